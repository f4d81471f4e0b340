"""What is written down is what is true: settings, commands, the lock, the licence."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from bot.__main__ import app
from bot.settings import PREFIX, Settings
from core.conversation import TRANSITIONS

ROOT = Path(__file__).resolve().parent.parent
NAMES = sorted(PREFIX + name.upper() for name in Settings.model_fields)


def test_every_setting_is_in_the_example_with_its_description_and_no_other_is() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert sorted(re.findall(rf"^#?({PREFIX}\w+)=", example, re.MULTILINE)) == NAMES
    for name, field in Settings.model_fields.items():
        assert field.description, name
        assert f"# {field.description}\n" in example, name


def test_the_example_shows_each_default() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    for name, field in Settings.model_fields.items():
        default = "" if field.default in (None, ()) else str(field.default)
        if name == "content":
            default = "content"
        assert f"#{PREFIX}{name.upper()}={default}\n" in example


def test_the_readme_has_every_setting_and_every_command() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name, field in Settings.model_fields.items():
        assert f"| `{PREFIX}{name.upper()}` | {field.description} |" in readme
    for registered in app.registered_commands:
        assert registered.callback is not None
        assert f"`loftesbot {(registered.name or registered.callback.__name__).replace('_', '-')}`" in readme


def test_an_example_with_no_line_set_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    (tmp_path / ".env").write_text((ROOT / ".env.example").read_text(encoding="utf-8"), encoding="utf-8")
    assert Settings() == Settings(_env_file=None)


def test_the_diagram_is_drawn_from_the_table() -> None:
    checked = subprocess.run(
        [sys.executable, "-m", "bot.diagram", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
    architecture = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    for before, _signal in TRANSITIONS:
        assert before.value in architecture


def test_no_host_name_stands_in_the_lock() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    assert lock.count("--hash=sha256:") > 100


def test_every_link_in_the_papers_leads_somewhere() -> None:
    papers = [path for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")] if ".venv" not in path.parts]
    for paper in papers:
        for target in re.findall(r"\]\((?!https?://|#|mailto:)([^)#\s]+)", paper.read_text(encoding="utf-8")):
            assert (paper.parent / target).exists(), f"{paper.name} links to {target}"


def test_of_bot_only_what_calls_telegram_may_import_its_library() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    [contract] = [
        one for one in project["tool"]["importlinter"]["contracts"] if one.get("forbidden_modules") == ["telegram"]
    ]
    assert {"bot", "core", "storage", "locales", "web", "sandbox"} == set(contract["source_modules"])
    assert contract["ignore_imports"] == ["bot.application -> telegram", "bot.intake -> telegram"]


def test_whom_to_tell_of_a_weakness_is_somebody_who_is_there() -> None:
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    security = contributing.partition("## Security")[2]
    assert "whoever runs the bot" in security
    assert "publiccode.yml" not in security


def test_the_readme_says_what_a_proxy_before_the_bot_may_pass_on() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "pass on the path of `LOFTESBOT_WEBHOOK_URL` and nothing else" in readme
