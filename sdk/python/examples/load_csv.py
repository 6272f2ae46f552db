"""Loads a spreadsheet of events, each with the article and the sentence that says so.

Run twice, it makes nothing twice: rows are known by their id, articles by their URL, actors by
their name.

    python examples/load_csv.py [file]
"""

import csv
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dateline import ConflictError, Dateline
from dateline.models import ExternalIdInput

file = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("events.csv")


def called(value: str) -> list[ExternalIdInput]:
    """An id in the spreadsheet, for what must be there once."""
    return [ExternalIdInput(scheme="example-csv", value=value)]


def ensure(create: Callable[..., Any], **fields: Any) -> tuple[str, bool]:
    """Makes it, or finds the one that has the same external id or URL."""
    try:
        return create(**fields).id, True
    except ConflictError as error:
        if not (error.problem and error.problem.conflicts):
            raise
        return error.problem.conflicts[0].id, False


total = made = 0
with (
    Dateline(base_url=os.environ.get("DATELINE_URL", "http://127.0.0.1:3000")) as client,
    file.open(encoding="utf-8-sig", newline="") as lines,
):

    def actor(name: str, kind: str) -> str:
        """The id of an actor by that name."""
        return ensure(client.actors.create, name=name, type=kind, external_ids=called(name))[0]

    for row in csv.DictReader(lines):
        article, _ = ensure(
            client.articles.create,
            title=row["article_title"],
            url=row["article_url"],
            body=row["quote"],
        )
        event, new = ensure(
            client.events.create,
            title=row["title"],
            type=row["type"],
            date={"start": row["date"]},
            location={
                "name": row["place"],
                "country": row["country"],
                "latitude": float(row["latitude"]),
                "longitude": float(row["longitude"]),
                "precision": "nearby",
            },
            participants=[
                {"actor_id": actor(row["initiator"], row["initiator_type"]), "role": "initiator"},
                {"actor_id": actor(row["recipient"], row["recipient_type"]), "role": "recipient"},
            ],
            evidence=[{"article_id": article, "quote": row["quote"]}],
            external_ids=called(row["id"]),
        )
        total += 1
        made += new
        print(f"{'made ' if new else 'known'} {event} {row['title']}")
print(f"{total} rows, {made} new events")
