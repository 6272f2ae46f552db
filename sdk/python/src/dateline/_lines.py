"""NDJSON, as it comes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

import httpx2
from pydantic import ValidationError as InvalidModel
from pydantic_core import from_json

from ._errors import ConnectionError, UnexpectedResponseError
from ._plan import Plan

T = TypeVar("T")


class LineReader(Generic[T]):
    """Makes items of the bytes of an answer."""

    def __init__(self, request: Plan[T], status: int, headers: httpx2.Headers) -> None:
        self._request = request
        self._parse = request.operation.parse
        self._status = status
        self._headers = headers
        self._begun: list[bytes] = []

    def feed(self, chunk: bytes) -> Iterator[T]:
        """The items whose lines end in the next bytes."""
        first, *more = chunk.split(b"\n")
        self._begun.append(first)
        for line in more:
            yield from self._item(b"".join(self._begun))
            self._begun = [line]

    def end(self) -> Iterator[T]:
        """The item of a last line that has no end of its own.

        Raises:
            ConnectionError: It is not whole.
        """
        line = b"".join(self._begun)
        try:
            if line.strip():
                from_json(line)
        except ValueError as error:
            raise ConnectionError(f"{self._request} broke off in the middle of a line") from error
        yield from self._item(line)

    def _item(self, line: bytes) -> Iterator[T]:
        if not line.strip():
            return
        try:
            yield self._parse(line)
        except InvalidModel as error:
            text = line.decode("utf-8", "replace")
            message = f"{self._request} answered with a line that is not in the contract"
            raise UnexpectedResponseError(message, self._status, self._headers, text) from error
