"""How long a newcomer waits: from `make run`, with everything installed, to the bot's first answer in the chat.

.venv/bin/python -m bench.first_answer [runs]
"""

import asyncio
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.telegram import Persona, Sandbox

ROOT = Path(__file__).resolve().parent.parent
RESIDENT = 701  # of the sample personas


def newcomers_environment(folder: Path) -> dict[str, str]:
    """No setting of this machine, nor the token of a .env: what is measured is always the sandbox."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LOFTESBOT_")}
    return {
        **kept,
        "LOFTESBOT_TELEGRAM_TOKEN": "",
        "SANDBOX_PORT": "0",
        "SANDBOX_DATA": str(folder),
        "PYTHONUNBUFFERED": "1",
    }


async def one_run(folder: Path) -> tuple[float, float]:
    """Seconds until the chat page's address was printed, and until the first answer stood in the chat."""
    begun = time.perf_counter()
    process = subprocess.Popen(  # noqa: ASYNC220
        ["make", "--no-print-directory", "-C", str(ROOT), "run"],  # noqa: S607
        env=newcomers_environment(folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    try:
        address = next(found[0] for line in process.stdout or () if (found := re.search(r"http://[\w.:]+", line)))
        shown = time.perf_counter() - begun
        async with Sandbox.connect(address, "4711:sandbox-has-no-secrets-at-all") as sandbox:
            people = {person["id"]: person for person in await sandbox.get("personas")}
            resident = Persona(sandbox, people[RESIDENT])
            await resident.start()
            await resident.hears("Löftesbot")
        return shown, time.perf_counter() - begun
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def main() -> None:
    """Run a few times and print each and the median."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    answered = []
    for run in range(1, runs + 1):
        with tempfile.TemporaryDirectory() as folder:
            shown, first = asyncio.run(one_run(Path(folder)))
        answered.append(first)
        print(f"run {run}: chat page after {shown:.2f} s, first answer after {first:.2f} s")
    print(f"median of {runs}: {statistics.median(answered):.2f} s from `make run` to the first answer")


if __name__ == "__main__":
    main()
