### The coach's card: what whoever writes to the bot sees.

card-none =
    <b>Korttisi</b>
    Kortti on se, mitä nuoret näkevät sinusta: nimi, miten sinut tavoittaa ja milloin vastaat. Ilman korttia sinua ei näytetä.
card =
    <b>Näin sinut näytetään:</b>
    { $card }
card-no-contact = Kortissa ei lue, miten sinut tavoittaa. Lisää puhelinnumero tai jotain muuta.
card-relays = Nuoret voivat myös kirjoittaa sinulle botin kautta.
card-relays-not = Nuoret eivät voi kirjoittaa sinulle botin kautta. Avoimet keskustelut jatkuvat.
card-ask-name =
    <b>Minkä nimen nuoret näkevät?</b>
    Etunimi riittää.
card-ask-phone =
    <b>Mistä puhelinnumerosta sinut tavoittaa?</b>
    Kirjoita vain numero, jonka kaikki saavat nähdä.
card-ask-other =
    <b>Miten muuten sinut tavoittaa?</b>
    Esimerkiksi missä yleensä olet, tai jokin tili. Kaikki näkevät sen.
card-ask-days = <b>Minä päivinä vastaat?</b>
card-ask-clock =
    <b>Mihin aikaan?</b>
    Kirjoita esimerkiksi 10–20.
card-clock-again = En ymmärtänyt aikoja.
card-again = Sitä ei voi käyttää. Kirjoita enintään { $most } merkkiä.
card-phone-again = Se ei näytä puhelinnumerolta.
card-saved = Tallennettu.
card-remove-ask =
    <b>Poistetaanko kortti?</b>
    Silloin nuoret eivät enää näe sinua. Avoimet keskustelut päättyvät, ja heille kerrotaan siitä. Linkkisi toimivat, mutta ilman nimeäsi.
card-removed = Kortti on poistettu.
