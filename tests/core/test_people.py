"""People at the desk: links, names, who can be put out, and pages that fit a button's 64 bytes."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.access import RIGHTS, ROOMS, Right, allows, right_for
from core.desk import people
from core.desk.presses import LONGEST, act_in, desk_press
from core.ids import token_of
from core.staff import BY_SETTING, COMMAND_LINE, Invite, InviteKind, Look, Member, Role
from core.texts import Say, Text

NOW = datetime(2026, 5, 8, 20, 15, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Stockholm")
LAST = UUID(int=(1 << 128) - 1)


def member(person: str = "anna", role: Role = Role.ADMIN, **changes: Any) -> Member:
    values = {"id": uuid4(), "person": person, "role": role, "name": person, "address": "telegram:1"}
    return Member(**values | {"language": "sv", "joined_at": NOW, "invited_by": "someone"} | changes)


def invite(**changes: Any) -> Invite:
    values = {"id": LAST, "kind": InviteKind.PERSON, "role": Role.MUNICIPALITY, "name": "Cleo", "made_by": "anna"}
    return Invite(**values | {"made_at": NOW, "expires_at": NOW + timedelta(hours=24)} | changes)


def look(act: str = "joined", **changes: Any) -> Look:
    return Look(**{"id": uuid4(), "actor": "anna", "role": Role.ADMIN, "act": act, "at": NOW} | changes)


def keys(say: Say) -> list[str]:
    return [part.key for part in say.parts]


def lines(text: Text, name: str = "lines") -> tuple[Text, ...]:
    """The texts that one of a text's arguments holds."""
    held = text.args[name]
    assert isinstance(held, tuple)
    return held


def act_of(entry: Text) -> Text:
    act = entry.args["act"]
    assert isinstance(act, Text)
    return act


def labels(say: Say) -> list[str]:
    return [button.label.key for row in say.buttons for button in row]


def presses(say: Say) -> list[str]:
    return [button.press for row in say.buttons for button in row if button.press is not None]


def test_a_link_carries_its_secret_and_says_whether_a_group_is_meant() -> None:
    secret = "abc_-123"
    person, group = (people.link("hallsta_bot", secret, kind) for kind in InviteKind)
    assert person == "https://t.me/hallsta_bot?start=s-abc_-123"
    assert group == "https://t.me/hallsta_bot?startgroup=s-abc_-123"
    assert people.secret_in(person.partition("start=")[2]) == secret
    assert people.secret_in("pledge") is None


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  Kim,\n fältgruppen ", "Kim, fältgruppen"),
        ("Kim\u202e\u200b", "Kim"),
        ("", None),
        (" \u200b\n", None),
        ("K" * 60, "K" * 60),
        ("K" * 61, None),
    ],
)
def test_a_name_is_one_line_of_signs_that_can_be_seen(written: str, kept: str | None) -> None:
    assert people.name_in(written) == kept


@given(st.text())
def test_no_name_hides_anything(written: str) -> None:
    name = people.name_in(written)
    assert name is None or (name == name.strip() and 0 < len(name) <= people.LONGEST_NAME and "\n" not in name)


def test_an_operator_of_the_settings_stays_for_as_long_as_the_settings_say_so() -> None:
    operator, anna = member("operator", invited_by=BY_SETTING), member()
    admins = frozenset({"operator"})
    hinders = people.hindrance(operator, [operator, anna], admins)
    assert hinders is not None
    assert hinders.key == "people-operator"
    assert people.current([operator, anna], admins) == [operator, anna]
    assert people.current([operator, anna], frozenset()) == [anna]


def test_the_last_admin_stays_and_anyone_else_may_go() -> None:
    anna, bo = member(), member("bo", Role.POLICE)
    hinders = people.hindrance(anna, [anna, bo], frozenset())
    assert hinders is not None
    assert hinders.key == "people-last-admin"
    assert people.hindrance(bo, [anna, bo], frozenset()) is None
    assert people.hindrance(anna, [anna, member("cleo")], frozenset()) is None


def test_a_group_is_given_no_right_to_let_anyone_in() -> None:
    group = member("group", Role.POLICE, address="telegram:-100")
    assert people.roles_for(group) == (Role.MUNICIPALITY, Role.COACH)
    assert people.roles_for(member()) == (Role.MUNICIPALITY, Role.POLICE, Role.COACH)
    offered = [(act.act, act.about) for data in presses(people.choose_role(InviteKind.GROUP)) if (act := act_in(data))]
    assert ("groupas", "police") in offered
    assert not any(about == "admin" for _, about in offered)
    assert "d:people:as:admin" in presses(people.choose_role(InviteKind.PERSON))


def test_the_first_page_leads_to_open_invitations_where_there_are_any() -> None:
    group = member("group", Role.POLICE, address="telegram:-100")
    [told] = people.page([member(), group], [invite()]).parts
    assert told.args == {"persons": 1, "groups": 1, "invites": 1}
    assert "people-invites" in labels(people.page([member()], [invite()]))
    assert "people-invites" not in labels(people.page([member()], []))


def test_a_name_is_asked_for_again_with_what_was_wrong() -> None:
    assert keys(people.ask_name(Role.POLICE)) == ["people-name"]
    assert keys(people.ask_name(Role.POLICE, again=True)) == ["people-name-again", "people-name"]


def test_a_link_can_be_copied_and_withdrawn() -> None:
    for kind, key in ((InviteKind.PERSON, "people-link"), (InviteKind.GROUP, "people-group-link")):
        say = people.invited(invite(kind=kind), "https://t.me/x?start=s-y")
        assert keys(say) == [key]
        assert say.buttons[0][0].copies == "https://t.me/x?start=s-y"
        assert f"d:people:drop:{token_of(LAST)}" in presses(say)


def test_open_invitations_are_listed_with_who_made_them() -> None:
    [told] = people.invitations([invite(), invite(name="", made_by="gone")], {"anna": "Anna"}).parts
    first, second = lines(told, "invites")
    assert (first.args["name"], first.args["by"]) == ("Cleo", "Anna")
    assert (second.args["name"], second.args["by"]) == (Text(key="people-a-group"), Text(key="people-nobody"))
    assert keys(people.invitations([], {}, dropped=True)) == ["people-dropped", "people-none-open"]


def test_the_list_is_turned_page_by_page_and_no_further() -> None:
    members = [member(str(number)) for number in range(people.MEMBERS_A_PAGE * 2 + 1)]
    first, middle, last, beyond = (people.roll(members, number) for number in (0, 1, 2, 99))
    assert [label for label in labels(first) if label in ("people-fewer", "people-more")] == ["people-more"]
    assert [label for label in labels(middle) if "people-m" in label or "fewer" in label][-2:] == [
        "people-fewer", "people-more",
    ]  # fmt: skip
    assert labels(last).count("people-member") == 1
    assert beyond == last
    assert people.roll(members, -5) == first
    assert "people-more" not in labels(people.roll(members[:1], 0))
    assert people.roll([], 0).buttons


def test_a_members_page_offers_what_nothing_hinders() -> None:
    anna = member()
    free, bound = people.card(anna, None, {}), people.card(anna, Text(key="people-operator"), {"someone": "Bo"})
    assert {"people-role", "people-revoke"} <= set(labels(free))
    assert not {"people-role", "people-revoke"} & set(labels(bound))
    assert keys(bound) == ["people-card", "people-card-by", "people-operator"]
    assert bound.parts[1].args["by"] == "Bo"
    assert keys(people.card(member(invited_by=BY_SETTING), None, {})) == ["people-card"]
    assert keys(people.card(member(invited_by=None), None, {})) == ["people-card"]


def test_a_groups_digests_are_seen_to_by_an_admin_and_everyone_elses_by_themselves() -> None:
    group = member("group", Role.POLICE, address="telegram:-100")
    assert f"d:subs:list:{token_of(group.id)}" in presses(people.card(group, None, {}))
    assert "people-digests" not in labels(people.card(member(), None, {}))


def test_before_somebody_is_revoked_it_is_asked_once_more() -> None:
    group = member("group", Role.POLICE, address="telegram:-100")
    assert keys(people.ask_to_revoke(member())) == ["people-revoke-ask"]
    assert keys(people.ask_to_revoke(group)) == ["people-revoke-group"]
    anna = member()
    assert f"d:people:revoked:{token_of(anna.id)}" in presses(people.ask_to_revoke(anna))


@pytest.mark.parametrize("role", Role)
def test_who_is_let_in_hears_what_they_may_do(role: Role) -> None:
    say = people.welcome(member(role=role))
    assert say.parts[0].args["may"] == Text(key=f"people-may-{role.value}")
    assert "d:subs:default:" in presses(say)


def test_who_may_get_no_digest_is_offered_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(RIGHTS, Role.COACH, frozenset({Right.ENTER}))
    assert "d:subs:default:" not in presses(people.welcome(member(role=Role.COACH)))


def test_the_log_is_turned_by_its_last_entry_and_back_to_the_newest() -> None:
    looks = [look() for _ in range(people.LOOKS_A_PAGE + 1)]
    page = people.log(looks, {}, None, ZONE, first=True)
    assert len(lines(page.parts[1])) == people.LOOKS_A_PAGE
    assert f"d:people:log:{token_of(looks[-2].id)}." in presses(page)
    assert "people-newest" not in labels(page)
    later = people.log(looks[:1], {}, None, ZONE, first=False)
    assert ("people-newest" in labels(later), "people-older" in labels(later)) == (True, False)


def test_the_log_of_one_stays_with_them_from_page_to_page() -> None:
    anna = member()
    page = people.log([look() for _ in range(16)], {}, anna, ZONE, first=False)
    assert all(data.endswith(f".{token_of(anna.id)}") for data in presses(page) if ":log:" in data)
    assert keys(people.log([], {}, anna, ZONE, first=True)) == ["people-log-title-of", "people-log-empty"]
    assert people.cursor_in(f"a.{token_of(anna.id)}") == ("a", token_of(anna.id))
    assert people.cursor_in("") == ("", "")


def entry(one: Look, **names: str) -> tuple[Text, Text]:
    [told] = lines(people.log([one], names, None, ZONE, first=True).parts[1])
    return told, act_of(told)


def test_the_log_has_a_heading_for_each_day_where_the_municipality_is() -> None:
    looks = [look(at=NOW + timedelta(hours=hours)) for hours in (2, 1, 0)]
    days = people.log(looks, {}, None, ZONE, first=True).parts[1:]
    assert [(str(part.args["day"]), len(lines(part))) for part in days] == [
        ("2026-05-09", 1), ("2026-05-08", 2),
    ]  # fmt: skip


def test_the_log_names_people_by_their_name_and_never_by_their_id() -> None:
    told, act = entry(look(about="bo"), anna="Anna", bo="Bo")
    assert (told.args["who"], act.args["about"]) == ("Anna", "Bo")
    told, act = entry(look(about="6f1c0000000000000000000000000000"))
    assert (told.args["who"], act.args["about"]) == (Text(key="people-nobody"), Text(key="people-nobody"))
    assert entry(look("refused", about="work"))[1].args["about"] == Text(key="desk-work")
    assert entry(look(actor=COMMAND_LINE))[0].args["who"] == Text(key="people-command-line")
    assert entry(look("export csv words"))[1].args["act"] == "export-csv-words"
    told, act = entry(look("read", reference="7KQ2-M8XD", reports=4))
    assert (told.key, told.args["reference"], act.args["reports"]) == ("people-entry-report", "7KQ2-M8XD", 4)


def test_who_has_looked_at_a_report_is_told_also_where_nobody_has() -> None:
    assert keys(people.looks_at("7KQ2-M8XD", [look("read")], {}, ZONE)) == ["people-looks", "people-day"]
    assert keys(people.looks_at(None, [], {}, ZONE)) == ["people-log-title", "people-looks-none"]


def test_every_button_fits(recwarn: object) -> None:
    anna = member(id=LAST)
    looks = [look(id=LAST) for _ in range(16)]
    says = (
        people.choose_other_role(anna), people.card(anna, None, {}), people.log(looks, {}, anna, ZONE, first=False),
        people.roll([anna] * 90, 5), people.invitations([invite()], {}), people.ask_to_revoke(anna),
    )  # fmt: skip
    for say in says:
        assert all(len(data.encode()) <= LONGEST for data in presses(say))
    with pytest.raises(AssertionError, match="too much"):
        desk_press("people", "log", "x" * 60)


@pytest.mark.parametrize("room", ROOMS)
def test_each_room_has_a_right_that_an_admin_has_but_for_what_is_a_coachs_own(room: str) -> None:
    right = right_for(room, "any")
    assert allows(Role.ADMIN, right) is (right is not Right.COACHING)


def test_what_is_between_a_coach_and_the_young_is_a_right_of_coaches_alone() -> None:
    assert [role for role in Role if allows(role, Right.COACHING)] == [Role.COACH]
    assert {room for room, right in ROOMS.items() if right is Right.COACHING} == {"card", "links", "material", "talks"}


def test_police_and_coaches_read_no_reports_and_let_nobody_in() -> None:
    for role in (Role.POLICE, Role.COACH):
        for right in (Right.WORK, Right.EXPORT, Right.PLEDGE, Right.PEOPLE, Right.SERVICE):
            assert not allows(role, right)
    assert not allows(Role.MUNICIPALITY, Right.PEOPLE)
