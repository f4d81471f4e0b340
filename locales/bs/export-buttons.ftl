### Dugmad za preuzimanje podataka.

export-csv = CSV (podaci)
export-xlsx = Excel
export-geojson = GeoJSON (karta)
export-register = Registar (diarium)
export-week = Prošla sedmica
export-month = Prošli mjesec
export-quarter = Prošli kvartal
export-year = Prošla godina
export-all = Sve što ima
export-other = Izaberi drugu datoteku
