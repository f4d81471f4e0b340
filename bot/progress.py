"""How far a long command has come, on standard error: a line that is rewritten at a terminal, else one now and then."""

import time
from collections.abc import Callable
from typing import TextIO

AT_TERMINAL = 0.2
ELSEWHERE = 5.0
_CLEAR = "\r\x1b[K"


class Progress:
    """Of `whole` (bytes, rows) so much is done; `name` says of what, `unit` what is counted besides."""

    def __init__(
        self, name: str, unit: str, whole: int, out: TextIO, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._name, self._unit, self._whole, self._out, self._clock = name, unit, whole, out, clock
        self._rewrites = out.isatty()
        self._begun = self._shown = clock()
        self._stands = False

    def at(self, done: int, count: int) -> None:
        """So much of the whole is done, and so many were counted; shown when it is time."""
        now = self._clock()
        if now - self._shown >= (AT_TERMINAL if self._rewrites else ELSEWHERE):
            self._show(done, count, now)

    def end(self, done: int, count: int) -> None:
        """The last line, which stays; none where nothing was shown because it was quick."""
        if self._stands or self._shown > self._begun:
            self._show(done, count, self._clock())
        if self._stands:
            self._out.write("\n")
            self._stands = False
        self._out.flush()

    def say(self, line: str) -> None:
        """A line of its own, above the one that is rewritten."""
        if self._stands:
            self._out.write(_CLEAR)
            self._stands = False
        self._out.write(f"{line}\n")

    def _show(self, done: int, count: int, now: float) -> None:
        took = max(now - self._begun, 0.001)
        share = min(1.0, done / self._whole) if self._whole else 1.0
        left = f"{_duration(took / share * (1 - share))} left" if 0 < share < 1 else _duration(took)
        rate = f"{count / took:,.0f}".replace(",", " ")
        line = f"{self._name}: {share:.0%}, {count} {self._unit}, {rate} a second, {left}"
        self._out.write(f"{_CLEAR}{line}" if self._rewrites else f"{line}\n")
        self._out.flush()
        self._shown, self._stands = now, self._rewrites


def _duration(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {seconds} s" if minutes else f"{seconds} s"
