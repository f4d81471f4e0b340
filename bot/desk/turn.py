"""One act of one of the staff being worked out: what is at hand, and what every room does alike."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from bot.posting import new_id, posting
from core.conversation import Awaited, Conversation, Effect, Event, Pressed
from core.messages import Message
from core.ports import Speech, Transaction
from core.ports_messages import Posting
from core.staff import Member
from core.texts import Replace, Say, Text, Toast
from core.world import World
from handlers.outbound import render


@dataclass(slots=True)
class DeskTurn:
    """Lives no longer than its transaction. `effects` are said to the member in order, `postings` go to anyone."""

    tx: Transaction
    world: World
    speech: Speech
    member: Member
    address: str
    conversation: Conversation
    event: Event
    now: datetime
    effects: list[Effect] = field(default_factory=list)
    postings: list[Posting] = field(default_factory=list)
    # The keyed ids of the operators whom the settings name.
    admins: frozenset[str] = frozenset()
    # The bot's own name in Telegram, without @; empty until Telegram has told it.
    handle: str = ""
    # Whether there is a mail server.
    mail: bool = False
    # What was awaited when the act came, and is no longer.
    awaited: Awaited | None = None

    @property
    def language(self) -> str:
        return self.conversation.language

    @property
    def months(self) -> list[tuple[str, ...]]:
        """What the months are called in the member's language, and in the default one."""
        offered = self.world.vocabularies
        lists = [offered[language].words.time.months for language in (self.language, self.world.languages[0])]
        return [(*own, *default) for own, default in zip(*lists, strict=True)]

    def show(self, say: Say, *, anew: bool = False) -> None:
        """A page: in place of the one that the button was on, or as a message of its own."""
        event = self.event
        if isinstance(event, Pressed):
            if not any(isinstance(effect, Toast) for effect in self.effects):
                self.effects.append(Toast(press=event.press))
            if not anew and event.message is not None:
                self.effects.append(Replace(message=event.message, say=say))
                return
        self.effects.append(say)

    def say(self, *parts: Text) -> None:
        """A few words."""
        self.show(Say(parts=parts), anew=True)

    def toast(self, text: Text, *, alert: bool = False) -> None:
        """An answer to the press alone."""
        if isinstance(self.event, Pressed):
            self.effects.append(Toast(press=self.event.press, text=text, alert=alert))

    def wait_for(self, room: str, act: str, about: str = "", words: str = "") -> None:
        """What the member writes (or sends) next is for this; `words` were written already, and are to be confirmed."""
        awaited = Awaited(room=room, act=act, about=about, since=self.now, words=words)
        self.conversation = self.conversation.model_copy(update={"desk": awaited})

    def post(self, message: Message, address: str | None = None, held_until: datetime | None = None) -> UUID:
        """Put a message in the outbox, for the member or another address; its id."""
        made = posting(message, address or self.address, self.now, held_until)
        self.postings.append(made)
        return made.id

    def tell(self, say: Say, address: str, language: str, held_until: datetime | None = None) -> UUID:
        """Say something to somebody else, in their language; the message's id."""
        message = render(say, language, self.speech)
        if message is None:
            raise AssertionError("words are a message")
        return self.post(message, address, held_until)

    async def note(
        self, act: str, *, report: UUID | None = None, reports: int | None = None, about: str | None = None
    ) -> None:
        """Write an act down in the access log. Its words are in `people-act` of the locales, by `act`; `about` is a
        member's keyed id, or a room."""
        await self.tx.looks.note(
            new_id(self.now), self.member, act, self.now, report=report, reports=reports, about=about
        )
