"""The changes, followed."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import httpx2
import pytest
from support import Either, Harness, Plan, collect, each

import dateline
from dateline import AsyncDateline, Dateline, RequestOptions
from dateline._operation import Call
from dateline._operations import CHANGES_FOLLOW
from dateline._plan import LONGEST_WAIT, Settings, plan
from dateline.models import Change

pytestmark = pytest.mark.anyio

BUSY = {"kind": "status", "status": 503, "headers": {"Retry-After": "0"}}
LIMITED = {"kind": "status", "status": 429, "headers": {"Retry-After": "0"}}
#: For what comes soon, however slow the machine.
SOON = 20


def now(service: str) -> str:
    """Where the feed of a service stands."""
    with Dateline(base_url=service) as client:
        return client.changes.list(since="now").first().page.next_cursor or ""


@contextmanager
def planned(harness: Harness, *faults: Any, random: Any = None) -> Iterator[Plan]:
    line = harness.plan(list(faults), random)
    yield line
    line.delete()


@contextmanager
def written_when_asked(line: Plan, count: int, harness: Harness) -> Iterator[list[str]]:
    """Writes an article when there have been so many requests; its id is in the list then."""
    made: list[str] = []

    def write() -> None:
        while len(line.requests()) < count:
            time.sleep(0.05)
        with Dateline(base_url=harness.service) as client:
            made.append(client.articles.create(title="While one waits").id)

    writer = threading.Thread(target=write, daemon=True)
    writer.start()
    yield made
    writer.join(SOON)
    assert made


async def test_a_follower_misses_and_repeats_nothing_through_faults_and_restarts(
    client: Either, own_harness: Harness
) -> None:
    last: list[str] = []

    def write() -> None:
        with Dateline(base_url=own_harness.service, max_retries=8) as direct:
            for number in range(60):
                made = direct.articles.create(title=f"Followed {number}")
                if number % 3 == 0:
                    direct.articles.delete(made.id)
                if number == 30:
                    own_harness.restart()
            last.append(direct.articles.create(title="The last one").id)
            # A follower may have heard of that one before we have.
            direct.articles.create(title="One more")

    writer = threading.Thread(target=write, daemon=True)
    writer.start()
    seen: list[Change] = []

    def is_over() -> bool:
        return bool(last) and last[0] in {change.id for change in seen}

    since: str | None = None
    with planned(own_harness, random={"rate": 0.2, "seed": 7}) as line:
        while not is_over():
            # Each is a follower that stops in the middle of what it has been given.
            follower = client(line.base_url).changes.follow(since=since)
            left = 40
            async for change in each(follower):
                seen.append(change)
                since = change.cursor
                left -= 1
                if left == 0 or is_over():
                    break
    writer.join(SOON)
    assert [change.position for change in seen] == list(range(1, len(seen) + 1))
    with Dateline(base_url=own_harness.service) as direct:
        told = direct.changes.list(limit=200).to_list()
    assert seen == told[: len(seen)]


async def test_a_follower_waits_and_is_told_at_once(client: Either, own_harness: Harness) -> None:
    with planned(own_harness) as line:
        # The time limit is for what the service takes beside the waiting.
        options = RequestOptions(timeout=5)
        follower = client(line.base_url).changes.follow(
            since="now", include="body", request_options=options
        )
        with written_when_asked(line, 2, own_harness) as made:
            (change,) = await collect(follower, 1)
        assert [change.id] == made
        assert change.article is not None
        assert change.article.title == "While one waits"
        assert ["wait=30" in request["path"] for request in line.requests()] == [False, True]


async def test_now_is_when_it_was_answered_first_however_the_connection_fails_then(
    client: Either, own_harness: Harness
) -> None:
    with planned(own_harness, None, {"kind": "drop-after"}) as line:
        with written_when_asked(line, 2, own_harness) as made:
            (change,) = await collect(client(line.base_url).changes.follow(since="now"), 1)
        assert [change.id] == made
        assert len(line.requests()) == 3


async def test_a_follower_tries_again_without_end_unless_it_is_told_how_often(
    client: Either, own_harness: Harness
) -> None:
    with planned(own_harness, {"kind": "drop-before"}, LIMITED, *[BUSY] * 10) as line:
        (change,) = await collect(client(line.base_url).changes.follow(), 1)
        assert change.position == 1
        assert len(line.requests()) == 13
    with planned(own_harness, BUSY, BUSY) as line:
        once = RequestOptions(max_retries=1)
        with pytest.raises(dateline.ServerError):
            await collect(client(line.base_url).changes.follow(request_options=once), 1)


async def test_what_will_not_pass_ends_it(
    client: Either, own_harness: Harness, service: str
) -> None:
    follow = client(own_harness.service).changes.follow
    with pytest.raises(dateline.BadRequestError):
        await collect(follow(since="nowhere"), 1)
    # Where another database stands, this one has not been.
    with pytest.raises(dateline.GoneError):
        await collect(follow(since=now(service)), 1)


async def test_a_task_that_follows_is_cancelled_while_it_waits(own_harness: Harness) -> None:
    with planned(own_harness) as line:
        async with AsyncDateline(base_url=line.base_url) as client:
            with anyio.fail_after(SOON):
                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(collect, client.changes.follow(since="now"))
                    while len(line.requests()) < 2:
                        await anyio.sleep(0.05)
                    tasks.cancel_scope.cancel()


async def test_a_task_that_follows_is_cancelled_between_two_attempts(own_harness: Harness) -> None:
    later = {"kind": "status", "status": 429, "headers": {"Retry-After": "3600"}}
    with planned(own_harness, later) as line:
        async with AsyncDateline(base_url=line.base_url) as client:
            with anyio.fail_after(SOON), anyio.move_on_after(0.2) as scope:
                await collect(client.changes.follow())
            assert scope.cancelled_caught


class Enough(BaseException):
    pass


def test_a_signal_ends_a_loop_that_waits(own_harness: Harness) -> None:
    def stop(_number: int, _frame: object) -> None:
        raise Enough

    with planned(own_harness) as line, Dateline(base_url=line.base_url) as client:
        before = signal.signal(signal.SIGALRM, stop)
        began = time.monotonic()
        signal.setitimer(signal.ITIMER_REAL, 2)
        try:
            with pytest.raises(Enough):
                list(client.changes.follow(since="now"))
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
        assert time.monotonic() - began < SOON


async def test_a_service_that_does_not_wait_is_not_asked_again_and_again(
    own_harness: Harness,
) -> None:
    body = {"data": [], "page": {"nextCursor": "x", "hasMore": False}}
    answer = {"kind": "status", "status": 200, "body": body}
    with planned(own_harness, *[answer] * 100) as line:
        async with AsyncDateline(base_url=line.base_url) as client:
            with anyio.move_on_after(1):
                await collect(client.changes.follow())
        assert len(line.requests()) < 6


def test_who_tries_without_end_never_waits_more_than_a_minute() -> None:
    sent = plan(Settings("http://x", 1.0, 0, {}), Call(CHANGES_FOLLOW))
    hour = httpx2.Headers({"retry-after": "3600"})
    assert sent.pause_after(10_000, 503, hour) == LONGEST_WAIT
    assert sent.pause_after_failure(10_000, ConnectionError()) == pytest.approx(7, abs=1)
