### Lyhyet vastaukset painalluksiin lupauksen huoneessa.

pledge-work-coming = Se tulee tähän alle.
pledge-file-gone = Tuota lupausta ei enää ole.
