"""Which language in Arabic letters a text is written in, by its letters and its smallest words.

>>> language_of("قال الوزير إن الحكومة وافقت على الاتفاق").code, language_of("وزیر گفت که دولت با این توافق موافقت کرد").code
('ar', 'fa')
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

import regex

from newsgraph.errors import LexiconError
from newsgraph.report import Language

ENOUGH = 0.2
"""The share of Arabic letters below which a text is not Arabic, whatever it quotes."""

_MANY = 2_000  # characters that are looked at: a text says early what language it is in
_WHOLE = 60  # what a word says, shared among the languages that it may be of
_WORD = regex.compile(r"[\p{L}&&\p{Arabic}][\p{Arabic}\p{M}\u200c]*+", regex.V1)
_LETTERS = regex.compile(r"\p{L}++")
_ARABIC_LETTERS = regex.compile(r"[\p{L}&&\p{Arabic}]++", regex.V1)
# A letter that Arabic lacks decides nothing yet: other keyboards write Arabic with ک and ی, and names keep their پ.
_FOREIGN = regex.compile(r"[[\p{L}&&\p{Arabic}]--[ء-يٱ\ufb50-\ufefc]]", regex.V1)
# The article (وبالرقة), the feminine ending, and hamza on a seat are Arabic's own; Persian borrows some words that have them.
_ARABIC_WORD = regex.compile(r"[وف]?[بكل]?ال\p{L}{2,}+|لل\p{L}{2,}+|\p{L}{2,}ة|[أإ]\p{L}++")


def language_of(text: str) -> Language | None:
    """What the text is in; None where it has no letters (a line of figures)."""
    part = text[:_MANY]
    letters = _count(_LETTERS, part)
    if not letters:
        return None
    share = _count(_ARABIC_LETTERS, part) / letters
    return Language(code=_code(part) if share >= ENOUGH else "und", arabic=round(share, 2))


def _count(letters: "regex.Pattern[str]", text: str) -> int:
    return sum(map(len, letters.findall(text)))


def _code(text: str) -> str:
    """The language that most of the words tell of; Arabic where they tell nothing."""
    if not _FOREIGN.search(text):
        return "ar"
    told: Counter[str] = Counter()
    for word, count in Counter(_WORD.findall(text)).items():
        codes = _tells(word)
        for code in codes:
            told[code] += count * _WHOLE // len(codes)
    return max(_codes(), key=lambda code: told[code])  # of equals the first: Arabic, then as the file has them


def _tells(word: str) -> Sequence[str]:
    """The languages of which a word is: by itself, by the looks of Arabic, or by a letter."""
    rows = _rows()
    if word in rows:
        return rows[word]
    if _ARABIC_WORD.fullmatch(word):
        return ("ar",)
    return sorted({code for letter in _FOREIGN.findall(word) for code in rows.get(letter, ())})


@cache
def _codes() -> Sequence[str]:
    """In the order of languages.tsv."""
    return tuple(code for code, _ in _lines())


@cache
def _rows() -> Mapping[str, Sequence[str]]:
    """The languages of each letter and word of languages.tsv."""
    found: dict[str, list[str]] = {}
    for code, items in _lines():
        for item in items:
            if code in found.setdefault(item, []):
                raise LexiconError(f"languages.tsv: {item!r} stands twice under {code}")
            found[item].append(code)
    return found


def _lines() -> Iterator[tuple[str, list[str]]]:
    path = files("newsgraph.screening") / "languages.tsv"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        code, tab, items = line.partition("\t")
        if line.startswith("#"):
            continue
        if not tab:
            raise LexiconError(f"languages.tsv, line {number}: a code, a tab, then letters and words; not {line!r}")
        yield code, items.split()
