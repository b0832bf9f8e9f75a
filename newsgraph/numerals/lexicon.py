"""The number words, inflected from `data/words.tsv`, and the one look-up that finds them in a token."""

from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal, NamedTuple, get_args

from newsgraph.document import normalise
from newsgraph.document.characters import is_mark
from newsgraph.document.clitics import cuts
from newsgraph.document.letters import AND, ARTICLE, FOR, HA, HAMZA_ABOVE, MAQSURA, TA_MARBUTA, WILL, YA
from newsgraph.errors import LexiconError
from newsgraph.lexicons.groups import read_groups
from newsgraph.lexicons.loader import parse_rows

WordKind = Literal[
    "zero", "unit", "bound", "accusative", "ten", "tens", "teen", "hundred", "scale", "accusativescale", "dual", "construct",
    "plural", "vague", "fraction", "fractions", "twofractions", "ordinal", "ordinalhead", "point", "minus", "nayyif", "bida",
]  # fmt: skip
Group = Literal[
    "never", "definite_others", "named_groups", "after_no_fraction", "broken_plurals", "after_one", "one_of", "every_one",
    "before_month", "range_openers", "range_links", "before_opener",
]  # fmt: skip
ONE, THOUSAND = "واحد", "الف"
SHADDA = "\u0651"
DAMMA = "\u064f"  # ثُمن is an eighth, ثمن a price
_LETTERS = 14  # no number word is longer, clitics included


class Word(NamedTuple):
    """A token as a number word: what stands before it, and what it can be, each with its value.

    >>> word("وبخمسمئة")
    Word(proclitics='وب', offset=2, definite=False, kinds={'hundred': 500})
    """

    proclitics: str
    offset: int
    definite: bool
    kinds: dict[str, int]

    @property
    def multiplier(self) -> int:
        """The power of ten by which it multiplies what stands before: 3 of ألف, آلاف, ألفا, ألفي; 0 of all else."""
        kinds = self.kinds
        return kinds.get("scale") or kinds.get("plural") or kinds.get("accusativescale") or kinds.get("construct") or 0


@lru_cache(maxsize=32_768)  # a megabyte of news has nearly as many words
def word(text: str) -> Word | None:
    """The token as a number word, or None."""
    if len(text) > 3 * _LETTERS:
        return None
    form = normalise(text)
    if form == ONE and HAMZA_ABOVE in text:  # وأحد: folding the hamza must not make it «one»
        return Word(AND, 1, definite=False, kinds={"bound": 1})
    if _doubled_lam(text, form) or table().keys().isdisjoint(_tails(form)):
        return None
    found = _cut(text)
    return _tied(found) if found and form in word_list("never") and DAMMA not in text else found


def _tied(found: Word) -> Word | None:
    """لست is "I am not", but لست عشرة and لست وثلاثين are "for 16" and "for 36"."""
    return found._replace(kinds={"bound": found.kinds["unit"]}) if "unit" in found.kinds else None


def _tails(form: str) -> list[str]:
    """The word without up to four first letters (و, ب, ال): a cheap test before clitics are cut in earnest."""
    return [form[at:] for at in range(min(5, len(form) - 1))]


def _cut(text: str) -> Word | None:
    words = table()
    for cut in cuts(text):
        if WILL in cut.proclitics:
            continue
        if cut.rest in words:
            return Word(cut.proclitics, cut.offset, definite=False, kinds=words[cut.rest])
        if cut.rest.startswith(ARTICLE) and cut.rest[2:] in words:
            return Word(cut.proclitics, cut.offset, definite=True, kinds=words[cut.rest[2:]])
    return None


def _doubled_lam(text: str, form: str) -> bool:
    """ألّف "composed" is a verb: no scale word doubles its lam (the l of الّ in الألف is another matter)."""
    return (
        SHADDA in text and form.endswith(THOUSAND) and FOR + SHADDA in "".join(c for c in text if c == SHADDA or not is_mark(c))
    )


@cache
def table() -> dict[str, dict[str, int]]:
    """For each form what it can be: خمس is a unit and a fraction."""
    words: dict[str, dict[str, int]] = {}
    for kind, value, form in _inflected():
        kinds = words.setdefault(form, {})
        if kinds.setdefault(kind, value) != value:
            raise LexiconError(f"words.tsv: {form!r} has two values as {kind}")
    return words


@cache
def word_list(name: Group) -> frozenset[str]:
    """The words of a group of `data/context.tsv`, as they read."""
    return frozenset(read_groups("newsgraph.numerals", "context.tsv", get_args(Group))[name])


def _rows() -> list[tuple[str, int, str]]:
    known = get_args(WordKind)
    found = []
    for row in parse_rows("words.tsv", (files("newsgraph.numerals") / "data" / "words.tsv").read_text(encoding="utf-8")):
        if len(row) != 3 or row[0] not in known or not row[1].isdigit():
            raise LexiconError(f"words.tsv: a row must be kind, value, forms: {row!r}")
        found += [(row[0], int(row[1]), normalise(form)) for form in row[2].split()]
    return found


def _inflected() -> list[tuple[str, int, str]]:
    """The rows with the spellings that follow from them by rule."""
    rows = _rows()
    joined = [*_teens(rows), *_hundreds(rows)]
    plain = [(kind, value, form[:-1] + HA) for kind, value, form in rows + joined if form.endswith(TA_MARBUTA)]
    # Egyptian papers write a final ي without its dots: مئتى ألف, ثمانى سنوات.
    dotless = [(kind, value, form[:-1] + MAQSURA) for kind, value, form in rows if form.endswith(YA)]
    return rows + joined + plain + dotless


def _teens(rows: list[tuple[str, int, str]]) -> list[tuple[str, int, str]]:
    """خمسةعشر, written without its space."""
    units = [(value, form) for kind, value, form in rows if kind in ("unit", "bound") and len(form) > 2]
    ten = next(form for kind, _, form in rows if kind == "ten")
    return [("teen", 10 + value, form + ten) for value, form in units]


def _hundreds(rows: list[tuple[str, int, str]]) -> list[tuple[str, int, str]]:
    """خمسمئة: a unit without ة joined to مئة (ثمانمئة and ثمانيمئة)."""
    units = [(value, form) for kind, value, form in rows if kind == "unit" and value > 2 and not form.endswith(TA_MARBUTA)]
    single = [form for kind, value, form in rows if kind == "hundred" and value == 100]
    return [("hundred", 100 * value, unit + hundred) for value, unit in units for hundred in single]
