### Valmiit vastaukset sille, joka kertoi. Ne lähetetään kielellä, jolla havainto kirjoitettiin.

template-patrol = Kiitos, että kerroit. Olemme suunnitelleet, että paikalla on enemmän läsnäoloa siihen aikaan, josta kirjoitit.
template-lamp = Kiitos, että kerroit. Olemme kertoneet asiasta niille, jotka hoitavat paikan valaistusta.
template-cleaning = Kiitos, että kerroit. Olemme pyytäneet siivoojia ja korjaajia hoitamaan paikan kuntoon.
template-pledge = Kiitos, että kerroit. Keräämme sen, mitä asukkaat kirjoittavat. Se on mukana, kun päätämme seuraavasta turvallisuuslupauksesta.
template-visited = Kiitos, että kerroit. Olemme käyneet paikalla siihen aikaan, josta kirjoitit. Jos huomaat sen uudelleen, kerro mielellään taas.
template-mended = Kiitos, että kerroit. Paikka on nyt korjattu ja siivottu.
template-police = Kiitos, että kerroit. Tämä on poliisin asia. Poliisin tavoitat numerosta { $police }. Jos se on käynnissä nyt: soita 112.
template-owner = Kiitos, että kerroit. Paikkaa hoitaa joku muu kuin kunta. Olemme kertoneet heille, mistä on kyse, mutta emme, kuka kirjoitti.
template-where = Kiitos, että kerroit. Missä se on tarkemmin? Kirjoita mielellään jotain, mikä on lähellä, kuten koulu, kauppa tai katu.
template-when = Kiitos, että kerroit. Milloin sitä yleensä tapahtuu? Kirjoita mielellään, minä päivinä ja mihin aikaan.
template-more = Kiitos, että kerroit. Voitko kertoa vähän enemmän siitä, mitä näit paikalla? Älä kirjoita, ketkä siellä olivat.
