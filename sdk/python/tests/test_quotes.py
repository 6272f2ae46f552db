from __future__ import annotations

from dataclasses import dataclass

from dateline import cut_quote


@dataclass
class Place:
    start: int | None
    end: int | None


def test_a_quote_is_cut_by_code_points() -> None:
    body = "😀 é said"
    assert cut_quote(body, Place(start=4, end=8)) == "said"
    assert cut_quote(body, Place(start=0, end=1)) == "😀"
    assert cut_quote(body, Place(start=None, end=None)) is None
    assert cut_quote(None, Place(start=0, end=1)) is None
