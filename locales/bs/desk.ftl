### Radni sto: ono što osoblje općine, policije i savjetnici za mlade vide u chatu.

desk =
    <b>Radni sto</b>
    Tvoja uloga: { $role }.
desk-note = Ovdje čitaš izvještaje stanovnika, a ne statistiku kriminala. Ono što otvoriš upisuje se u dnevnik pristupa.
role-admin = administrator
role-municipality = općina
role-police = policija
role-coach = savjetnik za mlade
