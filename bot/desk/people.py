"""The room of people: invite, list, change, revoke; and the access log."""

import secrets

from bot.desk.turn import DeskTurn
from bot.posting import new_id
from bot.talks import TalkWork
from core.conversation import Said
from core.desk import home, people
from core.ids import read_token
from core.staff import INVITE_LIVES, Invite, InviteKind, Member, Role
from core.texts import Say, Text

# 144 bits: what is in a link cannot be guessed, and need not be compared in secret.
SECRET_BYTES = 18
ACTS = frozenset(
    {"", "invite", "as", "name", "group", "groupas", "invites", "drop", "list", "open", "role", "setrole"}
    | {"revoke", "revoked", "log", "looks"}
)


async def press(desk: DeskTurn, act: str, about: str) -> None:
    """Do what a button asks for."""
    match act:
        case "invite":
            desk.show(people.choose_role(InviteKind.PERSON))
        case "group":
            desk.show(people.choose_role(InviteKind.GROUP))
        case "as" if about in set(Role):
            desk.wait_for(people.ROOM, "name", about)
            desk.show(people.ask_name(Role(about)))
        case "groupas" if about in people.GROUP_ROLES:
            await _invite(desk, InviteKind.GROUP, Role(about), "")
        case "invites":
            await _invitations(desk)
        case "drop":
            await _drop(desk, about)
        case "list":
            desk.show(people.roll(await _members(desk), int(about) if about.isdecimal() else 0))
        case "log":
            await _log(desk, about)
        case "looks":
            await _looks(desk, about)
        case "open" | "role" | "setrole" | "revoke" | "revoked":
            await _one(desk, act, about)
        case _:
            desk.show(people.page(await _members(desk), await desk.tx.invites.open(desk.now)))


async def hear(desk: DeskTurn, act: str, about: str) -> None:
    """Take the name of somebody who is to be invited."""
    if act != "name" or about not in set(Role):
        await press(desk, "", "")
        return
    name = people.name_in(desk.event.text) if isinstance(desk.event, Said) else None
    if name is None:
        desk.wait_for(people.ROOM, "name", about)
        desk.show(people.ask_name(Role(about), again=True))
    else:
        await _invite(desk, InviteKind.PERSON, Role(about), name)


async def _invite(desk: DeskTurn, kind: InviteKind, role: Role, name: str) -> None:
    if not desk.handle:
        # Telegram has not yet told what the bot is called: only in the first moments after a start.
        desk.say(Text(key="people-not-yet"))
        return
    invite = Invite(
        id=new_id(desk.now), kind=kind, role=role, name=name, made_by=desk.member.person, made_at=desk.now,
        expires_at=desk.now + INVITE_LIVES,
    )  # fmt: skip
    secret = secrets.token_urlsafe(SECRET_BYTES)
    await desk.tx.invites.put(invite, secret)
    await desk.note(f"invited-{role.value}")
    desk.show(people.invited(invite, people.link(desk.handle, secret, kind)), anew=True)


async def _drop(desk: DeskTurn, about: str) -> None:
    id = read_token(about)
    dropped = id is not None and await desk.tx.invites.revoke(id, desk.now)
    if dropped:
        await desk.note("uninvited")
    await _invitations(desk, dropped=dropped)


async def _invitations(desk: DeskTurn, *, dropped: bool = False) -> None:
    names = await desk.tx.staff.names()
    desk.show(people.invitations(await desk.tx.invites.open(desk.now), names, dropped=dropped))


async def _members(desk: DeskTurn) -> list[Member]:
    return people.current(await desk.tx.staff.all(), desk.admins)


async def _one(desk: DeskTurn, act: str, about: str) -> None:
    """An act on one member: what hinders it is asked again at each press, as another admin may have been quicker."""
    members = await _members(desk)
    token, choice = people.cursor_in(about)
    id = read_token(token)
    target = next((one for one in members if one.id == id), None)
    if target is None:
        desk.show(_listed(Text(key="people-gone"), members))
        return
    hinders = people.hindrance(target, members, desk.admins)
    if act == "open" or hinders is not None:
        desk.show(people.card(target, hinders, await desk.tx.staff.names()))
    elif act == "role":
        desk.show(people.choose_other_role(target))
    elif act == "revoke":
        desk.show(people.ask_to_revoke(target))
    elif act == "revoked":
        await _revoke(desk, target)
    else:
        await _change_role(desk, target, choice)


async def _change_role(desk: DeskTurn, target: Member, choice: str) -> None:
    role = next((role for role in people.roles_for(target) if role.value == choice), None)
    if role is not None:
        changed = target.model_copy(update={"role": role})
        desk.postings += await _talks(desk).leave(target.person)
        await desk.tx.staff.put(changed)
        await desk.note(f"made-{role.value}", about=target.person)
        if target.id == desk.member.id:
            desk.member = changed
            desk.show(home.page(changed))
            return
        if not target.is_group:
            desk.tell(_new_role(role), target.address, target.language)
        target = changed
    members = await _members(desk)
    hinders = people.hindrance(target, members, desk.admins)
    desk.show(people.card(target, hinders, await desk.tx.staff.names()))


def _talks(desk: DeskTurn) -> TalkWork:
    """What a coach leaves who is one no more: young people must hear it."""
    return TalkWork(desk.tx, desk.speech, desk.world.zone, desk.now)


def _new_role(role: Role) -> Say:
    told = {"role": people.role_text(role), "may": Text(key=f"people-may-{role.value}")}
    return Say(parts=(Text(key="people-new-role", args=dict(told)),))


async def _revoke(desk: DeskTurn, target: Member) -> None:
    await desk.note("revoked", about=target.person)
    desk.postings += await _talks(desk).leave(target.person)
    await desk.tx.staff.revoke(target.id, desk.now)
    await desk.tx.erasures.staff(new_id(desk.now), target.person, desk.now)
    if target.id == desk.member.id:
        desk.show(Say(parts=(Text(key="people-you-are-out"),)))
        return
    if not target.is_group:
        desk.tell(Say(parts=(Text(key="people-you-are-out"),)), target.address, target.language)
    desk.show(_listed(Text(key="people-revoked", args={"name": target.name}), await _members(desk)))


def _listed(told: Text, members: list[Member]) -> Say:
    roll = people.roll(members, 0)
    return Say(parts=(told, *roll.parts), buttons=roll.buttons)


async def _log(desk: DeskTurn, about: str) -> None:
    cursor, token = people.cursor_in(about)
    before, id = read_token(cursor), read_token(token)
    of = await desk.tx.staff.with_id(id) if id is not None else None
    if before is None:
        # Who reads the log stands in it too; turning its pages is one reading.
        await desk.note("log", about=of.person if of is not None else None)
    looks = await desk.tx.looks.newest(people.LOOKS_A_PAGE + 1, before, of.person if of is not None else None)
    desk.show(people.log(looks, await desk.tx.staff.names(), of, desk.world.zone, first=before is None))


async def _looks(desk: DeskTurn, about: str) -> None:
    """Who has looked at a report: a page that its own page links to, `d:people:looks:<token of the report>`."""
    report = read_token(about)
    looks = await desk.tx.looks.of_report(report, people.LOOKS_A_PAGE) if report is not None else []
    reference = looks[0].reference if looks else None
    await desk.note("log", report=report if looks else None)
    desk.show(people.looks_at(reference, looks, await desk.tx.staff.names(), desk.world.zone), anew=True)
