from __future__ import annotations

import io
from typing import Any

# NetworkX has no types of its own.
import networkx  # type: ignore[import-untyped]
import pytest

from dateline import Dateline


@pytest.mark.parametrize("form", ["graphml", "gexf"])
def test_networkx_reads_what_a_network_is_exported_as(service: str, form: Any) -> None:
    read: Any = networkx.read_graphml if form == "graphml" else networkx.read_gexf
    with Dateline(base_url=service) as client:
        network = client.events.get_network(nodes=500).data
        text = b"".join(client.events.export_network(nodes=500, format=form))
    graph = read(io.BytesIO(text))
    assert {node.actor.id: node.count for node in network.nodes} == dict(graph.nodes(data="events"))
    told = [
        (edge.source, edge.target, edge.directed, edge.count, str(edge.first), str(edge.last))
        for edge in network.edges
    ]
    days = ("start", "end") if form == "gexf" else ("first", "last")
    assert sorted(told) == sorted(
        (source, target, data["directed"], data["events"], data[days[0]], data[days[1]])
        for source, target, data in graph.edges(data=True)
    )
