### Rivit, jotka näkyvät hetken, kun joku painaa nappia: enintään 200 merkkiä, ei tageja.

press-answered = Vastasit tähän jo.
press-sent = Havainto on jo lähetetty. Viite: { $reference }
press-stale = Tämä nappi ei ole enää voimassa.
