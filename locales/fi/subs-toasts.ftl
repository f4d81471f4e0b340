### Tilatut yhteenvedot: lyhyet vastaukset painallukseen.

subs-gone = Tuota yhteenvetoa ei enää ole.
subs-too-many = Yhteenvetoja tulee liikaa. Poista ensin jokin.
subs-preview-asked = Se tulee pian.
