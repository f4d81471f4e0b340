### Hur tjänsten mår: knapparna.

service-weekly = Skicka varje måndag
service-no-more = Sluta skicka på måndagar
