### Skrivbordets knappar.

desk-home = Till arbetsbordet
desk-digest = Sammanfattning nu
desk-subs = Mina utskick
desk-work = Rapporter att arbeta med
desk-pledge = Löftet
desk-export = Hämta ut uppgifter
desk-people = Personal och åtkomst
desk-service = Hur tjänsten mår
