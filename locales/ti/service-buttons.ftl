### How the service does: the buttons.

service-weekly = ሰኑይ ሰኑይ ምልኣኽ
service-no-more = ናይ ሰኑይ ምልኣኽ ምቁራጽ
