from __future__ import annotations

import json
import keyword
import re
import secrets
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel
from support import Either, MakePlan, wait

import dateline
from dateline import RawResponse, RequestOptions

SCENARIO = Path(__file__).parents[2] / "harness/scenario.json"
CHAPTERS: list[dict[str, Any]] = json.loads(SCENARIO.read_text())["chapters"]

pytestmark = pytest.mark.anyio


def look(names: dict[str, Any], reference: str) -> Any:
    first, *steps = [step for step in re.split(r"\.|\[|\]\.?", reference) if step]
    value = names[first]
    for step in steps:
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value


def resolve(names: dict[str, Any], value: Any) -> Any:
    """Puts in what `$name.member[0]` and `${name.member}` stand for."""
    if isinstance(value, str):
        if re.match(r"\$\w", value):
            return look(names, value[1:])
        return re.sub(r"\$\{(.+?)\}", lambda found: str(look(names, found[1])), value)
    if isinstance(value, list):
        return [resolve(names, item) for item in value]
    if isinstance(value, dict):
        return {name: resolve(names, member) for name, member in value.items()}
    return value


def matches(actual: Any, expected: Any) -> bool:
    """Objects may have more members, lists not more elements."""
    if isinstance(expected, dict):
        return isinstance(actual, dict) and all(
            name in actual and matches(actual[name], member) for name, member in expected.items()
        )
    if isinstance(expected, list):
        return (
            isinstance(actual, list)
            and len(actual) == len(expected)
            and all(map(matches, actual, expected))
        )
    if isinstance(expected, bool) or isinstance(actual, bool):
        return actual is expected
    return bool(actual == expected)


def plain(value: Any) -> Any:
    """The JSON form of a result."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, RawResponse):
        etag, request_id = value.etag, value.request_id
        data = plain(value.data)
        return {"status": value.status, "etag": etag, "requestId": request_id, "data": data}
    return value


def snake(name: str) -> str:
    found = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()
    return f"{found}_" if keyword.iskeyword(found) else found


def start(client: Any, step: dict[str, Any]) -> Any:
    """The call of a step, with arguments as the methods take them."""
    resource, method = step["call"].split(".")
    options = dict(step.get("options", {}))
    given = {
        snake(name): options.pop(name)
        for name in ("ifMatch", "ifNoneMatch", "idempotencyKey", "datelineComment")
        if name in options
    }
    if "timeoutMs" in options:
        options["timeout"] = options.pop("timeoutMs") / 1000
    if options:
        own = {snake(name): value for name, value in options.items()}
        given["request_options"] = RequestOptions(**own)
    for part in ("body", "query"):
        given |= {snake(name): value for name, value in step.get(part, {}).items()}
    methods = getattr(client, snake(resource))
    if step.get("raw"):
        methods = methods.raw
    return getattr(methods, snake(method))(*step.get("path", []), **given)


async def take(started: Any, step: dict[str, Any], into: list[Any]) -> Any:
    """The result of a step; what an iteration hands out goes into a list, as it comes."""
    if "collect" in step or "pages" in step:
        items = started.pages() if "pages" in step else started
        limit = step["pages"] if "pages" in step else step["collect"].get("limit")
        if hasattr(items, "__aiter__"):
            async for item in items:
                into.append(plain(item))
                if len(into) == limit:
                    break
        else:
            for item in items:
                into.append(plain(item))
                if len(into) == limit:
                    break
        return into
    return plain(await wait(started))


async def play(
    step: dict[str, Any], names: dict[str, Any], clients: Either, service: str, plan: MakePlan
) -> None:
    say, step = step["say"], {key: step[key] for key in step if key != "say"}
    call, save = step["call"], step.pop("save", None)
    requests = step.get("requests")
    step = resolve(names, step) | {"call": call}
    planned = None
    if "faults" in step or "random" in step or requests:
        planned = plan(*step.get("faults", []), random=step.get("random"))
    client = clients(planned.base_url if planned else service)
    into: list[Any] = []
    result: Any = None
    error = None
    try:
        result = await take(start(client, step), step, into)
    except dateline.DatelineError as caught:
        error, result = caught, into
    expected = step.get("error")
    if error and not expected:
        raise error
    if expected:
        assert type(error).__name__ == expected["type"], say
        if "status" in expected:
            assert isinstance(error, dateline.APIError), say
            assert error.status == expected["status"], say
        for pointer in expected.get("pointers", []):
            assert isinstance(error, dateline.APIError), say
            assert pointer in [one.pointer for one in error.errors], say
        if "problem" in expected:
            assert isinstance(error, dateline.APIError), say
            assert matches(plain(error.problem), expected["problem"]), say
    if "expect" in step:
        assert matches(result, step["expect"]), f"{say}: {result}"
    if "expectSome" in step:
        assert any(matches(item, step["expectSome"]) for item in result), say
    if "expectLength" in step:
        assert len(result) == step["expectLength"], say
    if requests and planned:
        seen = planned.requests()
        if "count" in requests:
            assert len(seen) == requests["count"], say
        if requests.get("sameIdempotencyKey"):
            keys = {request["headers"].get("idempotency-key") for request in seen}
            assert len(keys) == 1, say
            assert None not in keys, say
        if "log" in requests:
            assert matches(seen, step["requests"]["log"]), f"{say}: {seen}"
    if save:
        names[save] = result


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter["title"])
async def test_the_scenario_is_played(
    chapter: dict[str, Any], client: Either, service: str, plan: MakePlan
) -> None:
    names: dict[str, Any] = {"run": secrets.token_hex(6)}
    for step in chapter["steps"]:
        await play(step, names, client, service, plan)
