### The buttons for taking out data.

export-csv = CSV (xog)
export-xlsx = Excel
export-geojson = GeoJSON (khariidad)
export-register = Diiwaanka rasmiga (diarium)
export-week = Toddobaadkii hore
export-month = Bishii hore
export-quarter = Rubucii hore
export-year = Sannadkii hore
export-all = Wax walba
export-other = Dooro fayl kale
