"""Quotes in the bodies of articles."""

from __future__ import annotations

from typing import Protocol


class QuotePlace(Protocol):
    """Where a body has a quote: evidence of an event, or a quote of a mention."""

    @property
    def start(self) -> int | None: ...

    @property
    def end(self) -> int | None: ...


def to_utf16(text: str, offset: int) -> int:
    """An offset in code points, as Python and the service count, in UTF-16 code units."""
    return len(text[: max(offset, 0)].encode("utf-16-le", "surrogatepass")) // 2


def to_code_points(text: str, offset: int) -> int:
    """An offset in UTF-16 code units, as JavaScript and Java count, in code points."""
    units = text.encode("utf-16-le", "surrogatepass")[: max(offset, 0) * 2]
    return len(units.decode("utf-16-le", "surrogatepass"))


def cut_quote(body: str | None, place: QuotePlace) -> str | None:
    """Cut a quote out of the body of its article.

    ``start`` and ``end`` count Unicode code points, as Python does; ``None`` where it is not known
    where the body has the quote.
    """
    if body is None or place.start is None or place.end is None:
        return None
    return body[place.start : place.end]
