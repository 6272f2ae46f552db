"""Keeps a copy of what a service holds equal to it, byte for byte."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Protocol, TypeAlias

import anyio

from ._base import Model
from ._errors import ConnectionError, GoneError, RateLimitError, ServerError
from ._operation import Call, Operation
from ._page import Page
from ._plan import pause_of
from .async_resources import AsyncDateline
from .models import Change, MissingResource
from .resources import Dateline

Collection: TypeAlias = Literal["article", "actor", "event"]
Resource: TypeAlias = dict[str, Any]

_COLLECTIONS: tuple[Collection, ...] = ("article", "actor", "event")
_LIMIT = 200
_IDS = 1_000
_FAILURES = 5
_WAIT = 30
_PASSING = (ConnectionError, RateLimitError, ServerError)

# What lists leave out unless they are asked for it.
_ALL: Mapping[Collection, Mapping[str, Sequence[str]]] = {
    "article": {"status": ["any"]},
    "actor": {},
    "event": {"modality": ["any"]},
}


class _Listed(Model):
    id: str


class _Read(Model):
    data: list[Resource]
    missing: list[MissingResource]
    remaining: list[str]


_LISTS: Mapping[Collection, Operation[Page[_Listed]]] = {
    collection: Operation("GET", f"/v1/{collection}s", Page[_Listed].model_validate_json)
    for collection in _COLLECTIONS
}
_READS: Mapping[Collection, Operation[_Read]] = {
    collection: Operation(
        "POST",
        f"/v1/{collection}s/read",
        _Read.model_validate_json,
        content_type="application/json",
    )
    for collection in _COLLECTIONS
}


class MirrorStore(Protocol):
    """Where a copy is kept: a database, files, an index.

    Whatever comes before a `save` may be done twice, as a program may end in between; a transaction
    from one `save` to the next keeps readers from seeing half of it.
    """

    def load(self) -> str | None:
        """The cursor that was saved last; `None` when none was, and after `clear`."""
        ...

    def clear(self) -> None:
        """Removes all resources, and the cursor: a copy begins."""
        ...

    def put(self, collection: Collection, resource: Resource) -> None:
        """Keeps a resource as it is now, in place of what it was: JSON as the service sends it.

        `models.Event.model_validate(resource)` makes a model of it.
        """
        ...

    def delete(self, collection: Collection, id: str) -> None:
        """Removes a resource, which need not be there."""
        ...

    def save(self, cursor: str) -> None:
        """Keeps the cursor up to which the copy is whole."""
        ...


class AsyncMirrorStore(Protocol):
    """A `MirrorStore` whose methods are awaited."""

    def load(self) -> Awaitable[str | None]:
        """The cursor that was saved last; `None` when none was, and after `clear`."""
        ...

    def clear(self) -> Awaitable[None]:
        """Removes all resources, and the cursor: a copy begins."""
        ...

    def put(self, collection: Collection, resource: Resource) -> Awaitable[None]:
        """Keeps a resource as it is now, in place of what it was: JSON as the service sends it."""
        ...

    def delete(self, collection: Collection, id: str) -> Awaitable[None]:
        """Removes a resource, which need not be there."""
        ...

    def save(self, cursor: str) -> Awaitable[None]:
        """Keeps the cursor up to which the copy is whole."""
        ...


def sync(client: Dateline, store: MirrorStore) -> None:
    """Brings a copy up to date.

    The first time it copies all that there is, later what has changed since. Then the copy has each
    resource as the service answers it, unless something has been written meanwhile.
    """
    mirroring = _Mirroring(client, store)
    while mirroring.patiently(0, _FAILURES):
        pass


def mirror(client: Dateline, store: MirrorStore) -> None:
    """Keeps a copy up to date, and does not end by itself.

    It waits for changes, and tries again however often the connection fails. A program that was
    killed goes on where it was.
    """
    mirroring = _Mirroring(client, store)
    while True:
        mirroring.patiently(_WAIT, math.inf)


async def async_sync(client: AsyncDateline, store: AsyncMirrorStore) -> None:
    """Brings a copy up to date, as `sync` does."""
    mirroring = _AsyncMirroring(client, store)
    while await mirroring.patiently(0, _FAILURES):
        pass


async def async_mirror(client: AsyncDateline, store: AsyncMirrorStore) -> None:
    """Keeps a copy up to date, as `mirror` does, until it is cancelled."""
    mirroring = _AsyncMirroring(client, store)
    while True:
        await mirroring.patiently(_WAIT, math.inf)


def _list(collection: Collection, query: Mapping[str, object]) -> Call[Page[_Listed]]:
    asked = {"sort": "createdAt", "limit": _LIMIT, **_ALL[collection], **query}
    return Call(_LISTS[collection], query=asked)


def _altered(
    changes: Sequence[Change], collection: Collection
) -> tuple[list[str], list[Mapping[str, object]]]:
    """The ids that some changes name, and the filters of lists."""
    ids: set[str] = set()
    filters: dict[str, Mapping[str, object]] = {}
    for change in changes:
        if change.collection == collection:
            ids.add(change.id)
        for touch in change.touches:
            if touch.collection == collection:
                ids.update(touch.ids or ())
                if touch.filter:
                    filters[json.dumps(touch.filter)] = touch.filter
    return sorted(ids), list(filters.values())


class _Mirroring:
    def __init__(self, client: Dateline, store: MirrorStore) -> None:
        self._client = client
        self._transport = client._transport  # pyright: ignore[reportPrivateUsage]
        self._store = store

    def patiently(self, wait: int, failures_max: float) -> bool:
        """Advances, in spite of connections that fail."""
        failures = 0
        while True:
            try:
                return self.advance(wait)
            except _PASSING:
                failures += 1
                if failures >= failures_max:
                    raise
            time.sleep(pause_of(failures - 1))

    def advance(self, wait: int) -> bool:
        """Takes up the next changes, after some seconds at most; tells whether there are more."""
        since = self._store.load() or self._copy()
        try:
            page = self._client.changes.list(since=since, limit=_LIMIT, wait=wait).first()
        except GoneError:
            # The service has been restored from a backup: what is kept may never have been.
            self._copy()
            return True
        if page.data:
            self._apply(page.data)
            self._store.save(page.page.next_cursor or since)
        return page.page.has_more

    def _copy(self) -> str:
        """Copies all that there is; gives the cursor of when that began."""
        self._store.clear()
        cursor = self._client.changes.list(since="now").first().page.next_cursor or ""
        for collection in _COLLECTIONS:
            self._keep_list(collection, {})
        self._store.save(cursor)
        return cursor

    def _apply(self, changes: Sequence[Change]) -> None:
        """Reads again whatever some changes have altered."""
        for collection in _COLLECTIONS:
            ids, filters = _altered(changes, collection)
            self._keep_these(collection, ids)
            for query in filters:
                self._keep_list(collection, query)

    def _keep_list(self, collection: Collection, query: Mapping[str, object]) -> None:
        """Keeps all resources of a list, which shows less of them than a read does."""
        for page in self._transport.pages(_list(collection, query)).pages():
            self._keep_these(collection, [one.id for one in page.data])

    def _keep_these(self, collection: Collection, ids: list[str]) -> None:
        """Keeps resources as they are now, and removes those that are no more."""
        while ids:
            call = Call(_READS[collection], body={"ids": ids[:_IDS]})
            found = self._transport.request(call)
            for resource in found.data:
                self._store.put(collection, resource)
            for gone in found.missing:
                self._store.delete(collection, gone.id)
            ids = [*found.remaining, *ids[_IDS:]]


class _AsyncMirroring:
    def __init__(self, client: AsyncDateline, store: AsyncMirrorStore) -> None:
        self._client = client
        self._transport = client._transport  # pyright: ignore[reportPrivateUsage]
        self._store = store

    async def patiently(self, wait: int, failures_max: float) -> bool:
        """Advances, in spite of connections that fail."""
        failures = 0
        while True:
            try:
                return await self.advance(wait)
            except _PASSING:
                failures += 1
                if failures >= failures_max:
                    raise
            await anyio.sleep(pause_of(failures - 1))

    async def advance(self, wait: int) -> bool:
        """Takes up the next changes, after some seconds at most; tells whether there are more."""
        since = await self._store.load() or await self._copy()
        try:
            page = await self._client.changes.list(since=since, limit=_LIMIT, wait=wait)
        except GoneError:
            # The service has been restored from a backup: what is kept may never have been.
            await self._copy()
            return True
        if page.data:
            await self._apply(page.data)
            await self._store.save(page.page.next_cursor or since)
        return page.page.has_more

    async def _copy(self) -> str:
        """Copies all that there is; gives the cursor of when that began."""
        await self._store.clear()
        cursor = (await self._client.changes.list(since="now")).page.next_cursor or ""
        for collection in _COLLECTIONS:
            await self._keep_list(collection, {})
        await self._store.save(cursor)
        return cursor

    async def _apply(self, changes: Sequence[Change]) -> None:
        """Reads again whatever some changes have altered."""
        for collection in _COLLECTIONS:
            ids, filters = _altered(changes, collection)
            await self._keep_these(collection, ids)
            for query in filters:
                await self._keep_list(collection, query)

    async def _keep_list(self, collection: Collection, query: Mapping[str, object]) -> None:
        """Keeps all resources of a list, which shows less of them than a read does."""
        async for page in self._transport.pages(_list(collection, query)).pages():
            await self._keep_these(collection, [one.id for one in page.data])

    async def _keep_these(self, collection: Collection, ids: list[str]) -> None:
        """Keeps resources as they are now, and removes those that are no more."""
        while ids:
            call = Call(_READS[collection], body={"ids": ids[:_IDS]})
            found = await self._transport.request(call)
            for resource in found.data:
                await self._store.put(collection, resource)
            for gone in found.missing:
                await self._store.delete(collection, gone.id)
            ids = [*found.remaining, *ids[_IDS:]]
