### The buttons for taking out data.

export-csv = CSV (داده)
export-xlsx = Excel
export-geojson = GeoJSON (نقشه)
export-register = دفتر ثبت
export-week = هفتهٔ گذشته
export-month = ماه گذشته
export-quarter = سه‌ماههٔ گذشته
export-year = سال گذشته
export-all = هر چه هست
export-other = انتخاب فایل دیگر
