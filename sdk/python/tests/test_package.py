"""The package as it is published."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
import venv
import zipfile
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

import dateline
from dateline import AsyncDateline, Dateline

HERE = Path(__file__).parents[1]


def run(*command: str, cwd: Path = HERE) -> str:
    """Runs a tool of this environment."""
    tool = Path(sys.executable).with_name(command[0])
    done = subprocess.run(
        [str(tool), *command[1:]],
        cwd=cwd,
        check=False,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def test_mypy_finds_nothing() -> None:
    run("mypy")


def test_pyright_finds_nothing() -> None:
    run("pyright")


def test_ruff_finds_nothing() -> None:
    run("ruff", "check")
    run("ruff", "format", "--check")


WRONG = {
    "a parameter that is not there": 'client.events.list(contry="LY")',
    "a value of another type": 'client.events.list(limit="ten")',
    "a required field that is missing": 'client.events.create(title="T", type="CONSULT")',
    "a model without a required field": 'models.ActorInput(type="person")',
    "a null where none may be": "client.articles.create(title=None)",
    "an answer used as another": "count: int = client.events.get('e').title",
    "an optional field taken as given": "client.events.get('e').summary.upper()",
    "a coroutine that is not awaited": "title = later.events.get('e').title",
}


def test_what_is_wrong_does_not_pass_the_type_checkers(tmp_path: Path) -> None:
    head = "from dateline import AsyncDateline, Dateline, models\n"
    head += "client, later = Dateline(), AsyncDateline()\nprint(models)\n"
    offset = head.count("\n") + 1
    program = tmp_path / "wrong.py"
    program.write_text(head + "\n".join(WRONG.values()) + "\n")
    bin = Path(sys.executable).parent
    for command in (
        [str(bin / "mypy"), "--strict", "--no-error-summary", str(program)],
        [str(bin / "pyright"), "--outputjson", str(program)],
    ):
        done = subprocess.run(command, cwd=HERE, check=False, capture_output=True, text=True)
        if "pyright" in command[0]:
            told = json.loads(done.stdout)["generalDiagnostics"]
            lines = {one["range"]["start"]["line"] + 1 for one in told}
        else:
            lines = {int(line.split(":")[1]) for line in done.stdout.splitlines()}
        missed = [what for number, what in enumerate(WRONG) if number + offset not in lines]
        assert not missed, (command[0], done.stdout)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run("pyproject-build", "--no-isolation", "--outdir", str(folder))
    return folder


def test_wheel_and_sdist_are_built_and_whole(built: Path) -> None:
    [wheel], [sdist] = built.glob("*.whl"), built.glob("*.tar.gz")
    run("twine", "check", "--strict", str(wheel), str(sdist))
    names = zipfile.ZipFile(wheel).namelist()
    for name in ("dateline/py.typed", "dateline/models.py", "dateline/resources.py"):
        assert name in names
    assert not [name for name in names if name.startswith(("tests", "examples"))]


def test_the_wheel_works_in_an_environment_of_its_own(
    built: Path, tmp_path: Path, service: str
) -> None:
    venv.create(tmp_path / "venv")
    python = str(tmp_path / "venv/bin/python")
    [wheel] = built.glob("*.whl")
    quietly = ["-q", "--disable-pip-version-check", "--no-compile"]
    run("pip", "--python", python, "install", *quietly, str(wheel))
    program = f"""
from dateline import Dateline
with Dateline(base_url={service!r}) as client:
    print(client.events.list(q="Haftar").first().data[0].title)
"""
    done = subprocess.run(
        [python, "-W", "error", "-c", program],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    )
    assert "Haftar" in done.stdout


def test_the_oldest_python_that_it_is_for_has_all_that_it_needs(
    built: Path, tmp_path: Path
) -> None:
    [wheel] = built.glob("*.whl")
    oldest = ["--python-version", "3.10", "--only-binary", ":all:", "--target", str(tmp_path)]
    run("pip", "install", "-q", "--disable-pip-version-check", "--dry-run", *oldest, str(wheel))


def test_the_version_is_that_of_the_contract() -> None:
    contract = json.loads((HERE.parents[1] / "openapi/openapi.json").read_text())
    assert dateline.__version__ == contract["info"]["version"]


def methods(client: Any) -> dict[str, Any]:
    resources = [
        name
        for name, member in inspect.getmembers(type(client))
        if isinstance(member, cached_property)
    ]
    return {
        f"{resource}.{name}": method
        for resource in resources
        for name, method in inspect.getmembers(type(getattr(client, resource)), inspect.isfunction)
        if not name.startswith("_")
    }


def test_every_operation_of_the_contract_is_a_method_that_is_documented() -> None:
    contract = json.loads((HERE.parents[1] / "openapi/openapi.json").read_text())
    # A stream of server-sent events has no method: `follow` reads the same by asking again.
    summaries = [
        operation["summary"]
        for item in contract["paths"].values()
        for operation in item.values()
        if "text/event-stream" not in operation["responses"].get("200", {}).get("content", {})
    ]
    for client in (Dateline(), AsyncDateline()):
        docs = {name: inspect.getdoc(method) or "" for name, method in methods(client).items()}
        for summary in summaries:
            assert any(doc.startswith(f"{summary}.") for doc in docs.values()), summary
        for name, doc in docs.items():
            # What is awaited refers to its twin, which says it in full.
            resource, method = name.split(".")
            twin = f"those of `{resource.title()}.{method}`."
            if isinstance(client, AsyncDateline):
                assert twin in " ".join(doc.split())
            else:
                assert "Args:" in doc
                assert "Raises:" in doc


def test_both_clients_have_the_same_methods() -> None:
    with Dateline() as client:
        now, later = methods(client), methods(AsyncDateline())
    assert list(now) == list(later)
    for name, method in now.items():
        mine, theirs = inspect.signature(method), inspect.signature(later[name])
        assert list(mine.parameters) == list(theirs.parameters), name


def test_the_reference_is_written(tmp_path: Path) -> None:
    # To colour the sources would take as long again.
    run("pdoc", "--docformat", "google", "--no-show-source", "-o", str(tmp_path), "dateline")
    page = (tmp_path / "dateline/resources.html").read_text()
    assert "Record an event." in page
    assert "duplicate_id" in page
