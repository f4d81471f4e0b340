### The buttons for taking out data.

export-csv = CSV (ዳታ)
export-xlsx = Excel
export-geojson = GeoJSON (ካርታ)
export-register = መዝገብ ሰነዳት (diarium)
export-week = ዝሓለፈ ሰሙን
export-month = ዝሓለፈ ወርሒ
export-quarter = ዝሓለፈ ርብዒ ዓመት
export-year = ዝሓለፈ ዓመት
export-all = ዘሎ ኩሉ
export-other = ካልእ ፋይል ምረጹ
