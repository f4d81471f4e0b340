"""`python -m tests`: every test, on all processors, with the branches that they covered.

`core` and `storage` must be covered to the last branch; the other parts are printed.
"""

import os
import subprocess
import sys

WHOLE = "core/*,storage/*"


def main() -> int:
    """Run the tests, then judge the coverage; the exit code."""
    workers = os.environ.get("TEST_WORKERS", str(max(2, os.cpu_count() or 2)))
    tests = [
        sys.executable,
        "-m",
        "pytest",
        "-n",
        workers,
        "--dist",
        "loadgroup",
        "--cov",
        "--cov-report=",
        *sys.argv[1:],
    ]
    ran = subprocess.run(tests, check=False)
    if ran.returncode or sys.argv[1:]:
        return ran.returncode
    report = [sys.executable, "-m", "coverage", "report"]
    subprocess.run([*report, "--omit", WHOLE], check=False)
    judged = subprocess.run([*report, "--include", WHOLE, "--fail-under=100"], check=False)
    return judged.returncode


if __name__ == "__main__":
    sys.exit(main())
