"""Names that the article says are one: قوات سوريا الديمقراطية (قسد), فلان الملقب بأبي فلان; and acronyms by their letters."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsgraph.document import Document
from newsgraph.document.letters import AND, ARTICLE
from newsgraph.lexicons import words
from newsgraph.lexicons.nouns import bodies
from newsgraph.names.beside import beside
from newsgraph.names.candidates import Candidate
from newsgraph.names.spelling import Key, aliases, known

_OPENING, _CLOSING = frozenset("«\"“‘'"), frozenset("»\"”’'")
_ACRONYM = range(2, 7)  # letters of one
_SIGNS = frozenset("،,")
_NEAR = 4
"""Words between a name and what he is called: بين رفاقه في القرية باسم."""


def declared(document: Document, names: Sequence[Candidate]) -> Iterator[tuple[Candidate, Candidate]]:
    """Pairs of names that are one entity's, as the words and signs between them say."""
    for one, other in pairwise(names):
        if one.label == other.label and _is_alias(document, one, other):
            yield one, other


def _is_alias(document: Document, one: Candidate, other: Candidate) -> bool:
    between = [document.tokens[at].form for at in range(one.stop, other.first)]
    if len(between) > 5 or one.label == "LOC" or _are_two(one.key(document.tokens), other.key(document.tokens)):
        return False
    signs = [form for form in between if form not in _OPENING | _CLOSING | _SIGNS]
    by = [*signs, other.cut.proclitics] if other.cut.proclitics else signs
    if called_so(by) or _is_called_before(document, one, by):
        return True
    if not between or other.cut.proclitics:
        return False  # شركة «فل» وشركة «طل» are two
    if signs == ["("]:
        return _closes(document, other) and not _is_source(document, one, other)
    if not signs:  # شركة فلان «فل»: in quotation marks directly behind
        quoted = between[-1] in _OPENING and document.tokens[min(other.stop, len(document.tokens) - 1)].form in _CLOSING
        return quoted and not set(between) & _SIGNS and one.label == "ORG" and not _is_source(document, one, other)
    return False


def _are_two(one: Key, other: Key) -> bool:
    """Whether the lexicon knows both, as two (الوكالة التابعة للأمم المتحدة (الأونروا))."""
    return {one, other} <= known().keys() and aliases().get(one, one) != aliases().get(other, other)


def called_so(between: Sequence[str]) -> bool:
    """Whether the words between two names, and particles on the second, say that it is the first's other name (الملقب بـ,
    المعروفة باسم, المعروف بين رفاقه بلقب)."""
    called = [form for form in between if form not in beside("called by") | beside("called how")]
    if not called or called[0] != between[0] or called[0] not in words("called.txt"):
        return False
    return len(called) == 1 or between[-1] in beside("called by")


def _is_called_before(document: Document, one: Candidate, between: Sequence[str]) -> bool:
    """Whether the verb stands before the first of two names of people (ويعرف [سالم] بين رفاقه باسم [أبي مصعب])."""
    before = document.form(one.first - 1)
    near = (
        0 < len(between) <= _NEAR
        and "." not in between
        and between[-1] in beside("called by")
        and (len(between[-1]) > 1 or len(between) == 1)
    )
    return one.label == "PER" and before.removeprefix(AND) in beside("known") and near


def _closes(document: Document, name: Candidate) -> bool:
    """Whether the bracket closes behind a name, a quotation mark or "formerly" between perhaps."""
    near = document.tokens[name.stop : name.stop + 3]
    rest = [token.form for token in near if token.form not in _CLOSING and token.form not in words("formerly.txt")]
    return rest[:1] == [")"]


def _is_source(document: Document, one: Candidate, other: Candidate) -> bool:
    """Whether the second is a medium that reports of the first, which is none: الجيش (رويترز)."""
    kinds = [(bodies().get(name.forms(document.tokens)) or ("",))[0] for name in (one, other)]
    return kinds[1] == "media" and kinds[0] != "media"


def is_acronym(short: Key, long: Key) -> bool:
    """Whether one word is made of the first letters of others, their articles left out (قسد, قوات سوريا الديمقراطية).

    >>> is_acronym(("قسد",), ("قوات", "سوريا", "الديمقراطية")), is_acronym(("قصد",), ("قوات", "سوريا", "الديمقراطية"))
    (True, False)
    """
    if len(short) != 1 or len(short[0]) not in _ACRONYM or len(short[0]) != len(long) or len(long) < 3:
        return False
    return all(word.removeprefix(ARTICLE).startswith(letter) for letter, word in zip(short[0], long, strict=True))
