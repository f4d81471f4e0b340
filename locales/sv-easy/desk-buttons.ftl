### Skrivbordets knappar.

desk-home = Till arbetsbordet
desk-digest = Sammanfattning nu
desk-subs = Mina utskick
desk-work = Rapporter att jobba med
desk-pledge = Löftet
desk-export = Hämta ut en fil
desk-people = Vi som jobbar här
desk-service = Hur det går för boten
