### Zamówione podsumowania: krótkie odpowiedzi na naciśnięcie.

subs-gone = Tego podsumowania już nie ma.
subs-too-many = To za dużo podsumowań. Najpierw usuń jakieś.
subs-preview-asked = Zaraz przyjdzie.
