### How the service does: the buttons.

service-weekly = فرستادن هر دوشنبه
service-no-more = دیگر دوشنبه‌ها نفرستادن
