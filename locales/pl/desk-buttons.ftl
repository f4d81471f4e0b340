### Przyciski biurka.

desk-home = Do biurka
desk-digest = Podsumowanie teraz
desk-subs = Moje podsumowania
desk-work = Praca z raportami
desk-pledge = Obietnica
desk-export = Pobierz dane
desk-people = Pracownicy i dostęp
desk-service = Jak działa usługa
