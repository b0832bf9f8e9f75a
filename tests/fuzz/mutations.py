"""Our own articles with some of the things done to them that the web, a bad converter, or a malicious sender does."""

import json
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

TESTS = Path(__file__).parent.parent
PIECES: dict[str, list[str]] = json.loads((Path(__file__).parent / "pieces.json").read_text(encoding="utf-8"))
SCRIPTS = ("\u0660", "\u06f0", "\u0966", "\u07c0", "\uff10", "\U0001d7ce")
_LONG = 3_000


@dataclass(frozen=True)
class Mutation:
    """One thing done to a text: its name, where (as shares of the length), and what is put there."""

    name: str
    start: float
    length: int
    piece: str
    times: int


def _inserted(text: str, at: int, stop: int, mutation: Mutation) -> str:
    return text[:at] + mutation.piece * mutation.times + text[at:]


def _wrapped(text: str, at: int, stop: int, mutation: Mutation) -> str:
    """Something before and after the range: nested quotes, tags, brackets."""
    return text[:at] + mutation.piece * mutation.times + text[at:stop] + mutation.piece * mutation.times + text[stop:]


def _as_word(text: str, at: int, stop: int, mutation: Mutation) -> str:
    """Words put between words."""
    gap = text.find(" ", at) + 1
    return text[:gap] + (mutation.piece + " ") * mutation.times + text[gap:]


def _sprinkled(text: str, at: int, stop: int, mutation: Mutation) -> str:
    return text[:at] + mutation.piece.join(text[at:stop]) + text[stop:]


def _changed(change: Callable[[str], str]) -> Callable[[str, int, int, Mutation], str]:
    return lambda text, at, stop, mutation: text[:at] + change(text[at:stop]) + text[stop:]


def _digits(text: str, at: int, stop: int, mutation: Mutation) -> str:
    zero = ord(SCRIPTS[mutation.times % len(SCRIPTS)])
    return text[:at] + text[at:stop].translate({48 + n: zero + n for n in range(10)}) + text[stop:]


def _spliced(text: str, at: int, stop: int, mutation: Mutation) -> str:
    """A range put somewhere else as well."""
    goal = (at * 7 + stop) % (len(text) + 1)
    return text[:goal] + text[at:stop] + text[goal:]


def _long_word(text: str, at: int, stop: int, mutation: Mutation) -> str:
    return text[:at] + (text[at : at + 3] or "ا").replace(" ", "ت") * (_LONG // 3 * min(mutation.times, 3) // 3) + text[at:]


CHANGES: dict[str, Callable[[str, int, int, Mutation], str]] = {
    "insert": _inserted,
    "wrap": _wrapped,
    "as word": _as_word,
    "sprinkle": _sprinkled,
    "delete": _changed(lambda part: ""),
    "reverse": _changed(lambda part: part[::-1]),
    "glue": _changed(lambda part: part.replace(" ", "")),
    "spell out": _changed(lambda part: " ".join(part)),
    "twice": _changed(lambda part: part * 2),
    "shuffle": _changed(lambda part: " ".join(part.split(" ")[::-1])),
    "nfd": _changed(lambda part: unicodedata.normalize("NFD", part)),
    "nfkd": _changed(lambda part: unicodedata.normalize("NFKD", part)),
    "no quotes": _changed(lambda part: part.translate(dict.fromkeys(map(ord, "«»“”\"'")))),
    "one quote": _changed(lambda part: part.translate(dict.fromkeys(map(ord, "»”")))),
    "bare": _changed(lambda part: part.translate({ord(a): b for a, b in zip("أإآةىئؤ", "اااهييو", strict=True)})),
    "lines": _changed(lambda part: part.replace(" ", "\n")),
    "misread": _changed(lambda part: part.encode("utf-8", "surrogatepass").decode("cp1256", "replace")),
    "digits": _digits,
    "splice": _spliced,
    "long word": _long_word,
}


def mutated(text: str, mutations: list[Mutation]) -> str:
    """The text with each mutation done to what the one before left."""
    for mutation in mutations:
        at = int(mutation.start * len(text))
        text = CHANGES[mutation.name](text, at, min(len(text), at + mutation.length), mutation)
    return text


@cache
def excerpts() -> list[str]:
    """Every two paragraphs, and every whole article, of the articles that we wrote ourselves."""
    files = sorted([*TESTS.glob("golden/articles/*.txt"), *TESTS.glob("evaluation/articles/*.txt")])
    texts = [path.read_text(encoding="utf-8") for path in files]
    lines = [[line for line in text.split("\n") if line.strip()] for text in texts]
    return ["\n".join(some[at : at + 2]) for some in lines for at in range(len(some))] + texts[::4]


def mutations() -> st.SearchStrategy[Mutation]:
    """Any one mutation."""
    pieces = st.sampled_from(sorted(PIECES)).flatmap(lambda family: st.sampled_from(PIECES[family]))
    several = st.sampled_from([1, 1, 1, 1, 2, 3, 5, 40])
    names = st.sampled_from([*(["insert", "as word"] * 5), "wrap", "wrap", *CHANGES])
    return st.builds(Mutation, names, st.floats(0, 0.999), st.integers(0, 60), pieces, several)


def attacked() -> st.SearchStrategy[str]:
    """An excerpt to which up to eight things were done."""
    return st.builds(mutated, st.sampled_from(excerpts()), st.lists(mutations(), min_size=1, max_size=8))
