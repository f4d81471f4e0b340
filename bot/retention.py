"""What has been kept long enough goes: each minute while the bot runs, or with `loftesbot purge`."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.database import open_database
from bot.posting import new_id
from bot.settings import Settings
from core.limits import DAY
from core.ports import Transaction
from core.ports_people import Purge
from core.ports_reports import Kept
from storage import Keyring

# Telegram gives an update again for at most a day; its note is kept a little longer.
UPDATES_KEPT = timedelta(days=3)
SETTLED_KEPT = timedelta(days=7)
RETENTION = "retention"


@dataclass(frozen=True, slots=True)
class Retention:
    """How long what is kept, and by which decision it goes."""

    kept: Kept
    drafts: timedelta
    decision: str

    async def tidy(self, tx: Transaction, now: datetime) -> dict[str, int]:
        """Let go of what is old, and write in the purge log how many of what; what went of all that is worth a line."""
        await tx.updates.forget(now - UPDATES_KEPT)
        await tx.outbox.forget(now - SETTLED_KEPT)
        # Used or not: who let whom in is in the access log.
        await tx.invites.forget(now - SETTLED_KEPT)
        # The limits look back no further.
        await tx.sendings.forget(now - DAY)
        await tx.slots.forget(now - self.kept.rows)
        await tx.erasures.forget(now - self.kept.rows)
        gone = {name: count for name, count in (await self._retired(tx, now)).items() if count}
        if gone:
            await tx.purges.note(Purge(id=new_id(now), reason=RETENTION, counts=gone, decision=self.decision, at=now))
        return gone

    async def _retired(self, tx: Transaction, now: datetime) -> dict[str, int]:
        """How many of what were kept long enough, and are gone."""
        kept = self.kept
        reports = await tx.reports.retire(kept, now)
        wishes = await tx.wishes.retire(kept, now)
        photos = await tx.photos.retire(kept, now)
        # A draft is older than its photos, so what has lain so long without a report belongs to no open draft.
        orphans = await tx.photos.forget_orphans(now - self.drafts)
        return {
            "reports": reports.rows,
            "words": reports.words,
            "addresses": reports.addresses,
            "replies": reports.replies,
            "wishes": wishes.rows,
            "wish_words": wishes.words,
            "photos": photos.words + orphans,
            # What was set aside is an update as it came, with its words.
            "set_aside": await tx.incidents.forget(now - kept.words),
            "conversations": await tx.conversations.forget(now - kept.rows),
            "looks": await tx.looks.forget(now - kept.looks),
            "talk_lines": await tx.talks.forget_lines(now - kept.talks),
            "talks": await tx.talks.forget(now - kept.talks),
            "links": await tx.links.forget(now - kept.rows),
            # Who is staff no more is known by name for as long as the access log may name them.
            "memberships": await tx.staff.forget(now - kept.looks),
        }


async def purge(settings: Settings, now: datetime) -> str:
    """Let go of what is old, and clean the disk of whatever was erased; what went, a line each.

    Raises the errors of opening a store, and StorageUnavailable.
    """
    store = await open_database(settings, Keyring.parse(settings.need("data_key")))
    retention = Retention(settings.reports_kept, settings.drafts_kept, settings.purge_decision)
    try:
        gone = await store.transact(lambda tx: retention.tidy(tx, now))
        await store.scrub()
    finally:
        await store.close()
    lines = [f"{name}: {count}" for name, count in gone.items()]
    lines.append("The purge log has it." if gone else "Nothing was old enough to go.")
    if store.alone:
        lines.append("The disk is cleaned of all that was erased.")
    return "\n".join(lines)
