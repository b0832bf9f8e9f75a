"""Which letters on the front of a name are proclitics and which are its own."""

from collections.abc import Container, Mapping
from functools import lru_cache

from newsgraph.document.clitics import Cut, cuts
from newsgraph.document.letters import AND, ARTICLE, BY, FOR, LIKE, SO, WILL
from newsgraph.lexicons import known_names, name_words, words

_PARTICLES = ("", AND, BY, FOR, SO, AND + BY, AND + FOR)
_SHORTEST = 3  # letters that a cut must leave: كيو is no "like يو"


@lru_cache(maxsize=8_192)
def noun_cuts(word: str) -> tuple[Cut, ...]:
    """The readings that a name can have: س "will" stands on verbs only (سانا is no "will انا")."""
    return tuple(cut for cut in cuts(word) if WILL not in cut.proclitics)


def choose_cut(word: str, seen: Container[str] = frozenset()) -> Cut:
    """The likeliest reading of a name's first word.

    In order: the whole word is known to begin names (واشنطن, وليد); the rest is (وبروما gives روما), or the article
    itself shows the rest elsewhere (`seen`, the forms that stand in the text); the rest carries the article ال
    (بالغوطة, للقاعدة); a و is "and" even before an unknown name; anything else stays whole, as a foreign name
    may begin with any letter.
    """
    known = name_words()
    whole, *shorter = noun_cuts(word)
    if whole.rest in known or whole.rest in words("whole_words.txt") or not shorter:
        return whole
    shorter = [cut for cut in shorter if _plausible(cut, whole, seen)]
    shown = {cut.rest for cut in shorter if _is_shown(cut, whole, seen)}
    # Where the article has بلاميران and لاميران too, وبلاميران is "and by" the second.
    bare = [cut.rest for cut in shorter if cut.rest in shown and cut.rest in seen and len(cut.rest) > _SHORTEST + 1][-1:]
    for is_right in (known.__contains__, _has_article, bare.__contains__, shown.__contains__):
        for cut in shorter:
            if len(cut.rest) >= _SHORTEST and is_right(cut.rest):
                return cut
    return next((cut for cut in shorter if cut.proclitics == AND), whole)


def _plausible(cut: Cut, whole: Cut, seen: Container[str]) -> bool:
    """Whether the article or a lexicon speaks for a cut: ف and ك stand before names seldom, so فانس is no "so انس"."""
    if _is_shown(cut, whole, seen) or (cut.rest,) in known_names() or _has_article(cut.rest):
        return True
    if len(cut.proclitics) > 1 and len(cut.rest) < 4:
        return False  # وبسام is "and Bassam" rather than "and by Sam"
    own = cut.proclitics != AND and (_repeated(whole.rest, seen) or _repeated(cut.proclitics[-1] + cut.rest, seen))
    return cut.proclitics[-1] not in (SO, LIKE) and not own


def _is_shown(cut: Cut, whole: Cut, seen: Container[str]) -> bool:
    """Whether the article has what a cut leaves elsewhere: by itself, or after another particle.

    وتيمور shows that فتيمور is ف and تيمور; ليونغ shows nothing of وليونغ, as its ل may be its own; and of short words
    only "and" shows it (بسام and لسام may be two names), as of those after ك (كورييه and لورييه).
    """
    is_clear = len(cut.rest) > _SHORTEST and not cut.proclitics.endswith(LIKE)
    others = (p for p in _PARTICLES if p in ("", AND) or (is_clear and p[-1] != cut.proclitics[-1:]))
    return any(other + cut.rest != whole.rest and other + cut.rest in seen for other in others)


def _repeated(word: str, seen: Container[str]) -> bool:
    """Whether the article has the word more than once, by itself or after "and": then its first letter may be its own.

    بايدن twice and ايدن never, لامين and ولامين but never امين.
    """
    return isinstance(seen, Mapping) and word in seen and seen[word] + seen.get(AND + word, 0) > 1


def _has_article(rest: str) -> bool:
    return rest.startswith(ARTICLE) and len(rest) > 3
