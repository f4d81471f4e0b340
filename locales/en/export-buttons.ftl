### The buttons for taking out data.

export-csv = CSV (data)
export-xlsx = Excel
export-geojson = GeoJSON (map)
export-register = The register
export-week = Last week
export-month = Last month
export-quarter = Last quarter
export-year = Last year
export-all = Everything
export-other = Choose another file
