### The desk's buttons.

desk-home = Miiska shaqada
desk-digest = Soo koobid hadda
desk-subs = Soo koobidyadayda
desk-work = Warbixinno laga shaqeeyo
desk-pledge = Ballanqaadka
desk-export = Soo saar xogta
desk-people = Shaqaalaha iyo gelitaanka
desk-service = Xaaladda adeegga
