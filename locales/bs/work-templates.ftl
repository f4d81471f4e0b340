### Gotovi odgovori osobi koja je poslala izvještaj. Šalju se na jeziku na kojem je izvještaj napisan.

template-patrol = Hvala što nam to javljaš. Planirali smo da češće budemo na tom mjestu, u vrijeme o kojem pišeš.
template-lamp = Hvala što nam to javljaš. Rekli smo to onima koji brinu o rasvjeti na tom mjestu.
template-cleaning = Hvala što nam to javljaš. Zamolili smo one koji čiste i popravljaju da se pobrinu za to mjesto.
template-pledge = Hvala što nam to javljaš. Skupljamo ono što stanovnici pišu. To uzimamo u obzir kad odlučujemo o sljedećem obećanju građanima.
template-visited = Hvala što nam to javljaš. Bili smo na tom mjestu, u vrijeme o kojem pišeš. Ako to opet primijetiš, slobodno nam ponovo javi.
template-mended = Hvala što nam to javljaš. To mjesto je sada popravljeno i očišćeno.
template-police = Hvala što nam to javljaš. Ovo je pitanje za policiju. Policiju dobiješ na { $police }. Ako se događa sada: zovi 112.
template-owner = Hvala što nam to javljaš. O tom mjestu ne brine općina, nego neko drugi. Rekli smo im o čemu se radi, ali ne i ko je pisao.
template-where = Hvala što nam to javljaš. Gdje je to tačnije? Napiši šta je u blizini, na primjer škola, trgovina ili ulica.
template-when = Hvala što nam to javljaš. Kada se to obično događa? Napiši kojim danima i u koje vrijeme.
template-more = Hvala što nam to javljaš. Možeš li reći malo više o tome šta se vidjelo na tom mjestu? Ne piši ko je tamo bio.
