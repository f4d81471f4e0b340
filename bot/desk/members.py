"""Who somebody is to the desk."""

from datetime import datetime

from bot.posting import new_id
from core.access import Right, allows
from core.ports import Transaction
from core.staff import BY_SETTING, Member, Role


async def member_of(
    tx: Transaction, person: str, address: str, language: str, now: datetime, admins: frozenset[str]
) -> Member | None:
    """Who somebody is to the desk; None for those who are nobody there. An operator of the settings is always an
    admin, and is one no longer when the settings say so."""
    member = await tx.staff.member(person)
    if person in admins:
        if member is None or member.role is not Role.ADMIN:
            name = member.name if member else "admin"
            member = Member(
                id=new_id(now), person=person, role=Role.ADMIN, name=name, address=address, language=language,
                joined_at=now, invited_by=BY_SETTING,
            )  # fmt: skip
            await tx.staff.put(member)
        return member
    if member is not None and member.invited_by == BY_SETTING:
        return None
    return member


async def may_let_in(tx: Transaction, person: str, admins: frozenset[str]) -> Member | None:
    """The member with this keyed id, if they may let others in now; None for everyone else."""
    member = await tx.staff.member(person)
    if member is None or not allows(member.role, Right.PEOPLE):
        return None
    return None if member.invited_by == BY_SETTING and person not in admins else member
