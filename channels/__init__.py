"""Speaks: one module a channel, each a Channel of core.ports."""

import os

# python-telegram-bot gives spans of time as timedelta from its next major version; asked for today, so that
# what it calls deprecated is not used.
os.environ.setdefault("PTB_TIMEDELTA", "true")
