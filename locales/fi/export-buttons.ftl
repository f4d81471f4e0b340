### Napit tietojen hakemiseen.

export-csv = CSV (data)
export-xlsx = Excel
export-geojson = GeoJSON (kartta)
export-register = Diaari
export-week = Viime viikko
export-month = Viime kuukausi
export-quarter = Viime neljännes
export-year = Viime vuosi
export-all = Kaikki, mitä on
export-other = Valitse toinen tiedosto
