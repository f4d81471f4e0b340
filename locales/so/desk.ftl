### The desk: what staff of the municipality, the police and the youth coaches see in the chat.

desk =
    <b>Miiska shaqada</b>
    Doorkaaga: { $role }.
desk-note = Waxa aad halkan ka akhrinayso waa warbixinno ka yimid dadka degmada, ma aha tirakoob dambiyeed. Waxa aad furto waxaa lagu qoraa diiwaanka gelitaanka.
role-admin = maamule
role-municipality = degmada
role-police = boolis
role-coach = la-taliye dhallinyaro
