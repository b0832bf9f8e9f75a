"""Words brought to one form, so that what two articles count can be compared whatever its case, number and clitics.

Rough on purpose, and the same for lists and texts: والقتلى, قتلى, القتلى meet; so do شخصا and شخص, المصابين and مصابون.
"""

from functools import lru_cache

from newsgraph.document import normalise
from newsgraph.document.letters import AND
from newsgraph.lexicons import words
from newsgraph.lexicons.closed import closed

_SHORTEST = 3


@lru_cache(maxsize=8_192)
def key(word: str) -> str:
    """The word without its clitics, article and ending.

    >>> key("والقتلى") == key("قتلى"), key("شخصاً") == key("شخص"), key("المصابين") == key("مصابون")
    (True, True, True)
    """
    form = normalise(word)
    if form.startswith(AND) and len(form) > _SHORTEST:
        form = form[1:]
    for front in closed("all_articles"):
        if form.startswith(front) and len(form) - len(front) >= _SHORTEST - 1:
            form = form[len(front) :]
            break
    return _without_ending(form)


def _without_ending(form: str) -> str:
    for ending in closed("endings"):
        if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST:
            return form[: -len(ending)]
    return form


@lru_cache(maxsize=1)
def function_words() -> frozenset[str]:
    """Words that say nothing of what is counted."""
    return frozenset(key(word) for word in words("function_words.txt"))
