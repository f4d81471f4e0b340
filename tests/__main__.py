"""`python -m tests`: every test, on all processors, in two calls of pytest.

The first call counts the branches that its tests cover: `core` and `storage` must be covered to the last one by them,
and `bot`, `channels`, `handlers` and `web` are printed. The second call is for what need not be counted: tests that
drive programs in processes of their own, of which counting sees nothing, and those that say all texts, which take four
times as long when each line is counted. So `sandbox` and `locales` are not printed, and of the wiring in `bot`, which
only runs in processes of its own, less than is tested.

Both calls are made, also when the first one is red. With arguments there is one call with these, and nothing is judged.
"""

import os
import subprocess
import sys
from pathlib import Path

WHOLE, UNSEEN = "core/*,storage/*", "locales/*,sandbox/*"
HERE = Path(__file__).parent
# The one that takes longest, and stays on one processor, comes first: else it would be waited for at the end.
NOT_COUNTED = tuple(str(HERE / name) for name in ("crash", "scenarios", "browser", "sandbox", "locales"))
COUNTED = ("--cov", "--cov-report=")


def main() -> int:
    """Run the tests and judge the coverage; the exit code."""
    if sys.argv[1:]:
        return _pytest("--dist", "loadgroup", *COUNTED, *sys.argv[1:])
    counted = _pytest("--dist", "worksteal", *COUNTED, *(f"--ignore={folder}" for folder in NOT_COUNTED))
    judged = counted or _judged()
    others = _pytest("--dist", "loadgroup", *NOT_COUNTED)
    return judged or others


def _pytest(*arguments: str) -> int:
    workers = os.environ.get("TEST_WORKERS", str(max(2, os.cpu_count() or 2)))
    return subprocess.run([sys.executable, "-m", "pytest", "-n", workers, *arguments], check=False).returncode


def _judged() -> int:
    report = [sys.executable, "-m", "coverage", "report"]
    subprocess.run([*report, "--omit", f"{WHOLE},{UNSEEN}"], check=False)
    return subprocess.run([*report, "--include", WHOLE, "--fail-under=100"], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
