### Det som Telegram visar om boten: beskrivningen (512 tecken), den korta (120) och kommandona (100).

about-description =
    Läs medborgarlöftet i { $municipality }, det som kommunen och polisen har lovat. Rapportera en motorträff som stör: det tar en minut.

    Är någon i fara, eller pågår ett brott? Ring 112. Annan kontakt med polisen: 114 14. Ingen läser chatten medan du skriver.
about-short = Läs medborgarlöftet och rapportera en motorträff som stör. Akut: 112. Annan kontakt med polisen: 114 14.
command-start = Börja
command-report = Rapportera en motorträff
command-pledge = Läs medborgarlöftet
command-language = Byt språk / Language
command-help = Hjälp
command-cancel = Avbryt rapporten
command-privacy = Så används dina uppgifter
