import json
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import httpx2
import pytest
from support import Either, Harness, Plan

from dateline import AsyncDateline, Dateline

ROOT = Path(__file__).parents[3]
# The tests may be started by another Node.js than the one that the service runs on.
NODE = ROOT / "node_modules/.bin/node"


@contextmanager
def started() -> Iterator[Harness]:
    command = [str(NODE), str(ROOT / "sdk/harness/serve.ts")]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdin, process.stdout:
        line = process.stdout.readline()
        assert line, "The harness did not start; it says why above"
        places = cast("dict[str, Any]", json.loads(line))
        with httpx2.Client() as http:
            yield Harness(places["service"], places["proxy"], places["keys"], http, process)
    assert process.wait(timeout=20) == 0


@pytest.fixture(scope="session")
def harness() -> Iterator[Harness]:
    """The real service, and the faulty proxy before it."""
    with started() as harness:
        yield harness


@pytest.fixture(scope="module")
def own_harness() -> Iterator[Harness]:
    """A service of the module's own: in its feed is nothing but what a test has written."""
    with started() as harness:
        yield harness


@pytest.fixture
def service(harness: Harness) -> str:
    return harness.service


@pytest.fixture
def plan(harness: Harness) -> Iterator[Any]:
    """Makes plans of what goes wrong."""
    made: list[Plan] = []

    def make(*faults: dict[str, Any] | None, random: dict[str, Any] | None = None) -> Plan:
        made.append(harness.plan(list(faults), random))
        return made[-1]

    yield make
    for one in made:
        one.delete()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(params=[Dateline, AsyncDateline])
async def client(request: pytest.FixtureRequest) -> AsyncIterator[Either]:
    """Makes clients, of the kind that waits and of the kind that awaits in turn."""
    either = Either(request.param)
    yield either
    await either.close()
