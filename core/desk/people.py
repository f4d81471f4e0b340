"""People at the desk, as pages: who is staff, who is invited, and who did what. The rules:

1. An operator whom the settings name is an admin for as long as the settings say so: the desk cannot change that.
2. There is always somebody who can let others in: the last admin stays.
3. No page shows who somebody is beside the name that staff gave them.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from itertools import groupby
from zoneinfo import ZoneInfo

from core.access import ROOMS, allows, right_for
from core.desk.home import desk_button
from core.desk.presses import desk_press
from core.ids import token_of
from core.staff import BY_SETTING, COMMAND_LINE, Invite, InviteKind, Look, Member, Role
from core.texts import Button, Say, Text

ROOM = "people"
# In a link: "start" lets a person in, "startgroup" a group. What follows is the secret.
MARK = "s-"
LONGEST_NAME = 60
MEMBERS_A_PAGE = 8
LOOKS_A_PAGE = 15
INVITES_SHOWN = 20
# A group gets digests; it cannot let anyone in.
GROUP_ROLES = (Role.MUNICIPALITY, Role.POLICE, Role.COACH)
BETWEEN = "."


def secret_in(payload: str) -> str | None:
    """The secret of an invitation's link; None for the payload of any other."""
    return payload.removeprefix(MARK) if payload.startswith(MARK) else None


def link(handle: str, secret: str, kind: InviteKind) -> str:
    """What is sent to the invited. `handle` is the bot's name in Telegram."""
    how = "startgroup" if kind is InviteKind.GROUP else "start"
    return f"https://t.me/{handle}?{how}={MARK}{secret}"


def name_in(words: str) -> str | None:
    """A name as it is kept: on one line, without signs that cannot be seen; None where it is none, or too long."""
    shown = "".join(sign for sign in words if sign.isspace() or unicodedata.category(sign)[0] != "C")
    name = " ".join(shown.split())
    return name if 0 < len(name) <= LONGEST_NAME else None


def current(members: Sequence[Member], admins: frozenset[str]) -> list[Member]:
    """Those who are staff now: an operator whom the settings named once, and name no more, is not."""
    return [one for one in members if one.invited_by != BY_SETTING or one.person in admins]


def hindrance(target: Member, members: Sequence[Member], admins: frozenset[str]) -> Text | None:
    """Why a member can be neither revoked nor given another role; None where nothing stands in the way."""
    if target.person in admins:
        return Text(key="people-operator")
    others = [one for one in members if one.role is Role.ADMIN and one.id != target.id]
    if target.role is Role.ADMIN and not others:
        return Text(key="people-last-admin")
    return None


def roles_for(target: Member) -> tuple[Role, ...]:
    """The roles that a member may be given instead of their own."""
    offered = GROUP_ROLES if target.is_group else tuple(Role)
    return tuple(role for role in offered if role is not target.role)


def role_text(role: Role) -> Text:
    """A role, in a sentence."""
    return Text(key=f"role-{role.value}")


def _button(key: str, act: str, about: str = "", style: str | None = None, **args: str | int | Text) -> Button:
    return Button(label=Text(key=key, args=dict(args)), press=desk_press(ROOM, act, about), style=style)


def _back() -> tuple[Button, ...]:
    return (_button("people-back", ""),)


def page(members: Sequence[Member], invites: Sequence[Invite]) -> Say:
    """The room's first page."""
    groups = sum(one.is_group for one in members)
    counts = {"persons": len(members) - groups, "groups": groups, "invites": len(invites)}
    rows: list[tuple[Button, ...]] = [
        (_button("people-invite", "invite", style="primary"),),
        (_button("people-add-group", "group"),),
        (_button("people-list", "list"),),
        *([(_button("people-invites", "invites"),)] if invites else []),
        (_button("people-log", "log"),),
        (desk_button(),),
    ]
    return Say(parts=(Text(key="people", args=dict(counts)),), buttons=tuple(rows))


def choose_role(kind: InviteKind) -> Say:
    """In which role somebody, or a group, is to be let in."""
    group = kind is InviteKind.GROUP
    roles = GROUP_ROLES if group else (Role.MUNICIPALITY, Role.POLICE, Role.COACH, Role.ADMIN)
    rows = tuple((_button(f"people-as-{role.value}", "groupas" if group else "as", role.value),) for role in roles)
    asked = Text(key="people-group-role" if group else "people-invite-role")
    may = tuple(Text(key=f"people-may-{role.value}") for role in roles)
    return Say(parts=(asked, Text(key="people-roles", args={"roles": may})), buttons=(*rows, _back()))


def ask_name(role: Role, *, again: bool = False) -> Say:
    """What others of the staff will know the invited by."""
    parts = (Text(key="people-name-again", args={"most": LONGEST_NAME}),) if again else ()
    asked = Text(key="people-name", args={"role": role_text(role)})
    return Say(parts=(*parts, asked), buttons=(_back(),))


def invited(invite: Invite, address: str) -> Say:
    """The link, to be passed on."""
    group = invite.kind is InviteKind.GROUP
    told = {"role": role_text(invite.role), "name": invite.name, "until": invite.expires_at, "link": address}
    copies = Button(label=Text(key="people-copy"), copies=address)
    drop = _button("people-drop", "drop", token_of(invite.id), style="danger")
    parts = (Text(key="people-group-link" if group else "people-link", args=dict(told)),)
    return Say(parts=parts, buttons=((copies,), (drop,), _back()))


def invitations(invites: Sequence[Invite], names: Mapping[str, str], *, dropped: bool = False) -> Say:
    """Those that nobody took yet, each with a button that makes it worthless; `dropped`: one just was."""
    lines = tuple(_invitation(invite, names) for invite in invites[:INVITES_SHOWN])
    rows = tuple(
        (_button("people-drop-one", "drop", token_of(one.id), "danger", name=_called(one)),)
        for one in invites[:INVITES_SHOWN]
    )
    told = Text(key="people-open", args={"invites": lines}) if lines else Text(key="people-none-open")
    done = (Text(key="people-dropped"),) if dropped else ()
    return Say(parts=(*done, told), buttons=(*rows, _back()))


def _called(invite: Invite) -> str | Text:
    return invite.name or Text(key="people-a-group")


def _invitation(invite: Invite, names: Mapping[str, str]) -> Text:
    by = _who(invite.made_by, names)
    told = {"name": _called(invite), "role": role_text(invite.role), "by": by, "until": invite.expires_at}
    return Text(key="people-open-one", args=dict(told))


def _who(person: str, names: Mapping[str, str]) -> str | Text:
    """What a member is called in the log, also one who was revoked; those who deleted everything have no name."""
    if person == COMMAND_LINE:
        return Text(key="people-command-line")
    return names.get(person) or Text(key="people-nobody")


def roll(members: Sequence[Member], number: int) -> Say:
    """The members, a button each."""
    pages = max(1, -(-len(members) // MEMBERS_A_PAGE))
    number = min(max(number, 0), pages - 1)
    shown = members[number * MEMBERS_A_PAGE : (number + 1) * MEMBERS_A_PAGE]
    rows = tuple(
        (_button("people-member", "open", token_of(one.id), name=one.name, role=role_text(one.role)),) for one in shown
    )
    turns = (
        *([_button("people-fewer", "list", str(number - 1))] if number > 0 else []),
        *([_button("people-more", "list", str(number + 1))] if number + 1 < pages else []),
    )
    return Say(parts=(Text(key="people-all"),), buttons=(*rows, *((turns,) if turns else ()), _back()))


def card(target: Member, hinders: Text | None, names: Mapping[str, str]) -> Say:
    """One member."""
    told = {"name": target.name, "role": role_text(target.role), "since": target.joined_at}
    parts = [Text(key="people-card", args=dict(told))]
    if target.invited_by is not None and target.invited_by != BY_SETTING:
        parts.append(Text(key="people-card-by", args={"by": _who(target.invited_by, names)}))
    rows: list[tuple[Button, ...]] = []
    if hinders is None:
        rows = [
            (_button("people-role", "role", token_of(target.id)),),
            (_button("people-revoke", "revoke", token_of(target.id), style="danger"),),
        ]
    else:
        parts.append(hinders)
    if target.is_group:
        # Whoever else is staff sees to their own.
        its = Button(label=Text(key="people-digests"), press=desk_press("subs", "list", token_of(target.id)))
        rows.append((its,))
    rows.append((_button("people-log-of", "log", f"{BETWEEN}{token_of(target.id)}"),))
    return Say(parts=tuple(parts), buttons=(*rows, (_button("people-list", "list"),), _back()))


def choose_other_role(target: Member) -> Say:
    """Which role a member is to have instead."""
    rows = tuple(
        (_button(f"people-as-{role.value}", "setrole", f"{token_of(target.id)}{BETWEEN}{role.value}"),)
        for role in roles_for(target)
    )
    asked = Text(key="people-which-role", args={"name": target.name, "role": role_text(target.role)})
    may = tuple(Text(key=f"people-may-{role.value}") for role in roles_for(target))
    keep = _button("people-keep", "open", token_of(target.id))
    return Say(parts=(asked, Text(key="people-roles", args={"roles": may})), buttons=(*rows, (keep,)))


def ask_to_revoke(target: Member) -> Say:
    """What goes at once, and a last question."""
    yes = _button("people-revoke-yes", "revoked", token_of(target.id), style="danger")
    keep = _button("people-keep", "open", token_of(target.id))
    key = "people-revoke-group" if target.is_group else "people-revoke-ask"
    return Say(parts=(Text(key=key, args={"name": target.name}),), buttons=((yes,), (keep,)))


def welcome(member: Member) -> Say:
    """What somebody who was let in meets first: what they may do, and the digest that most want."""
    told = {"role": role_text(member.role), "may": Text(key=f"people-may-{member.role.value}")}
    rows: list[tuple[Button, ...]] = []
    if allows(member.role, right_for("subs", "")):
        subscribe = Button(label=Text(key="people-subscribe"), press=desk_press("subs", "default"), style="primary")
        rows.append((subscribe,))
    return Say(parts=(Text(key="people-welcome", args=dict(told)),), buttons=(*rows, (desk_button(),)))


def log(looks: Sequence[Look], names: Mapping[str, str], of: Member | None, zone: ZoneInfo, *, first: bool) -> Say:
    """A page of the access log, newest first; one entry more than is shown says that there are older ones. `zone` is
    the municipality's: a heading for each of its days."""
    shown = looks[:LOOKS_A_PAGE]
    about = token_of(of.id) if of is not None else ""
    title = Text(key="people-log-title") if of is None else Text(key="people-log-title-of", args={"name": of.name})
    told = _by_day(shown, names, zone) or (Text(key="people-log-empty"),)
    turns: list[Button] = []
    if not first:
        turns.append(_button("people-newest", "log", f"{BETWEEN}{about}"))
    if len(looks) > LOOKS_A_PAGE:
        turns.append(_button("people-older", "log", f"{token_of(shown[-1].id)}{BETWEEN}{about}"))
    choose = () if of is not None else ((_button("people-list", "list"),),)
    return Say(parts=(title, *told), buttons=(*((tuple(turns),) if turns else ()), *choose, _back()))


def looks_at(reference: str | None, looks: Sequence[Look], names: Mapping[str, str], zone: ZoneInfo) -> Say:
    """Who has looked at one report, newest first."""
    title = Text(key="people-looks", args={"reference": reference}) if reference else Text(key="people-log-title")
    told = _by_day(looks, names, zone) or (Text(key="people-looks-none"),)
    return Say(parts=(title, *told), buttons=(_back(), (desk_button(),)))


def _by_day(looks: Sequence[Look], names: Mapping[str, str], zone: ZoneInfo) -> tuple[Text, ...]:
    """The entries, a part for each day."""
    days = groupby(looks, lambda look: look.at.astimezone(zone).date())
    return tuple(
        Text(key="people-day", args={"day": day, "lines": tuple(_entry(look, names) for look in of_day)})
        for day, of_day in days
    )


def _entry(look: Look, names: Mapping[str, str]) -> Text:
    about: str | Text = names.get(look.about or "") or Text(key="people-nobody")
    if look.about in ROOMS:
        about = Text(key=f"desk-{look.about}")
    # A text chooses by a word without spaces.
    named = look.act.replace(" ", "-")
    act = Text(key="people-act", args={"act": named, "about": about, "reports": look.reports or 0})
    told = {"at": look.at, "who": _who(look.actor, names), "role": role_text(look.role), "act": act}
    if look.reference is None:
        return Text(key="people-entry", args=dict(told))
    return Text(key="people-entry-report", args={**told, "reference": look.reference})


def cursor_in(about: str) -> tuple[str, str]:
    """The two parts of what a button of the log, or of a role, is about; either may be empty."""
    first, _, second = about.partition(BETWEEN)
    return first, second
