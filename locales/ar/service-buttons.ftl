### How the service does: the buttons.

service-weekly = إرسال كل يوم اثنين
service-no-more = إيقاف الإرسال أيام الاثنين
