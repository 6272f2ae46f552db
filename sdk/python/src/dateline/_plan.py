"""All that is decided about a request, whichever client makes it."""

from __future__ import annotations

import json
import logging
import math
import os
import random
import re
import uuid
from collections.abc import AsyncIterable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Generic, TypeVar, cast
from urllib.parse import quote, urlencode

import httpx2
from pydantic import BaseModel
from pydantic import ValidationError as InvalidModel

from ._base import camel
from ._errors import ConfigurationError, DatelineError, UnexpectedResponseError, retry_after
from ._operation import Call, Feed, Omit, Operation, RequestOptions
from ._page import Page
from ._version import __version__

T = TypeVar("T")

USER_AGENT = f"dateline-python/{__version__}"
LONGEST_WAIT = 60.0
_BASE_URL = "http://127.0.0.1:3000"
_LOGGER = logging.getLogger("dateline")
_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 8.0

_PARAMETER = re.compile(r"\{(\w+)\}")
_SENDABLE = re.compile(r"([!-~]([\t -~]*[!-~])?)?")
_DEFAULTS = RequestOptions()


@dataclass
class RawResponse(Generic[T]):
    """An answer with what HTTP says about it."""

    data: T
    """What the method itself answers with."""
    status: int
    """The HTTP status."""
    headers: httpx2.Headers
    """The headers of the answer."""
    attempts: int
    """How many attempts it took."""

    @property
    def etag(self) -> str | None:
        """Entity tag of what was answered, for `if_none_match` and `if_match`."""
        return self.headers.get("etag")

    @property
    def request_id(self) -> str | None:
        """Id of the request, as in the logs of the service."""
        return self.headers.get("x-request-id")


@dataclass(frozen=True)
class RequestInfo:
    """What a hook is told of an attempt, without keys and other headers."""

    method: str
    url: str
    attempt: int
    """From 1."""
    idempotency_key: str | None


@dataclass(frozen=True)
class ResponseInfo(RequestInfo):
    """What a hook is told of an answer."""

    status: int
    request_id: str | None
    seconds: float
    """Time from the request to the head of its answer, or to its end when it is read at once."""


@dataclass(frozen=True)
class RetryInfo(RequestInfo):
    """What a hook is told of an attempt that failed, when another is to follow."""

    error: DatelineError
    wait: float
    """Seconds until the next one."""


@dataclass
class Hooks:
    """What is called when something is sent, answered, or to be sent again."""

    logger: logging.Logger
    on_request: Callable[[RequestInfo], object] | None = None
    on_response: Callable[[ResponseInfo], object] | None = None
    on_retry: Callable[[RetryInfo], object] | None = None

    def request(self, info: RequestInfo) -> None:
        """Tells of an attempt that begins."""
        if self.on_request:
            self.on_request(info)

    def response(self, info: RequestInfo, response: httpx2.Response, seconds: float) -> None:
        """Tells of an answer."""
        status, request_id = response.status_code, response.headers.get("x-request-id")
        self.logger.debug("%s %s: %d in %.3f s", info.method, info.url, status, seconds)
        if self.on_response:
            self.on_response(
                ResponseInfo(**vars(info), status=status, request_id=request_id, seconds=seconds)
            )

    def retry(self, info: RequestInfo, error: DatelineError, wait: float) -> None:
        """Tells of an attempt that failed and is followed by another."""
        self.logger.info("%s; again in %.1f s", error, wait)
        if self.on_retry:
            self.on_retry(RetryInfo(**vars(info), error=error, wait=wait))


@dataclass
class Settings:
    """The options of a client."""

    base_url: str
    """Without a slash at its end."""
    timeout: float
    max_retries: int
    headers: Mapping[str, str]
    hooks: Hooks = field(default_factory=lambda: Hooks(_LOGGER))


def checked_base_url(given: str | None) -> str:
    """The base URL, without a slash at its end; of the environment when none is given.

    Raises:
        ConfigurationError: It is none.
    """
    base = given if given is not None else os.environ.get("DATELINE_BASE_URL") or _BASE_URL
    try:
        url = httpx2.URL(base)
    except (httpx2.InvalidURL, TypeError):
        url = httpx2.URL("")
    if (
        url.scheme not in ("http", "https")
        or not url.host
        or url.userinfo
        or url.query
        or url.fragment
    ):
        shown = re.sub(r"[^/]*@", "", str(base))
        raise ConfigurationError(f"base_url is no URL like https://dateline.example: {shown!r}")
    return base.rstrip("/")


def environment_key() -> str | None:
    """The API key of the environment."""
    return os.environ.get("DATELINE_API_KEY") or None


@dataclass
class Plan(Generic[T]):
    """A request, the same on all its attempts but for the API key."""

    operation: Operation[T]
    url: str
    headers: dict[str, str]
    content: bytes | None
    timeout: float | None
    """Seconds that an attempt may take."""
    retries: float

    def __str__(self) -> str:
        return f"{self.operation.method} {self.url}"

    def told(self, attempt: int) -> RequestInfo:
        """What hooks are told of an attempt."""
        key = self.headers.get("idempotency-key")
        return RequestInfo(self.operation.method, self.url, attempt, key)

    @property
    def is_read(self) -> bool:
        """Whether a redirect is followed: a write is meant for the resource that it names."""
        return self.operation.method in ("GET", "HEAD")

    def request(
        self,
        client: httpx2.Client | httpx2.AsyncClient,
        api_key: str | None,
        lines: Iterable[bytes] | AsyncIterable[bytes] | None,
    ) -> httpx2.Request:
        """The request of the next attempt."""
        headers = self.headers
        if api_key is not None and "authorization" not in headers:
            headers = {**headers, "authorization": f"Bearer {api_key}"}
        for name, value in headers.items():
            if not _SENDABLE.fullmatch(value):
                raise ValueError(f"The value of the header {name} is not visible ASCII")
        return client.build_request(
            self.operation.method,
            self.url,
            headers=headers,
            content=self.content if lines is None else lines,
            timeout=self.timeout,
        )

    def pause_after_failure(self, attempt: int, cause: Exception) -> float | None:
        """Seconds to wait after an attempt without an answer; `None` when it was the last."""
        hopeless = isinstance(
            cause, (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError, httpx2.TooManyRedirects)
        )
        return None if hopeless or attempt >= self.retries else pause_of(attempt)

    def pause_after(self, attempt: int, status: int, headers: httpx2.Headers) -> float | None:
        """Seconds to wait after an answer that is no 2xx; `None` when it is the last."""
        said = retry_after(headers)
        passing = status in (408, 429) or status >= 500 or (status == 409 and said is not None)
        if not passing or attempt >= self.retries:
            return None
        if said is None:
            return pause_of(attempt)
        if said <= LONGEST_WAIT:
            return said
        return LONGEST_WAIT if math.isinf(self.retries) else None

    def answer(
        self, status: int, headers: httpx2.Headers, content: bytes, attempts: int
    ) -> RawResponse[T]:
        """What the body of a 2xx says.

        Raises:
            UnexpectedResponseError: It is not what the contract says.
        """
        try:
            return RawResponse(self.operation.parse(content), status, headers, attempts)
        except InvalidModel as error:
            text = content.decode("utf-8", "replace")
            message = f"{self} answered {status} with a body that is not in the contract"
            unexpected = UnexpectedResponseError(message, status, headers, text)
            unexpected.attempts = attempts
            raise unexpected from error


def plan(settings: Settings, call: Call[T]) -> Plan[T]:
    """Decides how a call is sent."""
    operation = call.operation
    options = call.options or _DEFAULTS
    timeout = settings.timeout if options.timeout is None else options.timeout
    if operation.feed is not None:
        timeout += operation.feed.wait or 0
    key = call.idempotency_key
    if key is None and operation.idempotency_key:
        key = str(uuid.uuid4())
    retries: float = settings.max_retries
    if options.max_retries is not None:
        retries = options.max_retries
    elif operation.feed is not None:
        retries = math.inf
    if call.lines is not None or (operation.method == "POST" and key is None):
        retries = 0
    headers = {"accept": operation.accept, "user-agent": USER_AGENT}
    if operation.content_type is not None:
        headers["content-type"] = operation.content_type
    if key is not None:
        headers["idempotency-key"] = key
    if call.if_match is not None:
        tag = call.if_match
        headers["if-match"] = f'"{tag}"' if isinstance(tag, int) else tag
    if call.if_none_match is not None:
        headers["if-none-match"] = call.if_none_match
    if call.headers:
        headers.update((name, value) for name, value in call.headers.items() if value is not None)
    for own in (settings.headers, options.headers):
        headers.update((name.lower(), value) for name, value in own.items())
    return Plan(
        operation,
        settings.base_url + _path(operation, call.path) + _query(call.query, options.query),
        headers,
        None if call.body is None else encode(call.body),
        None if math.isinf(timeout) else timeout,
        retries,
    )


def begin(call: Call[Page[T]], feed: Feed) -> Call[Page[T]]:
    """The call for the first of the pages without end.

    It does not wait: it tells when `now` is, which another attempt would find later.
    """
    return replace(call, query={**(call.query or {}), "limit": feed.limit})


def after(call: Call[Page[T]], page: Page[T]) -> Call[Page[T]] | None:
    """The call for the page of a list after one; `None` after the last."""
    cursor = page.page.next_cursor
    if cursor is None or not page.page.has_more:
        return None
    # A cursor says itself where the list goes on.
    place = {"after": None, call.operation.goes_on: cursor}
    return replace(call, query={**(call.query or {}), **place})


def go_on(call: Call[Page[T]], feed: Feed, page: Page[T]) -> tuple[Call[Page[T]], float] | None:
    """The call for the next of them, and after how many seconds to make it; `None` at the end."""
    if feed.wait is None and not page.page.has_more:
        return None
    query = call.query or {}
    # A service that does not wait is not asked again at once.
    pause = pause_of(0) if "wait" in query and not page.data else 0.0
    place = {"since": page.page.next_cursor, "wait": feed.wait}
    return replace(call, query={**query, **place}), pause


def encode_line(item: object) -> bytes:
    """A line of a body."""
    return encode(item) + b"\n"


def encode(value: object) -> bytes:
    """JSON of a body."""
    text = json.dumps(_plain(value), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode()


def _plain(value: object) -> object:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value)
        return {
            camel(name): _plain(item)
            for name, item in members.items()
            if not isinstance(item, Omit)
        }
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes)):
        return [_plain(item) for item in cast("Iterable[object]", value)]
    return value


def _path(operation: Operation[T], values: tuple[str | int, ...]) -> str:
    if not values:
        return operation.path
    given = iter(values)

    def fill(parameter: re.Match[str]) -> str:
        value = str(next(given))
        # These would lead to another operation, which may delete more than was meant.
        if value in ("", ".", ".."):
            raise ValueError(f"{value!r} cannot be {parameter[0]} of {operation.path}")
        return quote(value, safe="")

    return _PARAMETER.sub(fill, operation.path)


def _query(*queries: Mapping[str, object] | None) -> str:
    pairs = [
        (name, _text(value))
        for query in queries
        if query
        for name, values in query.items()
        for value in _each(values)
    ]
    return f"?{urlencode(pairs, quote_via=quote)}" if pairs else ""


def _each(values: object) -> Iterator[object]:
    if values is None or isinstance(values, Omit):
        return
    if isinstance(values, Iterable) and not isinstance(values, str):
        yield from values
    else:
        yield values


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, (date, datetime)) else str(value)


def pause_of(attempt: int) -> float:
    """Seconds to wait after a failed attempt."""
    doubled = _FIRST_PAUSE * 2.0 ** min(attempt, 10)
    return min(_LONGEST_PAUSE, doubled) * (1 - random.random() / 4)
