"""What was left is taken over, and what is still being sent never."""

from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from core.ports_messages import BeingSent
from core.senders import LOOKS, Lookout


def sent(id: UUID, signs: int = 0, attempts: int = 1) -> BeingSent:
    return BeingSent(id=id, sender="other", attempts=attempts, signs=signs)


@given(st.lists(st.integers(1, LOOKS), max_size=30))
def test_whoever_gives_signs_is_never_taken_for_gone(between: list[int]) -> None:
    lookout, id = Lookout(), uuid4()
    for signs, looks in enumerate(between):
        for _ in range(looks):
            assert lookout.look([sent(id, signs)]) == []


@given(st.integers(0, 5), st.integers(0, 3))
def test_what_shows_no_sign_is_left_after_so_many_looks_and_stays_so(signed: int, more: int) -> None:
    lookout, id = Lookout(), uuid4()
    for signs in range(signed):
        assert lookout.look([sent(id, signs)]) == []
    for _ in range(LOOKS):
        assert lookout.look([sent(id, signed)]) == []
    for _ in range(1 + more):
        assert lookout.look([sent(id, signed)]) == [sent(id, signed)]


def test_what_has_ended_or_is_tried_anew_is_looked_at_anew() -> None:
    lookout, id = Lookout(), uuid4()
    for _ in range(LOOKS):
        assert lookout.look([sent(id)]) == []
    assert lookout.look([]) == []
    for _ in range(LOOKS):
        assert lookout.look([sent(id)]) == []
    assert lookout.look([sent(id, attempts=2)]) == []
    assert lookout.look([sent(id, attempts=2), sent(uuid4())]) == []
