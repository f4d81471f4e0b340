### Skrivbordet: det som personal i kommun, polis och ungdomscoacher ser i chatten.

desk =
    <b>Arbetsbordet</b>
    Du är här som { $role }.
desk-note =
    Det här är det som invånare har skrivit. Det är inte brottsstatistik.
    Vi sparar i en logg vad du öppnar. Den heter åtkomstloggen.
role-admin = administratör
role-municipality = kommun
role-police = polis
role-coach = ungdomscoach
