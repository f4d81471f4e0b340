### Sažeci koji stižu sami, u chat ili e-mailom.

subs =
    <b>Tvoji sažeci</b>
    Sažeci koji stižu sami.
subs-of =
    <b>Sažeci za: { $name }</b>
    Sažeci koji stižu sami.
subs-none = Nijedan sažetak nije naručen. Većina želi jedan svakog ponedjeljka u 06:30.
subs-line = <b>{ $number }.</b> { $what }: { $often }
subs-line-paused = <b>{ $number }.</b> { $what }: { $often } <i>(pauza)</i>
subs-often =
    { $period ->
        [day] svaki dan u { $clock }
        [week] svake sedmice u { DAY($day, style: "weekday", case: "accusative") } u { $clock }
        [month] prvog u svakom mjesecu u { $clock }
        [quarter] prvog u svakom kvartalu u { $clock }
        [year] prvog januara u { $clock }
       *[other] odmah
    }
subs-burst-note = Možeš i odmah saznati kad mnogi javljaju istu stvar. Niko zbog toga ne izlazi na teren.
subs-one =
    <b>{ $what }</b>
    { UPPER($often) }
    Gdje: { $where }
    Jezik: { $language }
subs-ways = { LIST($ways) }
subs-to-telegram = Telegram
subs-next = Sljedeći stiže u { DAY($at, case: "accusative") } u { CLOCK($at) }.
subs-paused = Sažetak je pauziran. Ništa se ne šalje dok ga ponovo ne pokreneš.
subs-unconfirmed = Adresa { $email } još nije potvrđena. Tamo se ništa ne šalje dok ne upišeš kod.
subs-ask-what = <b>O čemu treba biti sažetak?</b>
subs-ask-often = <b>Koliko često treba stizati?</b>
subs-ask-day = <b>Koji dan u sedmici?</b>
subs-ask-time =
    <b>U koje vrijeme?</b>
    Pritisni vrijeme ili napiši svoje, na primjer 08:15.
subs-time-refused = Između 02:00 i 02:59 ne može, jer svaka noć nema taj sat. Izaberi drugo vrijeme.
subs-time-unclear = To ne mogu pročitati kao vrijeme.
subs-ask-language = <b>Koji jezik?</b>
subs-ask-channel = <b>Gdje da se šalje?</b>
subs-ask-email =
    <b>Koja e-mail adresa?</b>
    Napiši adresu. Tamo šaljem kod, da niko drugi ne dobije tvoje sažetke.
subs-email-unclear = To ne izgleda kao e-mail adresa.
subs-ask-code =
    <b>Napiši kod</b>
    Na { $email } je poslano šest cifara. Napiši ih ovdje u roku od sat vremena.
subs-code-wrong =
    <b>Kod nije tačan</b>
    Pogledaj u e-mail na { $email } i napiši šest cifara ponovo.
subs-code-worthless =
    <b>Kod više ne važi</b>
    Zatraži novi kod na { $email }.
subs-too-many-codes = Danas je na tu adresu otišlo mnogo e-mailova. Probaj opet sutra.
subs-ask-stop =
    <b>Želiš li isključiti sažetak?</b>
    Uvijek ga možeš ponovo naručiti.
subs-preview-failed = Prikaz sada nije bilo moguće napraviti. Probaj opet malo kasnije.
subs-mail-subject = Tvoj kod za Löftesbot: { $code }
subs-mail-code =
    Kod je { $code }.

    Napiši ga u chatu s Löftesbotom ({ $municipality }) u roku od sat vremena. Tada se tvoji sažeci šalju na ovu adresu.

    Kod nije zatražen? Onda ne moraš ništa raditi.
operator-digests-skipped =
    { $count ->
        [one] Dok usluga nije radila, nije poslan { $count } sažetak.
        [few] Dok usluga nije radila, nisu poslana { $count } sažetka.
       *[other] Dok usluga nije radila, nije poslano { $count } sažetaka.
    } Sada se svakome šalje najnoviji.
operator-digest-failed =
    <b>Jedan sažetak nije stigao</b>
    Kome: { $name } ({ $role })
    O čemu: { $what }
    Trebao je stići u { DAY($slot, case: "accusative") } u { CLOCK($slot) }.
