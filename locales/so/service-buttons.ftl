### How the service does: the buttons.

service-weekly = Soo dir isniin kasta
service-no-more = Isniinta ha soo dirin
