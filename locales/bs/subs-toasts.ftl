### Sažeci: kratki odgovori na dugme.

subs-gone = Tog sažetka više nema.
subs-too-many = To bi bilo previše sažetaka. Prvo ukloni neki.
subs-preview-asked = Stiže uskoro.
