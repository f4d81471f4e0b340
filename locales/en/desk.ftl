### The desk: what staff of the municipality, the police and the youth coaches see in the chat.

desk =
    <b>The desk</b>
    You are here as { $role }.
desk-note = What you read here are reports from residents, not crime statistics. What you open is written in the access log.
role-admin = administrator
role-municipality = municipality
role-police = police
role-coach = youth coach
