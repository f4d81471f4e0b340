"""What holds for all tests."""

import gc


def pytest_collection_finish() -> None:
    """Thousands of tests and all that they import stay until the end: no search for garbage looks through them."""
    gc.freeze()
