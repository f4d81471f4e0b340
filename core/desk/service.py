"""How the service itself does, as a page: for the operators, in plain words."""

from datetime import timedelta

from core.desk.home import desk_button
from core.desk.presses import desk_press
from core.tallies import Service
from core.texts import Button, Say, Text, Value

ROOM = "service"
# More places than this, and the list hides what matters.
STOPS_SHOWN = 5
LANGUAGES_SHOWN = 10
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


def page(now: Service, before: Service, *, weekly: bool) -> Say:
    """This week so far and the last one; `weekly`: whether the member gets it each Monday."""
    parts = (Text(key="service"), *_week(now, "service-this-week"), *_week(before, "service-last-week"), _note())
    label, act = ("service-no-more", "stop") if weekly else ("service-weekly", "weekly")
    send = Button(label=Text(key=label), press=desk_press(ROOM, act), style=None if weekly else "primary")
    return Say(parts=parts, buttons=((send,), (desk_button(),)))


def letter(week: Service) -> Say:
    """What is sent each Monday: the week that has ended."""
    return Say(parts=(Text(key="service"), *_week(week, "service-last-week"), _note()), buttons=((desk_button(),),))


def _note() -> Text:
    return Text(key="service-note")


def _week(week: Service, title: str) -> tuple[Text, ...]:
    """One week: which days, the way from the first word to a report sent, what went wrong."""
    lines = [
        Text(key="service-opened", args={"n": week.opened}),
        Text(key="service-began", args={"n": week.began}),
        _finished(week),
        *_stopped(week),
        *_languages(week),
        _answered(week),
        *_failed(week),
    ]
    head = Text(key=title, args={"first": week.first, "last": week.last})
    return (Text(key="service-week", args={"head": head, "lines": tuple(lines)}),)


def _finished(week: Service) -> Text:
    if week.began == 0 or week.finished > week.began:
        # Of what was begun the week before there is no share of this week's.
        return Text(key="service-finished", args={"n": week.finished})
    share = round(100 * week.finished / week.began)
    return Text(key="service-finished-share", args={"n": week.finished, "share": share})


def _stopped(week: Service) -> tuple[Text, ...]:
    total = sum(count for _, count in week.stopped)
    if not total:
        return ()
    where = tuple(
        Text(key="service-stop", args={"where": place, "n": count}) for place, count in week.stopped[:STOPS_SHOWN]
    )
    return (Text(key="service-stopped", args={"n": total, "where": where}),)


def _languages(week: Service) -> tuple[Text, ...]:
    if not week.languages:
        return ()
    spoken = tuple(
        Text(key="service-language", args={"language": Text(key=f"language-{code}"), "n": count})
        for code, count in week.languages[:LANGUAGES_SHOWN]
    )
    return (Text(key="service-languages", args={"languages": spoken}),)


def _answered(week: Service) -> Text:
    answers = week.answers
    if not answers.reports:
        return Text(key="service-no-reports")
    told: dict[str, Value] = {"answered": answers.answered, "reports": answers.reports}
    if answers.median is None:
        return Text(key="service-unanswered", args=told)
    return Text(key="service-answered", args={**told, "span": span(answers.median)})


def span(waited: timedelta) -> Text:
    """A time that somebody waited, as people say it: minutes, hours or days."""
    if waited < _HOUR:
        unit, n = "minute", max(1, round(waited / timedelta(minutes=1)))
    elif waited < 2 * _DAY:
        unit, n = "hour", round(waited / _HOUR)
    else:
        unit, n = "day", round(waited / _DAY)
    return Text(key=f"service-{unit}s", args={"n": n})


def _failed(week: Service) -> tuple[Text, ...]:
    lines: list[Text] = []
    total = sum(count for _, count in week.undeliverable)
    if total:
        why = tuple(Text(key="service-why", args={"reason": reason, "n": n}) for reason, n in week.undeliverable)
        lines.append(Text(key="service-undeliverable", args={"n": total, "why": why}))
    if week.set_aside:
        lines.append(Text(key="service-set-aside", args={"n": week.set_aside}))
    return tuple(lines) or (Text(key="service-all-arrived"),)
