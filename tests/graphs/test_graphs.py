"""Graphs of reports: networks, GraphML, GEXF, FollowTheMoney."""

import io
import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from typing import Any

import pytest
from samples import MADE_BY, mention, sample

import newsgraph
from newsgraph.comparison import (
    Comparison,
    Denial,
    EntityMember,
    Entry,
    EventMember,
    Evidence,
    Group,
    SharedEntity,
    SharedEvent,
)
from newsgraph.errors import ExtraMissingError
from newsgraph.graphs import Network, network, to_gexf, to_graphml
from newsgraph.graphs.ftm import to_ftm
from newsgraph.report import Organization, Person, Place, Report

networkx = pytest.importorskip("networkx")


def test_every_finding_is_a_node_and_every_edge_says_where() -> None:
    report = sample()
    net = network({"a": report})
    layers = (report.entities, report.figures, report.claims, report.events)
    assert {node.id for node in net.nodes} == {"a", *(f"a/{finding.id}" for layer in layers for finding in layer)}
    for edge in net.edges:
        assert report.text[edge.spot.start : edge.spot.end] == edge.spot.text


@pytest.mark.parametrize(
    ("source", "relation", "target", "text"),
    [
        ("a", "mentions", "a/place-1", "الزهر"),
        ("a", "states", "a/figure-5", "27"),
        ("a/person-1", "source-of", "a/claim-3", "الوزيرة"),
        ("a/person-1", "source-of", "a/claim-4", "تعهدت"),
        ("a/claim-2", "part-of", "a/claim-1", "أكد"),
        ("a/claim-3", "about", "a/event-3", "مقتل"),
        ("a/claim-2", "about", "a/figure-2", "40% من البيوت"),
        ("a/event-2", "at", "a/place-1", "نزحوا"),
        ("a/event-2", "counts", "a/figure-1", "نزحوا"),
        ("a/event-4", "actor", "a/person-1", "دفع"),
        ("a/person-1", "role", "a/place-2", "وزيرة المياه"),
    ],
)
def test_edge(source: str, relation: str, target: str, text: str) -> None:
    edges = network({"a": sample()}).edges
    assert (source, relation, target, text) in {(e.source, e.relation, e.target, e.spot.text) for e in edges}


def named(*entities: tuple[type, str, int | None]) -> Report:
    """A report of entities of these types and names; places with their number in GeoNames."""
    text = "، ".join(name for _, name, _ in entities)
    made = {"person": [], "place": [], "organization": []}
    for number, (kind, name, geonames) in enumerate(entities, 1):
        layer = kind.__name__.lower()
        more = {"geonames_id": geonames} if geonames else {}
        made[layer].append(kind(id=f"{layer}-{number}", name=name, mentions=(mention(name, text=text),), **more))
    return Report(text=text, **{f"{layer}s": tuple(found) for layer, found in made.items()}, provenance=MADE_BY)


@pytest.mark.parametrize(
    ("first", "second", "evidence"),
    [
        ((Place, "دمشق", 170654), (Place, "الشام", 170654), "geonames:170654"),
        ((Place, "طرابلس", 2210247), (Place, "طرابلس", 266826), None),
        ((Person, "نادر القاضي", None), (Person, "نادر القاضي", None), "person:نادر القاضي"),
        ((Person, "القاضي", None), (Person, "القاضي", None), None),
        ((Person, "نادر القاضي", None), (Organization, "نادر القاضي", None), None),
        ((Organization, "حزب الأمل", None), (Organization, "حزب الأمل", None), "organization:حزب الامل"),
        ((Place, "وادي الزهر", None), (Place, "وادي الزهر", None), None),
    ],
)
def test_entities_are_one_only_where_it_is_proved(
    first: tuple[type, str, int | None], second: tuple[type, str, int | None], evidence: str | None
) -> None:
    same = [edge for edge in network([named(first), named(second)]).edges if edge.relation == "same-as"]
    assert [edge.evidence for edge in same] == ([] if evidence is None else [evidence])


def test_all_of_one_lead_to_the_first() -> None:
    report = named((Person, "نادر القاضي", None))
    same = [edge for edge in network([report] * 4).edges if edge.relation == "same-as"]
    assert {(edge.source, edge.target) for edge in same} == {(f"article-{n}/person-1", "article-1/person-1") for n in (2, 3, 4)}


def test_a_comparison_ties_more() -> None:
    reports = {"a": sample(), "b": sample()}
    entry = {"bound": "exact", "published": "2021-03-05"}
    comparison = Comparison(
        articles=("a", "b"),
        groups=(
            Group(
                id="group-1", measure="النازحون", kind="count",
                entries=(
                    Entry(article="a", figure_id="figure-1", **entry),
                    Entry(article="b", figure_id="figure-1", relation="agree", **entry),
                ),
            ),
        ),
        entities=(
            SharedEntity(
                id="entity-1", type="Person", name="هالة السيد", evidence=(Evidence(kind="name", text="هالة السيد"),),
                members=(EntityMember(article="a", entity_id="person-1"), EntityMember(article="b", entity_id="person-1")),
            ),
        ),
        events=(
            SharedEvent(
                id="happening-1", type="disaster", trigger="انهيار",
                members=(EventMember(article="a", event_id="event-1"), EventMember(article="b", event_id="event-1")),
            ),
        ),
        denials=(Denial(article="b", claim_id="claim-3", denied_article="a", denied_claim_id="claim-1"),),
    )  # fmt: skip
    edges = network(reports, comparison=comparison).edges
    told = {(e.source, e.relation, e.target, e.evidence) for e in edges if e.source[0] != e.target[0]}
    assert told == {
        ("b/person-1", "same-as", "a/person-1", "name: هالة السيد"),
        ("b/event-1", "same-as", "a/event-1", "happening"),
        ("b/figure-1", "agree", "a/figure-1", "النازحون"),
        ("b/claim-3", "denies", "a/claim-1", ""),
    }
    ET.fromstring(to_gexf(network(reports, comparison=comparison)))


def test_networkx() -> None:
    made = newsgraph.graph([sample(), sample()])
    assert made.nodes["article-1/figure-4"]["value"] == 2500000.0
    assert made.nodes["article-2/place-2"]["label"] == "تونس"
    assert networkx.is_weakly_connected(made)
    assert sample().to_networkx().number_of_nodes() == made.number_of_nodes() / 2
    attributes = [value for _, data in made.nodes(data=True) for value in data.values()]
    attributes += [value for *_, data in made.edges(data=True) for value in data.values()]
    assert None not in attributes


@pytest.mark.parametrize(("write", "read"), [(to_graphml, networkx.read_graphml), (to_gexf, networkx.read_gexf)])
def test_files_open_elsewhere(write: Callable[[Network], bytes], read: Callable[[io.BytesIO], Any]) -> None:
    made = network([sample(), sample()])
    back = read(io.BytesIO(write(made)))
    assert back.nodes["article-1/person-1"]["label"] == "هالة السيد"
    assert (back.number_of_nodes(), back.number_of_edges()) == (len(made.nodes), len(made.edges))
    attributes = [value for _, data in back.nodes(data=True) for value in data.values()]
    attributes += [value for *_, data in back.edges(data=True) for value in data.values()]
    assert not {"None", "null"} & set(map(str, attributes)), "Gephi shows these as values"


def test_gexf_is_static_and_its_edges_have_ids_and_labels() -> None:
    data = to_gexf(network([sample()]))
    root = ET.fromstring(data)
    space = {"g": "http://www.gexf.net/1.2draft"}
    graph = root.find("g:graph", space)
    assert graph is not None and graph.get("mode") == "static"
    edges = root.findall(".//g:edge", space)
    assert len({edge.get("id") for edge in edges}) == len(edges) and {edge.get("label") for edge in edges} > {"mentions", "at"}
    assert networkx.read_gexf(io.BytesIO(data)).nodes["article-1/place-2"]["label"] == "تونس"


@pytest.mark.parametrize("writer", [to_graphml, to_gexf])
def test_files_hold_any_text(writer: Callable[[Network], bytes]) -> None:
    report = named((Person, "a\x00b\ud800<&", None))
    ET.fromstring(writer(network([report])))
    ET.fromstring(writer(network([Report(text="", provenance=MADE_BY)])))
    ET.fromstring(writer(network([])))


def test_without_networkx_a_graph_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "networkx", None)
    with pytest.raises(ExtraMissingError, match=r"newsgraph\[graph\]"):
        sample().to_networkx()


def test_follow_the_money() -> None:
    ftm = pytest.importorskip("followthemoney", reason="the extra ftm is not installed (its pyicu needs ICU's headers)")
    lines = to_ftm([sample()]).decode("utf-8").splitlines()
    entities = [json.loads(line) for line in lines]
    ids = {entity["id"] for entity in entities}
    for entity in entities:
        ftm.model.get(entity["schema"]).validate(entity)
        for prop in ("document", "entity", "resolved", "member", "organization", "involved", "proof"):
            assert set(entity["properties"].get(prop, [])) <= ids
    schemata = {entity["schema"] for entity in entities}
    assert {"Article", "Person", "Organization", "Address", "Event", "Note", "Mention", "Documentation"} <= schemata
    (place,) = [entity for entity in entities if entity["properties"].get("full") == ["تونس"]]
    assert place["properties"]["country"] == ["tn"] and place["properties"]["latitude"] == ["33.9"]
    assert lines == to_ftm([sample()]).decode("utf-8").splitlines(), "the same article has the same ids"
