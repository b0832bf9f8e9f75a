"""The names of a document as the report's persons, places and organizations."""

from collections import Counter
from collections.abc import Iterable, Sequence

from newsgraph.document import Document
from newsgraph.names.candidates import Candidate, plain
from newsgraph.names.consistency import consistent
from newsgraph.names.context import settled
from newsgraph.names.entities import grouped, one_label
from newsgraph.names.trim import trimmed
from newsgraph.report import Entity, Mention, Organization, Person, Place
from newsgraph.taggers import TaggedSpan

Kind = type[Person] | type[Place] | type[Organization]

_KINDS: dict[str, tuple[Kind, str]] = {
    "PER": (Person, "person"),
    "LOC": (Place, "place"),
    "ORG": (Organization, "organization"),
}


def find_names(document: Document, tagged: Sequence[Sequence[TaggedSpan]]) -> list[Entity]:
    """The entities, in order of first mention; `tagged` holds what the tagger found in each sentence of the document."""
    names = settled(document, consistent(document, _candidates(document, tagged)))
    numbers: Counter[str] = Counter()
    entities: list[Entity] = []
    for group in grouped(document, one_label(document, names)):
        kind, prefix = _KINDS[group[0].label]
        numbers[prefix] += 1
        entities.append(_entity(document, group, kind, f"{prefix}-{numbers[prefix]}"))
    return entities


def _candidates(document: Document, tagged: Sequence[Sequence[TaggedSpan]]) -> list[Candidate]:
    found: list[Candidate] = []
    for sentence, spans in zip(document.sentences, tagged, strict=True):
        for span in spans:
            first, stop = sentence.first + span.first, sentence.first + span.stop
            found.extend(trimmed(document, first, stop, span.label, span.confidence))
    return found


def _entity(document: Document, group: Sequence[Candidate], kind: Kind, id_: str) -> Entity:
    names = _ranked(_name(document, name) for name in group)
    return kind(id=id_, name=names[0], aliases=tuple(names[1:]), mentions=tuple(_mention(document, name) for name in group))


def _ranked(names: Iterable[str]) -> list[str]:
    """Distinct names, the fullest first (most words, then letters), the others in order of first mention."""
    distinct = list(dict.fromkeys(names))
    fullest = max(distinct, key=lambda name: (name.count(" "), len(name)))
    return [fullest, *(name for name in distinct if name != fullest)]


def _name(document: Document, name: Candidate) -> str:
    """The name as a reader would write it, the article's alef given back to what للقاعدة left of it."""
    text = plain(document.text[name.start(document.tokens) : name.end(document.tokens)])
    return "ا" + text if name.cut.article_hidden else text


def _mention(document: Document, name: Candidate) -> Mention:
    start, end = name.start(document.tokens), name.end(document.tokens)
    text, proclitics = document.text[start:end], name.cut.proclitics
    # Four digits: the rest depends on which sentences shared a batch, and equal articles must give equal reports.
    confidence = None if name.confidence is None else round(name.confidence, 4)
    return Mention(start=start, end=end, text=text, kind="name", proclitics=proclitics, confidence=confidence)
