"""Draws the conversation's table of steps as a Mermaid diagram, for docs/architecture.md.

`python -m bot.diagram` prints it, `--write` puts it between the two marks in the file, `--check` fails when it differs.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from core.conversation import TRANSITIONS, Step

BEGIN, END = "<!-- diagram:begin -->", "<!-- diagram:end -->"
DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "architecture.md"


def diagram() -> str:
    """The table as Mermaid text: its rows in order, signals between the same two steps on one arrow."""
    arrows: dict[tuple[Step, Step], list[str]] = {}
    for (step, signal), following in TRANSITIONS.items():
        arrows.setdefault((step, following), []).append(signal.value)
    lines = [f"    {step} --> {following}: {' / '.join(signals)}" for (step, following), signals in arrows.items()]
    return "\n".join(["stateDiagram-v2", "    direction LR", f"    [*] --> {Step.HOME}", *lines])


def drawn_in(text: str) -> str:
    """The document with the diagram between its marks. Raises ValueError where it has not both, in order."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the marks {BEGIN} and {END} are missing")
    return f"{before}{BEGIN}\n```mermaid\n{diagram()}\n```\n{END}{after}"


def main(arguments: Sequence[str] | None = None, document: Path = DOCUMENT) -> int:
    """The command; its exit status."""
    parser = argparse.ArgumentParser(prog="python -m bot.diagram", description="The conversation as a diagram.")
    todo = parser.add_mutually_exclusive_group()
    todo.add_argument("--write", action="store_true", help=f"put it into {document.name}")
    todo.add_argument("--check", action="store_true", help=f"fail when {document.name} differs")
    chosen = parser.parse_args(arguments)
    if not (chosen.write or chosen.check):
        sys.stdout.write(diagram() + "\n")
        return 0
    try:
        text = document.read_text(encoding="utf-8")
        wanted = drawn_in(text)
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{document.name}: {error if isinstance(error, ValueError) else 'it cannot be read'}\n")
        return 1
    if chosen.write:
        document.write_text(wanted, encoding="utf-8")
    elif text != wanted:
        sys.stderr.write(f"{document.name}: the diagram is out of date: run python -m bot.diagram --write\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
