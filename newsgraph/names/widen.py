"""Names that reach further than what was marked: [جامعة] تل أبيب, [ميناء] الحديدة, المركز الوطني [لتقويم التدريب].

The tagger knows persons and places well, and bodies and buildings that are called after them less well; and it stops early
in long descriptions. The noun before a name says what the whole is, the grammar behind it (`phrases`) how far it goes.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from newsgraph.document import Document
from newsgraph.document.clitics import Cut
from newsgraph.document.letters import ARTICLE, FOR_THE, TA_MARBUTA
from newsgraph.gazetteer import nationality
from newsgraph.lexicons.nouns import body_nouns
from newsgraph.matching import noun_cuts
from newsgraph.names.beside import beside
from newsgraph.names.candidates import Candidate
from newsgraph.names.constructs import is_open
from newsgraph.names.joined import joined
from newsgraph.names.parts import OCCUPATION, of_occupier, of_union, side
from newsgraph.names.phrases import Phrase, body_words, is_adjective, is_definite, phrase_end, tail_end
from newsgraph.names.spelling import aliases, known, phrases

_FARTHEST = 15  # words of a description
_KINDS = ("alone", "named", "person", "place", "occupier", "union part", "union part for", "side")
_UNION = 2  # words of a union's name

Held = Mapping[int, Candidate]


def widened(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """The names, some of them part of a wider one; in order, none overlapping."""
    names = joined(document, names)
    held = {at: name for name in names for at in range(name.first, name.stop)}
    wide = list(_wide(document, held))
    covered = {at for name in wide for at in range(name.first, name.stop)}
    kept = [name for name in names if covered.isdisjoint(range(name.first, name.stop))]
    return sorted([*kept, *wide], key=lambda name: name.first) if wide else list(names)


def _wide(document: Document, held: Held) -> Iterator[Candidate]:
    """The wider names in order, none overlapping another."""
    for sentence in document.sentences:
        end = 0
        for at in range(sentence.first, sentence.stop - 1):
            cut = _head(document.tokens[at].text) if at >= end else None
            found = _widest(document, held, at, min(sentence.stop, at + _FARTHEST), cut) if cut else None
            if found:
                yield found
                end = found.stop


@lru_cache(maxsize=8_192)
def _head(word: str) -> Cut | None:
    """The reading of a word that makes it what such names begin with."""
    heads = frozenset({OCCUPATION}).union(*map(body_words, _KINDS))
    if not word[0].isalpha():
        return None
    return next((cut for cut in noun_cuts(word) if cut.rest in heads or cut.rest.removeprefix(ARTICLE) in body_nouns()), None)


def _widest(document: Document, held: Held, at: int, limit: int, cut: Cut) -> Candidate | None:
    """The wider name that begins there, its first word read so."""
    name = held.get(at)
    phrase = Phrase(document.tokens, cut.rest, limit, held)
    if name is not None:
        return _longer(name, phrase) if name.first == at else None
    ways = (of_occupier, of_union, side, _called_after, _described)
    return next((found for way in ways if (found := way(phrase, at, cut))), None)


def _longer(name: Candidate, phrase: Phrase) -> Candidate | None:
    """A body with all of its description, a building with its adjective, where the tagger stopped within."""
    last = phrase.tokens[name.stop - 1].form
    if name.label != "ORG":
        return _equipped(name, phrase) if name.label == "LOC" else None
    if last.startswith(FOR_THE) and name.stop - name.first > 1:
        end = phrase.purpose_rest(phrase.adjectives(name.stop))
        return replace(name, stop=end) if end > name.stop else None
    if name.stop >= phrase.limit or not (is_definite(last) or last.startswith(FOR_THE)):
        return None
    key = name.key(phrase.tokens)
    if len(key) > _UNION and (key in known() or key in aliases()):
        return None  # لجأت إلى صندوق النقد الدولي | للحصول على قرض
    end = tail_end(replace(phrase, head=name.cut.rest), name.stop)
    return replace(name, stop=end) if end > name.stop else None


def _equipped(name: Candidate, phrase: Phrase) -> Candidate | None:
    """A building called after a place, with the adjective that agrees with its noun (مطار صنعاء | الدولي)."""
    behind = phrase.form(name.stop)
    if name.stop - name.first < _UNION or name.cut.rest not in body_words("place") or not is_adjective(behind):
        return None
    agrees = behind.endswith(TA_MARBUTA) == name.cut.rest.endswith(TA_MARBUTA)
    return None if nationality(behind) or not agrees else replace(name, stop=name.stop + 1)


def _called_after(phrase: Phrase, at: int, cut: Cut) -> Candidate | None:
    """A body or building with the name of a person or place that it is called after or lies at."""
    label = _label(cut.rest)
    first = at + 1
    if phrase.form(first) in body_words("given") or (label == "ORG" and phrase.form(first) in body_words("area")):
        first += 1
    name = phrase.held.get(first)
    if label is None or name is None or name.first != first or name.cut.proclitics:
        return None
    if name.label not in _allowed(cut.rest):
        return None
    if cut.rest in beside("not for one") and name.stop == at + 2:
        return name.relabelled("ORG")
    return Candidate(at, max(phrase_end(phrase, at + 1), name.stop), label, name.confidence, cut, settled=True)


def _label(head: str) -> str | None:
    if head in body_words("place"):
        return "LOC"
    return "ORG" if head in body_words("named") | body_words("person") else None


def _allowed(head: str) -> tuple[str, ...]:
    """The kinds of names that a head makes a wider one with."""
    if head in body_words("place"):
        return "PER", "LOC"
    return ("PER", "LOC") if head in body_words("named") else ("PER",)


def _described(phrase: Phrase, at: int, cut: Cut) -> Candidate | None:
    """A body that nobody marked, by a head that with a definite word behind it needs no tagger."""
    if is_definite(cut.rest):
        return _serving(phrase, at, cut)
    if cut.rest not in body_words("alone"):
        return None
    end = phrase_end(phrase, at + 1)
    whole = (cut.rest, *(token.form for token in phrase.tokens[at + 1 : end]))
    if not end or not is_open(phrase, at + 1) or whole in phrases("never_names.tsv"):
        return None
    return Candidate(at, end, "ORG", None, cut)


def _serving(phrase: Phrase, at: int, cut: Cut) -> Candidate | None:
    """A body whose noun has the article and of which it is said what for (الحملة الوطنية لمقاطعة البضائع)."""
    adjectives = phrase.adjectives(at + 1)
    if adjectives == at + 1 or cut.rest in body_words("vague"):
        return None
    end = phrase.purpose(adjectives)
    end = end if end > adjectives else phrase.construct_purpose(adjectives)
    return Candidate(at, end, "ORG", None, cut) if end > adjectives and phrase_end(phrase, at + 1) == end else None
