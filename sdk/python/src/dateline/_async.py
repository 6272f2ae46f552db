"""The input and output of `AsyncDateline`. What is decided about a request is in `_plan`."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    Mapping,
)
from contextlib import aclosing
from types import TracebackType
from typing import Any, Generic, TypeVar, cast

import anyio
import httpx2
from typing_extensions import ParamSpec, Self

from ._errors import api_error, connection_error
from ._lines import LineReader
from ._operation import Call
from ._page import Page
from ._plan import Plan, RawResponse, Settings, after, begin, encode_line, go_on, plan

P = ParamSpec("P")
T = TypeVar("T")


class AsyncPager(Generic[T]):
    """A list. Iterating over it goes through all its items; pages are fetched as they are needed.

    Awaiting it gives the first page. Each iteration begins with the first page anew.
    """

    def __init__(self, transport: AsyncTransport, call: Call[Page[T]]) -> None:
        self._transport = transport
        self._call = call

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self.first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.data:
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Iterates over the pages."""
        call: Call[Page[T]] | None = self._call
        while call is not None:
            page = await self._transport.request(call)
            yield page
            call = after(call, page)

    async def first(self) -> Page[T]:
        """Fetches the first page."""
        return await self._transport.request(self._call)

    async def to_list(self, *, limit: int | None = None) -> list[T]:
        """Collects the items.

        Args:
            limit: How many at most; all when not given.
        """
        items: list[T] = []
        if limit == 0:
            return items
        async for page in self.pages():
            items += page.data
            if limit is not None and len(items) >= limit:
                return items[:limit]
        return items


class AsyncStream(Generic[T]):
    """The items of an answer, as they arrive. It can be read once.

    The request is sent when the first item is asked for. Use it in an `async with` statement to
    stop before its end: that closes the connection.
    """

    def __init__(self, items: AsyncGenerator[T, None]) -> None:
        self._items = items

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        return await self._items.__anext__()

    async def close(self) -> None:
        """Closes the connection."""
        await self._items.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


ApiKey = str | Callable[[], str | Awaitable[str | None] | None] | None


class AsyncTransport:
    """Sends calls, and reads what is answered."""

    def __init__(self, settings: Settings, api_key: ApiKey, client: httpx2.AsyncClient) -> None:
        self._settings = settings
        self._api_key = api_key
        self._client = client

    async def request(self, call: Call[T]) -> T:
        """What a call is answered with."""
        return (await self.raw(call)).data

    async def raw(self, call: Call[T]) -> RawResponse[T]:
        """What a call is answered with, and what HTTP says about it."""
        sent = plan(self._settings, call)
        response, content = await self._send(sent, call, stream=False)
        return sent.answer(response.status_code, response.headers, content)

    def pages(self, call: Call[Page[T]]) -> AsyncPager[T]:
        """A list, of which nothing has been fetched yet."""
        return AsyncPager(self, call)

    def stream(self, call: Call[T]) -> AsyncStream[T]:
        """A stream, which has not been asked for yet."""
        return AsyncStream(self._items(call))

    def follow(self, call: Call[Page[T]]) -> AsyncStream[T]:
        """The items of pages without end, which have not been asked for yet."""
        return AsyncStream(self._followed(call))

    def chunks(self, call: Call[bytes]) -> AsyncStream[bytes]:
        """An answer that is neither JSON nor lines, which has not been asked for yet."""
        return AsyncStream(self._pieces(call))

    async def _items(self, call: Call[T]) -> AsyncGenerator[T, None]:
        sent = plan(self._settings, call)
        response, _ = await self._send(sent, call, stream=True)
        reader = LineReader(sent, response.status_code, response.headers)
        async with aclosing(_chunks(sent, response)) as chunks:
            async for chunk in chunks:
                for item in reader.feed(chunk):
                    yield item
        for item in reader.end():
            yield item

    async def _followed(self, call: Call[Page[T]]) -> AsyncGenerator[T, None]:
        feed = call.operation.feed
        assert feed is not None
        call = begin(call, feed)
        while True:
            page = await self.request(call)
            for item in page.data:
                yield item
            following = go_on(call, feed, page)
            if following is None:
                return
            call, pause = following
            await anyio.sleep(pause)

    async def _pieces(self, call: Call[bytes]) -> AsyncGenerator[bytes, None]:
        sent = plan(self._settings, call)
        response, _ = await self._send(sent, call, stream=True)
        async with aclosing(_chunks(sent, response)) as chunks:
            async for chunk in chunks:
                yield chunk

    async def _send(
        self, sent: Plan[T], call: Call[T], *, stream: bool
    ) -> tuple[httpx2.Response, bytes]:
        """Attempts until there is a 2xx. The body of a stream is left to be read."""
        lines = None if call.lines is None else _encode_lines(call.lines)
        timeout = None if lines or stream else sent.timeout
        attempt = 0
        while True:
            request = sent.request(self._client, await self._key(), lines)
            try:
                with anyio.fail_after(timeout):
                    response = await self._client.send(
                        request, stream=stream, follow_redirects=sent.is_read
                    )
                if stream and response.is_success:
                    return response, b""
                content = await response.aread()
            except (httpx2.RequestError, TimeoutError) as error:
                pause = sent.pause_after_failure(attempt, error)
                if pause is None:
                    raise connection_error(str(sent), error) from error
            else:
                if response.is_success:
                    return response, content
                pause = sent.pause_after(attempt, response.status_code, response.headers)
                if pause is None:
                    raise api_error(response.status_code, response.headers, content)
            await anyio.sleep(pause)
            attempt += 1

    async def _key(self) -> str | None:
        key = self._api_key() if callable(self._api_key) else self._api_key
        return key if key is None or isinstance(key, str) else await key


class AsyncRawTransport(AsyncTransport):
    """Answers raw where `AsyncTransport` answers with data; `raw` and `raw_page` tell the types."""

    def __init__(self, transport: AsyncTransport) -> None:
        self.request = transport.raw  # type: ignore[method-assign,assignment]
        self.pages = transport.raw  # type: ignore[method-assign,assignment]


def raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """A method of a resource that has an `AsyncRawTransport`, as what it is."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)


def raw_page(method: Callable[P, AsyncPager[T]]) -> Callable[P, Awaitable[RawResponse[Page[T]]]]:
    """The same of a list, whose raw answer is its first page."""
    return cast("Callable[P, Awaitable[RawResponse[Page[T]]]]", method)


class AsyncBaseClient:
    """A client without its resources."""

    def __init__(
        self,
        *,
        base_url: str = "http://127.0.0.1:3000",
        api_key: ApiKey = None,
        timeout: float = 60.0,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        """Makes a client.

        Args:
            base_url: Where the service is; a path in it is kept.
            api_key: Sent as `Authorization: Bearer …`. A function, which may be async, is asked
                before every attempt.
            timeout: Seconds that an attempt may take; `math.inf` for no limit.
            max_retries: How many more attempts there may be when one fails.
            headers: Headers to add to every request.
            http_client: Your own HTTP client. Closing it is up to you.
        """
        settings = Settings(base_url.rstrip("/"), timeout, max_retries, dict(headers or {}))
        self._own_client = httpx2.AsyncClient() if http_client is None else None
        client = http_client or self._own_client
        assert client is not None
        self._transport = AsyncTransport(settings, api_key, client)

    async def close(self) -> None:
        """Closes the connections."""
        if self._own_client is not None:
            await self._own_client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


async def _chunks(sent: Plan[Any], response: httpx2.Response) -> AsyncGenerator[bytes, None]:
    try:
        async for chunk in response.aiter_bytes():
            yield chunk
    except httpx2.RequestError as error:
        raise connection_error(str(sent), error) from error
    finally:
        await response.aclose()


async def _encode_lines(
    lines: Iterable[object] | AsyncIterable[object],
) -> AsyncIterator[bytes]:
    if isinstance(lines, AsyncIterable):
        async for item in lines:
            yield encode_line(item)
    else:
        for item in lines:
            yield encode_line(item)
