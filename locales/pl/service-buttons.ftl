### Jak działa usługa: przyciski.

service-weekly = Wysyłaj w każdy poniedziałek
service-no-more = Nie wysyłaj w poniedziałki
