### The buttons for taking out data.

export-csv = CSV (بيانات)
export-xlsx = Excel
export-geojson = GeoJSON (خريطة)
export-register = سجل الوثائق
export-week = الأسبوع الماضي
export-month = الشهر الماضي
export-quarter = ربع السنة الماضي
export-year = السنة الماضية
export-all = كل ما هو موجود
export-other = اختيار ملف آخر
