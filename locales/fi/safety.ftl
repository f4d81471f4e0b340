### Turvallisuustekstit. Vaara ensin, eikä huutomerkkejä.
### Kun ihminen on tarkistanut tekstit: kirjoita seuraavalle riville kuka ja milloin.
### reviewed-by:

welcome-emergency =
    <b>Onko joku vaarassa, tai onko rikos käynnissä? Soita 112.</b>
    Muut asiat poliisille: 114 14. Kukaan ei lue tätä chattia, kun kirjoitat.

gate =
    <b>Onko joku vaarassa? Soita 112.</b>
    Soita 112 myös, jos rikos on käynnissä, on kohta tapahtumassa tai tapahtui juuri. Soita pienestäkin rikoksesta.
gate-now =
    <b>Onko se käynnissä juuri nyt?</b>
    Paina ”{ gate-safe }” vain, jos olet turvassa eikä ole kiire.
    Älä mene paikalle, älä kuvaa äläkä mene väliin.

gate-no = Hyvä, että kukaan ei ole vaarassa.

danger =
    <b>Soita nyt 112.</b>
    Mene ensin turvaan, jos voit. En voi soittaa puolestasi, eikä kukaan lue tätä chattia, kun kirjoitat.
danger-then = Havainto voi odottaa. En kysy enempää, ennen kuin olet turvassa eikä ole kiire.
danger-home = Kun olet turvassa eikä ole kiire, olen täällä.

distress =
    <b>Et ole yksin. On ihmisiä, jotka kuuntelevat nyt.</b>
    Jos sinun tai jonkun muun henki on vaarassa: soita 112.
distress-lines = { LINES($lines) }
distress-then = Olen robotti enkä osaa puhua vaikeista asioista. Soita tai kirjoita jollekin heistä. Avun pyytäminen ei maksa mitään.
distress-draft = Se, mitä olet kertonut, on tallella täällä.

help-emergency =
    <b>Vaara, tai rikos, joka on käynnissä tai tapahtui juuri: 112.</b>
    Kaikki muut asiat poliisille, myös vihjeet: 114 14.
    Kukaan ei lue tätä chattia, kun kirjoitat.

receipt-glass = Älä koske lasiin tai ruiskuihin. Jos joku on vaarassa juuri nyt, soita 112.
receipt-ongoing = Älä mene paikalle, älä kuvaa äläkä mene väliin. Jos tilanne muuttuu vaaralliseksi, soita 112.
receipt-emergency =
    Havaintosi ei ole rikosilmoitus, eikä poliisi lähde paikalle sen takia.
    Kiireellinen: 112. Vihje poliisille tai rikosilmoitus: 114 14.
