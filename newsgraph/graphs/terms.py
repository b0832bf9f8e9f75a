"""The vocabularies of our JSON-LD."""

from collections.abc import Mapping
from typing import Any

CONTEXT: Mapping[str, Any] = {
    "@vocab": "https://schema.org/",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "itsrdf": "http://www.w3.org/2005/11/its/rdf#",
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "ng": "urn:newsgraph:terms:",
    "datePublished": {"@type": "xsd:date"},
    "nif:beginIndex": {"@type": "xsd:nonNegativeInteger"},
    "nif:endIndex": {"@type": "xsd:nonNegativeInteger"},
    "nif:isString": {"@type": "xsd:string"},
}

ENTITY_TYPES: Mapping[str, list[str]] = {
    "Person": ["Person", "sem:Actor"],
    "Place": ["Place", "sem:Place"],
    "Organization": ["Organization", "sem:Actor"],
}
"""What an entity of each kind is to schema.org and to SEM."""

TIME_TYPES: Mapping[int, str] = {4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date"}
"""The XSD types of calendar values, by their length: 2018, 2018-11, 2018-11-19."""
