### Skrivbordet: det som personal i kommun, polis och ungdomscoacher ser i chatten.

desk =
    <b>Arbetsbordet</b>
    Du är här som { $role }.
desk-note = Det du läser här är rapporter från invånare, inte brottsstatistik. Vad du öppnar skrivs i åtkomstloggen.
role-admin = administratör
role-municipality = kommun
role-police = polis
role-coach = ungdomscoach
