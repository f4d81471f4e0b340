"""Whatever a person does, in whatever order: what must hold after every single event."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from core.conversation import (
    TRANSITIONS,
    Attached,
    Command,
    Conversation,
    Draft,
    DropPhotos,
    Edited,
    Event,
    Expired,
    Located,
    Opened,
    Photographed,
    Pressed,
    Said,
    Step,
)
from core.flow import advance
from core.ids import token_of
from core.own import ACTS
from core.places import coarse
from core.prompts import prompt
from core.questions import REPORTABLE, next_question
from core.report import Category, PlaceKind, Spot
from core.texts import Button, Replace, Say, Show, Toast
from core.words import Intent
from core.world import Limits
from tests.core.talk import Talk, buttons_of, says_of, texts_in
from tests.core.vocabulary import EN_LABELS, SV, SV_LABELS
from tests.core.world import WORLD as PLAIN

# With photos, and with limits that a long history does not always meet.
WORLD = replace(PLAIN, limits=Limits(reports_a_day=6, cool_down=timedelta(minutes=5), photos=2))

LABELS = [label for labels in (*SV_LABELS.values(), *EN_LABELS.values()) for label in labels]
WORDS = [phrase for phrases in (*SV.intents.values(), *SV.answers.values()) for phrase in phrases]
TOLD = [
    "Parkskolan",
    "vid hammartorgt",
    "station",
    "Min gata 5",
    "Kolbäck",
    "igår kväll",
    "fredag natt vid två",
    "kl 22.30",
    "i natt",
    "14/6",
    "imorgon",
    "idag 23:59",
    "nyss",
    "nu",
    "15 fordon",
    "en bil",
    "hög musik och burnout",
    "🙂",
    "",
    " ",
    "x" * 5000,
    "\u202e\u0000",
    "de slåss vid Parkskolan",
    "knife",
    "ingen är skadad",
    "motorträff vid torget",
    "a car meet",
    "motorträff vid Parkskolan igår kväll",
    "jag har skrivit något om en sak",
    "knark",
    "vad har ni lovat",
    "Droger",
    "en",
]
# What people write when they are asked this.
ANSWERED = {
    "where": ["Parkskolan", "vid lindboskolan", "station", "Min gata 5", "Hoppa över", "?"],
    "when": ["igår kväll", "i förrgår", "fredag natt vid två", "kl 22.30", "nyss", "nu", "imorgon", "31/12", "vet ej"],
    "day": ["igår", "fredag", "2024-06-01", "9999-12-31", "nu", "kl 23", "?"],
    "band": ["kväll", "på natten", "vid två", "23:59", "nej igår", "?"],
    "what": ["musik och burnout", "Hög musik", "Klart", "nej", "?"],
    "vehicles": ["15 fordon", "två", "några", "nej", "?"],
    "more": ["De gasade länge.", "nej", "Tillbaka", "🚗🔊", "English"],
}
QUESTIONS = [
    "gate",
    "danger",
    "summary",
    "correct",
    "which_place",
    "where",
    "when",
    "day",
    "band",
    "what",
    "more",
    "menu",
    "sort",
    "area",
    "own",
    "ended",
    "add",
    "withdraw",
    "withdraw-yes",
    "quiet",
    "answers",
    "follow",
    "unfollow",
    "erase",
    "adding",
    "x",
    "",
]
ANSWERS = [
    "safe",
    "over",
    "danger",
    "send",
    "more",
    "change",
    "back",
    "cancel",
    "skip",
    "done",
    "other",
    "now",
    "keep",
    "evening",
    "unclear",
    "add",
    "2025-06-13",
    "2031-01-01",
    "parkskolan",
    "drugs",
    "traffic",
    "pledge",
    "yes",
    "no",
    "enough",
    "calm",
    "category",
    "where",
    "when",
    "home",
    "sv",
    "time",
    "",
]
MESSAGES = st.sampled_from(["1", "2", "3"])
NOT_UNDERSTOOD = {
    "not-understood",
    "not-an-answer",
    "unknown-command",
    "time-future",
    "attached",
    "edited",
    "outside",
    "draft-open",
    "stale",
    "press-stale",
    "press-answered",
    "press-sent",
    "help",
    "privacy",
    "language-set",
    "thanks",
    "language-choose",
    "pledge-overview",
}


class Person(RuleBasedStateMachine):
    """One person's chat, and what their phone shows."""

    def __init__(self) -> None:
        super().__init__()
        self.talk = Talk(world=WORLD)
        self.before = self.talk.conversation
        self.shown: list[Button] = []
        self.old: list[str] = ["-:menu:report"]
        self.phone_has_keyboard = False
        self.event: Event | None = None

    def meet(self, kind: type[Event], /, **fields: Any) -> None:
        self.before = self.talk.conversation
        self.event = kind(id=self.talk.new_id(), **fields)
        after, effects = advance(WORLD, self.before, self.event, self.talk.now, self.talk.past)
        assert (after, effects) == advance(WORLD, self.before, self.event, self.talk.now, self.talk.past)
        self.talk.take(after, effects)
        shown = buttons_of(effects)
        self.shown = shown or self.shown
        self.old += [button.press for button in shown if button.press]
        for say in effects:
            if isinstance(say, Say) and (say.keyboard or say.removes_keyboard):
                self.phone_has_keyboard = bool(say.keyboard)
            if isinstance(say, Show) and say.removes_keyboard:
                self.phone_has_keyboard = False

    @rule(minutes=st.sampled_from([0, 1, 20, 90, 600, 1500]))
    def time_passes(self, minutes: int) -> None:
        self.talk.now += timedelta(minutes=minutes)

    @rule(
        text=st.sampled_from(TOLD) | st.sampled_from(LABELS) | st.sampled_from(WORDS) | st.text(max_size=20),
        message=MESSAGES,
    )
    def says(self, text: str, message: str) -> None:
        self.meet(Said, text=text, message=message)

    @rule(text=st.sampled_from(TOLD), message=MESSAGES)
    def edits(self, text: str, message: str) -> None:
        self.meet(Edited, text=text, message=message)

    @rule(text=st.sampled_from(["", "", *TOLD]))
    def photographs(self, text: str) -> None:
        self.meet(Photographed, file="f", text=text)

    @rule(data=st.data())
    def presses_what_is_shown(self, data: st.DataObject) -> None:
        presses = [button.press for button in self.shown if button.press] or self.old
        self.meet(
            Pressed,
            press="p",
            message=data.draw(st.sampled_from(["7", None])),
            data=data.draw(st.sampled_from(presses)),
        )

    @rule(data=st.data())
    def presses_an_old_button(self, data: st.DataObject) -> None:
        self.meet(Pressed, press="p", message="7", data=data.draw(st.sampled_from(self.old)))

    @rule(question=st.sampled_from(QUESTIONS), answer=st.sampled_from(ANSWERS), anywhere=st.booleans())
    def presses_what_was_forged(self, question: str, answer: str, anywhere: bool) -> None:
        draft = self.talk.conversation.draft
        token = token_of(draft.id) if draft and not anywhere else "-"
        self.meet(Pressed, press="p", message="7", data=f"{token}:{question}:{answer}")

    @rule(data=st.text(max_size=64))
    def presses_nonsense(self, data: str) -> None:
        self.meet(Pressed, press="p", message="7", data=data)

    @rule(
        lat=st.floats(59.45, 59.7) | st.floats() | st.sampled_from([90.0, -90.0, 59.6134]),
        lon=st.floats(16.1, 16.35) | st.floats() | st.sampled_from([180.0, -180.0, 16.2291]),
    )
    def shares_a_location(self, lat: float, lon: float) -> None:
        self.meet(Located, lat=lat, lon=lon)

    @rule(
        name=st.sampled_from([intent.value for intent in Intent] + ["privacy", "PRIVACY", "avbryt", "x", ""])
        | st.text(max_size=9)
    )
    def commands(self, name: str) -> None:
        self.meet(Command, name=name)

    @rule(payload=st.sampled_from(["", "c-anna", "\u0000"]))
    def opens(self, payload: str) -> None:
        self.meet(Opened, payload=payload)

    @rule(kind=st.sampled_from(["photo", "voice", "sticker"]))
    def attaches(self, kind: str) -> None:
        self.meet(Attached, kind=kind)

    @rule()
    def leaves_it_lying(self) -> None:
        self.meet(Expired)

    # Short cuts, so that the far ends are reached often.
    @precondition(lambda self: self.talk.step is Step.HOME)
    @rule(lane=st.sampled_from(["safe", "over"]))
    def reports_as_far_as_where(self, lane: str) -> None:
        self.meet(Command, name="report")
        self.presses("gate", lane)

    @precondition(lambda self: self.talk.step is Step.HOME)
    @rule(category=st.sampled_from([*REPORTABLE]))
    def reports_something_else(self, category: Category) -> None:
        self.meet(Command, name="other")
        self.presses("sort", category.value)

    @precondition(lambda self: self.talk.past.reports and self.talk.conversation.draft is None)
    @rule(act=st.sampled_from(ACTS), data=st.data())
    def does_something_with_an_own_report(self, act: str, data: st.DataObject) -> None:
        own = data.draw(st.sampled_from(self.talk.past.reports))
        self.meet(Pressed, press="p", message="7", data=f"-:{act}:{token_of(own.report.id)}")

    @precondition(lambda self: self.talk.step is Step.SUMMARY)
    @rule(answer=st.sampled_from(["send", "send", "change", "more", "back"]))
    def goes_on_from_the_summary(self, answer: str) -> None:
        self.presses("summary", answer)

    @precondition(lambda self: self.talk.asked in ANSWERED)
    @rule(data=st.data())
    def writes_an_answer_to_what_is_asked(self, data: st.DataObject) -> None:
        self.meet(Said, text=data.draw(st.sampled_from(ANSWERED[self.talk.asked or ""])))

    def presses(self, question: str, answer: str) -> None:
        self.meet(Pressed, press="p", message="7", data=f"{token_of(self.talk.draft.id)}:{question}:{answer}")

    @invariant()
    def no_event_is_unanswered_and_a_press_is_answered_once(self) -> None:
        if self.event is None or isinstance(self.event, Expired):
            return
        toasts = [effect for effect in self.talk.effects if isinstance(effect, Toast)]
        assert len(toasts) == isinstance(self.event, Pressed)
        assert toasts or any(isinstance(effect, Say | Replace) for effect in self.talk.effects)

    @invariant()
    def a_draft_that_lay_too_long_goes_without_a_word(self) -> None:
        if isinstance(self.event, Expired):
            assert all(isinstance(effect, DropPhotos) for effect in self.talk.effects)
            assert self.talk.conversation.draft is None

    @invariant()
    def there_is_always_a_way_out_and_it_is_offered(self) -> None:
        conversation, now = self.talk.conversation, self.talk.now
        if conversation.draft is None:
            assert prompt(WORLD, conversation, now, self.talk.past).buttons
            return
        shown = prompt(WORLD, conversation, now, self.talk.past)
        presses = [b.press for row in shown.buttons for b in row if b.press and b.press.endswith(":cancel")]
        typed = [text.key for row in shown.keyboard for text in row]
        assert presses or "button-cancel" in typed
        label = "Cancel" if conversation.language == "en" else "Avbryt"
        ways: list[Event] = [Said(id=self.talk.new_id(), text=label), Command(id=self.talk.new_id(), name="cancel")]
        ways += [Pressed(id=self.talk.new_id(), press="p", message="7", data=data) for data in presses]
        for way in ways:
            after, _ = advance(WORLD, conversation, way, now, self.talk.past)
            assert after == conversation.model_copy(
                update={"step": Step.HOME, "draft": None, "keyboard": False, "erasing": None}
            )

    @invariant()
    def every_button_that_is_shown_does_something(self) -> None:
        conversation, now = self.talk.conversation, self.talk.now
        for row in prompt(WORLD, conversation, now, self.talk.past).buttons:
            for button in row:
                event = Pressed(id=self.talk.new_id(), press="p", message="7", data=button.press or "")
                _, effects = advance(WORLD, conversation, event, now, self.talk.past)
                (toast,) = [effect for effect in effects if isinstance(effect, Toast)]
                assert toast.text is None
                assert len(effects) > 1

    @invariant()
    def a_conversation_survives_being_stored(self) -> None:
        conversation = self.talk.conversation
        assert Conversation.model_validate_json(conversation.model_dump_json()) == conversation

    @invariant()
    def the_step_changes_only_by_the_table(self) -> None:
        before, after = self.before.step, self.talk.step
        assert before is after or any(at is before and to is after for (at, _), to in TRANSITIONS.items())

    @invariant()
    def each_draft_that_is_sent_is_kept_once_with_its_receipt(self) -> None:
        kept = [keep.report.id for keep in self.talk.kept]
        assert len(kept) == len(set(kept))
        assert ("receipt" in self.talk.keys) is self.talk.keeps_now
        if self.talk.keeps_now:
            report, sent = self.talk.kept[-1].report, self.talk.conversation.sent
            assert sent is not None
            assert (report.id, report.reference) == (sent.draft, sent.reference)
            assert report.when.start <= self.talk.now
            assert_coarse(report.spot)

    @invariant()
    def a_button_carries_at_most_64_bytes(self) -> None:
        for button in buttons_of(self.talk.effects):
            assert (button.press is None) is not (button.copies is None)
            assert 1 <= len((button.press or button.copies or "").encode()) <= 64

    @invariant()
    def the_keyboard_is_up_exactly_while_a_place_is_asked_for(self) -> None:
        conversation = self.talk.conversation
        for say in says_of(self.talk.effects):
            assert [bool(say.buttons), bool(say.keyboard), say.removes_keyboard].count(True) <= 1
        assert self.phone_has_keyboard is conversation.keyboard
        asks_place = conversation.step is Step.WHICH_PLACE or (
            conversation.step is Step.ASKING and self.talk.draft.asking == "where"
        )
        if not isinstance(self.event, Expired):
            assert conversation.keyboard is False or asks_place
        if conversation.step is Step.ASKING and asks_place:
            assert conversation.keyboard

    @invariant()
    def no_place_is_finer_than_the_grid(self) -> None:
        draft = self.talk.conversation.draft
        if draft is not None and draft.spot is not None:
            assert_coarse(draft.spot)

    @invariant()
    def what_was_told_is_not_lost_by_what_was_not_understood(self) -> None:
        before, after = self.before.draft, self.talk.conversation.draft
        if isinstance(self.event, Photographed) and self.event.text:
            return  # that the photo is not taken is said, and its caption may well be understood
        if before is not None and NOT_UNDERSTOOD.intersection(self.talk.keys):
            assert after is not None
            assert told(after) == told(before)

    @invariant()
    def nothing_that_is_required_is_missing_in_a_summary(self) -> None:
        if self.talk.step in (Step.SUMMARY, Step.CORRECTING):
            if self.talk.draft.category is Category.PLEDGE_WISH:
                assert self.talk.draft.answers["area"]
            else:
                assert self.talk.draft.spot is not None
                assert self.talk.draft.when is not None
            assert next_question(self.talk.draft) is None

    @invariant()
    def no_question_has_only_the_way_back(self) -> None:
        shown = prompt(WORLD, self.talk.conversation, self.talk.now, self.talk.past)
        assert shown.parts
        assert all(text.key for part in shown.parts for text in texts_in(part))
        if self.talk.asked in ("when", "day", "band"):
            assert len(shown.buttons) > 1


def told(draft: Draft) -> tuple[object, ...]:
    return draft.spot, draft.when, draft.answers, draft.text, draft.ongoing, draft.skipped


def assert_coarse(spot: Spot) -> None:
    if spot.lat is None or spot.lon is None:
        assert spot.kind in (PlaceKind.NONE, PlaceKind.TYPED)
    else:
        assert (spot.lat, spot.lon) == coarse(spot.lat, spot.lon)


TestPerson = Person.TestCase
TestPerson.settings = settings(
    derandomize=True,
    max_examples=60,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
