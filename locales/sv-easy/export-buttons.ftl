### Knapparna för att hämta ut uppgifter.

export-csv = CSV (data)
export-xlsx = Excel
export-geojson = GeoJSON (karta)
export-register = Diariet
export-week = Förra veckan
export-month = Förra månaden
export-quarter = Förra kvartalet
export-year = Förra året
export-all = Allt som finns
export-other = Välj en annan fil
