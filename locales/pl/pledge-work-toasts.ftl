### Krótkie odpowiedzi na naciśnięcia w pokoju obietnicy.

pledge-work-coming = Przyjdzie tu poniżej.
pledge-file-gone = Tej obietnicy już nie ma.
