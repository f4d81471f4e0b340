"""The recogniser of the content as it is."""

import pytest

from bench.understanding import recogniser
from core.recognition import Recogniser


@pytest.fixture(scope="session")
def known() -> Recogniser:
    return recogniser()
