"""Dateline without a server: a service that answers with the examples of the contract.

service = MockService()
with service.client() as client:
event = client.events.get("event_1")  # the example of the contract
service.answer("events.get", 404)  # a problem
service.answer("events.get", {**service.example("events.get"), "title": "Another"})
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from importlib.resources import files
from typing import Any, cast

import httpx2

from .async_resources import AsyncDateline
from .resources import Dateline

__all__ = ["MockService"]

_NDJSON = "application/x-ndjson"
_REQUEST_ID = "0192b1f4-6a5e-7cc3-9d2b-1f0a3c5e7a90"
_PARAMETER = re.compile(r"\\\{\w+\\\}")


class MockService:
    """Answers as the service does, with the examples of the contract or what a test gives.

    It is a handler of `httpx2.MockTransport`, which `client` and `async_client` make use of.
    """

    def __init__(self) -> None:
        examples = json.loads(files("dateline").joinpath("_examples.json").read_text("utf-8"))
        self._operations: dict[str, dict[str, Any]] = {one["name"]: one for one in examples}
        self._paths = [
            (re.compile(_PARAMETER.sub("[^/]+", re.escape(one["path"]))), one) for one in examples
        ]
        self._answers: dict[str, Any] = {}
        self.requests: list[httpx2.Request] = []
        """What was asked, in order."""

    def example(self, method: str) -> Any:
        """What the contract shows as the answer of a method, such as `events.get`.

        Of a feed, a graph or a table it is the text in the first of its formats.
        """
        operation = self._operation(method)
        texts = operation.get("texts")
        return texts[0]["text"] if texts else json.loads(json.dumps(operation.get("body")))

    def answer(self, method: str, answer: Any | Callable[[httpx2.Request], Any]) -> None:
        """Says what a method is answered with from now on.

        Args:
            method: The name of the method, such as `events.get`; in camel case, as the contract
                has it, where it is of several words: `actors.listEvents`.
            answer: A body (of a stream, a list of lines; of a feed, a graph or a table, a text),
                the status of a problem, or a function of the request that tells one or the other.
        """
        self._operation(method)
        self._answers[method] = answer

    def client(self, **options: Any) -> Dateline:
        """A client whose requests this answers."""
        return Dateline(http_client=httpx2.Client(transport=httpx2.MockTransport(self)), **options)

    def async_client(self, **options: Any) -> AsyncDateline:
        """A client for programs that await, whose requests this answers."""
        transport = httpx2.MockTransport(self)
        return AsyncDateline(http_client=httpx2.AsyncClient(transport=transport), **options)

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """The answer to a request."""
        self.requests.append(request)
        lines = request.headers.get("accept") == _NDJSON
        for path, operation in self._paths:
            is_meant = operation["method"] == request.method and operation["lines"] == lines
            if is_meant and path.fullmatch(request.url.path):
                return self._respond(operation, request)
        return _problem(404, request)

    def _operation(self, method: str) -> dict[str, Any]:
        if method not in self._operations:
            raise ValueError(f"There is no method {method}")
        return self._operations[method]

    def _respond(self, operation: dict[str, Any], request: httpx2.Request) -> httpx2.Response:
        texts: list[dict[str, str]] = operation.get("texts", [])
        wanted = request.url.params.get("format")
        form = next((one for one in texts if wanted in (None, one["format"])), None)
        if texts and form is None:
            return _problem(400, request)
        example = operation.get("body") if form is None else form["text"]
        answer = self._answers.get(operation["name"], example)
        if callable(answer):
            answer = cast("Callable[[httpx2.Request], Any]", answer)(request)
        if isinstance(answer, int):
            return _problem(answer, request)
        headers = {"x-request-id": _REQUEST_ID}
        if answer is None:
            return httpx2.Response(operation["status"], headers=headers)
        if form is not None:
            headers["content-type"] = form["mediaType"]
            return httpx2.Response(operation["status"], headers=headers, content=answer)
        if operation["lines"]:
            content = "".join(json.dumps(line) + "\n" for line in answer)
            headers["content-type"] = _NDJSON
            return httpx2.Response(operation["status"], headers=headers, text=content)
        headers["etag"] = f'"{answer.get("version", 0)}-mock"'
        return httpx2.Response(operation["status"], headers=headers, json=answer)


def _problem(status: int, request: httpx2.Request) -> httpx2.Response:
    title = httpx2.codes.get_reason_phrase(status)
    problem = {
        "type": "about:blank",
        "title": title,
        "status": status,
        "detail": f"{title}, as a mock was told to answer.",
        "instance": request.url.path,
        "requestId": _REQUEST_ID,
    }
    headers = {"content-type": "application/problem+json", "x-request-id": _REQUEST_ID}
    return httpx2.Response(status, headers=headers, text=json.dumps(problem))
