"""Names whose last word was left out: تيزي [وزو], جورج [وسوف], الملكة إليزابيث [الثانية]."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from newsgraph.document import Document
from newsgraph.document.letters import AND
from newsgraph.gazetteer.naming import best_evidence
from newsgraph.gazetteer.words import is_head, without_adjective
from newsgraph.lexicons import words
from newsgraph.lexicons.closed import closed
from newsgraph.matching import noun_cuts
from newsgraph.morphology import Tense, default
from newsgraph.names.candidates import Candidate
from newsgraph.names.people import is_saying
from newsgraph.names.phrases import body_words, is_adjective, is_definite

_SHORTEST = 3  # letters of a family name
_TWICE = 2
_KNOWN = 3.0  # the weight of a place that one word is enough for
_TOWN = 5.0  # the weight of a place of two words that the tagger had one of


def joined(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """The names, each with the word behind it that the gazetteer or the list of names has with it; in order, none overlapping."""
    kept: list[Candidate] = []
    spoken = _last_spoken(document)
    for name in sorted(names, key=lambda name: name.first):
        if kept and name.first < kept[-1].stop:
            continue  # its word went to the name before it
        name = _begun(document, name, kept[-1].stop if kept else 0)
        longer = _goes_on(document, name, spoken)
        kept.append(replace(name, stop=name.stop + 1) if longer else name)
    return kept


def _begun(document: Document, name: Candidate, since: int) -> Candidate:
    """A town with its first word, where the last alone is none (وعين | تموشنت, كوت | ديفوار)."""
    if name.label != "LOC" or name.stop - name.first > 1 or name.cut.proclitics or name.first <= since:
        return name
    before = document.tokens[name.first - 1]
    if not before.is_word or best_evidence(name.cut.rest) >= _KNOWN:
        return name
    cuts = (cut for cut in noun_cuts(before.text) if not (is_head(cut.rest) or cut.rest in body_words("lands")))
    fits = (cut for cut in cuts if best_evidence(f"{cut.rest} {name.cut.rest}") >= _TOWN)
    cut = next(fits, None)
    return replace(name, first=name.first - 1, cut=cut) if cut else name


def _last_spoken(document: Document) -> Mapping[str, int]:
    """For each word that speaks by itself somewhere (وقال ورد إنه) the last such place."""
    tokens = document.tokens
    thats = sorted(at for form in closed("that") for at in document.places.get(form, ()) if at > 1)
    return {tokens[at - 1].form: at - 1 for at in thats if is_saying(tokens[at - 2].form)}


def _goes_on(document: Document, name: Candidate, spoken: Mapping[str, int]) -> bool:
    if name.stop >= len(document.tokens) or not document.tokens[name.stop].is_word:
        return False
    behind, forms = document.tokens[name.stop].form, name.forms(document.tokens)
    if behind in words("function_words.txt"):
        return False
    if name.label == "LOC":
        whole = f"{forms[0]} {behind}"
        if is_adjective(behind) and best_evidence(forms[0]) >= _KNOWN:
            return False  # بروسيا | الاتحادية
        return len(forms) == 1 and not without_adjective(whole) and best_evidence(whole) >= max(_TOWN, best_evidence(forms[0]))
    if name.label != "PER":
        return False
    if _is_ordinal(document, name, behind):
        return True
    return len(forms) == 1 and (_is_second(document, name, behind) or _is_family(document, name, behind, spoken))


def _is_ordinal(document: Document, name: Candidate, behind: str) -> bool:
    """Whether a ruler's number stands behind the name (الملك فيصل الثاني)."""
    before = document.tokens[name.first - 1].form if name.first else ""
    return behind in words("ordinals_of_rulers.txt") and before in words("rulers.txt")


def _is_second(document: Document, name: Candidate, behind: str) -> bool:
    """Whether a word with و is a name's own second part (جورج وسوف), and no "and" before what follows."""
    if not behind.startswith(AND) or behind not in words("whole_words.txt") or behind[1:] in words("person_words.txt"):
        return False
    after = document.tokens[name.stop + 1].form if name.stop + 1 < len(document.tokens) else ""
    return default().readings(after)[0].tense is not Tense.IMPERFECT


def _is_family(document: Document, name: Candidate, behind: str, spoken: Mapping[str, int]) -> bool:
    """Whether the word behind a first name speaks elsewhere, by itself: سالم [ورد] ... وقال ورد إنه."""
    if len(behind) < _SHORTEST or document.forms[behind] < _TWICE or is_definite(behind):
        return False  # ورد is a verb as well, but speaks here
    return spoken.get(behind, -1) > name.stop
