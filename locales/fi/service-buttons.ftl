### Miten palvelu voi: napit.

service-weekly = Lähetä joka maanantai
service-no-more = Älä lähetä maanantaisin
