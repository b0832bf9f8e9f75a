"""What a document says about its places beside their names: head nouns before a name, and nationalities."""

from collections import Counter
from functools import lru_cache

from newsgraph.document import Document
from newsgraph.document.clitics import cuts
from newsgraph.gazetteer.words import is_head, nationality


def heads_before(document: Document, first: int) -> tuple[str, ...]:
    """The head noun before the name that starts at token `first`, its clitics cut, or nothing (بمدينة الرقة: مدينة)."""
    before = document.tokens[max(0, first - 2) : first]
    if not before or not before[-1].is_word:
        return ()
    last = before[-1].text
    pairs = [f"{rest} {last}" for rest in _rests(before[0].text)] if len(before) > 1 and before[0].is_word else []
    return tuple(phrase for phrase in (*pairs, *_rests(last)) if is_head(phrase))[:1]


def nationalities(document: Document) -> Counter[str]:
    """How often the document speaks of each country by its adjective (السورية, والأتراك)."""
    found = (_nationality(token.form) for token in document.tokens if token.is_word)
    return Counter(country for country in found if country is not None)


@lru_cache(maxsize=8_192)
def _nationality(form: str) -> str | None:
    return next(filter(None, map(nationality, _rests(form))), None)


def _rests(word: str) -> list[str]:
    return [cut.rest for cut in cuts(word)]
