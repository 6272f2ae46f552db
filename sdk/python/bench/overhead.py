"""What a call costs by the client, as a share of the same request by httpx2 alone.

Both ask the same service for the same event by a connection that stays open, in turn, and read the
JSON that it answers with.

    .venv/bin/python bench/overhead.py [rounds]
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx2

from dateline import Dateline, __version__

ROOT = Path(__file__).parents[3]
CALLS = 50
ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 60
LIMIT = 0.25


def seconds(call: Callable[[], object]) -> float:
    """How long a call takes, of many."""
    began = time.perf_counter()
    for _ in range(CALLS):
        call()
    return (time.perf_counter() - began) / CALLS


def compare(bare: Callable[[], object], own: Callable[[], object], what: str) -> float:
    """The share that the client adds, as the median over the rounds."""
    pairs = [(seconds(bare), seconds(own)) for _ in range(ROUNDS)]
    more = statistics.median(mine / theirs for theirs, mine in pairs) - 1
    baseline = statistics.median(theirs for theirs, _ in pairs)
    print(f"{what}: httpx2 {baseline * 1e6:.0f} µs, dateline {more:+.1%}")
    return more


def measure(service: str) -> bool:
    """Whether all of it stays below the limit."""
    # The same request, down to what it says of itself.
    same = {"accept": "application/json", "user-agent": f"dateline-python/{__version__}"}
    with httpx2.Client(headers=same) as http, Dateline(base_url=service) as client:
        event = client.events.list(q="Haftar Langley Benghazi").first().data[0]
        one = f"{service}/v1/events/{event.id}"
        some = f"{service}/v1/events?limit=20"

        def bare(url: str) -> object:
            answer = http.get(url)
            answer.raise_for_status()
            return answer.json()

        shares = [
            compare(lambda: bare(one), lambda: client.events.get(event.id), "one event"),
            compare(lambda: bare(some), lambda: client.events.list(limit=20).first(), "20 events"),
        ]
    return all(share < LIMIT for share in shares)


def main() -> None:
    """Starts the service and measures."""
    command = [str(ROOT / "node_modules/.bin/node"), str(ROOT / "sdk/harness/serve.ts")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as harness:
        assert harness.stdin is not None
        assert harness.stdout is not None
        service: str = json.loads(harness.stdout.readline())["service"]
        good = measure(service)
        harness.stdin.close()
    sys.exit(0 if good else f"A call costs {LIMIT:.0%} more, or above")


if __name__ == "__main__":
    main()
