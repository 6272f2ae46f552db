"""Options of clients, what they tell, and how streams are closed."""

from __future__ import annotations

import logging
import pickle
import threading
import time
import uuid
from functools import partial
from typing import Any

import anyio
import pytest
from support import Either, Harness, MakePlan, Plan, collect, failure, wait

import dateline
from dateline import AsyncDateline, Dateline, RequestOptions, values

pytestmark = pytest.mark.anyio

BUSY = {"kind": "status", "status": 503, "headers": {"Retry-After": "0"}}
#: For what comes soon, however slow the machine.
SOON = 20


@pytest.mark.parametrize(
    "base_url",
    [
        "dateline.example",
        "localhost:3000",
        "/api",
        "ftp://dateline.example",
        "http://",
        "http://dateline.example/?a=b",
        "http://user:secret@dateline.example",
    ],
)
def test_a_base_url_that_is_none_is_refused_at_once(base_url: str) -> None:
    for kind in (Dateline, AsyncDateline):
        with pytest.raises(dateline.ConfigurationError, match="base_url is no URL") as told:
            kind(base_url=base_url)
        assert isinstance(told.value, ValueError)
        assert "secret" not in str(told.value)


def test_an_option_that_is_not_known_is_refused_at_once() -> None:
    with pytest.raises(TypeError, match="baseURL"):
        Dateline(baseURL="http://dateline.example")  # type: ignore[call-arg]  # wrong on purpose


async def test_what_is_not_given_is_looked_for_in_the_environment(
    client: Either, plan: MakePlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned, other = plan(), plan()
    monkeypatch.setenv("DATELINE_BASE_URL", planned.base_url)
    monkeypatch.setenv("DATELINE_API_KEY", "of-the-environment")
    await wait(client(None).service.get_health())
    (seen,) = planned.requests()
    assert seen["headers"]["authorization"] == "Bearer of-the-environment"
    await wait(client(other.base_url, api_key="given").service.get_health())
    (seen,) = other.requests()
    assert seen["headers"]["authorization"] == "Bearer given"


async def test_a_client_with_other_options_shares_the_connections(
    client: Either, plan: MakePlan
) -> None:
    planned = plan(BUSY)
    first = client(planned.base_url, headers={"x-team": "a", "x-desk": "b"}, api_key="key")
    second = first.with_options(headers={"x-team": "c"}, max_retries=0)
    assert type(second) is type(first)
    error = await failure(second.service.get_health)
    assert type(error) is dateline.ServerError
    await wait(first.service.get_health())
    named = [{**seen["headers"]} for seen in planned.requests()]
    assert [(one["x-team"], one["x-desk"]) for one in named] == [("c", "b"), ("a", "b")]
    assert {one["authorization"] for one in named} == {"Bearer key"}


async def test_what_is_newer_than_this_version_is_asked_for_with_all_manners(
    client: Either, plan: MakePlan
) -> None:
    planned = plan(BUSY, None, BUSY)
    made = client(planned.base_url)
    found = await wait(made.request("GET", "/v1/events", params={"country": ["LY"], "limit": 1}))
    assert [event["location"]["country"] for event in found["data"]] == ["LY"]
    article = await wait(
        made.request(
            "POST", "/v1/articles", body={"title": "Free"}, idempotency_key=str(uuid.uuid4())
        )
    )
    path = f"/v1/articles/{article['id']}"
    patched = await wait(made.request("PATCH", path, body={"summary": "S"}, if_match=1))
    assert (patched["version"], patched["summary"]) == (2, "S")
    assert await wait(made.request("DELETE", path)) is None
    assert type(await failure(partial(made.request, "GET", path))) is dateline.NotFoundError
    assert len(planned.requests()) == 7
    assert type(await failure(partial(made.request, "GET", "v1/events"))) is ValueError


async def test_hooks_and_the_logger_tell_of_every_attempt_and_of_no_secret(
    client: Either, plan: MakePlan, harness: Harness, caplog: pytest.LogCaptureFixture
) -> None:
    planned = plan(BUSY)
    secret = harness.keys["write"]
    told: list[Any] = []
    made = client(
        planned.base_url,
        api_key=secret,
        headers={"cookie": "biscuit"},
        on_request=told.append,
        on_response=told.append,
        on_retry=told.append,
    )
    with caplog.at_level(logging.DEBUG, "dateline"):
        await wait(made.articles.create(title="Told"))
    kinds = [dateline.RequestInfo, dateline.ResponseInfo, dateline.RetryInfo]
    assert [type(one) for one in told] == [*kinds, *kinds[:2]]
    assert [one.attempt for one in told] == [1, 1, 1, 2, 2]
    assert {(one.method, one.url) for one in told} == {("POST", f"{planned.base_url}/v1/articles")}
    assert len({one.idempotency_key for one in told}) == 1
    assert [one.status for one in told if isinstance(one, dateline.ResponseInfo)] == [503, 201]
    assert type(told[2].error) is dateline.ServerError
    assert told[2].wait == 0
    assert told[4].request_id
    lines = [record.getMessage() for record in caplog.records]
    assert [record.levelname for record in caplog.records] == ["DEBUG", "INFO", "DEBUG"]
    assert lines[0].startswith(f"POST {planned.base_url}/v1/articles: 503 in ")
    assert secret not in f"{told} {lines}"
    assert "biscuit" not in f"{told} {lines}"


async def test_what_a_hook_raises_the_call_raises(client: Either, service: str) -> None:
    def refuse(_: object) -> None:
        raise KeyError("no")

    made = client(service, on_request=refuse)
    assert type(await failure(lambda: made.service.get_health())) is KeyError


async def test_answers_and_errors_have_the_number_of_attempts(
    client: Either, plan: MakePlan
) -> None:
    planned = plan(BUSY, None, BUSY, BUSY)
    made = client(planned.base_url)
    assert (await wait(made.actors.raw.list())).attempts == 2
    error = await failure(partial(made.with_options(max_retries=1).service.get_health))
    assert (type(error), error.attempts) == (dateline.ServerError, 2)
    nobody = client("http://127.0.0.1:9", max_retries=0)
    refused = await failure(partial(nobody.service.get_health))
    assert refused.attempts == 1
    assert str(refused).startswith("GET http://127.0.0.1:9/healthz failed: ")
    assert "refused" in str(refused) or "connect" in str(refused).lower()


async def test_errors_can_be_pickled(client: Either, service: str) -> None:
    made = client(service)
    for error in [
        await failure(partial(made.articles.get, "article_01j6ne0000e9fvqtb3n5w8k2zz")),
        await failure(partial(made.articles.create, title="")),
        await failure(
            partial(client("http://127.0.0.1:9", max_retries=0).service.get_health),
        ),
        dateline.ConfigurationError("not so"),
    ]:
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert again.__dict__ == error.__dict__
        assert again.args == error.args


async def test_a_stream_has_status_and_headers_before_its_first_line(
    client: Either, plan: MakePlan
) -> None:
    planned = plan(BUSY)
    stream = client(planned.base_url).events.stream(country="LY")
    head = await wait(stream.raw())
    assert (head.status, head.attempts) == (200, 2)
    assert head.headers["content-type"].startswith("application/x-ndjson")
    assert head.request_id
    events = await collect(head.data)
    assert events
    assert {event.location.country for event in events} == {"LY"}
    assert len(planned.requests()) == 2


def ended_by(stream: Any, close: Any) -> tuple[list[Any], float]:
    """What a thread reads of a stream that another one closes, and how long it takes to end."""
    read: list[Any] = []
    began = threading.Event()

    def loop() -> None:
        began.set()
        read.extend(stream)

    reader = threading.Thread(target=loop, daemon=True)
    reader.start()
    assert began.wait(SOON)
    close()
    start = time.monotonic()
    stream.close()
    reader.join(SOON)
    assert not reader.is_alive()
    return read, time.monotonic() - start


def once(plan: Any, count: int) -> None:
    """Waits until there have been so many requests, and a moment more."""
    end = time.monotonic() + SOON
    while len(plan.requests()) < count:
        assert time.monotonic() < end
        time.sleep(0.05)
    time.sleep(0.2)


def test_a_thread_closes_what_another_one_waits_for(plan: MakePlan) -> None:
    idle = plan()
    with Dateline(base_url=idle.base_url) as client:
        following = client.changes.follow(since="now")
        read, seconds = ended_by(following, lambda: once(idle, 2))
        # An answer comes after thirty seconds.
        assert read == []
        assert seconds < 15
        assert list(following) == []
    stalled = plan({"kind": "stall-body", "afterBytes": 5_000})
    with Dateline(base_url=stalled.base_url) as client:
        _, seconds = ended_by(client.events.stream(), lambda: once(stalled, 1))
        assert seconds < 15
    later = plan({"kind": "status", "status": 503, "headers": {"Retry-After": "50"}})
    with Dateline(base_url=later.base_url) as client:
        read, seconds = ended_by(client.events.stream(), lambda: once(later, 1))
        assert (read, seconds < 15) == ([], True)


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_task_closes_what_another_one_waits_for(plan: MakePlan) -> None:
    idle, stalled = plan(), plan({"kind": "stall-body", "afterBytes": 5_000})
    waiting: list[tuple[Any, Plan, int]] = []
    async with (
        AsyncDateline(base_url=idle.base_url) as first,
        AsyncDateline(base_url=stalled.base_url) as second,
    ):
        waiting += [(first.changes.follow(since="now"), idle, 2)]
        waiting += [(second.events.stream(), stalled, 1)]
        for stream, planned, count in waiting:
            with anyio.fail_after(SOON):
                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(collect, stream)
                    await anyio.to_thread.run_sync(once, planned, count)
                    await stream.close()
            assert [item async for item in stream] == []


async def test_a_stream_that_is_not_read_sends_nothing(client: Either, plan: MakePlan) -> None:
    planned = plan()
    made = client(planned.base_url)
    made.events.list()
    made.events.stream()
    made.changes.follow()
    closed = made.events.stream(request_options=RequestOptions(timeout=1))
    await wait(closed.close())
    assert await collect(closed) == []
    assert planned.requests() == []


def test_offsets_go_from_code_points_to_utf_16_and_back() -> None:
    text = "a🕊b東"
    assert [dateline.to_utf16(text, point) for point in range(6)] == [0, 1, 3, 4, 5, 5]
    assert [dateline.to_code_points(text, unit) for unit in (0, 1, 3, 4, 5, 9)] == [
        0,
        1,
        2,
        3,
        4,
        4,
    ]


def test_the_members_of_enums_are_there() -> None:
    assert "CONSULT" in values.EventType
    assert len(set(values.ActorType)) == len(values.ActorType) > 10
