### Det som Telegram visar om boten: beskrivningen (512 tecken), den korta (120) och kommandona (100).

about-description =
    Läs medborgarlöftet i { $municipality }, det som kommunen och polisen har lovat. Rapportera det som stör eller känns otryggt: det tar en minut.

    Är någon i fara, eller pågår ett brott? Ring 112. Annan kontakt med polisen: 114 14. Ingen läser chatten medan du skriver.
about-short = Läs medborgarlöftet och rapportera det som stör. Akut: 112. Annan kontakt med polisen: 114 14.
command-start = Börja
command-report = Rapportera en motorträff
command-other = Rapportera något annat
command-pledge = Läs medborgarlöftet
command-wish = Önska till nästa löfte
command-mine = Mina rapporter
command-coach = Prata med en ungdomscoach
command-follow = Följ vad som händer med löftet
command-language = Byt språk / Language
command-help = Hjälp
command-cancel = Avbryt rapporten
command-privacy = Så används dina uppgifter
command-mydata = Se det som är sparat om dig
command-delete = Radera det som är sparat om dig
command-stop = Slippa alla meddelanden
