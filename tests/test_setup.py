"""What sets everything up on a machine that is not ours: .ci/run and the Makefile."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = {"make", "python3", "python3-venv", "ca-certificates", "chromium", "fontconfig"}
FONTS = {"fonts-noto-core", "fonts-noto-color-emoji"}
TOOLS = ("bash", "dirname", "grep", "cat", "chmod")


class Machine:
    """A checkout on a machine that has only what it is given; apt-get and make write down what they are asked."""

    def __init__(self, folder: Path) -> None:
        self.bin, self.asked, self.certificates = folder / "bin", folder / "asked", folder / "certificates"
        self.bin.mkdir()
        for tool in TOOLS:
            (self.bin / tool).symlink_to(str(shutil.which(tool)))
        self.script = folder / "checkout" / ".ci" / "run"
        self.script.parent.mkdir(parents=True)
        shutil.copy(ROOT / ".ci" / "run", self.script)
        # What is installed is there afterwards, as far as the script itself needs it.
        makes = f"printf '#!/bin/sh\\necho make $* >>{self.asked}\\n' >{self.bin}/make; chmod +x {self.bin}/make"
        self.has("apt-get", f"echo apt-get $* >>{self.asked}; {makes}")

    def has(self, command: str, does: str = ":") -> None:
        """Install a command."""
        path = self.bin / command
        path.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
        path.chmod(0o755)

    def has_everything(self) -> None:
        """Install all that is needed."""
        self.has("make", f"echo make $* >>{self.asked}")
        self.has("python3.12", f'exec {sys.executable} "$@"')
        self.has("google-chrome")
        many = "while [ $n -lt 9999 ]; do echo DejaVu Sans $n; n=$((n + 1)); done"
        self.has("fc-list", f"echo Noto Color Emoji; echo Noto Sans; n=0; {many}")
        self.certificates.write_text("some")

    def runs(self) -> tuple[set[str], list[str]]:
        """Run it: the packages that it installed, and what make was asked for."""
        environment = {"PATH": str(self.bin), "SSL_CERT_FILE": str(self.certificates)}
        subprocess.run([self.script], env=environment, check=True, capture_output=True)
        lines = self.asked.read_text(encoding="utf-8").splitlines()
        installed = {word for line in lines if line.startswith("apt-get install") for word in line.split()[2:]}
        made = [line for line in lines if line.startswith("make")]
        if not installed:
            assert lines == made, "apt-get was called for nothing"
        return {word for word in installed if not word.startswith("-")}, made


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_on_a_bare_machine_everything_is_installed_then_checked_and_tested(machine: Machine) -> None:
    assert machine.runs() == (PACKAGES | FONTS, ["make check", "make test"])


def test_where_nothing_is_missing_nothing_is_installed(machine: Machine) -> None:
    machine.has_everything()
    assert machine.runs() == (set(), ["make check", "make test"])


@pytest.mark.parametrize(
    ("without", "installed"),
    [
        ("google-chrome", {"chromium"}),
        ("python3.12", {"python3", "python3-venv"}),
        ("fc-list", {"fontconfig"} | FONTS),
        ("make", {"make"}),
    ],
)
def test_each_thing_is_looked_for_by_itself(machine: Machine, without: str, installed: set[str]) -> None:
    machine.has_everything()
    (machine.bin / without).unlink()
    assert machine.runs()[0] == installed


def test_fonts_certificates_and_venv_are_installed_beside_what_is_there(machine: Machine) -> None:
    machine.has_everything()
    machine.has("fc-list", "echo DejaVu Sans")
    machine.certificates.unlink()
    machine.has("python3.12", f'case "$*" in *ensurepip*) exit 1;; *) exec {sys.executable} "$@";; esac')
    assert machine.runs()[0] == FONTS | {"ca-certificates", "python3.12-venv"}


def test_make_helps_with_every_target_that_says_what_it_does() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    help_said = dict(re.findall(r"^([a-z%-]+):.*## (.*)$", makefile, re.MULTILINE))
    asked = ["make", "--no-print-directory", "help"]
    shown = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
    assert dict(line.split(maxsplit=1) for line in shown.stdout.splitlines()) == help_said


def test_every_target_that_is_no_file_is_declared_so_and_no_other_is() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    declared = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert declared is not None
    assert sorted(declared[1].split()) == sorted(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))


def test_cleaning_up_keeps_a_real_bots_database(tmp_path: Path) -> None:
    shutil.copy(ROOT / "Makefile", tmp_path)
    data = tmp_path / ".data"
    data.mkdir()
    for name in ("loftesbot.sqlite", "loftesbot.sqlite-wal", "sandbox.sqlite", "sandbox.sqlite-wal", "sandbox.key"):
        (data / name).touch()
    subprocess.run(["make", "clean"], cwd=tmp_path, capture_output=True, check=True)  # noqa: S607
    assert sorted(path.name for path in data.iterdir()) == ["loftesbot.sqlite", "loftesbot.sqlite-wal"]
