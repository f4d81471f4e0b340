### Gotowe odpowiedzi dla osoby, która wysłała raport. Idą w języku, w którym raport był napisany.

template-patrol = Dziękujemy za raport. Zaplanowaliśmy, że będziemy częściej na miejscu, o tej porze, o której mówi twój raport.
template-lamp = Dziękujemy za raport. Przekazaliśmy to tym, którzy dbają o oświetlenie w tym miejscu.
template-cleaning = Dziękujemy za raport. Poprosiliśmy tych, którzy sprzątają i naprawiają, żeby zajęli się tym miejscem.
template-pledge = Dziękujemy za raport. Zbieramy to, co piszą mieszkańcy. Bierzemy to pod uwagę, gdy wybieramy następną obietnicę dla mieszkańców.
template-visited = Dziękujemy za raport. Byliśmy na miejscu o tej porze, o której mówi twój raport. Jeśli znów to zauważysz, napisz jeszcze raz.
template-mended = Dziękujemy za raport. To miejsce jest już naprawione i posprzątane.
template-police = Dziękujemy za raport. To sprawa dla policji. Do policji dodzwonisz się pod { $police }. Jeśli to dzieje się teraz: zadzwoń pod 112.
template-owner = Dziękujemy za raport. O to miejsce dba ktoś inny niż gmina. Powiedzieliśmy im, o co chodzi, ale nie, kto napisał.
template-where = Dziękujemy za raport. Gdzie to jest dokładniej? Napisz, co jest w pobliżu, na przykład szkoła, sklep albo ulica.
template-when = Dziękujemy za raport. Kiedy to się zwykle zdarza? Napisz, w jakie dni i o jakich porach.
template-more = Dziękujemy za raport. Możesz napisać trochę więcej o tym, co było widać na miejscu? Nie pisz, kto tam był.
