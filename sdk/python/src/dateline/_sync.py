"""The input and output of `Dateline`. What is decided about a request is in `_plan`."""

from __future__ import annotations

import time
from collections.abc import AsyncIterable, Callable, Generator, Iterator, Mapping
from contextlib import closing
from itertools import islice
from types import TracebackType
from typing import Any, Generic, TypeVar, cast

import httpx2
from typing_extensions import ParamSpec, Self

from ._errors import api_error, connection_error
from ._lines import LineReader
from ._operation import Call
from ._page import Page
from ._plan import Plan, RawResponse, Settings, after, begin, encode_line, go_on, plan

P = ParamSpec("P")
T = TypeVar("T")


class Pager(Generic[T]):
    """A list. Iterating over it goes through all its items; pages are fetched as they are needed.

    Each iteration begins with the first page anew.
    """

    def __init__(self, transport: Transport, call: Call[Page[T]]) -> None:
        self._transport = transport
        self._call = call

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.data

    def pages(self) -> Iterator[Page[T]]:
        """Iterates over the pages."""
        call: Call[Page[T]] | None = self._call
        while call is not None:
            page = self._transport.request(call)
            yield page
            call = after(call, page)

    def first(self) -> Page[T]:
        """Fetches the first page."""
        return self._transport.request(self._call)

    def to_list(self, *, limit: int | None = None) -> list[T]:
        """Collects the items.

        Args:
            limit: How many at most; all when not given.
        """
        return list(islice(self, limit))


class Stream(Generic[T]):
    """The items of an answer, as they arrive. It can be read once.

    The request is sent when the first item is asked for. Use it in a `with` statement to stop
    before its end: that closes the connection.
    """

    def __init__(self, items: Generator[T, None, None]) -> None:
        self._items = items

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        return next(self._items)

    def close(self) -> None:
        """Closes the connection."""
        self._items.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class Transport:
    """Sends calls, and reads what is answered."""

    def __init__(
        self,
        settings: Settings,
        api_key: str | Callable[[], str | None] | None,
        client: httpx2.Client,
    ) -> None:
        self._settings = settings
        self._api_key = api_key
        self._client = client

    def request(self, call: Call[T]) -> T:
        """What a call is answered with."""
        return self.raw(call).data

    def raw(self, call: Call[T]) -> RawResponse[T]:
        """What a call is answered with, and what HTTP says about it."""
        sent = plan(self._settings, call)
        response, content = self._send(sent, call, stream=False)
        return sent.answer(response.status_code, response.headers, content)

    def pages(self, call: Call[Page[T]]) -> Pager[T]:
        """A list, of which nothing has been fetched yet."""
        return Pager(self, call)

    def stream(self, call: Call[T]) -> Stream[T]:
        """A stream, which has not been asked for yet."""
        return Stream(self._items(call))

    def follow(self, call: Call[Page[T]]) -> Stream[T]:
        """The items of pages without end, which have not been asked for yet."""
        return Stream(self._followed(call))

    def chunks(self, call: Call[bytes]) -> Stream[bytes]:
        """An answer that is neither JSON nor lines, which has not been asked for yet."""
        return Stream(self._pieces(call))

    def _items(self, call: Call[T]) -> Generator[T, None, None]:
        sent = plan(self._settings, call)
        response, _ = self._send(sent, call, stream=True)
        reader = LineReader(sent, response.status_code, response.headers)
        with closing(_chunks(sent, response)) as chunks:
            for chunk in chunks:
                yield from reader.feed(chunk)
        yield from reader.end()

    def _followed(self, call: Call[Page[T]]) -> Generator[T, None, None]:
        feed = call.operation.feed
        assert feed is not None
        call = begin(call, feed)
        while True:
            page = self.request(call)
            yield from page.data
            following = go_on(call, feed, page)
            if following is None:
                return
            call, pause = following
            time.sleep(pause)

    def _pieces(self, call: Call[bytes]) -> Generator[bytes, None, None]:
        sent = plan(self._settings, call)
        response, _ = self._send(sent, call, stream=True)
        yield from _chunks(sent, response)

    def _send(self, sent: Plan[T], call: Call[T], *, stream: bool) -> tuple[httpx2.Response, bytes]:
        """Attempts until there is a 2xx. The body of a stream is left to be read."""
        lines = None if call.lines is None else map(encode_line, _in_step(call.lines))
        timeout = None if lines else sent.timeout
        attempt = 0
        while True:
            key = self._api_key() if callable(self._api_key) else self._api_key
            request = sent.request(self._client, key, lines)
            began = time.monotonic()
            try:
                response = self._client.send(request, stream=True, follow_redirects=sent.is_read)
                if stream and response.is_success:
                    return response, b""
                content = _read(response, None if timeout is None else began + timeout)
            except httpx2.RequestError as error:
                pause = sent.pause_after_failure(attempt, error)
                if pause is None:
                    raise connection_error(str(sent), error) from error
            else:
                if response.is_success:
                    return response, content
                pause = sent.pause_after(attempt, response.status_code, response.headers)
                if pause is None:
                    raise api_error(response.status_code, response.headers, content)
            time.sleep(pause)
            attempt += 1


class RawTransport(Transport):
    """Answers raw where `Transport` answers with data; `raw` and `raw_page` tell the types."""

    def __init__(self, transport: Transport) -> None:
        self.request = transport.raw  # type: ignore[method-assign,assignment]
        self.pages = transport.raw  # type: ignore[method-assign,assignment]


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """A method of a resource that has a `RawTransport`, as what it is."""
    return cast("Callable[P, RawResponse[T]]", method)


def raw_page(method: Callable[P, Pager[T]]) -> Callable[P, RawResponse[Page[T]]]:
    """The same of a list, whose raw answer is its first page."""
    return cast("Callable[P, RawResponse[Page[T]]]", method)


class BaseClient:
    """A client without its resources."""

    def __init__(
        self,
        *,
        base_url: str = "http://127.0.0.1:3000",
        api_key: str | Callable[[], str | None] | None = None,
        timeout: float = 60.0,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
    ) -> None:
        """Makes a client, which may be used by many threads.

        Args:
            base_url: Where the service is; a path in it is kept.
            api_key: Sent as `Authorization: Bearer …`. A function is asked before every attempt.
            timeout: Seconds that an attempt may take; `math.inf` for no limit.
            max_retries: How many more attempts there may be when one fails.
            headers: Headers to add to every request.
            http_client: Your own HTTP client. Closing it is up to you.
        """
        settings = Settings(base_url.rstrip("/"), timeout, max_retries, dict(headers or {}))
        self._own_client = httpx2.Client() if http_client is None else None
        client = http_client or self._own_client
        assert client is not None
        self._transport = Transport(settings, api_key, client)

    def close(self) -> None:
        """Closes the connections."""
        if self._own_client is not None:
            self._own_client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def _in_step(lines: object) -> Any:
    if isinstance(lines, AsyncIterable):
        raise TypeError("An async iterable of lines needs an AsyncDateline")
    return lines


def _chunks(sent: Plan[Any], response: httpx2.Response) -> Generator[bytes, None, None]:
    try:
        yield from response.iter_bytes()
    except httpx2.RequestError as error:
        raise connection_error(str(sent), error) from error
    finally:
        response.close()


def _read(response: httpx2.Response, deadline: float | None) -> bytes:
    chunks: list[bytes] = []
    try:
        for chunk in response.iter_bytes():
            chunks.append(chunk)
            if deadline is not None and time.monotonic() > deadline:
                raise httpx2.ReadTimeout("The answer took too long", request=response.request)
    finally:
        response.close()
    return b"".join(chunks)
