### Kratki odgovori na dugmad u sobi obećanja.

pledge-work-coming = Stiže ovdje ispod.
pledge-file-gone = Tog obećanja više nema.
