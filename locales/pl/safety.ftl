### Teksty o bezpieczeństwie. Najpierw niebezpieczeństwo, bez wykrzykników.
### Gdy teksty sprawdzi człowiek: wpisz w następnym wierszu kto i kiedy.
### reviewed-by:

welcome-emergency =
    <b>Ktoś jest w niebezpieczeństwie albo trwa przestępstwo? Zadzwoń pod 112.</b>
    Inne sprawy do policji: 114 14. Nikt nie czyta tego czatu, gdy piszesz.

gate =
    <b>Czy ktoś jest w niebezpieczeństwie? Zadzwoń pod 112.</b>
    Zadzwoń pod 112 także wtedy, gdy przestępstwo trwa, zaraz się zdarzy albo właśnie się zdarzyło. Dotyczy to też drobnych przestępstw.
gate-now =
    <b>Czy to dzieje się teraz?</b>
    Naciśnij „{ gate-safe }” tylko wtedy, gdy nic ci nie grozi i to nie jest pilne.
    Nie jedź tam, nie filmuj i nie interweniuj.

gate-no = Dobrze, że nikt nie jest w niebezpieczeństwie.

danger =
    <b>Zadzwoń teraz pod 112.</b>
    Jeśli możesz, najpierw przejdź w bezpieczne miejsce. Nie mogę zadzwonić za ciebie i nikt nie czyta tego czatu, gdy piszesz.
danger-then = Raport może poczekać. Zapytam o coś więcej dopiero wtedy, gdy nic ci nie będzie groziło i to nie będzie pilne.
danger-home = Gdy nic ci nie grozi i to nie jest pilne, jestem tutaj.

distress =
    <b>Nie musisz przechodzić przez to w samotności. Są ludzie, którzy teraz słuchają.</b>
    Jeśli życie twoje lub kogoś innego jest zagrożone: zadzwoń pod 112.
distress-lines = { LINES($lines) }
distress-then = Jestem robotem i nie umiem rozmawiać o tym, co trudne. Zadzwoń lub napisz do kogoś z nich. Prośba o pomoc nic nie kosztuje.
distress-draft = To, co już jest napisane, czeka tutaj.

help-emergency =
    <b>Niebezpieczeństwo albo przestępstwo, które trwa lub właśnie się zdarzyło: 112.</b>
    Wszystkie inne sprawy do policji, także wskazówki: 114 14.
    Nikt nie czyta tego czatu, gdy piszesz.

receipt-glass = Nie dotykaj szkła ani strzykawek. Jeśli komuś coś teraz grozi, zadzwoń pod 112.
receipt-ongoing = Nie jedź tam, nie filmuj i nie interweniuj. Jeśli zrobi się niebezpiecznie, zadzwoń pod 112.
receipt-emergency =
    Twój raport nie jest zgłoszeniem na policję i policja nie przyjedzie z jego powodu.
    Pilne: 112. Wskazówka dla policji lub zgłoszenie przestępstwa: 114 14.
