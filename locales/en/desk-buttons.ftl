### The desk's buttons.

desk-home = To the desk
desk-digest = Digest now
desk-subs = My digests
desk-work = Reports to work with
desk-pledge = The pledge
desk-export = Take out data
desk-people = Staff and access
desk-service = How the service is doing
