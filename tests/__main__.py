"""`python -m tests`: every test, on all processors, in three calls of pytest.

The first call counts the branches that its tests cover: `core` and `storage` must be covered to the last one by them,
and `bot`, `channels`, `handlers` and `web` are printed. The second call is for what need not be counted: tests that
drive programs in processes of their own, of which counting sees nothing, and those that say all texts, read all content
or try all acts with all roles, which take three times as long when each line is counted. So `sandbox` and `locales` are
not printed, and of `bot` less than is tested.

The third call is the scenarios once more, on PostgreSQL.

All calls are made, also when an earlier one is red. With arguments there is one call with these, and nothing is judged.
"""

import os
import subprocess
import sys
from pathlib import Path

WHOLE, UNSEEN = "core/*,storage/*", "locales/*,sandbox/*"
HERE = Path(__file__).parent
# The one that takes longest, and stays on one processor, comes first: else it would be waited for at the end.
FOLDERS = ("crash", "scenarios", "browser", "sandbox", "locales", "content")
NOT_COUNTED = tuple(str(HERE / name) for name in (*FOLDERS, "bot/test_commands.py", "bot/test_desk_access.py"))
ON_POSTGRES = (str(HERE / "scenarios"), f"--ignore={HERE / 'scenarios' / 'test_postgres.py'}")
COUNTED = ("--cov", "--cov-report=")


def main() -> int:
    """Run the tests and judge the coverage; the exit code."""
    if sys.argv[1:]:
        return _pytest("--dist", "loadgroup", *COUNTED, *sys.argv[1:])
    counted = _pytest("--dist", "worksteal", *COUNTED, *(f"--ignore={path}" for path in NOT_COUNTED))
    judged = counted or _judged()
    others = _pytest("--dist", "loadgroup", *NOT_COUNTED)
    on_postgres = _pytest("--dist", "loadgroup", *ON_POSTGRES, TEST_ENGINE="postgres")
    return judged or others or on_postgres


def _pytest(*arguments: str, **engine: str) -> int:
    workers = os.environ.get("TEST_WORKERS", str(max(2, os.cpu_count() or 2)))
    command = [sys.executable, "-m", "pytest", "-n", workers, *arguments]
    return subprocess.run(command, env={**os.environ, **engine}, check=False).returncode


def _judged() -> int:
    report = [sys.executable, "-m", "coverage", "report"]
    subprocess.run([*report, "--omit", f"{WHOLE},{UNSEEN}"], check=False)
    return subprocess.run([*report, "--include", WHOLE, "--fail-under=100"], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
