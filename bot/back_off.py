"""How long to wait before something is tried again, in a way that stopping the program ends."""

import asyncio
from datetime import timedelta

LONGEST = 30.0


def back_off(tries: int, asked: timedelta = timedelta(0)) -> float:
    """Seconds to wait after so many failures: ever longer; what the other side asks for is waited in full."""
    if asked:
        return asked.total_seconds() + 1.0  # their clock may differ
    return min(LONGEST, 0.25 * 2.0 ** min(tries - 1, 10))


async def stopped_within(stop: asyncio.Event, seconds: float) -> bool:
    """Wait so long, or until told to stop; whether it was that."""
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return False
    return True
