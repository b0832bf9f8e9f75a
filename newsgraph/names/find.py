"""The names of a document as the report's persons, places and organizations."""

from collections import ChainMap, Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsgraph.document import Document
from newsgraph.document.letters import ALEF
from newsgraph.names.bodies import bodied
from newsgraph.names.brackets import bracketed
from newsgraph.names.candidates import Candidate, plain
from newsgraph.names.consistency import consistent, resolved
from newsgraph.names.context import settled
from newsgraph.names.datelines import dated
from newsgraph.names.entities import grouped, one_label
from newsgraph.names.latin import latin
from newsgraph.names.listed import NO_ALIASES, NO_GAZETTEER, Aliases, Gazetteer, with_listed
from newsgraph.names.overrun import within
from newsgraph.names.people import persons
from newsgraph.names.quoted import quoted
from newsgraph.names.refused import is_refused
from newsgraph.names.seas import seas
from newsgraph.names.spelling import Key, known, one_spelling
from newsgraph.names.trim import trimmed
from newsgraph.names.widen import widened
from newsgraph.report import Entity, Mention, Organization, Person, Place
from newsgraph.taggers import TaggedSpan

_HASH = "#"
Kind = type[Person] | type[Place] | type[Organization]

_KINDS: dict[str, tuple[Kind, str]] = {
    "PER": (Person, "person"),
    "LOC": (Place, "place"),
    "ORG": (Organization, "organization"),
}


def find_names(
    document: Document,
    tagged: Sequence[Sequence[TaggedSpan]],
    *,
    aliases: Aliases = NO_ALIASES,
    gazetteer: Gazetteer = NO_GAZETTEER,
) -> list[Entity]:
    """The entities, in order of first mention; `tagged` holds what the tagger found in each sentence of the document.

    `aliases` and `gazetteer` are a user's own names, which go before what the tagger and the lexicon say.
    """
    names = quoted(document, widened(document, within(document, _candidates(document, tagged))))
    names = seas(document, bodied(document, consistent(document, persons(document, names))))
    names = bracketed(document, latin(document, dated(document, settled(document, names))))
    names = [name for name in names if not is_refused(document, name)]
    names = with_listed(document, names, aliases, gazetteer)
    # What is left of # or + by itself is no name; and no two names share a word, whichever step found them.
    names = resolved([name for name in names if any(map(str.isalnum, "".join(name.key(document.tokens))))])
    listed: Mapping[tuple[str, Key], Key] = ChainMap(gazetteer.roots, aliases.roots)  # type: ignore[arg-type]  # which is read only
    numbers: Counter[str] = Counter()
    entities: list[Entity] = []
    for group in grouped(document, one_label(document, names), listed):
        kind, prefix = _KINDS[group[0].label]
        numbers[prefix] += 1
        entity = _entity(document, group, kind, f"{prefix}-{numbers[prefix]}")
        entities.append(_identified(document, entity, group, gazetteer))
    return entities


def _identified(document: Document, entity: Entity, group: Sequence[Candidate], gazetteer: Gazetteer) -> Entity:
    """The entity with what the user's gazetteer says of it."""
    entries = (gazetteer.entries.get((name.label, name.key(document.tokens))) for name in group if gazetteer.entries)
    entry = next(filter(None, entries), None)
    if entry is None:
        return entity
    update: dict[str, object] = {"identifiers": entry.identifiers}
    if entry.category and not isinstance(entity, Person):
        update["category"] = entry.category
    return entity.model_copy(update=update)


def _candidates(document: Document, tagged: Sequence[Sequence[TaggedSpan]]) -> list[Candidate]:
    found: list[Candidate] = []
    for sentence, spans in zip(document.sentences, tagged, strict=True):
        for span in spans:
            first, stop = sentence.first + span.first, sentence.first + span.stop
            # Two digits: the others depend on which sentences shared a batch, and equal articles must give equal reports.
            confidence = None if span.confidence is None else round(span.confidence, 2)
            for start, end in _between_hashtags(document, first, stop, span.label):
                found.extend(trimmed(document, start, end, span.label, confidence))
    return found


def _between_hashtags(document: Document, first: int, stop: int, label: str) -> Iterator[tuple[int, int]]:
    """The tagged tokens, in two parts where a hashtag of another kind begins inside (سمير الحلبي | #بيروت)."""
    tokens = document.tokens
    if stop - first > 1 and _HASH in document.text[tokens[first].end : tokens[stop - 1].start]:
        inside = (at for at in range(first + 1, stop) if _HASH in document.text[tokens[at - 1].end : tokens[at].start])
        at = next((at for at in inside if _kind(document, at, stop) not in (None, label)), stop)
        yield first, at
        first = at
    if first < stop:
        yield first, stop


def _kind(document: Document, first: int, stop: int) -> str | None:
    """What the lexicon says of the name that the tokens are."""
    return known().get(one_spelling(token.form for token in document.tokens[first:stop]))


def _entity(document: Document, group: Sequence[Candidate], kind: Kind, id_: str) -> Entity:
    names = _ranked(_name(document, name) for name in group)
    return kind(id=id_, name=names[0], aliases=tuple(names[1:]), mentions=tuple(_mention(document, name) for name in group))


def _ranked(names: Iterable[str]) -> list[str]:
    """Distinct names, the fullest first (most words, then mentions, then letters), the others in order of first mention."""
    counts = Counter(names)
    fullest = max(counts, key=lambda name: (name.count(" "), counts[name], len(name)))
    return [fullest, *(name for name in counts if name != fullest)]


def _name(document: Document, name: Candidate) -> str:
    """The name as a reader would write it, the article's alef given back to what للقاعدة left of it."""
    text = plain(document.reading[name.start(document.tokens) : name.end(document.tokens)])
    return ALEF + text if name.cut.article_hidden else text


def _mention(document: Document, name: Candidate) -> Mention:
    start, end = name.start(document.tokens), name.end(document.tokens)
    text, proclitics = document.text[start:end], name.cut.proclitics
    return Mention(start=start, end=end, text=text, kind="name", proclitics=proclitics, confidence=name.confidence)
