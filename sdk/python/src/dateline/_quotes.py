"""Quotes in the bodies of articles."""

from __future__ import annotations

from typing import Protocol


class QuotePlace(Protocol):
    """Where a body has a quote: evidence of an event, or a quote of a mention."""

    @property
    def start(self) -> int | None: ...

    @property
    def end(self) -> int | None: ...


def cut_quote(body: str | None, place: QuotePlace) -> str | None:
    """Cut a quote out of the body of its article.

    ``start`` and ``end`` count Unicode code points, as Python does; ``None`` where it is not known
    where the body has the quote.
    """
    if body is None or place.start is None or place.end is None:
        return None
    return body[place.start : place.end]
