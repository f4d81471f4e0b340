"""What lies in deploy/ names only settings, figures and pages that there are."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.metrics import Board, Metrics
from bot.settings import PREFIX, Settings

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "deploy"
FILES = sorted(path for path in DEPLOY.rglob("*") if path.is_file())
FIGURE = re.compile(r"\bloftesbot_[a-z_]+\b")


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def figures() -> set[str]:
    """The names of all figures, as Prometheus knows them."""
    exposed = re.findall(r"^# TYPE (\S+) (\S+)$", Board({"hallstahammar": Metrics()}).exposed().decode(), re.MULTILINE)
    buckets = {f"{name}{end}" for name, kind in exposed if kind == "histogram" for end in ("_bucket", "_sum", "_count")}
    return {name for name, _ in exposed} | buckets


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(DEPLOY)))
def test_each_setting_that_is_named_is_one(path: Path) -> None:
    named = set(re.findall(rf"{PREFIX}([A-Z_]+)", text_of(path)))
    assert named <= {name.upper() for name in Settings.model_fields}


@pytest.mark.parametrize("name", ["grafana/loftesbot.json", "prometheus/alerts.yml"])
def test_each_figure_that_is_asked_for_is_exposed(name: str) -> None:
    asked = set(FIGURE.findall(text_of(DEPLOY / name)))
    assert asked
    assert asked <= figures()


def test_the_dashboard_shows_each_figure_but_those_of_python_itself() -> None:
    shown = set(FIGURE.findall(text_of(DEPLOY / "grafana/loftesbot.json")))
    known = {name.removesuffix("_bucket") for name in shown}
    ours = {name for name in figures() if not name.endswith(("_bucket", "_sum", "_count", "_created"))}
    assert ours <= known


def test_the_panels_of_the_dashboard_do_not_lie_on_each_other_and_say_what_they_show() -> None:
    panels = json.loads(text_of(DEPLOY / "grafana/loftesbot.json"))["panels"]
    cells = [
        (x, y)
        for panel in panels
        for at in [panel["gridPos"]]
        for x in range(at["x"], at["x"] + at["w"])
        for y in range(at["y"], at["y"] + at["h"])
    ]
    assert len(cells) == len(set(cells))
    assert max(x for x, _ in cells) < 24
    assert all(panel["title"] and panel["description"] for panel in panels)


def test_each_alert_leads_to_a_page_that_is_there() -> None:
    runbooks = set(re.findall(r"runbook: docs/operating\.md#(\S+)", text_of(DEPLOY / "prometheus/alerts.yml")))
    headings = re.findall(r"^#+ (.+)$", text_of(ROOT / "docs/operating.md"), re.MULTILINE)
    assert runbooks
    assert runbooks <= {re.sub(r"[^\w -]", "", heading.casefold()).replace(" ", "-") for heading in headings}


def test_nginx_of_the_containers_is_the_same_but_for_names() -> None:
    def parts(name: str) -> list[str]:
        named = (r"^\s*(server \S+ max_fails|server_name|ssl_certificate)", r"^#", r"^$")
        lines = text_of(DEPLOY / name).splitlines()
        return [line for line in lines if not any(re.match(one, line) for one in named)]

    assert parts("container/nginx.conf") == parts("nginx/loftesbot.conf")


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd")
def test_the_unit_is_hardened() -> None:
    unit = DEPLOY / "systemd/loftesbot@.service"
    # Of ten: higher is more exposed.
    asked = ["systemd-analyze", "security", "--offline=true", "--no-pager", "--threshold=20", str(unit)]
    ran = subprocess.run(asked, check=False, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout[-400:] + ran.stderr
