### How the service does: the buttons.

service-weekly = Send every Monday
service-no-more = Stop sending on Mondays
