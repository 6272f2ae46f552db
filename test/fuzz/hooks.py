"""What schemathesis cannot make out of the contract by itself."""

import json
import re
from typing import Any
from uuid import uuid4

import schemathesis
from hypothesis import strategies as st

NDJSON = "application/x-ndjson"

words = st.text(st.characters(codec="utf-8"), max_size=40)
titles = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=40)
days = st.dates().map(str)
any_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)
keyed = {"key": st.sampled_from("abc")}
lines = st.one_of(
    st.fixed_dictionaries(
        {"article": st.fixed_dictionaries({"title": titles}, optional={"publishedAt": days})}, optional=keyed
    ),
    st.fixed_dictionaries(
        {"actor": st.fixed_dictionaries({"type": st.just("person"), "name": titles})}, optional=keyed
    ),
    st.fixed_dictionaries(
        {
            "event": st.fixed_dictionaries(
                {
                    "title": titles,
                    "type": st.just("CONSULT"),
                    "date": st.fixed_dictionaries({"start": days}),
                    "evidence": st.lists(st.fixed_dictionaries({"article": st.fixed_dictionaries(keyed)}), max_size=2),
                }
            )
        }
    ),
    any_json,
).map(lambda line: json.dumps(line).encode())

schemathesis.openapi.media_type(
    NDJSON, st.lists(lines | st.binary(max_size=40), max_size=6).map(b"\n".join)
)


@schemathesis.hook
def before_call(_: schemathesis.HookContext, case: schemathesis.Case, kwargs: dict[str, Any]) -> None:
    """Makes whole what is valid by its schema alone, and would be refused before anything of it is tried."""
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    headers, query = case.headers or {}, case.query or {}
    # A key is for one write; cursors and versions come from the service. Weak tags stay, which match nothing. (The
    # phase "coverage" of 4.32.5 has 0 for tags: it fills the pattern of a header with letters and digits only.)
    if "Idempotency-Key" in headers:
        headers["Idempotency-Key"] = str(uuid4())
    if "W/" not in str(headers.get("If-Match", "W/")):
        headers["If-Match"] = "*"
    query.pop("cursor", None)
    # It is not asked to wait longer than schemathesis does, which takes a service that waits for one that is gone.
    if "wait" in query:
        query["wait"] = 1
    # The key that all this is asked with is among those that a list shows: the sample's key is revoked in its place.
    if case.path.endswith("/revoke"):
        case.path_parameters["keyId"] = "key_01j6ne97v0f4fs8c2xg5k3m9qt"
    # The pattern also has control characters and surrogates in percent-encoding, and spaces alone.
    if "Dateline-Comment" in headers:
        headers["Dateline-Comment"] = re.sub("^ |(%..)+", "x", str(headers["Dateline-Comment"]))
