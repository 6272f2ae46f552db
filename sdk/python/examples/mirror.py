"""Keeps a copy of a service in a file.

The first run copies all that there is; each run then takes up what has changed since, and reads
again what that has altered, so that the copy equals the service.

    python examples/mirror.py [file]
"""

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from dateline import Dateline, sync


class FileStore:
    """A copy in a file."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.cursor: str | None = None
        self.resources: dict[str, dict[str, Any]] = {}
        self.writes = 0
        if file.exists():
            self.cursor, self.resources = json.loads(file.read_text())

    def load(self) -> str | None:
        return self.cursor

    def clear(self) -> None:
        self.cursor = None
        self.resources = {}

    def put(self, collection: str, resource: dict[str, Any]) -> None:
        self.resources[resource["id"]] = resource
        self.writes += 1

    def delete(self, collection: str, id: str) -> None:
        self.resources.pop(id, None)
        self.writes += 1

    def save(self, cursor: str) -> None:
        self.cursor = cursor
        # The new file takes the place of the old one at once.
        new = self.file.with_suffix(".new")
        new.write_text(json.dumps([cursor, self.resources]))
        new.replace(self.file)


standard = Path(tempfile.gettempdir()) / "dateline-mirror-python.json"
store = FileStore(Path(sys.argv[1]) if len(sys.argv) > 1 else standard)
with Dateline(base_url=os.environ.get("DATELINE_URL", "http://127.0.0.1:3000")) as client:
    # A program that runs on does the same with mirror(client, store).
    sync(client, store)
print(f"{len(store.resources)} resources, {store.writes} written this time")
