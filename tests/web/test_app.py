"""The webhook's door: who may call, how much, and how it is answered."""

from collections.abc import AsyncIterator

import httpx
import pytest

from core.errors import StorageUnavailable
from web.app import LARGEST_BODY, SECRET_HEADER, Probes, Webhook, Webhooks, make_app

SECRET = "the-secret"


class Taker:
    """Takes updates, or cannot."""

    def __init__(self) -> None:
        self.taken: list[object] = []
        self.full = False
        self.troubles: list[str] = []

    async def take(self, update: object) -> None:
        if self.full:
            raise StorageUnavailable
        self.taken.append(update)

    async def look(self) -> list[str]:
        return self.troubles


@pytest.fixture
def taker() -> Taker:
    return Taker()


@pytest.fixture
async def client(taker: Taker) -> AsyncIterator[httpx.AsyncClient]:
    app = make_app(
        Probes(taker.look, lambda: b"figures 1\n", "text/plain"), Webhooks(Webhook("/hook", SECRET, taker.take))
    )
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
        yield client


@pytest.mark.parametrize("shown", [None, "", "wrong", SECRET + "x", "ö", SECRET.upper()])
async def test_a_call_without_the_secret_is_forbidden(
    client: httpx.AsyncClient, taker: Taker, shown: str | None
) -> None:
    headers = {} if shown is None else {SECRET_HEADER: shown.encode("latin-1")}
    answer = await client.post("/hook", json={"update_id": 1}, headers=headers)  # type: ignore[arg-type]
    assert answer.status_code == 403
    assert taker.taken == []


async def test_an_update_is_taken_before_it_is_confirmed(client: httpx.AsyncClient, taker: Taker) -> None:
    answer = await client.post("/hook", json={"update_id": 1}, headers={SECRET_HEADER: SECRET})
    assert answer.status_code == 200
    assert taker.taken == [{"update_id": 1}]


async def test_an_update_that_cannot_be_stored_is_not_confirmed(client: httpx.AsyncClient, taker: Taker) -> None:
    taker.full = True
    answer = await client.post("/hook", json={"update_id": 1}, headers={SECRET_HEADER: SECRET})
    assert answer.status_code == 503


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[" * 100_000])
async def test_what_is_not_json_is_refused_and_never_an_error_of_ours(client: httpx.AsyncClient, body: bytes) -> None:
    answer = await client.post("/hook", content=body, headers={SECRET_HEADER: SECRET})
    assert answer.status_code == 400


async def test_a_body_that_is_too_large_is_refused_whatever_it_claims(client: httpx.AsyncClient, taker: Taker) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(LARGEST_BODY // 65536 + 2):
            yield b" " * 65536

    answer = await client.post("/hook", content=endless(), headers={SECRET_HEADER: SECRET})
    assert answer.status_code == 413
    assert taker.taken == []


async def test_health_readiness_and_figures_are_told(client: httpx.AsyncClient, taker: Taker) -> None:
    assert (await client.get("/healthz")).text == "ok\n"
    assert (await client.get("/readyz")).status_code == 200
    taker.troubles = ["the database cannot be used"]
    unready = await client.get("/readyz")
    assert (unready.status_code, unready.text) == (503, "the database cannot be used\n")
    assert (await client.get("/metrics")).text == "figures 1\n"
    assert (await client.get("/hook")).status_code == 405
