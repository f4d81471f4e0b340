### Työpöytä: se, minkä kunnan, poliisin ja nuorten tukihenkilöiden väki näkee chatissa.

desk =
    <b>Työpöytä</b>
    Roolisi täällä: { $role }.
desk-note = Täällä luet asukkaiden havaintoja, et rikostilastoa. Se, mitä avaat, kirjataan käyttölokiin.
role-admin = pääkäyttäjä
role-municipality = kunta
role-police = poliisi
role-coach = nuorten tukihenkilö
