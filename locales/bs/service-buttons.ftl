### Kako usluga radi: dugmad.

service-weekly = Šalji svakog ponedjeljka
service-no-more = Ne šalji više ponedjeljkom
