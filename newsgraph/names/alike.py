"""Names of an article that look alike enough to be one's: acronyms, foreign names in two spellings, slips of the pen."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping

from newsgraph.document.letters import ARTICLE
from newsgraph.lexicons import name_words
from newsgraph.names.declared import is_acronym
from newsgraph.names.spelling import Key, known
from newsgraph.names.variants import are_variants, skeleton

Name = tuple[str, Key]
"""A name with its label: a newspaper and a region of one name are two."""

_MOST = 20  # names of like letters that one is compared with, so that time stays linear
_SHORTEST = 3  # letters of a word in which a slip is seen


def alike(names: Mapping[Name, int]) -> Iterator[tuple[Name, Name]]:
    """Pairs of names that are one entity's, the fuller or earlier first, of names with their first places."""
    yield from _acronyms(names)
    yield from _spelt_otherwise(names)
    yield from _mistyped(names)


def _acronyms(names: Mapping[Name, int]) -> Iterator[tuple[Name, Name]]:
    by_letter: defaultdict[tuple[str, int], list[Name]] = defaultdict(list)
    for label, key in names:
        if label == "ORG" and len(key) > 2:
            by_letter[key[0].removeprefix(ARTICLE)[:1], len(key)].append((label, key))
    for label, key in names:
        if label == "ORG" and len(key) == 1 and key not in known():
            fits = [long for long in by_letter[key[0][:1], len(key[0])][:_MOST] if is_acronym(key, long[1])]
            if len(fits) == 1:
                yield fits[0], (label, key)


def _spelt_otherwise(names: Mapping[Name, int]) -> Iterator[tuple[Name, Name]]:
    """Persons and bodies whose last words sound alike; the fuller name first."""
    similar: defaultdict[tuple[str, str], list[Name]] = defaultdict(list)
    for label, key in sorted(names, key=lambda name: (-len(name[1]), names[name])):
        if label != "LOC":
            same = similar[label, skeleton(key[-1])]
            other = [name for name in same[:_MOST] if are_variants(name[1], key)]
            if len(other) == 1:
                yield other[0], (label, key)
            same.append((label, key))


def _mistyped(names: Mapping[Name, int]) -> Iterator[tuple[Name, Name]]:
    """Names of persons and bodies of several words, all the same but for an article (مها [ال]بخاري) or one slip (عيد [سطان])."""
    filed: defaultdict[Hashable, list[Name]] = defaultdict(list)
    for label, key in names:
        if label == "LOC" or len(key) < 2 - (label == "ORG"):
            continue
        bare = tuple(word.removeprefix(ARTICLE) for word in key)
        gaps = ((label, bare[:at], bare[at + 1 :]) for at in range(len(key) if len(key) > 1 else 0))
        for place in ((label, bare), (label, len(key), frozenset(key)), *gaps):
            yield from ((other, (label, key)) for other in filed[place][:_MOST] if _is_slip(other[1], key))
            filed[place].append((label, key))


def _is_slip(one: Key, other: Key) -> bool:
    """Whether names differ by articles alone, or by one letter in a word that is not known to be two names (حسن, حسين)."""
    pairs = [(a.removeprefix(ARTICLE), b.removeprefix(ARTICLE)) for a, b in zip(one, other, strict=True)]
    differ = [pair for pair in pairs if pair[0] != pair[1]]
    return (
        not differ
        or set(one) == set(other)
        or (len(differ) == 1 and not set(differ[0]) <= name_words() and _is_one_letter(*differ[0]))
    )


def _is_one_letter(one: str, other: str) -> bool:
    """Whether a letter is missing, another or in the place of its neighbour.

    >>> _is_one_letter("سطان", "سلطان"), _is_one_letter("عباش", "عباس"), _is_one_letter("سعد", "سامي")
    (True, True, False)
    """
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST or len(long) - len(short) > 1:
        return False
    at = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    return short[at + 1 :] == long[at + 1 :] or (
        short[at + 2 :] == long[at + 2 :] and short[at : at + 2] == long[at : at + 2][::-1]
    )
