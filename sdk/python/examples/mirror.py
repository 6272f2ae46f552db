"""Keeps a copy of the events of a service in a file.

The first run copies them, and keeps where the feed of changes was when the copy began; each run
then brings the copy up to date from there.

    python examples/mirror.py [file]
"""

import json
import os
import sys
import tempfile
from pathlib import Path

from dateline import Dateline

standard = Path(tempfile.gettempdir()) / "dateline-mirror-python.json"
file = Path(sys.argv[1]) if len(sys.argv) > 1 else standard

with Dateline(base_url=os.environ.get("DATELINE_URL", "http://127.0.0.1:3000")) as client:
    events: dict[str, str] = {}
    if file.exists():
        cursor, events = json.loads(file.read_text())
    else:
        first = client.events.raw.list(limit=200, sort="createdAt")
        cursor = first.headers["Dateline-Position"]
        events = {event.id: event.title for event in first.data.data}
        # What changes while the other pages are read comes again with the changes.
        after = first.data.page.next_cursor
        if after:
            for event in client.events.list(limit=200, sort="createdAt", cursor=after):
                events[event.id] = event.title

    count = 0
    for change in client.changes.follow_until_caught_up(
        since=cursor, collection="event", include="body"
    ):
        if change.event:
            events[change.id] = change.event.title
        else:
            events.pop(change.id, None)
        count += 1
        cursor = change.cursor
    file.write_text(json.dumps([cursor, events]))
# A program that runs on goes on with client.changes.follow(since=cursor).
print(f"{len(events)} events, {count} changes since the last time")
