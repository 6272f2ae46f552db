"""Prints the articles on a topic that are new since it last ran.

Where it stands is kept in a file: the cursor of the page that it read last, and what it has seen of
that page.

    python examples/follow_topic.py [words] [file]
"""

import json
import os
import sys
import tempfile
from pathlib import Path

from dateline import Dateline

topic = sys.argv[1] if len(sys.argv) > 1 else "Haftar"
standard = Path(tempfile.gettempdir()) / f"dateline-follow-python-{topic}.json"
file = Path(sys.argv[2]) if len(sys.argv) > 2 else standard

cursor: str | None = None
seen: list[str] = []
if file.exists():
    cursor, seen = json.loads(file.read_text())

count = 0
with Dateline(base_url=os.environ.get("DATELINE_URL", "http://127.0.0.1:3000")) as client:
    # What comes later is behind what came before, so that a cursor stays good for ever.
    listed = client.articles.list(q=topic, sort="createdAt", limit=10, cursor=cursor)
    for page in listed.pages():
        for article in page.data:
            if article.id in seen:
                continue
            count += 1
            day = article.published_at.date() if article.published_at else "undated   "
            print(f"{day}  {article.title}")
        if page.page.next_cursor:
            cursor, seen = page.page.next_cursor, []
        else:
            seen = [article.id for article in page.data]
        file.write_text(json.dumps([cursor, seen]))
print(f'{count} new on "{topic}"')
