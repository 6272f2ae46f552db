from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from dateline import Dateline, models

HERE = Path(__file__).parents[1]


def run(service: str, *command: str, **environment: str) -> str:
    return subprocess.run(
        [sys.executable, *command],
        cwd=HERE,
        env={**os.environ, "DATELINE_URL": service, **environment},
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def test_the_dossier_of_benghazi_has_who_where_and_which_article(service: str) -> None:
    printed = run(service, "examples/benghazi_dossier.py")
    for words in ("2024-08-27, Benghazi", "Khalifa Haftar", "Michael Langley", "Jeremy Berndt"):
        assert words in printed
    assert "received an American delegation in Benghazi on Tuesday" in printed


def test_a_topic_is_followed_from_where_it_was_left(service: str, tmp_path: Path) -> None:
    command = ("examples/follow_topic.py", "Haftar")
    first = run(service, *command, TMPDIR=str(tmp_path))
    count = re.search(r"(\d+) new on", first)
    assert count is not None
    assert int(count[1]) > 0
    assert run(service, *command, TMPDIR=str(tmp_path)) == '0 new on "Haftar"\n'
    # The other languages' examples keep another form of it.
    assert [file.name for file in tmp_path.iterdir()] == ["dateline-follow-python-Haftar.json"]


def test_a_copy_is_made_once_and_then_brought_up_to_date(service: str, tmp_path: Path) -> None:
    file = tmp_path / "mirror.json"
    pattern = r"(\d+) resources, (\d+) written this time\n"
    made = re.fullmatch(pattern, run(service, "examples/mirror.py", str(file)))
    assert made is not None
    assert int(made[1]) > 0
    with Dateline(base_url=service) as client:
        event = client.events.create(
            title="Made after the copy",
            type="CONSULT",
            date=models.EventDateInput(start=date(2026, 11, 24)),
        )
    assert re.fullmatch(pattern, run(service, "examples/mirror.py", str(file)))
    assert event.id in file.read_text()


def test_a_spreadsheet_is_loaded_once(service: str) -> None:
    assert "3 rows, 3 new events" in run(service, "examples/load_csv.py")
    assert "3 rows, 0 new events" in run(service, "examples/load_csv.py")


@pytest.mark.parametrize("number", range(2))
def test_the_quickstarts_of_the_readme_run(number: int, service: str) -> None:
    programs = re.findall(r"^```python\n(.+?)^```$", (HERE / "README.md").read_text(), re.M | re.S)
    program = programs[number].replace("http://127.0.0.1:3000", service)
    assert "Haftar" in run(service, "-c", program)
