from __future__ import annotations

import asyncio
import datetime as dt
import math
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import anyio
import httpx2
import pytest
from support import Either, Harness, MakePlan, collect, each, failure, wait

import dateline
from dateline import AsyncDateline, Dateline, RequestOptions, models, omit
from dateline._operation import Call, Operation

pytestmark = pytest.mark.anyio

UNKNOWN = "article_01j6ne0000e9fvqtb3n5w8k2zz"


async def first_event(client: Any) -> models.Event:
    page: dateline.Page[models.Event] = await wait(client.events.list(q="haftar langley", limit=1))
    return page.data[0]


async def test_a_failed_connection_is_tried_again_with_the_same_key(
    client: Either, service: str, plan: MakePlan
) -> None:
    planned = plan({"kind": "drop-before"}, {"kind": "drop-after"})
    title = f"Tried three times {uuid.uuid4()}"
    made = await wait(client(planned.base_url).articles.create(title=title))
    seen = planned.requests()
    assert len(seen) == 3
    assert len({request["headers"]["idempotency-key"] for request in seen}) == 1
    found = await collect(client(service).articles.list(q=f'"{title}"'))
    assert [article.id for article in found] == [made.id]


async def test_an_answer_that_breaks_off_is_a_failed_connection(
    client: Either, plan: MakePlan
) -> None:
    planned = plan({"kind": "drop-body"})
    assert (await wait(client(planned.base_url).events.list(limit=5))).data
    assert len(planned.requests()) == 2


async def test_after_two_retries_the_connection_error_is_told(
    client: Either, plan: MakePlan
) -> None:
    planned = plan(*[{"kind": "drop-before"}] * 3)
    error = await failure(client(planned.base_url).actors.list())
    assert type(error) is dateline.ConnectionError
    assert isinstance(error, ConnectionError)
    assert isinstance(error.__cause__, httpx2.RequestError)
    assert str(error).startswith(f"GET {planned.base_url}/v1/actors failed: ")
    assert len(planned.requests()) == 3


async def test_a_service_that_is_not_there_is_a_connection_error(client: Either) -> None:
    nobody = client("http://127.0.0.1:9", max_retries=0)
    assert type(await failure(nobody.actors.list())) is dateline.ConnectionError


async def test_a_post_without_a_key_is_not_tried_again(client: Either, plan: MakePlan) -> None:
    planned = plan({"kind": "drop-before"})
    operation = Operation("POST", "/v1/articles", bytes, content_type="application/json")
    call = Call(operation, body={"title": "Once"})
    transport = client(planned.base_url)._transport
    assert type(await failure(lambda: transport.request(call))) is dateline.ConnectionError
    assert len(planned.requests()) == 1


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
async def test_a_passing_failure_is_tried_again(
    status: int, client: Either, plan: MakePlan
) -> None:
    planned = plan({"kind": "status", "status": status})
    assert (await wait(client(planned.base_url).service.get_health())).status
    assert len(planned.requests()) == 2


async def test_a_409_is_tried_again_only_when_it_says_when(client: Either, plan: MakePlan) -> None:
    now = {"kind": "status", "status": 409, "headers": {"Retry-After": "0"}}
    planned = plan(now, None, {"kind": "status", "status": 409})
    actors = client(planned.base_url).actors
    await wait(actors.list())
    assert len(planned.requests()) == 2
    assert type(await failure(actors.list())) is dateline.ConflictError
    assert len(planned.requests()) == 3


async def test_retry_after_is_obeyed_in_seconds_and_as_a_date(
    client: Either, plan: MakePlan
) -> None:
    planned = plan(
        {"kind": "status", "status": 429, "headers": {"Retry-After": "1"}},
        {"kind": "status", "status": 503, "retryAfterDate": 2},
    )
    began = time.monotonic()
    await wait(client(planned.base_url).actors.list())
    # The first asks for a second, the date lies at least one ahead.
    assert time.monotonic() - began > 1.9


async def test_what_asks_for_more_than_60_seconds_is_told_at_once(
    client: Either, plan: MakePlan
) -> None:
    planned = plan({"kind": "status", "status": 429, "headers": {"Retry-After": "61"}})
    error = await failure(client(planned.base_url).actors.list())
    assert type(error) is dateline.RateLimitError
    assert error.retry_after == 61
    assert len(planned.requests()) == 1


async def test_a_page_of_html_is_a_server_error_without_a_problem(
    client: Either, plan: MakePlan
) -> None:
    planned = plan({"kind": "html-502"})
    error = await failure(client(planned.base_url, max_retries=0).actors.list())
    assert type(error) is dateline.ServerError
    assert (error.status, error.problem, error.errors) == (502, None, [])
    assert "<" in error.body
    assert str(error) == "502 Bad Gateway"


async def test_a_200_that_is_not_json_is_an_unexpected_response(
    client: Either, plan: MakePlan
) -> None:
    planned = plan({"kind": "html-200"})
    error = await failure(client(planned.base_url).actors.list())
    assert type(error) is dateline.UnexpectedResponseError
    assert error.status == 200
    assert len(planned.requests()) == 1


async def test_an_answer_that_does_not_come_in_time_is_a_timeout(
    client: Either, plan: MakePlan
) -> None:
    stall = {"kind": "stall-body", "afterBytes": 10}
    planned = plan({"kind": "slow-headers", "ms": 60_000}, stall)
    page = await wait(client(planned.base_url, timeout=1.5).actors.list())
    assert page.data
    assert len(planned.requests()) == 3
    once = RequestOptions(timeout=0.3, max_retries=0)
    stalled = client(plan(stall).base_url)
    error = await failure(stalled.actors.list(request_options=once))
    assert type(error) is dateline.TimeoutError
    assert isinstance(error, (dateline.ConnectionError, TimeoutError))


async def test_an_answer_that_only_trickles_is_a_timeout(client: Either, plan: MakePlan) -> None:
    planned = plan({"kind": "slow-body", "chunkBytes": 20, "ms": 50})
    options = RequestOptions(timeout=0.5, max_retries=0)
    error = await failure(client(planned.base_url).actors.list(request_options=options))
    assert type(error) is dateline.TimeoutError


async def test_whoever_cancels_gets_what_python_gives_for_that(plan: MakePlan) -> None:
    slow = plan({"kind": "slow-headers", "ms": 60_000})
    waiting = plan({"kind": "status", "status": 429, "headers": {"Retry-After": "50"}})
    for planned in (slow, waiting):
        async with AsyncDateline(base_url=planned.base_url) as client:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.actors.list().first(), 1)
        assert len(planned.requests()) == 1


async def test_errors_are_typed_by_status_with_the_problem_inside(
    client: Either, service: str
) -> None:
    typed = client(service)
    missing = await failure(lambda: typed.articles.get(UNKNOWN))
    assert type(missing) is dateline.NotFoundError
    assert missing.status == 404
    assert missing.problem is not None
    assert missing.problem.title == "Not found"
    assert missing.request_id == missing.problem.request_id
    assert missing.headers["content-type"].startswith("application/problem+json")
    assert str(missing).startswith("404 Not found: ")

    invalid = await failure(lambda: typed.articles.create(title="", language="english"))
    assert type(invalid) is dateline.ValidationError
    assert [one.pointer for one in invalid.errors] == ["/title", "/language"]
    assert "/title" in str(invalid)

    bad = await failure(typed.events.list(limit=1_000))
    assert type(bad) is dateline.BadRequestError
    assert [one.parameter for one in bad.errors] == ["limit"]

    event = await first_event(typed)
    held = await failure(lambda: typed.actors.delete(event.participants[0].actor.id))
    assert type(held) is dateline.ConflictError
    assert held.problem is not None
    assert held.problem.conflicts


async def test_the_raw_answer_has_status_headers_entity_tag_and_request_id(
    client: Either, service: str
) -> None:
    typed = client(service)
    event = await first_event(typed)
    raw = await wait(typed.events.raw.get(event.id))
    assert raw.data == event
    assert raw.status == 200
    assert raw.etag == raw.headers["etag"]
    assert raw.request_id == raw.headers["x-request-id"]
    page = await wait(typed.events.raw.list(limit=2))
    assert len(page.data.data) == 2
    again = await failure(lambda: typed.events.get(event.id, if_none_match=raw.etag))
    assert type(again) is dateline.NotModifiedError


async def test_a_write_is_held_against_an_entity_tag_or_a_version(
    client: Either, service: str
) -> None:
    articles = client(service).articles
    made = await wait(articles.create(title="Versions"))
    etag = (await wait(articles.raw.get(made.id))).etag
    second = await wait(articles.update(made.id, summary="two", if_match=etag))
    assert second.version == made.version + 1
    stale = await failure(lambda: articles.update(made.id, summary="three", if_match=made.version))
    assert type(stale) is dateline.PreconditionFailedError
    await wait(articles.update(made.id, summary="three", if_match=second.version))


async def test_a_patch_tells_leaving_from_clearing(client: Either, plan: MakePlan) -> None:
    planned = plan()
    articles = client(planned.base_url).articles
    made = await wait(articles.create(title="Leave me", summary="Clear me", section="A"))
    patched = await wait(articles.update(made.id, summary=None, title=omit))
    assert (patched.title, patched.summary, patched.section) == ("Leave me", None, "A")
    sent = planned.requests()[-1]
    assert sent["body"] == '{"summary":null}'
    assert sent["headers"]["content-type"] == "application/merge-patch+json"


async def test_bodies_are_made_of_arguments_models_or_mappings(
    client: Either, plan: MakePlan
) -> None:
    planned = plan()
    typed = client(planned.base_url)
    actor = await wait(typed.actors.create(name="Somebody", type="person"))
    event = models.EventInput(
        title="In three ways",
        type="CONSULT",
        date=models.EventDateInput(start=dt.date(2026, 11, 24)),
        participants=[models.ParticipantInput(actor_id=actor.id, role="initiator")],
        external_ids=[models.ExternalIdInput(scheme="py", value=str(uuid.uuid4()))],
    )
    made = await wait(typed.events.create(**event))
    assert made.date.start == dt.date(2026, 11, 24)
    assert made.participants[0].actor.id == actor.id
    patched = await wait(
        typed.events.update(made.id, participants=[{"actor_id": actor.id, "role": "recipient"}])
    )
    assert patched.participants[0].role == "recipient"
    found = typed.events.list(actor=actor.id, date_from=dt.date(2026, 11, 24), date_to="2026-11-24")
    assert [one.id for one in await collect(found)] == [made.id]
    with pytest.raises(ValueError, match="titel"):
        models.ArticleInput(titel="Not a field")  # type: ignore[call-arg]  # wrong on purpose


async def test_instants_are_read_and_sent_as_they_are(client: Either, service: str) -> None:
    articles = client(service).articles
    noon = dt.datetime(2026, 11, 24, 12, tzinfo=dt.timezone.utc)
    tag = f"instants-{uuid.uuid4()}"
    made = await wait(articles.create(title="Noon", tags=[tag], published_at=noon))
    assert made.published_at == noon
    for found, since in ([made.id], noon), ([], noon + dt.timedelta(seconds=1)):
        for given in since, since.isoformat():
            listed = await collect(articles.list(tag=tag, published_from=given))
            assert [article.id for article in listed] == found
    assert (await wait(articles.get(made.id, as_of=made.created_at))).version == 1
    early = made.created_at - dt.timedelta(days=1)
    for instant in early, early.date(), early.date().isoformat():
        error = await failure(partial(articles.get, made.id, as_of=instant))
        assert type(error) is dateline.NotFoundError


async def test_lists_are_iterated_paged_and_collected(client: Either, plan: MakePlan) -> None:
    planned = plan()
    articles = client(planned.base_url).articles
    tag = f"pages-{uuid.uuid4()}"
    for number in range(5):
        await wait(articles.create(title=f"Page {number}", tags=[tag]))
    before = len(planned.requests())
    listed = articles.list(tag=tag, limit=2, sort="createdAt")
    assert len(planned.requests()) == before
    titles = [article.title for article in await collect(listed)]
    assert titles == [f"Page {number}" for number in range(5)]
    assert len(planned.requests()) - before == 3
    assert [len(page.data) for page in await collect(listed.pages())] == [2, 2, 1]
    assert len((await wait(listed)).data) == 2
    start = len(planned.requests())
    assert len(await wait(listed.to_list(limit=2))) == 2
    assert len(planned.requests()) - start == 1
    assert len(await wait(listed.to_list())) == 5
    assert await wait(listed.to_list(limit=0)) == []
    first = (await wait(listed)).data[0].id
    behind = articles.list(tag=tag, limit=2, sort="createdAt", after=first)
    assert len(await wait(behind.to_list())) == 4


async def test_a_list_that_is_awaited_is_its_first_page(service: str) -> None:
    async with AsyncDateline(base_url=service) as client:
        page = await client.events.list(limit=2)
        assert len(page.data) == 2
        assert page.page.next_cursor is not None


async def test_a_stream_is_read_line_by_line_and_begins_when_it_is_asked_for(
    client: Either, service: str, plan: MakePlan
) -> None:
    planned = plan()
    events = client(planned.base_url).events
    lines = events.stream(sort="-date")
    assert planned.requests() == []
    ids = [event.id for event in await collect(lines)]
    assert len(planned.requests()) == 1
    listed = await collect(client(service).events.list(sort="-date"))
    assert ids == [event.id for event in listed]


async def test_a_stream_that_is_left_closes_its_connection(plan: MakePlan) -> None:
    stall = {"kind": "stall-body", "afterBytes": 20_000}
    planned = plan(stall, stall)
    with Dateline(base_url=planned.base_url) as client, client.events.stream() as lines:
        assert next(lines).id
    async with AsyncDateline(base_url=planned.base_url) as other, other.events.stream() as found:
        assert (await anext(found)).id
    for _ in range(50):
        if all(request["aborted"] for request in planned.requests()):
            return
        await anyio.sleep(0.1)
    raise AssertionError("A connection is still open")


@pytest.mark.parametrize("end", ["clean", "destroy"])
async def test_half_a_line_is_a_broken_connection(end: str, client: Either, plan: MakePlan) -> None:
    planned = plan({"kind": "half-line", "lines": 2, "end": end})
    read: list[str] = []
    with pytest.raises(dateline.ConnectionError):
        async for event in each(client(planned.base_url).events.stream()):
            read.append(event.id)  # noqa: PERF401
    assert len(read) == 2


async def test_a_stream_that_falls_silent_is_a_timeout_and_a_slow_reader_is_not(
    client: Either, plan: MakePlan
) -> None:
    stalled = plan({"kind": "stall-body", "afterBytes": 100})
    options = RequestOptions(timeout=0.3, max_retries=0)
    with pytest.raises(dateline.TimeoutError):
        await collect(client(stalled.base_url).events.stream(request_options=options))
    slow = plan({"kind": "slow-body", "chunkBytes": 8_000, "ms": 20})
    read = 0
    patient = RequestOptions(timeout=2.5, max_retries=0)
    async for _ in each(client(slow.base_url).events.stream(request_options=patient)):
        if read == 0:
            time.sleep(3)
        read += 1
    assert read > 1


async def test_bytes_are_read_as_they_arrive(client: Either, service: str, plan: MakePlan) -> None:
    pieces = await collect(client(service).events.export(format="csv"))
    assert b"".join(pieces).startswith(b"id,")
    stall = {"kind": "stall-body", "afterBytes": 100}
    # An attempt that a busy machine does not even begin in time is made again.
    stalled = plan(stall, stall, stall)
    # Of packed bytes, a beginning may be nothing yet.
    whole = {"Accept-Encoding": "identity"}
    impatient = client(stalled.base_url, timeout=1, headers=whole)
    read: list[bytes] = []
    with pytest.raises(dateline.TimeoutError):
        async for piece in each(impatient.events.export(format="csv")):
            read.append(piece)  # noqa: PERF401
    assert len(b"".join(read)) == 100


async def test_a_header_of_an_operation_is_sent_when_it_is_given(
    client: Either, plan: MakePlan
) -> None:
    planned = plan()
    transport = client(planned.base_url)._transport
    operation = Operation("GET", "/healthz", bytes)
    for why in (None, "one"):
        await wait(transport.request(Call(operation, headers={"why": why})))
    assert [request["headers"].get("why") for request in planned.requests()] == [None, "one"]


@pytest.mark.parametrize("value", ["حفتر", "one\ntwo", "key\n"])
async def test_a_header_that_cannot_be_sent_is_told_at_once(
    client: Either, plan: MakePlan, value: str
) -> None:
    planned = plan()
    for options in ({"api_key": value}, {"headers": {"X-Desk": value}}):
        with pytest.raises(ValueError, match="not visible ASCII"):
            await wait(client(planned.base_url, **options).service.get_health())
    assert planned.requests() == []


async def test_a_stream_is_tried_again_as_long_as_nothing_has_been_read(
    client: Either, plan: MakePlan
) -> None:
    planned = plan({"kind": "drop-before"}, {"kind": "status", "status": 503})
    assert await collect(client(planned.base_url).events.stream())
    assert len(planned.requests()) == 3


class Echo(BaseHTTPRequestHandler):
    """Answers each line that it gets, when it gets it."""

    protocol_version = "HTTP/1.1"
    close_connection = True

    def do_POST(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "application/x-ndjson")
        self.send_header("transfer-encoding", "chunked")
        self.send_header("connection", "close")
        self.end_headers()
        while size := int(self.rfile.readline(), 16):
            chunk = self.rfile.read(size)
            self.rfile.readline()
            self.wfile.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
        self.rfile.readline()
        self.wfile.write(b"0\r\n\r\n")

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@pytest.fixture
def echo() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Echo) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


async def test_lines_are_sent_as_they_are_read_and_once(client: Either, echo: str) -> None:
    produced: list[int] = []

    def rows() -> Iterator[dict[str, object]]:
        for number in range(3):
            produced.append(number)
            yield {"row_number": number, "left_out": omit}

    operation = Operation(
        "POST",
        "/",
        bytes,
        accept="application/x-ndjson",
        content_type="application/x-ndjson",
        idempotency_key=True,
    )
    lines = client(echo)._transport.stream(Call(operation, lines=rows()))
    assert produced == []
    assert await collect(lines) == [b'{"rowNumber":%d}' % number for number in range(3)]

    gone = client("http://127.0.0.1:9")._transport.stream(Call(operation, lines=rows()))
    began = time.monotonic()
    with pytest.raises(dateline.ConnectionError):
        await collect(gone)
    assert time.monotonic() - began < 0.4


async def test_only_what_is_needed_is_sent(client: Either, plan: MakePlan) -> None:
    planned = plan()
    actors = client(planned.base_url).actors
    await wait(actors.list(q='Haftar "Field Marshal"', type=["person", "state"]))
    [seen] = planned.requests()
    headers = {name: value for name, value in seen["headers"].items() if name != "host"}
    assert headers.pop("accept-encoding")
    assert headers == {
        "accept": "application/json",
        "connection": "keep-alive",
        "user-agent": f"dateline-python/{dateline.__version__}",
    }
    query = httpx2.URL(f"http://x{seen['path']}").params
    assert query.multi_items() == [
        ("q", 'Haftar "Field Marshal"'),
        ("type", "person"),
        ("type", "state"),
    ]


async def test_an_api_key_may_be_a_function_which_is_asked_before_every_attempt(
    client: Either, plan: MakePlan
) -> None:
    planned = plan({"kind": "drop-before"})
    asked: list[int] = []

    def key() -> str:
        asked.append(1)
        return f"key-{len(asked)}"

    async def later() -> str:
        return key()

    keyed = client(
        planned.base_url,
        api_key=key if client.kind is Dateline else later,
        headers={"X-Team": "a"},
    )
    # What is for everyone does not look at keys.
    await wait(keyed.service.get_health(request_options=RequestOptions(headers={"x-team": "b"})))
    seen = [request["headers"] for request in planned.requests()]
    assert [headers["authorization"] for headers in seen] == ["Bearer key-1", "Bearer key-2"]
    assert [headers["x-team"] for headers in seen] == ["b", "b"]


async def test_a_key_lets_in_as_far_as_its_scope_goes_and_an_unknown_one_does_not(
    client: Either, harness: Harness
) -> None:
    reader = client(harness.service, api_key=harness.keys["read"])
    writer = client(harness.service, api_key=harness.keys["write"])
    assert (await wait(writer.articles.create(title="With a key"))).title == "With a key"
    assert (await wait(reader.articles.list(limit=1))).data
    narrow = await failure(lambda: reader.articles.create(title="With a key"))
    assert isinstance(narrow, dateline.PermissionDeniedError)
    assert "scope write" in str(narrow)
    stranger = client(harness.service, api_key=harness.keys["read"] + "0")
    unknown = await failure(lambda: stranger.articles.list(limit=1))
    assert isinstance(unknown, dateline.AuthenticationError)


async def test_an_own_http_client_carries_the_requests_and_stays_open(service: str) -> None:
    urls: list[str] = []
    with httpx2.Client(event_hooks={"request": [lambda sent: urls.append(str(sent.url))]}) as http:
        with Dateline(base_url=f"{service}/", http_client=http) as client:
            client.events.list(
                limit=1, request_options=RequestOptions(query={"total": True}, timeout=math.inf)
            ).first()
        assert not http.is_closed
    assert urls == [f"{service}/v1/events?limit=1&total=true"]
    async with httpx2.AsyncClient() as http:
        async with AsyncDateline(base_url=service, http_client=http) as client:
            await client.events.list(limit=1)
        assert not http.is_closed


async def test_fields_and_members_that_are_not_known_are_kept(
    client: Either, service: str, plan: MakePlan
) -> None:
    planned = plan({"kind": "rewrite", "set": {"/type": "TELEPORT", "/newField": {"a": 1}}})
    known = await first_event(client(service))
    event = await wait(client(planned.base_url).events.get(known.id))
    assert event.type == "TELEPORT"
    assert event.newField == {"a": 1}
    assert event.model_extra == {"newField": {"a": 1}}


async def test_the_record_that_an_actor_was_merged_into_answers_for_it(
    client: Either, plan: MakePlan
) -> None:
    planned = plan()
    actors = client(planned.base_url).actors
    kept = await wait(actors.create(name="Kept in Python", type="other"))
    merged = await wait(actors.create(name="Merged in Python", type="other"))
    await wait(actors.merge(kept.id, duplicate_id=merged.id))
    assert (await wait(actors.get(merged.id))).id == kept.id
    for write in (
        lambda: actors.update(merged.id, description="By its old id"),
        lambda: actors.replace(merged.id, name="By its old id", type="other"),
        lambda: actors.delete(merged.id, force=True),
    ):
        error = await failure(write)
        assert isinstance(error, dateline.ConflictError)
        assert error.problem is not None
        assert [held.id for held in error.problem.conflicts or []] == [kept.id]
    assert (await wait(actors.get(kept.id))).version == 2
    assert [request["status"] for request in planned.requests()].count(308) == 1


@pytest.mark.parametrize("method", ["create", "update", "replace", "delete"])
@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_a_write_goes_to_no_other_place(
    method: str, status: int, client: Either, plan: MakePlan
) -> None:
    planned = plan({"kind": "redirect", "to": "same", "status": status})
    actors = client(planned.base_url).actors
    id = "actor_01j00000000000000000000000"
    writes: dict[str, Callable[[], Any]] = {
        "create": lambda: actors.create(name="Redirected", type="other"),
        "update": lambda: actors.update(id, name="Redirected"),
        "replace": lambda: actors.replace(id, name="Redirected", type="other"),
        "delete": lambda: actors.delete(id),
    }
    error = await failure(writes[method])
    assert isinstance(error, dateline.APIError)
    assert error.status == status
    assert len(planned.requests()) == 1


async def test_an_api_key_does_not_go_to_another_host(client: Either, plan: MakePlan) -> None:
    planned = plan({"kind": "redirect", "to": "host"})
    keyed = client(planned.base_url, api_key="secret")
    assert (await wait(keyed.events.list(limit=1))).data
    seen = [request["headers"].get("authorization") for request in planned.requests()]
    assert seen == ["Bearer secret", None]


@pytest.mark.parametrize("id", ["", ".", ".."])
async def test_what_would_lead_elsewhere_is_no_id(id: str, client: Either, service: str) -> None:
    assert isinstance(await failure(lambda: client(service).articles.get(id)), ValueError)


async def test_ids_are_escaped(client: Either, plan: MakePlan) -> None:
    planned = plan()
    error = await failure(lambda: client(planned.base_url).articles.get("a/b?c#d é"))
    assert isinstance(error, dateline.APIError)
    assert planned.requests()[0]["path"] == "/v1/articles/a%2Fb%3Fc%23d%20%C3%A9"
