"""لا that a bad PDF turned into ال: األربعاء for الأربعاء, اإلعالن for الإعلان, السالح for السلاح; read as it was written.

Only in a text that shows the fault where no word could be right (األ, اإل, اال at a word's beginning). There the letters of the
article change places (األربعاء), and those inside a word where the list (`data/lam_alef.txt`) knows the word so (السالح).
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from newsgraph.document.letters import ALEF, AND, ARTICLE, BY_THE, LAM, LIKE_THE, SO
from newsgraph.document.normalise import normalise

FILE = "lam_alef.txt"
_LAM_ALEF, _ALEF_LAM = LAM + ALEF, ALEF + LAM
_BROKEN = re.compile(r"\b[وف]?+[بكل]?+ا[اأإآ]ل[ء-ي]{2}")
_SEVERAL = 2  # signs that show the fault: one may be a slip of the fingers
_ARTICLES = 2  # letters: a front that short is none
_SIGN = re.compile("ا[اأإآ]ل")
_ARTICLE = re.compile(r"\b([وف]?[بك]?ا)([اأإآ])ل(?=[ء-ي]{2})")
_WORD = re.compile("[ء-ي]{2,}+")


def mended(text: str) -> str:
    """The text with each broken لا as it was; of the same length."""
    return _WORD.sub(_word, _ARTICLE.sub(r"\1ل\2", text)) if is_broken(text) else text


def is_broken(text: str) -> bool:
    """Whether the text shows the fault: two words at least that no spelling but it could make."""
    return _SIGN.search(text) is not None and len(_BROKEN.findall(text)) >= _SEVERAL


def broken(form: str) -> str:
    """How the fault leaves a word.

    >>> broken("اعلان"), broken("للامم")
    ('اعالن', 'لالمم')
    """
    return form.replace(_LAM_ALEF, _ALEF_LAM)


def fronts(form: str) -> Iterator[int]:
    """Where a word may begin: at its first letter, after "and", after the article with what stands before it."""
    yield 0
    at = int(form[:1] in (AND, SO))
    if at:
        yield at
    for front in (ARTICLE, BY_THE, LIKE_THE):
        if form.startswith(front, at):
            yield at + len(front)


def _word(found: re.Match[str]) -> str:
    """One word, its letters in their places where a reading of it is known."""
    word, form = found[0], normalise(found[0])
    if _ALEF_LAM not in form or len(form) != len(word):
        return word
    for at in fronts(form):
        proper = _known().get(form[at:]) or (_known().get("=" + form[at:]) if at < _ARTICLES else None)
        if proper is not None:
            for hit in re.finditer(_LAM_ALEF, proper):
                here = at + hit.start() - proper.startswith("=")
                word = word[:here] + word[here + 1] + word[here] + word[here + 2 :]
            return word
    return word


@cache
def _known() -> Mapping[str, str]:
    """By its broken spelling each word of the list; «=ثلاثة» is one only without an article."""
    text = (files("newsgraph.document") / "data" / FILE).read_text(encoding="utf-8")
    return {broken(word): word for word in text.split()}
