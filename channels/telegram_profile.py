"""What Telegram shows of the bot before a word is said: its commands, its description, and the short one."""

from dataclasses import dataclass

from telegram import Bot, BotCommand

# Telegram knows languages by two letters: easy Swedish has no code of its own and is offered in the chat.
CODE_LETTERS = 2


@dataclass(frozen=True, slots=True)
class Profile:
    """The words in one language; each command with its description."""

    commands: tuple[tuple[str, str], ...]
    description: str
    short: str


def codes(languages: tuple[str, ...]) -> tuple[str, ...]:
    """The languages that Telegram has a code for."""
    return tuple(language for language in languages if len(language) == CODE_LETTERS)


async def show(bot: Bot, profile: Profile, language: str | None) -> bool:
    """Show the profile to those whose phone has this language, None for all others. Whether anything was new.

    Only what differs is set: Telegram allows few changes of this kind. Raises TelegramError.
    """
    commands = tuple(BotCommand(name, words) for name, words in profile.commands)
    new = False
    if await bot.get_my_commands(language_code=language) != commands:
        new = await bot.set_my_commands(commands, language_code=language)
    if (await bot.get_my_description(language_code=language)).description != profile.description:
        new = await bot.set_my_description(profile.description, language_code=language)
    if (await bot.get_my_short_description(language_code=language)).short_description != profile.short:
        new = await bot.set_my_short_description(profile.short, language_code=language)
    return new
