### Zamówione podsumowania: przychodzą same, na czat lub e-mailem.

subs =
    <b>Twoje podsumowania</b>
    Przychodzą same.
subs-of =
    <b>Podsumowania: { $name }</b>
    Przychodzą same.
subs-none = Nie ma zamówionych podsumowań. Większość chce jedno w każdy poniedziałek o 06:30.
subs-line = <b>{ $number }.</b> { $what }: { $often }
subs-line-paused = <b>{ $number }.</b> { $what }: { $often } <i>(przerwa)</i>
subs-often =
    { $period ->
        [day] codziennie o { $clock }
        [week] co { DAY($day, style: "weekday", case: "accusative") } o { $clock }
        [month] pierwszego dnia każdego miesiąca o { $clock }
        [quarter] pierwszego dnia każdego kwartału o { $clock }
        [year] pierwszego stycznia o { $clock }
       *[other] od razu
    }
subs-burst-note = Możesz też od razu dostać wiadomość, gdy wiele osób pisze o tym samym. Nikt nie zostanie z tego powodu wysłany na miejsce.
subs-one =
    <b>{ $what }</b>
    { UPPER($often) }
    Dokąd: { $where }
    Język: { $language }
subs-ways = { LIST($ways) }
subs-to-telegram = Telegram
subs-next = Następne przyjdzie { DAY($at, case: "on") }, o { CLOCK($at) }.
subs-paused = To podsumowanie ma przerwę. Nic nie przyjdzie, dopóki go nie wznowisz.
subs-unconfirmed = Adres { $email } nie jest jeszcze potwierdzony. Nic tam nie wyślę, dopóki nie wpiszesz kodu.
subs-ask-what = <b>Czego ma dotyczyć podsumowanie?</b>
subs-ask-often = <b>Jak często ma przychodzić?</b>
subs-ask-day = <b>W jaki dzień tygodnia?</b>
subs-ask-time =
    <b>O której godzinie?</b>
    Naciśnij godzinę albo wpisz własną, na przykład 08:15.
subs-time-refused = Godziny od 02:00 do 02:59 nie można wybrać, bo nie każdej nocy ona istnieje. Wybierz inną.
subs-time-unclear = Nie umiem odczytać z tego godziny.
subs-ask-language = <b>Jaki język?</b>
subs-ask-channel = <b>Dokąd wysyłać?</b>
subs-ask-email =
    <b>Jaki adres e-mail?</b>
    Wpisz adres. Wyślę tam kod, żeby nikt inny nie dostał twoich podsumowań.
subs-email-unclear = To nie wygląda na adres e-mail.
subs-ask-code =
    <b>Wpisz kod</b>
    Sześć cyfr jest w drodze na adres { $email }. Wpisz je tutaj w ciągu godziny.
subs-code-wrong =
    <b>Kod się nie zgadza</b>
    Zajrzyj do e-maila wysłanego na { $email } i wpisz sześć cyfr jeszcze raz.
subs-code-worthless =
    <b>Kod już nie działa</b>
    Poproś o nowy kod na adres { $email }.
subs-too-many-codes = Na ten adres poszło dziś dużo e-maili. Spróbuj ponownie jutro.
subs-ask-stop =
    <b>Chcesz zakończyć to podsumowanie?</b>
    Zawsze możesz zamówić je znowu.
subs-preview-failed = Podglądu nie udało się teraz zrobić. Spróbuj ponownie za chwilę.
subs-mail-subject = Twój kod do Löftesbot: { $code }
subs-mail-code =
    Kod: { $code }

    W ciągu godziny wpisz go na czacie z Löftesbot, gmina { $municipality }. Wtedy twoje podsumowania będą przychodzić na ten adres.

    To nie ty prosisz o kod? Wtedy nie musisz nic robić.
operator-digests-skipped =
    { $count ->
        [one] Jedno podsumowanie nie zostało wysłane, gdy usługa nie działała.
        [few] { $count } podsumowania nie zostały wysłane, gdy usługa nie działała.
       *[many] { $count } podsumowań nie zostało wysłanych, gdy usługa nie działała.
    } Do każdego wysyłane jest teraz najnowsze.
operator-digest-failed =
    <b>Podsumowanie nie dotarło</b>
    Do: { $name } ({ $role })
    O czym: { $what }
    Miało przyjść { DAY($slot, case: "on") }, o { CLOCK($slot) }.
