### Tilatut yhteenvedot: ne, jotka tulevat itsestään, chattiin tai sähköpostilla.

subs =
    <b>Omat yhteenvetosi</b>
    Ne tulevat itsestään.
subs-of =
    <b>Yhteenvedot: { $name }</b>
    Ne tulevat itsestään.
subs-none = Yhtään yhteenvetoa ei ole tilattu. Useimmat haluavat yhden joka maanantai klo 06.30.
subs-line = <b>{ $number }.</b> { $what }: { $often }
subs-line-paused = <b>{ $number }.</b> { $what }: { $often } <i>(tauolla)</i>
subs-often =
    { $period ->
        [day] joka päivä klo { $clock }
        [week] joka { DAY($day, style: "weekday") } klo { $clock }
        [month] joka kuukauden ensimmäisenä päivänä klo { $clock }
        [quarter] joka neljänneksen ensimmäisenä päivänä klo { $clock }
        [year] tammikuun ensimmäisenä päivänä klo { $clock }
       *[other] heti
    }
subs-burst-note = Voit myös saada heti tiedon, kun moni kertoo samasta asiasta. Ketään ei lähetetä paikalle sen takia.
subs-one =
    <b>{ $what }</b>
    { UPPER($often) }
    Minne: { $where }
    Kieli: { $language }
subs-ways = { LIST($ways) }
subs-to-telegram = Telegram
subs-next = Seuraava tulee { DAY($at, case: "essive") } klo { CLOCK($at) }.
subs-paused = Yhteenveto on tauolla. Mitään ei lähetetä, ennen kuin jatkat taas.
subs-unconfirmed = Osoitetta { $email } ei ole vielä vahvistettu. Sinne ei lähetetä mitään, ennen kuin olet kirjoittanut koodin.
subs-ask-what = <b>Mitä yhteenveto koskee?</b>
subs-ask-often = <b>Kuinka usein se tulee?</b>
subs-ask-day = <b>Minä viikonpäivänä?</b>
subs-ask-time =
    <b>Mihin aikaan?</b>
    Paina aikaa tai kirjoita oma, esimerkiksi 08:15.
subs-time-refused = Ajat 02:00–02:59 eivät käy, sillä sitä tuntia ei ole joka yö. Valitse toinen aika.
subs-time-unclear = En osannut lukea sitä aikana.
subs-ask-language = <b>Mikä kieli?</b>
subs-ask-channel = <b>Minne se lähetetään?</b>
subs-ask-email =
    <b>Mikä sähköpostiosoite?</b>
    Kirjoita osoite. Lähetän sinne koodin, jotta kukaan muu ei saa yhteenvetojasi.
subs-email-unclear = Se ei näytä sähköpostiosoitteelta.
subs-ask-code =
    <b>Kirjoita koodi</b>
    Lähetin kuusi numeroa osoitteeseen { $email }. Kirjoita ne tähän tunnin kuluessa.
subs-code-wrong =
    <b>Koodi ei täsmää</b>
    Katso sähköpostia, joka tuli osoitteeseen { $email }, ja kirjoita kuusi numeroa uudelleen.
subs-code-worthless =
    <b>Koodi ei ole enää voimassa</b>
    Pyydä uusi koodi osoitteeseen { $email }.
subs-too-many-codes = Siihen osoitteeseen on lähtenyt tänään monta viestiä. Yritä huomenna uudelleen.
subs-ask-stop =
    <b>Haluatko lopettaa tämän yhteenvedon?</b>
    Voit aina tilata sen uudelleen.
subs-preview-failed = Sitä ei voitu näyttää juuri nyt. Yritä hetken päästä uudelleen.
subs-mail-subject = Koodisi Löftesbotiin: { $code }
subs-mail-code =
    Koodi on { $code }.

    Kirjoita se chattiin Löftesbotin kanssa ({ $municipality }) tunnin kuluessa. Silloin yhteenvetosi lähetetään tähän osoitteeseen.

    Etkö ole pyytänyt koodia? Silloin sinun ei tarvitse tehdä mitään.
operator-digests-skipped =
    { $count ->
        [one] Yksi yhteenveto jäi lähettämättä, kun palvelu oli poissa käytöstä.
       *[other] { $count } yhteenvetoa jäi lähettämättä, kun palvelu oli poissa käytöstä.
    } Uusin lähetetään nyt jokaiselle.
operator-digest-failed =
    <b>Yhteenveto ei mennyt perille</b>
    Kenelle: { $name } ({ $role })
    Aihe: { $what }
    Sen piti tulla { DAY($slot, case: "essive") } klo { CLOCK($slot) }.
