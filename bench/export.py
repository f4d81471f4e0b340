"""What a million reports cost on their way in and out: `python -m bench.export [reports] [folder]`.

A file of so many lines is made, imported, imported again, and taken out in every form; each in a process of its own,
whose time and greatest memory are printed. Fails when one takes 200 MB or more.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage import generate_key

MOST_MEGABYTES = 200
REPORTERS = 20_000
CATEGORIES = ("car_meet", "drugs", "vandalism", "littering", "unsafe_place", "safe_place")
PLACES = ("Parkskolan", "Kolbäcks station", "Hammartorget", "bakom macken")
FORMATS = ("csv", "geojson", "xlsx", "register")


def write_lines(path: Path, count: int, now: datetime) -> None:
    """Lines without text, spread over the last 600 days."""
    chance = random.Random(4)  # noqa: S311
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            told = now - timedelta(days=600) * (1 - number / count)
            line: dict[str, object] = {
                "reported_at": told.isoformat(),
                "happened_at": (told - timedelta(minutes=chance.randrange(600))).isoformat(),
                "category": chance.choice(CATEGORIES),
                "lat": 59.61 + chance.random() * 0.02,
                "lon": 16.22 + chance.random() * 0.02,
                "reporter": f"r{chance.randrange(REPORTERS)}",
                "effect": chance.randrange(1, 6),
            }
            if chance.random() < 0.3:
                line["place"] = chance.choice(PLACES)
            file.write(f"{json.dumps(line)}\n")


def measure(folder: Path, words: Sequence[str], environment: dict[str, str], count: int) -> bool:
    """Run one command to its end and say what it took; whether its memory was within bounds."""
    begun = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "bench.export", "measured", *words], cwd=folder, env=environment)
    _, status, used = os.wait4(process.pid, 0)
    took, megabytes = time.perf_counter() - begun, used.ru_maxrss / 1024
    processor = used.ru_utime + used.ru_stime
    print(
        f"{' '.join(words):<34} {took:6.1f} s  {count / took:8.0f} a second  "
        f"processor {processor:6.1f} s  {megabytes:4.0f} MB",
        flush=True,
    )
    if status:
        raise SystemExit(f"it failed: {status}")
    return megabytes < MOST_MEGABYTES


def run(words: Sequence[str]) -> None:
    """The command line, in this process: nothing but the command is measured."""
    from bot.__main__ import main  # noqa: PLC0415

    sys.argv = ["loftesbot", *words]
    main()


def main(count: int, folder: str) -> int:
    """Measure it all; the exit code."""
    with tempfile.TemporaryDirectory(dir=folder) as made:
        place = Path(made)
        write_lines(place / "earlier.jsonl", count, datetime.now(UTC))
        environment = {
            **os.environ,
            "LOFTESBOT_DATA_KEY": generate_key(),
            "LOFTESBOT_DATABASE_URL": f"sqlite:///{place}/bench.sqlite",
            "PYTHONPATH": str(Path(__file__).resolve().parent.parent),
        }
        within = [measure(place, ("import", "earlier.jsonl"), environment, count) for _ in range(2)]
        for format in FORMATS:
            words = ("export", "--format", format, "--output", f"out.{format}")
            within.append(measure(place, words, environment, count))
            size = (place / f"out.{format}").stat().st_size / 1_000_000
            print(f"  {size:.0f} MB on the disk", flush=True)
    return 0 if all(within) else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["measured"]:
        run(sys.argv[2:])
    else:
        reports = sys.argv[1] if len(sys.argv) > 1 else "1000000"
        sys.exit(main(int(reports), sys.argv[2] if len(sys.argv) > 2 else "."))
