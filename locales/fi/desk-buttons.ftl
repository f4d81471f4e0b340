### Työpöydän napit.

desk-home = Työpöydälle
desk-digest = Yhteenveto nyt
desk-subs = Omat yhteenvedot
desk-work = Käsiteltävät havainnot
desk-pledge = Lupaus
desk-export = Hae tietoja
desk-people = Henkilöstö ja käyttöoikeudet
desk-service = Miten palvelu voi
