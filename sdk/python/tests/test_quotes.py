from types import SimpleNamespace

from dateline import cut_quote


def test_a_quote_is_cut_by_code_points() -> None:
    body = "😀 é said"
    assert cut_quote(body, SimpleNamespace(start=4, end=8)) == "said"
    assert cut_quote(body, SimpleNamespace(start=0, end=1)) == "😀"
    assert cut_quote(body, SimpleNamespace(start=None, end=None)) is None
    assert cut_quote(None, SimpleNamespace(start=0, end=1)) is None
