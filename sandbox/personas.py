"""The people of the demo: enough to see every side of the bot."""

from sandbox.state import Json, Persona, Telegram

KINDS = ("resident", "staff", "police", "coach")
SAMPLES: tuple[Json, ...] = (
    {"id": 701, "first_name": "Amina", "last_name": "Berg", "language_code": "sv", "kind": "resident"},
    {"id": 702, "first_name": "Tom", "last_name": "Okafor", "language_code": "en", "kind": "resident"},
    {"id": 703, "first_name": "Karin", "last_name": "Lund", "language_code": "sv", "kind": "staff"},
    {"id": 704, "first_name": "Erik", "last_name": "Holm", "language_code": "sv", "kind": "police"},
    {"id": 705, "first_name": "Sara", "last_name": "Nyman", "language_code": "sv", "kind": "coach"},
)


def seed(telegram: Telegram) -> None:
    """Make the sample personas: two residents, a coordinator, a police officer, a youth coach."""
    for sample in SAMPLES:
        telegram.new_persona(**sample)
    telegram.bus.tell("personas")


def shown(telegram: Telegram, persona: Persona) -> Json:
    """A persona as the control API tells it."""
    blocked = any(persona.id in bot.chats and bot.chats[persona.id].blocked for bot in telegram.bots.values())
    return {
        "id": persona.id,
        "first_name": persona.first_name,
        "last_name": persona.last_name,
        "username": persona.username,
        "language_code": persona.language_code,
        "kind": persona.kind,
        "blocked": blocked,
    }
