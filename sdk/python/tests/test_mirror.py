"""A copy ends equal to the service, byte for byte."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable
from typing import Any

import anyio
import pytest
from support import Harness

from dateline import AsyncDateline, Dateline, async_mirror, async_sync, mirror, sync

#: How many writes there are at a time; the long form is MIRRORED_WRITES=2000.
WRITES = int(os.environ.get("MIRRORED_WRITES", "60"))
COLLECTIONS = ("article", "actor", "event")


class KilledError(Exception):
    """The follower ends here."""


def canonical(value: object) -> str:
    """JSON with its members in order."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


class MemoryStore:
    """A copy in memory; `on_put` may end its follower in any moment."""

    def __init__(self, on_put: Callable[[dict[str, Any]], None] = lambda _: None) -> None:
        self.held: dict[str, str] = {}
        self.cursor: str | None = None
        self.on_put = on_put

    def load(self) -> str | None:
        return self.cursor

    def clear(self) -> None:
        self.held.clear()
        self.cursor = None

    def put(self, collection: str, resource: dict[str, Any]) -> None:
        self.on_put(resource)
        self.held[f"{collection} {resource['id']}"] = canonical(resource)

    def delete(self, collection: str, id: str) -> None:
        self.held.pop(f"{collection} {id}", None)

    def save(self, cursor: str) -> None:
        self.cursor = cursor


class AsyncMemoryStore:
    """The same, awaited."""

    def __init__(self) -> None:
        self.store = MemoryStore()

    async def load(self) -> str | None:
        return self.store.load()

    async def clear(self) -> None:
        self.store.clear()

    async def put(self, collection: str, resource: dict[str, Any]) -> None:
        self.store.put(collection, resource)

    async def delete(self, collection: str, id: str) -> None:
        self.store.delete(collection, id)

    async def save(self, cursor: str) -> None:
        self.store.save(cursor)


def everything(harness: Harness) -> dict[str, str]:
    """What the service has, each resource as it is read alone."""
    found: dict[str, str] = {}
    for collection in COLLECTIONS:
        path = f"{harness.service}/v1/{collection}s"
        query: dict[str, Any] = {"limit": 200}
        if collection == "article":
            query["status"] = "any"
        if collection == "event":
            query["modality"] = "any"
        while True:
            page = harness.http.get(path, params=query).json()
            for one in page["data"]:
                answer = harness.http.get(f"{path}/{one['id']}")
                found[f"{collection} {one['id']}"] = canonical(json.loads(answer.content))
            if page["page"]["nextCursor"] is None:
                break
            query["cursor"] = page["page"]["nextCursor"]
    assert len(found) > 20
    return found


def test_a_copy_is_brought_up_to_date(own_harness: Harness) -> None:
    store = MemoryStore()
    with Dateline(base_url=own_harness.service) as client:
        for seed in range(4):
            if seed:
                own_harness.write(WRITES, seed)
            sync(client, store)
            assert store.held == everything(own_harness)


def test_a_copy_whose_follower_is_killed_ends_equal(own_harness: Harness) -> None:
    faulty = own_harness.plan([], {"rate": 0.1, "seed": 5})
    left = 0

    def count(_: dict[str, Any]) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise KilledError

    store = MemoryStore(count)
    writing = threading.Thread(target=own_harness.write, args=(WRITES, 4))
    writing.start()
    kills = 0
    with Dateline(base_url=faulty.base_url) as client:
        while True:
            is_last = not writing.is_alive()
            left = 30 * (kills + 1)
            try:
                sync(client, store)
            except KilledError:
                kills += 1
            else:
                if is_last:
                    break
    faulty.delete()
    assert kills > 1
    assert store.held == everything(own_harness)


def test_a_copy_is_kept_up_to_date(own_harness: Harness) -> None:
    def end(resource: dict[str, Any]) -> None:
        if resource.get("title") == "The last one":
            raise KilledError

    store = MemoryStore(end)
    with Dateline(base_url=own_harness.service) as client:
        sync(client, store)
        own_harness.write(WRITES, 6)
        client.articles.create(title="The last one")
        with pytest.raises(KilledError):
            mirror(client, store)
        store.on_put = lambda _: None
        sync(client, store)
    assert store.held == everything(own_harness)


@pytest.mark.anyio
async def test_a_copy_is_kept_up_to_date_by_one_that_awaits(own_harness: Harness) -> None:
    store = AsyncMemoryStore()
    client = AsyncDateline(base_url=own_harness.service)
    await async_sync(client, store)
    assert store.store.held == everything(own_harness)
    async with anyio.create_task_group() as group:
        group.start_soon(async_mirror, client, store)
        await anyio.to_thread.run_sync(own_harness.write, WRITES, 8)
        group.cancel_scope.cancel()
    await async_sync(client, store)
    await client.close()
    assert store.store.held == everything(own_harness)
