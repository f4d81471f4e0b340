### Przyciski do pobierania danych.

export-csv = CSV (dane)
export-xlsx = Excel
export-geojson = GeoJSON (mapa)
export-register = Rejestr (diarium)
export-week = Zeszły tydzień
export-month = Zeszły miesiąc
export-quarter = Zeszły kwartał
export-year = Zeszły rok
export-all = Wszystko, co jest
export-other = Wybierz inny plik
