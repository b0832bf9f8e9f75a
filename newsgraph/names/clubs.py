"""Clubs whose name is a common word: فاز [الهلال] على [الشباب], but طالب الشباب بفرص عمل.

Such a word is a club only in an article about matches, and where the word before it says so: its people, its verbs, the
result that was won against it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from newsgraph.document import Document, normalise
from newsgraph.document.letters import AND, ARTICLE
from newsgraph.lexicons import words
from newsgraph.lexicons.loader import read_rows
from newsgraph.lexicons.nouns import bodies, body_nouns
from newsgraph.matching import Match, PhraseMatcher, noun_cuts
from newsgraph.morphology import default
from newsgraph.names.beside import beside
from newsgraph.names.candidates import Candidate
from newsgraph.names.spelling import phrases, spellings

_OFTEN = 2  # times that a club is told of before its name alone will do as a subject
_TOLD = 2  # different words of matches that make an article one about them
_CLUB = ("club",)
_SURE = 0.75  # confidence of a tagger that is believed
_NEAR = 7  # tokens between a result and the club that it was won against
_OPENING = frozenset("«\"“‘'")


def clubs(document: Document) -> Iterator[Candidate]:
    """The clubs of the article that common words are, in order."""
    if not _tells_of_matches(document):
        return
    found = list(_licensed(document))
    often = Counter(match.phrase for match, is_club in found if is_club)
    for match, is_club in found:
        if is_club or (often[match.phrase] >= _OFTEN and _acts(document, match)):
            yield Candidate(match.first, match.stop, "ORG", None, match.cut, settled=True)


def is_no_club(document: Document, name: Candidate) -> bool:
    """Whether a common word that clubs are called by was guessed to be one, in an article without matches (ظهر [الهلال])."""
    is_guess = name.label == "ORG" and not name.settled and (name.confidence or 0.0) < _SURE
    key = name.key(document.tokens)
    if not is_guess or len(key) > 1 or key not in phrases("club_words.txt") or bodies().get(key, _CLUB)[0] != _CLUB[0]:
        return False
    before = document.tokens[name.first - 1] if name.first else None
    is_called = before is not None and any(cut.rest in body_nouns() for cut in noun_cuts(before.text) if before.is_word)
    return not is_called and (before is None or before.is_word) and not _tells_of_matches(document)


def _tells_of_matches(document: Document) -> bool:
    return sum(word in document.forms for word in _sport("told")) >= _TOLD


def _licensed(document: Document) -> Iterator[tuple[Match, bool]]:
    """All words that may be clubs, and whether the word before makes them so."""
    for sentence in document.sentences:
        before: Match | None = None
        for match in _matcher().find(document.tokens, sentence.first, sentence.stop):
            joined = match.cut.proclitics == AND and before is not None and before.stop == match.first
            is_club = joined or _is_club(document, match, sentence.first)
            before = match if is_club else before
            yield match, is_club


def _acts(document: Document, match: Match) -> bool:
    """Whether a club that the article has told of by that word is the subject of the verb before it (ورفع الاتفاق رصيده)."""
    if match.cut.proclitics or not match.first:
        return False
    after = document.tokens[match.stop].form if match.stop < len(document.tokens) else ""
    verb = default().readings(document.tokens[match.first - 1].form)[0]
    return verb.is_verb and not verb.guessed and not _is_nisba(after)


def _is_club(document: Document, match: Match, start: int) -> bool:
    """Whether the word before it, a quotation mark left out, makes it a club; no adjective may follow (الاتحاد الآسيوي)."""
    after = document.tokens[match.stop].form if match.stop < len(document.tokens) else ""
    at = match.first - 1
    if at >= start and document.tokens[at].form in _OPENING:
        at -= 1
    if (
        at < start
        or not document.tokens[at].is_word
        or (after.startswith(ARTICLE) and len(match.phrase) == 1 and _is_nisba(after))
    ):
        return False
    readings = {cut.rest for cut in noun_cuts(document.tokens[at].text)}
    if match.cut.proclitics:
        return False
    if readings & (words("club_heads.txt") | _sport("before")) or _is_match_verb(document.tokens[at].form):
        return True
    return bool(readings & beside("against")) and any(
        _is_result(token.form) for token in document.tokens[max(start, at - _NEAR) : at]
    )


def _is_nisba(form: str) -> bool:
    """Whether a definite word is an adjective that makes the word before another body (but الهلال السعودي is the club)."""
    return form in beside("no club")


def _is_result(form: str) -> bool:
    return any(cut.rest in words("match_words.txt") for cut in noun_cuts(form)) or _is_match_verb(form)


@lru_cache(maxsize=8_192)
def _is_match_verb(form: str) -> bool:
    """Whether a word is a verb of matches (وتعادل, سيلاقي), and its own subject is not in it."""
    return any(reading.is_verb and reading.lemma in _sport("verb") for reading in default().readings(form))


@cache
def _matcher() -> PhraseMatcher:
    return PhraseMatcher(way for key in phrases("club_words.txt") for way in spellings(key))


def _sport(kind: str) -> frozenset[str]:
    return _sports().get(kind, frozenset())


@cache
def _sports() -> Mapping[str, frozenset[str]]:
    return {kind: frozenset(map(normalise, some)) for kind, *some in read_rows("sport_words.tsv")}
