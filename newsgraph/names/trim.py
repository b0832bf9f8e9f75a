"""The smallest right span of a tagged name: no signs around it, no title, generic noun or adjective that it can stand without."""

from collections.abc import Iterator
from functools import lru_cache

from newsgraph.document import Document
from newsgraph.document.letters import ALEF, ARTICLE, HAMZA_BELOW, NUN, SO, YA
from newsgraph.gazetteer.naming import best_evidence, towns
from newsgraph.gazetteer.words import is_generic
from newsgraph.lexicons import name_heads, words
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.nouns import place_nouns, titles
from newsgraph.lexicons.particles import AFTER, BEFORE, SINCE, THAT
from newsgraph.matching import choose_cut, noun_cuts
from newsgraph.morphology import Pos, default
from newsgraph.names.beside import beside
from newsgraph.names.candidates import Candidate, candidate, has_tanween
from newsgraph.names.people import is_unheard
from newsgraph.names.phrases import body_words, is_adjective
from newsgraph.names.spelling import Key, aliases, known, one_spelling, phrases
from newsgraph.numerals.duals import dual

_LONGEST_HEAD = 2
_TIMES = frozenset({BEFORE, AFTER, SINCE})
_THEN = SO + HAMZA_BELOW + NUN  # as it is typed: فان غوخ is a name


def trimmed(document: Document, first: int, stop: int, label: str, confidence: float | None) -> Iterator[Candidate]:
    """The names within tagged tokens: none where only signs were tagged, two where known names were run together."""
    tokens = document.tokens
    while first < stop and tokens[first].is_sign:
        first += 1
    while first < stop and tokens[stop - 1].is_sign:
        stop -= 1
    while stop - first > 1 and tokens[stop - 1].form in words("called.txt"):
        stop -= 1  # فلان [المعروف] بأبي فلان
    first += first < stop - 1 and (tokens[first].text == _THEN or tokens[first].form in beside("called how"))
    first += first < stop and _is_told(document, first)
    if first == stop:
        return
    found = _headless(document, candidate(document, _with_head(document, first, stop, label), stop, label, confidence))
    key = found.forms(tokens)
    if one_spelling(key) in known() or found.stop - found.first == 1:
        if len(key) > 1 or not _is_no_name(document, found):
            yield found
        return
    if _is_no_place(found.label, key) or one_spelling(key) in phrases("never_names.tsv"):
        return
    split = _split(key)
    if split:
        yield Candidate(found.first, found.first + split, known()[one_spelling(key[:split])], confidence, found.cut)
        rest = _known_label(key[split:]) or label
        yield from trimmed(document, found.first + split, found.stop, rest, confidence)
    else:
        yield _without_adjective(document, found)


def _is_told(document: Document, at: int) -> bool:
    """Whether the word is the verb that «بعد أن» needs behind it: بعد أن [دان] الوزير, بعد أن [هوت] الأسعار."""
    before = [token.form for token in document.tokens[max(0, at - 2) : at]]
    if len(before) < 2 or before[1] != THAT or not any(cut.rest in _TIMES for cut in noun_cuts(before[0])):
        return False
    return any(reading.is_verb and not reading.guessed for reading in default().readings(document.tokens[at].form))


def _is_no_name(document: Document, found: Candidate) -> bool:
    """Whether one tagged word is a currency or the like, two of something (حيين), or an adverb (with tanween, or دبلوماسيا)."""
    token = document.tokens[found.first]
    pair = dual(token.text)
    two = pair is not None and not pair.definite and not pair.proclitics and found.key(document.tokens) not in known()
    adverb = has_tanween(token) or _is_adverb(found.cut.rest)
    return two or adverb or found.cut.rest in words("never_names.tsv") or _is_said_of_another(document, found)


@lru_cache(maxsize=16_384)
def _is_adverb(word: str) -> bool:
    """Whether a word is an adjective of relation in the accusative, and no country (فرنسيا, but سوريا)."""
    if not word.endswith(YA + ALEF) or best_evidence(word):
        return False
    return all(reading.pos is Pos.ADJECTIVE and not reading.guessed for reading in default().readings(word))


def _is_said_of_another(document: Document, found: Candidate) -> bool:
    """Whether a noun for places refers back to one so called (جزيرة سقطرى ... الجزيرة), rather than being a name itself."""
    noun = found.cut.rest.removeprefix(ARTICLE)
    if found.label != "LOC" or noun == found.cut.rest or noun not in place_nouns() or not place_nouns()[noun].heads:
        return False
    before = document.tokens[found.first - 1].text if found.first else ""
    return document.forms[noun] > 0 and not any(cut.rest in place_nouns() for cut in noun_cuts(before))


def _is_no_place(label: str, forms: Key) -> bool:
    """Whether a place is only described: المنطقة الغربية, الدول العربية (but المنطقة الخضراء is a name), مقبرة الحي."""
    if label == "LOC" and len(forms) == 2 and not forms[0].startswith(ARTICLE) and is_generic(forms[1]):
        return True
    if label == "LOC" and forms[0] in titles() and titles()[forms[0]].kind == "office" and not best_evidence(" ".join(forms)):
        return True  # بطريرك الكرازة
    return label == "LOC" and forms[0] in words("generic_areas.txt") and all(map(_is_adjective, forms[1:]))


def _with_head(document: Document, first: int, stop: int, label: str) -> int:
    """Where a name starts, the noun before it included that a description needs (شركة | بترول الوادي الوطنية)."""
    if label != "ORG" or stop - first < 2 or not first or document.tokens[first].form.startswith(ARTICLE):
        return first
    before = document.tokens[first - 1]
    heads = {cut.rest for cut in noun_cuts(before.text)} if before.is_word else set()
    if all(is_unheard(token.form) for token in document.tokens[first:stop]):
        heads = {head for head in heads if (head,) not in name_heads()["ORG"]}  # شركة | بايبر ساندلر
    return first - 1 if heads & words("body_heads.tsv") else first


def _headless(document: Document, found: Candidate) -> Candidate:
    """Titles and generic nouns cut from the front, as often as one stands there."""
    while head := _head(document, found):
        key = found.forms(document.tokens)
        if one_spelling(key) in known() and not stands_without(key, head):
            break
        found = candidate(document, found.first + head, found.stop, found.label, found.confidence)
    return found


def _head(document: Document, name: Candidate) -> int:
    """How many tokens of title or generic noun the name starts with; 0 where nothing would be left to stand alone."""
    key = name.forms(document.tokens)
    for length in range(min(_LONGEST_HEAD, len(key) - 1), 0, -1):
        rest = document.tokens[name.first + length]
        is_head = key[:length] in name_heads()[name.label] or _is_side(name.label, key, length)
        if is_head and rest.form not in beside("weak") and not rest.is_sign:
            return length if _stands_alone(name.label, key[:length], key[length:]) else 0
    return 0


def _is_side(label: str, key: Key, length: int) -> bool:
    """Whether a word only tells a side of a town (جنوب جنين, but جنوب السودان and شمال سيناء are names)."""
    return label == "LOC" and length == 1 and key[0] in body_words("side") and bool(towns(" ".join(key[1:])))


def _stands_alone(label: str, head: Key, rest: Key) -> bool:
    """An organization's generic noun leaves only before a proper name (تنظيم داعش), not before what describes it, and a
    republic's not before its adjective (جمهورية مصر العربية)."""
    if head[0] in beside("republic"):
        return len(rest) == 1 or not is_adjective(rest[-1])
    if label != "ORG":
        return head[0] not in beside("side") or len(rest) > 1
    return one_spelling(rest) in known().keys() | aliases().keys()


def stands_without(key: Key, head: int = 1) -> bool:
    """Whether a known body is called so without its noun too (حركة حماس: حماس; منظمة الصحة العالمية is whole)."""
    if key[:head] not in name_heads()["ORG"] or not (len(key) == head + 1 or key[0] in words("naming_heads.txt")):
        return False
    one = aliases().get(one_spelling(key[head:]))
    return one is not None and one == aliases().get(one_spelling(key))


def _split(key: Key) -> int:
    """Where two known names stand side by side (الأمم المتحدة إسرائيل gives 2), or 0."""
    return next((at for at in range(len(key) - 1, 0, -1) if one_spelling(key[:at]) in known() and _known_label(key[at:])), 0)


def _known_label(key: Key) -> str | None:
    """The label of a known name, its clitics aside (سوريا والعراق tagged as one), or None."""
    return known().get(one_spelling(key)) or known().get(one_spelling((choose_cut(key[0]).rest, *key[1:])))


def _without_adjective(document: Document, name: Candidate) -> Candidate:
    """A place without the nationality or direction behind it (الرقة السورية), where the rest is a name by itself."""
    key = name.forms(document.tokens)
    if name.label == "LOC" and key[-1] in words("states_of_places.txt") and best_evidence(" ".join(key[:-1])):
        return Candidate(name.first, name.stop - 1, name.label, name.confidence, name.cut)
    if name.label != "LOC" or not _is_adjective(key[-1]) or best_evidence(" ".join(key)):
        return name  # أميركا الجنوبية is on the map by itself
    listed = key[-1] in words("place_adjectives.tsv")
    if one_spelling(key[:-1]) in known() or (listed and len(key) == 2 and _elsewhere(document, name)):
        return Candidate(name.first, name.stop - 1, name.label, name.confidence, name.cut)
    return name


def _is_adjective(word: str) -> bool:
    """A relational adjective with the article (السيادي, الساحلية), or one that is listed."""
    return word in words("place_adjectives.tsv") or (
        word.startswith(ARTICLE) and len(word) > 4 and word.endswith(closed("nisba"))
    )


def _elsewhere(document: Document, name: Candidate) -> bool:
    """Whether the first word stands in the article more often than with its adjective: then it is a name by itself."""
    word = document.tokens[name.first].form
    return document.forms[word] > 1 and name.cut.rest not in words("generic_places.tsv")
