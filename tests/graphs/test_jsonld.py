"""JSON-LD that other programs understand: parsed by rdflib and asked in SPARQL."""

import json
from typing import Any

import pytest
from samples import MADE_BY, TEXT, mention, sample

from newsgraph.report import Person, Report

rdflib = pytest.importorskip("rdflib")

PREFIXES = """
PREFIX s: <https://schema.org/>
PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX its: <http://www.w3.org/2005/11/its/rdf#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX ng: <urn:newsgraph:terms:>
"""


def parsed(report: Report) -> Any:
    """The report's document as rdflib reads it."""
    return rdflib.Graph().parse(data=json.dumps(report.to_jsonld()), format="json-ld")


GRAPH = parsed(sample())


@pytest.mark.parametrize(
    ("question", "answers"),
    [
        ("SELECT ?d WHERE { ?a a s:NewsArticle; s:datePublished ?d }", {("2021-03-05",)}),
        (
            "SELECT ?n ?t WHERE { ?c a s:Claim; s:author/s:name ?n; s:text ?t; ng:stance 'deny' }",
            {("هالة السيد", "مقتل عشرات الصيادين")},
        ),
        ("SELECT ?t WHERE { ?q a s:Quotation; s:text ?t }", {("40% من البيوت غرقت",)}),
        ("SELECT ?n WHERE { ?c s:isPartOf/s:author/s:name ?n }", {("هالة السيد",)}),
        (
            "SELECT ?e ?p ?t WHERE { ?x a sem:Event; ng:factuality 'actual'; sem:hasPlace/s:name ?p; "
            "sem:hasTime/sem:hasTimeStamp ?t; ng:mention/nif:anchorOf ?e }",
            {("نزحوا", "الزهر", "2021-03-04")},
        ),
        ("SELECT ?v ?c WHERE { ?f a s:MonetaryAmount; s:value ?v; s:currency ?c }", {("2500000", "TND")}),
        ("SELECT ?m WHERE { ?f ng:bound 'vague'; s:minValue ?m }", {("10",)}),
        ("SELECT ?f WHERE { ?c s:about ?x . ?x s:value ?v FILTER(?v = 40) ?x ng:mention/nif:anchorOf ?f }", {("40% من البيوت",)}),
        (
            "SELECT ?lat ?c WHERE { ?p s:sameAs <https://sws.geonames.org/2464461/>; s:geo/s:latitude ?lat; "
            "s:address/s:addressCountry ?c }",
            {("33.9", "TN")},
        ),
        ("SELECT ?v WHERE { ?r prov:wasDerivedFrom/a s:NewsArticle; prov:wasAttributedTo/s:softwareVersion ?v }", {("1",)}),
        ("SELECT ?t WHERE { ?p a s:Person; s:jobTitle ?t }", {("وزيرة المياه",)}),
    ],
)
def test_question(question: str, answers: set[tuple[str, ...]]) -> None:
    question = question.replace("prov:wasDerivedFrom/a", "prov:wasDerivedFrom/rdf:type")
    found = GRAPH.query(PREFIXES + "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>" + question)
    assert {tuple(str(value) for value in row) for row in found} == answers


def test_every_range_holds_its_text() -> None:
    found = GRAPH.query(
        PREFIXES + "SELECT ?t ?b ?e ?x WHERE { ?r nif:anchorOf ?t; nif:beginIndex ?b; nif:endIndex ?e; "
        "nif:referenceContext/nif:isString ?x; its:taIdentRef ?f }"
    )
    rows = list(found)
    assert len(rows) > 20
    for text, begin, end, whole in rows:
        assert str(whole) == TEXT and TEXT[int(begin) : int(end)] == str(text)


def test_ids_are_stable_and_depend_on_the_article() -> None:
    assert sample().to_jsonld() == sample().to_jsonld()
    base = sample().to_jsonld()["@graph"][0]["@id"]
    assert (
        base.startswith("urn:newsgraph:")
        and sample().model_copy(update={"published": None}).to_jsonld()["@graph"][0]["@id"] != base
    )


def test_nothing_is_fetched() -> None:
    assert isinstance(sample().to_jsonld()["@context"], dict)


def test_any_text() -> None:
    name = "\ud800 سعيد"
    person = Person(id="person-1", name=name, mentions=(mention(name, text=name),))
    assert len(parsed(Report(text=name, persons=(person,), provenance=MADE_BY))) > 5
    parsed(Report(text="", provenance=MADE_BY))
