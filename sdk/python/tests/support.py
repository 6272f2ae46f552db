from __future__ import annotations

import inspect
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any

import httpx2

from dateline import AsyncDateline, Dateline


@dataclass
class Plan:
    """What goes wrong on the way of some requests, and what was seen of them."""

    base_url: str
    url: str
    http: httpx2.Client

    def requests(self) -> list[dict[str, Any]]:
        answer = self.http.get(self.url)
        assert answer.status_code == 200, answer.text
        requests: list[dict[str, Any]] = answer.json()["requests"]
        return requests

    def delete(self) -> None:
        assert self.http.delete(self.url).status_code == 204


MakePlan = Callable[..., Plan]


@dataclass
class Harness:
    service: str
    proxy: str
    #: Keys of the service, by their scope.
    keys: dict[str, str]
    http: httpx2.Client
    process: subprocess.Popen[str]

    def restart(self) -> None:
        """Kills the service, and waits until it answers again."""
        self._ask("restart")

    def write(self, count: int, seed: int) -> None:
        """Makes so many writes at random."""
        self._ask(f"write {count} {seed}")

    def _ask(self, line: str) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline()

    def plan(self, faults: list[dict[str, Any] | None], random: dict[str, Any] | None) -> Plan:
        asked: dict[str, Any] = {"faults": faults, **({"random": random} if random else {})}
        answer = self.http.post(f"{self.proxy}/plans", json=asked)
        assert answer.status_code == 201, answer.text
        made = answer.json()
        return Plan(made["baseUrl"], f"{self.proxy}/plans/{made['id']}", self.http)


class Either:
    """A client of one kind or the other, for tests that hold for both."""

    def __init__(self, kind: type[Dateline] | type[AsyncDateline]) -> None:
        self.kind = kind
        self._made: list[Dateline | AsyncDateline] = []

    def __call__(self, base_url: str | None, **options: Any) -> Any:
        self._made.append(self.kind(base_url=base_url, **options))
        return self._made[-1]

    async def close(self) -> None:
        for client in self._made:
            await wait(client.close())


async def wait(result: Any) -> Any:
    """What a call answers with, when it is there."""
    if inspect.isawaitable(result):
        return await result
    return result.first() if hasattr(result, "first") else result


async def each(items: Any) -> AsyncIterator[Any]:
    """Iterates in the way that there is."""
    if hasattr(items, "__aiter__"):
        async for item in items:
            yield item
    else:
        for item in items:
            yield item


async def collect(items: Any, limit: int | None = None) -> list[Any]:
    found: list[Any] = []
    async for item in each(items):
        found.append(item)
        if len(found) == limit:
            break
    return found


async def failure(result: Awaitable[object] | Iterable[object] | Callable[[], object]) -> Any:
    """What a call fails with."""
    try:
        got = result() if callable(result) else result
        await wait(got)
    except Exception as error:
        return error
    raise AssertionError("It should have failed")
