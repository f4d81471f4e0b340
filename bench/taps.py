"""What a report costs its reporter: taps, written messages, questions, and the seconds that the program itself takes.

`.venv/bin/python -m bench.taps [rounds]` starts the sandbox and `loftesbot run` with the settings as they come, plays
each journey below as people do it, in Swedish and each time as somebody new, and prints a Markdown table. The counts
are of the journey, and a journey that the program does not answer as written here fails. Pressing Start, once in a
chat's life, is not counted.

The seconds are the sum of the waits from a press or a message until its answer stands in the chat: the median of the
rounds, with what the sandbox and this bench cost in them. The way to Telegram and back is not in them.
"""

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tests.program import Program
from tests.telegram import Persona, Sandbox

ROUNDS = 5
# What is shown when nothing is left to ask: a report or a wish to look through, and what was done.
NO_QUESTION = ("Din rapport", "Din önskan", "sparad", "slutade klockan")
SECONDS_A_TAP = 1.5
SECONDS_A_WORD = 2.0


@dataclass(frozen=True)
class Step:
    """What somebody does, and words of what the bot then says. What stands in quotes is written, the rest pressed."""

    does: str
    hears: str

    @property
    def written(self) -> str:
        """The message; empty for a press."""
        return self.does.strip('"') if self.does.startswith('"') else ""


@dataclass(frozen=True)
class Journey:
    """From the chat, open at its menu, to what was wanted. What comes before is played and not counted."""

    name: str
    steps: tuple[Step, ...]
    before: tuple[Step, ...] = ()

    @property
    def taps(self) -> int:
        return sum(not step.written for step in self.steps)

    @property
    def messages(self) -> int:
        return sum(bool(step.written) for step in self.steps)

    @property
    def words(self) -> int:
        return sum(len(step.written.split()) for step in self.steps)

    @property
    def questions(self) -> int:
        """Different ones: a choice that is shown again with a tick is the same question."""
        heard = ["", *(step.hears for step in self.steps)]
        return sum(now != last and now not in NO_QUESTION for last, now in pairwise(heard))

    @property
    def counts(self) -> str:
        """The first cells of its row: all that is so whatever machine it is played on."""
        person = self.taps * SECONDS_A_TAP + self.words * SECONDS_A_WORD
        return f"| {self.name} | {self.taps} | {self.messages} | {self.words} | {self.questions} | {person:.0f} s |"


def _steps(*pairs: tuple[str, str]) -> tuple[Step, ...]:
    return tuple(Step(does, hears) for does, hears in pairs)


def _other(subject: str, *pairs: tuple[str, str], gate: str = "Är någon i fara?") -> tuple[Step, ...]:
    """A report of another subject than a car meet, from the menu to its receipt."""
    return _steps(("Rapportera något annat", "Vad gäller det?"), (subject, gate), *pairs, *SENT)


GREETED = "Löftesbot"
SENT = (("Skicka rapporten", "sparad"),)
NO_MORE = ("Hoppa över", "Din rapport")
GOES_ON = _steps(
    ("Rapportera en motorträff", "Pågår det just nu?"),
    ("Pågår nu – jag är trygg", "Var är det?"),
    ('"Parkskolan"', "Din rapport"),
    *SENT,
)
JOURNEYS = (
    Journey("A car meet that goes on now", GOES_ON),
    Journey("That it has ended, told on the receipt", _steps(("Det har slutat", "slutade klockan")), before=GOES_ON),
    Journey("That it has ended, written", _steps(('"det slutade"', "slutade klockan")), before=GOES_ON),
    Journey(
        "A car meet that is over",
        _steps(
            ("Rapportera en motorträff", "Pågår det just nu?"),
            ("Det är över", "Var var det?"),
            ('"Parkskolan"', "När var det?"),
            ("Senaste natten", "Vad var det som störde?"),
            ("Hög musik", "Vad var det som störde?"),
            ("Klart", "hur många fordon"),
            ("6–20", "Vill du berätta mer?"),
            NO_MORE,
            *SENT,
        ),
    ),
    Journey(
        "A whole report in one written message",
        _steps(('"igår kväll vid sju var det motorträff med hög musik vid Parkskolan"', "Din rapport"), *SENT),
    ),
    Journey(
        "Drugs",
        _other(
            "Droger och alkohol",
            ("Det är över", "Var "),
            ('"Parkskolan"', "När "),
            ("Senaste natten", "Vad såg du?"),
            ("Påverkade personer", "Vad såg du?"),
            ("Klart", "Undviker du platsen?"),
            ("Ibland", "Vill du berätta mer?"),
            NO_MORE,
        ),
    ),
    Journey(
        "Vandalism",
        _other(
            "Skadegörelse och klotter",
            ("Det är över", "Var är skadan?"),
            ('"Parkskolan"', "När "),
            ("Senaste natten", "Vad är skadat?"),
            ("Klotter", "Vad är skadat?"),
            ("Klart", "Kan någon skada sig"),
            ("Nej", "Vill du berätta mer?"),
            NO_MORE,
        ),
    ),
    Journey(
        "Littering",
        _other(
            "Nedskräpning",
            ("Ingen är i fara", "Var är det?"),
            ('"Parkskolan"', "När såg du det?"),
            ("Det är så för det mesta", "Vad ligger där?"),
            ("Skräp", "Vad ligger där?"),
            ("Klart", "Vill du berätta mer?"),
            NO_MORE,
        ),
    ),
    Journey(
        "A place that feels unsafe",
        _other(
            "Otrygg plats",
            ("Ingen är i fara", "Vilken plats känns otrygg?"),
            ('"Parkskolan"', "När känns det otryggt?"),
            ("Det är så för det mesta", "Vad gör att det känns otryggt?"),
            ("Mörkt", "Vad gör att det känns otryggt?"),
            ("Klart", "Undviker du platsen?"),
            ("Ibland", "Vill du berätta mer?"),
            NO_MORE,
        ),
    ),
    Journey(
        "A place that feels safe",
        _other(
            "Trygg plats",
            ('"Skantzen"', "När känns det tryggt?"),
            ("Det är så för det mesta", "Vad är det som fungerar?"),
            ("Bra belysning", "Vad är det som fungerar?"),
            ("Klart", "Vill du berätta mer?"),
            NO_MORE,
            gate="Vilken plats känns trygg?",
        ),
    ),
    Journey(
        "A wish for the next pledge",
        _steps(
            ("Önska till nästa löfte", "Vad är viktigast i nästa löfte?"),
            ("Trafiksäkerhet", "Vad vill du att vi gör?"),
            ('"Fartgupp vid skolan"', "Din önskan"),
            ("Skicka önskan", "sparad"),
        ),
    ),
)
HEAD = (
    "| what | taps | messages | words in them | questions | a person, estimated | the program | longest wait |",
    "|---|--:|--:|--:|--:|--:|--:|--:|",
)


async def play(sandbox: Sandbox, journey: Journey) -> list[float]:
    """Somebody new goes the journey; the seconds of each wait."""
    person = await sandbox.persona()
    await person.start()
    await person.hears(GREETED)
    for step in journey.before:
        await _wait(person, step)
    return [await _wait(person, step) for step in journey.steps]


async def _wait(person: Persona, step: Step) -> float:
    begun = time.perf_counter()
    await (person.says(step.written) if step.written else person.presses(step.does))
    await person.hears(step.hears)
    return time.perf_counter() - begun


def row(journey: Journey, waits: Sequence[Sequence[float]]) -> str:
    """One line of the table; `waits` of each round."""
    program = statistics.median(sum(of_round) for of_round in waits)
    return f"{journey.counts} {program:.2f} s | {max(map(max, waits)):.2f} s |"


async def measure(rounds: int) -> list[str]:
    """The table, line by line."""
    with tempfile.TemporaryDirectory() as folder:
        async with Sandbox.start() as sandbox:
            program = await Program(sandbox, Path(folder), log_level="info").start()
            try:
                played = [[await play(sandbox, journey) for journey in JOURNEYS] for _ in range(rounds)]
            finally:
                await program.stop()
    return [*HEAD, *(row(journey, waits) for journey, waits in zip(JOURNEYS, zip(*played, strict=True), strict=True))]


def main() -> None:
    """Play and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    print("\n".join(asyncio.run(measure(rounds))))


if __name__ == "__main__":
    main()
