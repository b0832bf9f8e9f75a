"""Names that a user adds to the library's own: entities with their aliases and identifiers, and aliases of any name."""

from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from pydantic import Field, ValidationError, field_validator

from newsgraph.document import Document, normalise, tokenise
from newsgraph.errors import InputError
from newsgraph.matching import PhraseMatcher
from newsgraph.names.candidates import Candidate
from newsgraph.names.spelling import Key, known, one_spelling, spellings
from newsgraph.report.entities import Identifier
from newsgraph.report.model import Model

_LABELS = {"Person": "PER", "Place": "LOC", "Organization": "ORG"}


class GazetteerEntry(Model):
    """An entity that a user knows: found wherever one of its names stands, with or without clitics.

    Examples:
        >>> entry = GazetteerEntry(type="Organization", name="مصرف الواحة", aliases=("الواحة",), identifiers={"lei": "5299"})
        >>> [(i.scheme, i.value) for i in entry.identifiers]
        [('lei', '5299')]
    """

    type: Literal["Person", "Place", "Organization"] = Field(description="What it is.")
    name: str = Field(min_length=1, description="Its name, as the report shall give it where the article has it so.")
    aliases: tuple[str, ...] = Field(default=(), description="Its other names.")
    identifiers: tuple[Identifier, ...] = Field(default=(), description="Its numbers elsewhere; a mapping will do.")
    category: str | None = Field(default=None, description="What kind of place or organization it is, if that is to be said.")

    @field_validator("identifiers", mode="before")
    @classmethod
    def _of_mapping(cls, value: Any) -> Any:
        return tuple({"scheme": k, "value": v} for k, v in value.items()) if isinstance(value, Mapping) else value

    @field_validator("name", "aliases", mode="after")
    @classmethod
    def _has_words(cls, value: Any) -> Any:
        for name in (value,) if isinstance(value, str) else value:
            if not _key(name):
                raise ValueError(f"{name!r} holds no word")
        return value


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """A user's entities, made ready for finding."""

    entries: Mapping[tuple[str, Key], GazetteerEntry] = field(default_factory=dict)
    roots: Mapping[tuple[str, Key], Key] = field(default_factory=dict)
    """For each name the first name of its entry."""
    labels: Mapping[Key, str] = field(default_factory=dict)
    matcher: PhraseMatcher = field(default_factory=lambda: PhraseMatcher(()))

    @classmethod
    def of(cls, entries: Iterable[GazetteerEntry | Mapping[str, Any]]) -> "Gazetteer":
        """Raises InputError for an entry that is none, or a name that two entries of different types have."""
        found: dict[tuple[str, Key], GazetteerEntry] = {}
        labels: dict[Key, str] = {}
        for number, entry in enumerate(_several(entries, "gazetteer")):
            read = _entry(entry, number)
            for name in (read.name, *read.aliases):
                if labels.setdefault(_key(name), _LABELS[read.type]) != _LABELS[read.type]:
                    raise InputError(f"gazetteer entry {number}: {name!r} is the name of an entry of another type already")
                found.setdefault((_LABELS[read.type], _key(name)), read)
        roots = {name: _key(entry.name) for name, entry in found.items()}
        return cls(found, roots, labels, PhraseMatcher(way for key in labels for way in spellings(key)))


@dataclass(frozen=True, slots=True)
class Aliases:
    """A user's aliases: for each name the first of its group."""

    first: Mapping[Key, Key] = field(default_factory=dict)
    roots: Mapping[tuple[str, Key], Key] = field(default_factory=dict)
    """The same for names of every kind."""
    matcher: PhraseMatcher = field(default_factory=lambda: PhraseMatcher(()))

    @classmethod
    def of(cls, aliases: Mapping[str, Iterable[str]]) -> "Aliases":
        """From names with their other names; raises InputError for anything else, or a name in two groups."""
        if not isinstance(aliases, Mapping):
            raise InputError(f"aliases must map a name to its other names, not be a {type(aliases).__name__}")
        first: dict[Key, Key] = {}
        for name, others in aliases.items():
            for other in (name, *_several(others, f"the aliases of {name!r}")):
                if not isinstance(other, str) or not _key(other):
                    raise InputError(f"the aliases of {name!r} hold {other!r}, which is no name")
                if first.setdefault(_key(other), _key(name)) != _key(name):
                    raise InputError(f"aliases: {other!r} stands in two groups")
        roots = {(label, name): root for name, root in first.items() for label in _LABELS.values()}
        return cls(first, roots, PhraseMatcher(way for key in first for way in spellings(key)))


NO_GAZETTEER = Gazetteer()
NO_ALIASES = Aliases()


def with_listed(document: Document, names: Sequence[Candidate], aliases: Aliases, gazetteer: Gazetteer) -> list[Candidate]:
    """The names with those of the user's: where two overlap the longer stays, of equal ones the user's."""
    kinds = {first: name.label for name in names if (first := aliases.first.get(name.key(document.tokens)))}
    kinds |= {first: label for name, first in aliases.first.items() if first not in kinds and (label := known().get(name))}
    ours = {name: kinds[first] for name, first in aliases.first.items() if first in kinds}
    if not ours and not gazetteer.labels:
        return list(names)
    labels = ChainMap(gazetteer.labels, ours)  # type: ignore[arg-type]  # which is read only: 50 000 entries cost nothing
    found = [*_found(document, gazetteer.matcher, labels), *_found(document, aliases.matcher, labels), *names]
    return _longest(found)


def _found(document: Document, matcher: PhraseMatcher, labels: Mapping[Key, str]) -> Iterator[Candidate]:
    for sentence in document.sentences:
        for match in matcher.find(document.tokens, sentence.first, sentence.stop):
            label = labels.get(one_spelling(match.phrase))
            if label:
                yield Candidate(match.first, match.stop, label, None, match.cut, known=True, settled=True)


def _longest(found: Sequence[Candidate]) -> list[Candidate]:
    taken: set[int] = set()
    kept: list[Candidate] = []
    for name in sorted(found, key=lambda name: name.first - name.stop):  # stable: the user's stand first
        if taken.isdisjoint(range(name.first, name.stop)):
            taken.update(range(name.first, name.stop))
            kept.append(name)
    return sorted(kept, key=lambda name: name.first)


def _several(value: Any, what: str) -> Iterable[Any]:
    if isinstance(value, (str, Mapping)) or not isinstance(value, Iterable):
        raise InputError(f"{what} must be several, as a list, not a {type(value).__name__}")
    return value


def _entry(entry: Any, number: int) -> GazetteerEntry:
    try:
        return entry if isinstance(entry, GazetteerEntry) else GazetteerEntry.model_validate(entry)
    except ValidationError as error:
        raise InputError(f"gazetteer entry {number}: {error}") from error


def _key(name: str) -> Key:
    return one_spelling(token.form for token in tokenise(normalise(name)) if not token.is_sign)
