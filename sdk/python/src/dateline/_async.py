"""The input and output of `AsyncDateline`. What is decided about a request is in `_plan`."""

from __future__ import annotations

import logging
import time
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
from contextlib import aclosing, suppress
from functools import partial
from types import TracebackType
from typing import Any, Generic, TypeVar, cast

import anyio
import httpx2
from typing_extensions import ParamSpec, Self

from ._errors import DatelineError, api_error, connection_error
from ._lines import LineReader
from ._operation import Call, Feed, RequestOptions, free_call
from ._page import Page
from ._plan import (
    Hooks,
    Plan,
    RawResponse,
    RequestInfo,
    ResponseInfo,
    RetryInfo,
    Settings,
    after,
    begin,
    checked_base_url,
    encode_line,
    environment_key,
    go_on,
    plan,
)
from ._sync import ClosedError

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R")


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


class AsyncClosing:
    """Lets a task close what another one reads."""

    def __init__(self) -> None:
        self._scope: anyio.CancelScope | None = None
        self.closed = False

    def close(self) -> None:
        """Ends what is waited for."""
        self.closed = True
        if self._scope is not None:
            self._scope.cancel()

    async def run(self, work: Callable[[], Awaitable[R]]) -> R:
        """Waits, unless it is closed meanwhile."""
        if not self.closed:
            with anyio.CancelScope() as self._scope:
                try:
                    return await work()
                finally:
                    self._scope = None
        raise ClosedError


Opened = tuple[RawResponse[Any], AsyncGenerator[T, None]]


class AsyncStream(Generic[T]):
    """The items of an answer, as they arrive. It can be read once.

    The request is sent when the first item is asked for. Use it in an `async with` statement to
    stop before its end: that closes the connection. Any task may close it.
    """

    def __init__(self, open: Callable[[AsyncClosing], Awaitable[Opened[T]]]) -> None:
        self._open = open
        self._opened: Opened[T] | None = None
        self._closing = AsyncClosing()

    async def raw(self) -> RawResponse[Self]:
        """The stream with the status and headers of its answer (of `follow`, of its first page)."""
        head, _ = await self._begun()
        return RawResponse(self, head.status, head.headers, head.attempts)

    async def _begun(self) -> Opened[T]:
        if self._opened is None:
            self._opened = await self._open(self._closing)
        return self._opened

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        if self._closing.closed:
            raise StopAsyncIteration
        try:
            return await (await self._begun())[1].__anext__()
        except ClosedError:
            raise StopAsyncIteration from None

    async def close(self) -> None:
        """Closes the connection."""
        self._closing.close()
        if self._opened is not None:
            # A task that is in it ends it itself.
            with suppress(RuntimeError):
                await self._opened[1].aclose()

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
        response, content, attempts = await self._send(sent, call, stream=False)
        return sent.answer(response.status_code, response.headers, content, attempts)

    def pages(self, call: Call[Page[T]]) -> AsyncPager[T]:
        """A list, of which nothing has been fetched yet."""
        return AsyncPager(self, call)

    def stream(self, call: Call[T]) -> AsyncStream[T]:
        """A stream, which has not been asked for yet."""

        async def open(closing: AsyncClosing) -> Opened[T]:
            sent, head, response = await self._head(call, closing)
            reader = LineReader(sent, head.status, head.headers)
            return head, _items(reader, sent, response, closing)

        return AsyncStream(open)

    def follow(self, call: Call[Page[T]]) -> AsyncStream[T]:
        """The items of pages without end, which have not been asked for yet."""

        async def open(closing: AsyncClosing) -> Opened[T]:
            feed = call.operation.feed
            assert feed is not None
            first = begin(call, feed)
            head = await closing.run(lambda: self.raw(first))
            return head, self._followed(first, feed, head.data, closing)

        return AsyncStream(open)

    def chunks(self, call: Call[bytes]) -> AsyncStream[bytes]:
        """An answer that is neither JSON nor lines, which has not been asked for yet."""

        async def open(closing: AsyncClosing) -> Opened[bytes]:
            sent, head, response = await self._head(call, closing)
            return head, _chunks(sent, response, closing)

        return AsyncStream(open)

    async def _head(
        self, call: Call[T], closing: AsyncClosing
    ) -> tuple[Plan[T], RawResponse[None], httpx2.Response]:
        sent = plan(self._settings, call)
        response, _, attempts = await closing.run(lambda: self._send(sent, call, stream=True))
        return sent, RawResponse(None, response.status_code, response.headers, attempts), response

    async def _followed(
        self, call: Call[Page[T]], feed: Feed, page: Page[T], closing: AsyncClosing
    ) -> AsyncGenerator[T, None]:
        while True:
            for item in page.data:
                yield item
            following = go_on(call, feed, page)
            if following is None:
                return
            call, pause = following
            page = await closing.run(partial(self._after, pause, call))

    async def _after(self, pause: float, call: Call[T]) -> T:
        await anyio.sleep(pause)
        return await self.request(call)

    async def _send(
        self, sent: Plan[T], call: Call[T], *, stream: bool
    ) -> tuple[httpx2.Response, bytes, int]:
        """Attempts until there is a 2xx. The body of a stream is left to be read."""
        lines = None if call.lines is None else _encode_lines(call.lines)
        timeout = None if lines or stream else sent.timeout
        hooks = self._settings.hooks
        attempt = 0
        while True:
            request = sent.request(self._client, await self._key(), lines)
            info = sent.told(attempt + 1)
            hooks.request(info)
            began = time.monotonic()
            failure: DatelineError
            cause: Exception | None = None
            try:
                with anyio.fail_after(timeout):
                    response = await self._client.send(
                        request, stream=stream, follow_redirects=sent.is_read
                    )
                opened = stream and response.is_success
                content = b"" if opened else await response.aread()
            except (httpx2.RequestError, TimeoutError) as error:
                failure, cause = connection_error(str(sent), error), error
                pause = sent.pause_after_failure(attempt, error)
            else:
                hooks.response(info, response, time.monotonic() - began)
                if response.is_success:
                    return response, content, attempt + 1
                failure = api_error(response.status_code, response.headers, content)
                pause = sent.pause_after(attempt, response.status_code, response.headers)
            attempt += 1
            failure.attempts = attempt
            if pause is None:
                raise failure from cause
            hooks.retry(info, failure, pause)
            await anyio.sleep(pause)

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
        base_url: str | None = None,
        api_key: ApiKey = None,
        timeout: float = 60.0,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        logger: logging.Logger | None = None,
        on_request: Callable[[RequestInfo], object] | None = None,
        on_response: Callable[[ResponseInfo], object] | None = None,
        on_retry: Callable[[RetryInfo], object] | None = None,
    ) -> None:
        """Makes a client, which may be used by many tasks.

        Args:
            base_url: Where the service is; a path in it is kept. When not given:
                `DATELINE_BASE_URL` of the environment, or `http://127.0.0.1:3000`.
            api_key: Sent as `Authorization: Bearer …`. A function, which may be async, is asked
                before every attempt. When not given: `DATELINE_API_KEY` of the environment.
            timeout: Seconds that an attempt may take; `math.inf` for no limit.
            max_retries: How many more attempts there may be when one fails.
            headers: Headers to add to every request.
            http_client: Your own HTTP client. Closing it is up to you.
            logger: Told of every answer (debug) and of every attempt that is followed by another
                (info); the logger `dateline` when not given.
            on_request: Called before every attempt.
            on_response: Called when there is an answer, whatever its status.
            on_retry: Called when an attempt has failed and another is to follow.

        Raises:
            ConfigurationError: The base URL is no URL.
        """
        hooks = Hooks(logger or logging.getLogger("dateline"), on_request, on_response, on_retry)
        base = checked_base_url(base_url)
        self._own_client = httpx2.AsyncClient() if http_client is None else None
        client = http_client or self._own_client
        assert client is not None
        self._options: dict[str, Any] = {
            "base_url": base,
            "api_key": environment_key() if api_key is None else api_key,
            "timeout": timeout,
            "max_retries": max_retries,
            "headers": dict(headers or {}),
            "http_client": client,
            "logger": logger,
            "on_request": on_request,
            "on_response": on_response,
            "on_retry": on_retry,
        }
        settings = Settings(base, timeout, max_retries, self._options["headers"], hooks)
        self._transport = AsyncTransport(settings, self._options["api_key"], client)

    def with_options(
        self,
        *,
        base_url: str | None = None,
        api_key: ApiKey = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        logger: logging.Logger | None = None,
        on_request: Callable[[RequestInfo], object] | None = None,
        on_response: Callable[[ResponseInfo], object] | None = None,
        on_retry: Callable[[RetryInfo], object] | None = None,
    ) -> Self:
        """Makes a client with other options, which shares the connections of this one.

        What is not given is as here; headers are added. Closing this one closes both.
        """
        given = {name: value for name, value in locals().items() if value is not None}
        del given["self"]
        given["headers"] = {**self._options["headers"], **(headers or {})}
        return type(self)(**{**self._options, **given})

    async def request(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, object] | None = None,
        params: Mapping[str, object] | None = None,
        if_match: str | int | None = None,
        if_none_match: str | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Asks for what this version does not know yet, with the manners of all calls.

        Args:
            method: The HTTP method.
            path: With its parameters, as `/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh`.
            body: Sent as JSON, and with PATCH as a merge patch.
            params: The query parameters.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            idempotency_key: Makes a write happen once. A POST without one is not tried again.
            request_options: What this request does in another way than its client.
        """
        call = free_call(
            method, path, body, params, if_match, if_none_match, idempotency_key, request_options
        )
        return await self._transport.request(call)

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


async def _items(
    reader: LineReader[T], sent: Plan[T], response: httpx2.Response, closing: AsyncClosing
) -> AsyncGenerator[T, None]:
    async with aclosing(_chunks(sent, response, closing)) as chunks:
        async for chunk in chunks:
            for item in reader.feed(chunk):
                yield item
    for item in reader.end():
        yield item


async def _chunks(
    sent: Plan[Any], response: httpx2.Response, closing: AsyncClosing
) -> AsyncGenerator[bytes, None]:
    chunks = response.aiter_bytes()
    try:
        while (chunk := await closing.run(lambda: anext(chunks, None))) is not None:
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
