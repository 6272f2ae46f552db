"""The dossier of a meeting: who was there, where and when, and the sentences that say so.

Then what else is known of each who was there.

    python examples/benghazi_dossier.py
"""

import os

from dateline import Dateline

with Dateline(base_url=os.environ.get("DATELINE_URL", "http://127.0.0.1:3000")) as client:
    found = client.events.list(q="Haftar Langley Benghazi", sort="relevance").to_list(limit=1)
    if not found:
        raise SystemExit("The sample data is not there: start the service with --sample.")
    [event] = found

    place = event.location.name if event.location else None
    print(f"# {event.title}")
    print(f"{event.date.start}, {place or 'place unknown'} ({event.type})\n")

    print("## Who")
    for participant in event.participants:
        title = f", {participant.title}" if participant.title else ""
        print(f"- {participant.actor.name}{title} ({participant.role})")

    print("\n## Which article says so")
    for evidence in event.evidence:
        print(f"- {evidence.stance}: {evidence.article.title}")
        if evidence.quote:
            print(f'  "{evidence.quote}"')
        print(f"  {evidence.article.url}")

    print("\n## What else they did")
    for participant in event.participants:
        print(f"### {participant.actor.name}")
        others = client.actors.list_events(participant.actor.id, sort="-date")
        for other in others.to_list(limit=5):
            print(f"- {other.date.start} {other.title}")
