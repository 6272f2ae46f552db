import json

import httpx2
import pytest
from support import collect, failure, wait

import dateline
from dateline.filters import EventFilters
from dateline.testing import MockService

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["client", "async_client"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def test_a_mock_answers_with_the_examples_of_the_contract(kind: str) -> None:
    service = MockService()
    client = getattr(service, kind)(max_retries=0)
    event = await wait(client.events.get("event_1"))
    assert event.title == service.example("events.get")["title"]
    assert (await wait(client.events.raw.get("event_1"))).etag == f'"{event.version}-mock"'
    assert await collect(client.events.list())
    assert await collect(client.events.stream())
    assert await wait(client.articles.delete("article_1")) is None
    assert [request.method for request in service.requests] == ["GET"] * 4 + ["DELETE"]


async def test_a_mock_answers_feeds_graphs_and_tables_in_the_form_that_is_asked_for(
    kind: str,
) -> None:
    service = MockService()
    client = getattr(service, kind)(max_retries=0)

    async def text(chunks: object) -> str:
        return b"".join(await collect(chunks)).decode()

    assert await text(client.events.feed(format="atom")) == service.example("events.feed")
    assert "<rss " in await text(client.events.feed(format="rss"))
    assert "jsonfeed" in json.loads(await text(client.events.feed(format="jsonfeed")))["version"]
    assert "<gexf " in await text(client.events.export_network(format="gexf"))
    pivot = client.events.export_pivot(rows="country", columns="quadClass")
    assert (await text(pivot)).startswith("row,")
    assert (await text(client.events.export(format="csv"))).startswith("id,")
    assert await collect(client.events.stream())
    service.answer("events.feed", "<feed/>")
    assert await text(client.events.feed(format="atom")) == "<feed/>"
    service.answer("events.exportNetwork", 422)
    error = await failure(lambda: collect(client.events.export_network(format="gexf")))
    assert type(error) is dateline.ValidationError


async def test_a_mock_answers_with_what_a_test_gives(kind: str) -> None:
    service = MockService()
    client = getattr(service, kind)(max_retries=0)
    service.answer("events.get", {**service.example("events.get"), "title": "Another"})
    assert (await wait(client.events.get("event_1"))).title == "Another"
    service.answer("actors.delete", 409)
    error = await failure(lambda: client.actors.delete("actor_1"))
    assert type(error) is dateline.ConflictError
    assert error.problem
    assert error.problem.instance == "/v1/actors/actor_1"

    def by_id(request: httpx2.Request) -> object:
        return 404 if request.url.path.endswith("/none") else service.example("articles.get")

    service.answer("articles.get", by_id)
    assert (await wait(client.articles.get("some"))).id
    assert type(await failure(lambda: client.articles.get("none"))) is dateline.NotFoundError
    service.answer("events.stream", [])
    assert await collect(client.events.stream()) == []
    with pytest.raises(ValueError, match=r"events\.git"):
        service.answer("events.git", 404)


async def test_filters_are_a_dictionary_too_and_one_that_is_not_known_is_refused(kind: str) -> None:
    service = MockService()
    client = getattr(service, kind)(max_retries=0)
    filters: EventFilters = {"quad_class": "verbal_cooperation", "exclude_admin1": ["Tripoli"]}
    await wait(client.events.list(**filters).first())
    await wait(client.events.get_timeline(interval="month", **filters))
    await collect(client.events.export(format="csv", **filters))
    for request in service.requests:
        assert request.url.params["quadClass"] == "verbal_cooperation"
        assert request.url.params["excludeAdmin1"] == "Tripoli"
    with pytest.raises(TypeError, match="unexpected keyword argument 'quadClass'"):
        await wait(client.events.get_facets(facet="type", quadClass="verbal_cooperation"))
