"""What can be asked of the service, and what is asked in one call."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Generic, TypeVar
from urllib.parse import quote

from pydantic import TypeAdapter
from typing_extensions import final

from ._base import camel

T = TypeVar("T")


@final
class Omit:
    """The type of `omit`, which stands for an argument that is not given."""

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "omit"


omit: Final = Omit()
"""Leaves an argument out, as not giving it does. `None` is sent, as null."""


@dataclass(frozen=True, kw_only=True)
class RequestOptions:
    """What a single request does in another way than its client."""

    timeout: float | None = None
    """Seconds that an attempt may take; as the client's when `None`, `math.inf` for no limit."""
    max_retries: float | None = None
    """How many more attempts there may be; as the client's when `None`, `math.inf` for no end."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Headers to add, or to send in place of others."""
    query: Mapping[str, object] = field(default_factory=dict[str, object])
    """Query parameters that this version does not know, by their names on the wire."""


@dataclass(frozen=True)
class Feed:
    """How pages without end are asked for."""

    limit: int
    """How many items at a time."""
    wait: int | None
    """How many seconds an answer may wait for some; `None` to end with what there is."""


@dataclass(frozen=True)
class Operation(Generic[T]):
    """An operation of the contract. `T` is its answer, or a line of it."""

    method: str
    path: str
    """With its parameters in braces."""
    parse: Callable[[bytes], T]
    accept: str = "application/json"
    content_type: str | None = None
    idempotency_key: bool = False
    """Whether it takes one."""
    goes_on: str = "cursor"
    """The query parameter that asks for the page after one."""
    feed: Feed | None = None


@dataclass
class Call(Generic[T]):
    """An operation with its arguments, which have their names on the wire."""

    operation: Operation[T]
    path: tuple[str | int, ...] = ()
    query: Mapping[str, object] | None = None
    body: Mapping[str, object] | None = None
    lines: Iterable[object] | AsyncIterable[object] | None = None
    headers: Mapping[str, str | None] | None = None
    """Headers that the operation has beside those that follow."""
    if_match: str | int | None = None
    if_none_match: str | None = None
    idempotency_key: str | None = None
    options: RequestOptions | None = None


def named(kind: Any, filters: Mapping[str, object]) -> dict[str, object]:
    """Filters by their names on the wire.

    Args:
        kind: The `TypedDict` that has them.
        filters: The filters by the names of their arguments.

    Raises:
        TypeError: One of them is not known.
    """
    for name in filters:
        if name not in kind.__optional_keys__:
            raise TypeError(f"got an unexpected keyword argument {name!r}")
    return {camel(name): value for name, value in filters.items()}


def percent_encoded(text: str | None) -> str | None:
    """A text for a header, which takes no other than ASCII."""
    return text and quote(text)


_ANYTHING: TypeAdapter[Any] = TypeAdapter(Any)


def anything(content: bytes) -> Any:
    """Reads an answer that this version does not know."""
    return _ANYTHING.validate_json(content) if content else None


def free_call(
    method: str,
    path: str,
    body: Mapping[str, object] | None,
    params: Mapping[str, object] | None,
    if_match: str | int | None,
    if_none_match: str | None,
    idempotency_key: str | None,
    options: RequestOptions | None,
) -> Call[Any]:
    """The call of an operation that this version does not know."""
    if not path.startswith("/"):
        raise ValueError(f"{path!r} is no path")
    kind = "application/merge-patch+json" if method == "PATCH" else "application/json"
    return Call(
        Operation(method, path, anything, content_type=None if body is None else kind),
        query=params,
        body=body,
        if_match=if_match,
        if_none_match=if_none_match,
        idempotency_key=idempotency_key,
        options=options,
    )


def no_content(content: bytes) -> None:
    """Reads an answer that has no body."""
