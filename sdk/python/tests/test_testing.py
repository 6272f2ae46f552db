import httpx2
import pytest
from support import collect, failure, wait

import dateline
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
