"""What is written down is what is true: settings, commands, the lock, the licence."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from bench.taps import HEAD, JOURNEYS
from bot.__main__ import app
from bot.content import load_municipality
from bot.settings import PREFIX, Settings
from core.conversation import TRANSITIONS
from core.desk import answer as desk
from core.pledge import News
from core.questions import GATES
from core.words import Intent
from storage.schema import metadata

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


def test_every_picture_in_the_readme_is_there() -> None:
    pictures = re.findall(r'src="([^"]+)"', (ROOT / "README.md").read_text(encoding="utf-8"))
    assert pictures
    for picture in pictures:
        assert (ROOT / picture).is_file(), picture


def test_of_bot_only_what_calls_telegram_may_import_its_library() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    [contract] = [
        one for one in project["tool"]["importlinter"]["contracts"] if one.get("forbidden_modules") == ["telegram"]
    ]
    assert {"bot", "core", "storage", "locales", "web", "sandbox"} == set(contract["source_modules"])
    assert contract["ignore_imports"] == ["bot.introduction -> telegram", "bot.intake -> telegram"]


def test_whom_to_tell_of_a_weakness_is_somebody_who_is_there() -> None:
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    security = contributing.partition("## Security")[2]
    assert "whoever runs the bot" in security
    assert "publiccode.yml" not in security


def test_the_readme_says_what_a_proxy_before_the_bot_may_pass_on() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "pass on the path of `LOFTESBOT_WEBHOOK_URL` and nothing else" in readme


def test_what_a_report_costs_its_reporter_is_in_the_papers_as_the_journeys_are_now() -> None:
    residents = (ROOT / "docs/residents.md").read_text(encoding="utf-8")
    table = residents.partition("<!-- taps:begin -->")[2].partition("<!-- taps:end -->")[0].strip().splitlines()
    assert table[:2] == list(HEAD), "the table is the output of python -m bench.taps"
    assert [line.rsplit("|", 3)[0] + "|" for line in table[2:]] == [journey.counts for journey in JOURNEYS]


def test_the_example_of_a_piece_of_news_is_one() -> None:
    operating = (ROOT / "docs/operating.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```toml\n(.*?)```", operating, re.DOTALL)
    (news,) = tomllib.loads(example)["focus_areas"]["actions"]["news"]
    assert News.model_validate(news).said is not None


def test_the_papers_name_every_state_of_an_answer_from_staff() -> None:
    operating = (ROOT / "docs/operating.md").read_text(encoding="utf-8")
    answering = operating.partition("## Answering a report")[2].partition("\n## ")[0]
    for state in desk.STATES:
        assert f"`{state}`" in answering


def test_the_papers_of_a_resident_name_what_can_be_asked_for() -> None:
    residents = (ROOT / "docs/residents.md").read_text(encoding="utf-8")
    told_otherwise = {Intent.START, Intent.CANCEL, Intent.BACK, Intent.GREETING, Intent.THANKS, Intent.ENDED}
    for intent in set(Intent) - told_otherwise:
        assert f"`/{intent.value}`" in residents


def test_the_decision_about_gates_knows_as_many_kinds_as_there_are() -> None:
    decision = (ROOT / "docs/decisions/0008-the-gate-fits-what-is-told.md").read_text(encoding="utf-8")
    assert sorted({len(options) for options in GATES.values()}) == [2, 3]
    assert "three answers" in decision
    assert "two answers" in decision


def test_the_catalogue_names_the_languages_that_are_offered() -> None:
    offered = load_municipality(ROOT / "content", "hallstahammar").languages
    catalogue = (ROOT / "publiccode.yml").read_text(encoding="utf-8")
    named = re.findall(r"^    - ([a-z]{2})$", catalogue.partition("availableLanguages:")[2], re.MULTILINE)
    # Easy Swedish has no code there.
    assert named == [language for language in offered if "-" not in language]


def test_each_decision_is_in_the_list_of_decisions() -> None:
    architecture = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    for decision in sorted((ROOT / "docs/decisions").glob("*.md")):
        title = decision.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")
        assert f"- [{title}](decisions/{decision.name})" in architecture


def test_each_room_of_the_core_is_in_the_papers() -> None:
    architecture = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    rooms = architecture.partition("### In `core/`")[2].partition("### In `bot/`")[0]
    named = re.findall(r"`(\w+\*?)`", rooms)
    # Values and words that everything is made of, and what the channels share.
    plain = {"__init__", "delivery", "errors", "ids", "messages", "pledge", "report", "texts", "words", "world"}
    for module in {path.stem for path in (ROOT / "core").glob("*.py")} - plain:
        assert any(module == name or (name.endswith("*") and module.startswith(name[:-1])) for name in named), module


def test_what_is_stored_is_in_the_papers_table_by_table() -> None:
    """Whoever adds a table says here which line of the papers tells of it."""
    architecture = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    stored = architecture.partition("## What is stored")[2]
    told = {
        "secrets": "The secret behind the hashes",
        "updates": "which updates were taken",
        "conversations": "the conversation: language",
        "reports": "a report: place, time",
        "replies": "staff's answers to it",
        "photos": "its photos",
        "sendings": "when somebody sent reports",
        "wishes": "a wish: year, area",
        "follows": "what is followed",
        "news": "which news was told",
        "purges": "the purge log",
        "erasures": "that somebody deleted everything",
        "outbox": "a message to a person",
        "incidents": "an update that could not be handled",
        "staff": "staff: role and since when",
        "invites": "an invitation: role",
        "looks": "the access log: who of the staff",
        "subscriptions": "a subscription to digests",
        "slots": "which digests were due",
        "summaries": "the figures of months, quarters and years",
        "notes": "staff's notes on a report",
        "bursts": "which bursts were told of",
        "pledge_files": "a pledge that was sent in as a file",
        "pledge_news": "what was written of it for all to read",
        "tallies": "what the service did, counted by day",
        "tellings": "how far each piece of news has come",
        "errands": "what staff asked for and wait for",
        "coaches": "a coach's card",
        "links": "a coach's link",
        "link_counts": "how many came through it",
        "talks": "a talk with a coach",
        "talk_lines": "what was written in it",
    }
    assert set(told) == set(metadata.tables)
    for words in told.values():
        assert words in stored
