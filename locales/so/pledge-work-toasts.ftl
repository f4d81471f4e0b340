### Short answers to presses in the pledge's room.

pledge-work-coming = Halkan hoose ayay ku imanaysaa.
pledge-file-gone = Ballanqaadkaas hadda ma jiro.
