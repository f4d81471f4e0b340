"""How far a long command has come is shown where somebody may look, and in the way of nothing else."""

import io
from dataclasses import dataclass

from bot.progress import Progress


@dataclass
class Clock:
    """A clock that is set by hand."""

    now: float = 100.0

    def __call__(self) -> float:
        return self.now


class Terminal(io.StringIO):
    """A terminal that keeps what was written to it."""

    def isatty(self) -> bool:
        return True


def test_what_is_quick_shows_nothing() -> None:
    out, clock = io.StringIO(), Clock()
    progress = Progress("import", "lines", 1000, out, clock)
    progress.at(500, 5)
    progress.end(1000, 10)
    assert out.getvalue() == ""


def test_in_a_log_there_is_a_line_every_few_seconds_and_one_at_the_end() -> None:
    out, clock = io.StringIO(), Clock()
    progress = Progress("import", "lines", 1000, out, clock)
    for done in (100, 250, 500):
        clock.now += 4
        progress.at(done, done * 100)
    clock.now += 4000
    progress.end(1000, 100_000)
    assert out.getvalue().splitlines() == [
        "import: 25%, 25000 lines, 3 125 a second, 24 s left",
        "import: 100%, 100000 lines, 25 a second, 1 h 6 min",
    ]


def test_at_a_terminal_one_line_is_written_anew_and_others_come_above_it() -> None:
    out, clock = Terminal(), Clock()
    progress = Progress("import", "lines", 1000, out, clock)
    clock.now += 100
    progress.at(500, 10)
    progress.say("line 3: text must be text")
    clock.now += 1
    progress.at(600, 12)
    progress.end(1000, 20)
    shown = out.getvalue()
    clear = "\r\x1b[K"
    assert shown == (
        f"{clear}import: 50%, 10 lines, 0 a second, 1 min 40 s left{clear}line 3: text must be text\n"
        f"{clear}import: 60%, 12 lines, 0 a second, 1 min 7 s left"
        f"{clear}import: 100%, 20 lines, 0 a second, 1 min 41 s\n"
    )


def test_of_an_empty_whole_everything_is_done() -> None:
    out, clock = io.StringIO(), Clock()
    progress = Progress("export", "reports", 0, out, clock)
    clock.now += 10
    progress.at(0, 0)
    assert out.getvalue() == "export: 100%, 0 reports, 0 a second, 10 s\n"
