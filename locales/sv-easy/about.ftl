### Det som Telegram visar om boten: beskrivningen (512 tecken), den korta (120) och kommandona (100).

about-description =
    Läs löftet i { $municipality }. Det är kommunen och polisen som har lovat. Berätta om det som stör eller känns otryggt. Det tar en minut.

    Är någon i fara? Ring 112. Sker ett brott nu? Ring 112. Vill du nå polisen om något annat? Ring 114 14. Ingen läser det du skriver just nu.
about-short = Läs löftet. Berätta om det som stör. Är det fara? Ring 112. Annat till polisen? Ring 114 14.
command-start = Börja
command-report = Berätta om en bilträff
command-other = Berätta om något annat
command-pledge = Läs löftet
command-wish = Önska till nästa löfte
command-mine = Mina rapporter
command-coach = Prata med en ungdomscoach
command-follow = Följ vad som händer med löftet
command-language = Byt språk / Language
command-help = Hjälp
command-cancel = Ta bort det du har börjat på
command-privacy = Vad som händer med det du skriver
command-mydata = Se det som är sparat om dig
command-delete = Radera det som är sparat om dig
command-stop = Inga fler meddelanden
