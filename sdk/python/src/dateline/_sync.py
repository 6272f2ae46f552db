"""The input and output of `Dateline`. What is decided about a request is in `_plan`."""

from __future__ import annotations

import contextvars
import logging
import socket
import threading
import time
from collections.abc import AsyncIterable, Callable, Generator, Iterator, Mapping
from contextlib import closing, suppress
from itertools import islice
from types import TracebackType
from typing import Any, Generic, TypeVar, cast

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


class ClosedError(Exception):
    """Whoever waits need not wait any more."""


class Closing:
    """Lets a thread close what another one reads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._response: httpx2.Response | None = None
        self.closed = False

    def close(self) -> None:
        """Ends what is waited for."""
        with self._changed:
            self.closed = True
            self._changed.notify_all()
            self._shut()

    def reads(self, response: httpx2.Response) -> None:
        """Says what is read from now on."""
        with self._changed:
            self._response = response
            if self.closed:
                self._shut()

    def sleep(self, seconds: float) -> None:
        """Sleeps, unless it is closed meanwhile."""
        with self._changed:
            if self._changed.wait_for(lambda: self.closed, seconds):
                raise ClosedError

    def run(
        self, send: Callable[[], tuple[httpx2.Response, bytes]]
    ) -> tuple[httpx2.Response, bytes]:
        """Waits for an answer, unless it is closed meanwhile. What comes too late is closed."""
        outcome: list[tuple[httpx2.Response, bytes] | BaseException] = []
        left = False

        def work() -> None:
            result: tuple[httpx2.Response, bytes] | BaseException
            try:
                result = send()
            except BaseException as error:
                result = error
            with self._changed:
                outcome.append(result)
                self._changed.notify_all()
                if left and not isinstance(result, BaseException):
                    result[0].close()

        # A socket that is waited for cannot be told by another thread to stop waiting.
        context = contextvars.copy_context()
        threading.Thread(target=context.run, args=(work,), daemon=True).start()
        with self._changed:
            try:
                self._changed.wait_for(lambda: bool(outcome) or self.closed)
            finally:
                left = not outcome
        if left:
            raise ClosedError
        result = outcome[0]
        if isinstance(result, BaseException):
            raise result
        return result

    def _shut(self) -> None:
        stream = self._response and self._response.extensions.get("network_stream")
        wire = stream.get_extra_info("socket") if stream else None
        if wire is not None:
            with suppress(OSError):
                wire.shutdown(socket.SHUT_RDWR)


Opened = tuple[RawResponse[Any], Generator[T, None, None]]


class Stream(Generic[T]):
    """The items of an answer, as they arrive. It can be read once.

    The request is sent when the first item is asked for. Use it in a `with` statement to stop
    before its end: that closes the connection. Any thread may close it.
    """

    def __init__(self, open: Callable[[Closing], Opened[T]]) -> None:
        self._open = open
        self._opened: Opened[T] | None = None
        self._closing = Closing()

    def raw(self) -> RawResponse[Self]:
        """The stream with the status and headers of its answer (of `follow`, of its first page)."""
        head, _ = self._begun()
        return RawResponse(self, head.status, head.headers, head.attempts)

    def _begun(self) -> Opened[T]:
        if self._opened is None:
            self._opened = self._open(self._closing)
        return self._opened

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        if self._closing.closed:
            raise StopIteration
        try:
            return next(self._begun()[1])
        except (ClosedError, DatelineError):
            if self._closing.closed:
                raise StopIteration from None
            raise

    def close(self) -> None:
        """Closes the connection."""
        self._closing.close()
        if self._opened is not None:
            # A thread that is in it ends it itself.
            with suppress(ValueError):
                self._opened[1].close()

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

    def raw(self, call: Call[T], closing: Closing | None = None) -> RawResponse[T]:
        """What a call is answered with, and what HTTP says about it."""
        sent = plan(self._settings, call)
        response, content, attempts = self._send(sent, call, closing, stream=False)
        return sent.answer(response.status_code, response.headers, content, attempts)

    def pages(self, call: Call[Page[T]]) -> Pager[T]:
        """A list, of which nothing has been fetched yet."""
        return Pager(self, call)

    def stream(self, call: Call[T]) -> Stream[T]:
        """A stream, which has not been asked for yet."""

        def open(closing: Closing) -> Opened[T]:
            sent, head, response = self._head(call, closing)
            return head, _items(LineReader(sent, head.status, head.headers), sent, response)

        return Stream(open)

    def follow(self, call: Call[Page[T]]) -> Stream[T]:
        """The items of pages without end, which have not been asked for yet."""

        def open(closing: Closing) -> Opened[T]:
            feed = call.operation.feed
            assert feed is not None
            first = begin(call, feed)
            head = self.raw(first, closing)
            return head, self._followed(first, feed, head.data, closing)

        return Stream(open)

    def chunks(self, call: Call[bytes]) -> Stream[bytes]:
        """An answer that is neither JSON nor lines, which has not been asked for yet."""

        def open(closing: Closing) -> Opened[bytes]:
            sent, head, response = self._head(call, closing)
            return head, _chunks(sent, response)

        return Stream(open)

    def _head(
        self, call: Call[T], closing: Closing
    ) -> tuple[Plan[T], RawResponse[None], httpx2.Response]:
        sent = plan(self._settings, call)
        response, _, attempts = self._send(sent, call, closing, stream=True)
        closing.reads(response)
        return sent, RawResponse(None, response.status_code, response.headers, attempts), response

    def _followed(
        self, call: Call[Page[T]], feed: Feed, page: Page[T], closing: Closing
    ) -> Generator[T, None, None]:
        while True:
            yield from page.data
            following = go_on(call, feed, page)
            if following is None:
                return
            call, pause = following
            closing.sleep(pause)
            page = self.raw(call, closing).data

    def _send(
        self, sent: Plan[T], call: Call[T], closing: Closing | None, *, stream: bool
    ) -> tuple[httpx2.Response, bytes, int]:
        """Attempts until there is a 2xx. The body of a stream is left to be read."""
        lines = None if call.lines is None else map(encode_line, _in_step(call.lines))
        timeout = None if lines else sent.timeout
        hooks = self._settings.hooks
        attempt = 0
        while True:
            key = self._api_key() if callable(self._api_key) else self._api_key
            request = sent.request(self._client, key, lines)
            info = sent.told(attempt + 1)
            hooks.request(info)
            began = time.monotonic()

            def exchange(
                request: httpx2.Request = request, began: float = began
            ) -> tuple[httpx2.Response, bytes]:
                response = self._client.send(request, stream=True, follow_redirects=sent.is_read)
                if stream and response.is_success:
                    return response, b""
                return response, _read(response, None if timeout is None else began + timeout)

            failure: DatelineError
            cause: Exception | None = None
            try:
                response, content = exchange() if closing is None else closing.run(exchange)
            except httpx2.RequestError as error:
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
            (time if closing is None else closing).sleep(pause)


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
        base_url: str | None = None,
        api_key: str | Callable[[], str | None] | None = None,
        timeout: float = 60.0,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        logger: logging.Logger | None = None,
        on_request: Callable[[RequestInfo], object] | None = None,
        on_response: Callable[[ResponseInfo], object] | None = None,
        on_retry: Callable[[RetryInfo], object] | None = None,
    ) -> None:
        """Makes a client, which may be used by many threads.

        Args:
            base_url: Where the service is; a path in it is kept. When not given:
                `DATELINE_BASE_URL` of the environment, or `http://127.0.0.1:3000`.
            api_key: Sent as `Authorization: Bearer …`. A function is asked before every attempt.
                When not given: `DATELINE_API_KEY` of the environment.
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
        self._own_client = httpx2.Client() if http_client is None else None
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
        self._transport = Transport(settings, self._options["api_key"], client)

    def with_options(
        self,
        *,
        base_url: str | None = None,
        api_key: str | Callable[[], str | None] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
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

    def request(
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
        return self._transport.request(call)

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


def _items(
    reader: LineReader[T], sent: Plan[T], response: httpx2.Response
) -> Generator[T, None, None]:
    with closing(_chunks(sent, response)) as chunks:
        for chunk in chunks:
            yield from reader.feed(chunk)
    yield from reader.end()


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
