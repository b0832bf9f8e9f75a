"""What is wrong with a text as a whole: damage that no reading of ours could mend without guessing."""

import re
from collections.abc import Iterator

from newsgraph.document.lam_alef import is_broken
from newsgraph.report import Language, ReportWarning

_MANY = 20_000  # characters that are looked at
_SEVERAL = 3  # signs of damage that make a warning: one or two may be slips, or quoted
# Read from its end: a word begins with ة or ى, which no word does, and with what is ال from its other side it ends.
_BACKWARDS = re.compile(r"\b[ةى][ء-ي]{2}")
_FORWARDS = re.compile(r"[ء-ي]{2}[ةى]\b")
# UTF-8 read as Windows-1252 (Ø§Ù„) and Windows-1256 read as Latin-1 (ÇáÚÑÈí).
_MISREAD = re.compile(r"[ØÙ][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]|[ÇáÈÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÝÞßàãäåæìí]{4}|\ufffd")
_TAG = re.compile(r"</?(?:p|div|br|a|span|html|body|head|h[1-6]|ul|li|img|script|table|td|tr)\b[^<>]{0,500}+>", re.I)

_NAMES = {"fa": "Persian", "ur": "Urdu", "ckb": "Sorani Kurdish", "ug": "Uyghur", "ps": "Pashto", "sd": "Sindhi"}
_HALF = 0.5
_SHORT = 40  # characters, of which one foreign name may be most


def faults_of(text: str, language: Language | None) -> tuple[ReportWarning, ...]:
    """The warnings that a report of the text should carry."""
    return tuple(_all(text[:_MANY], language))


def _all(text: str, language: Language | None) -> Iterator[ReportWarning]:
    if language is not None and language.code != "ar":
        written = _NAMES.get(language.code, "in other letters")
        yield ReportWarning(code="not_arabic", message=f"the text is not Arabic but {written}: nothing was read from it")
    elif language is not None and language.arabic < _HALF and len(text) > _SHORT:
        yield ReportWarning(code="mixed", message="most letters of the text are not Arabic: what the others say was not read")
    if _several(_MISREAD, text):
        message = "the text was decoded with the wrong encoding: decode it anew, as UTF-8 or Windows-1256 (newsgraph.read can)"
        yield ReportWarning(code="mojibake", message=message)
    if _several(_TAG, text):
        yield ReportWarning(
            code="markup", message="the text is HTML: give its words alone, as an extractor such as trafilatura does"
        )
    if is_broken(text):
        message = "words have ال where لا belongs (االنتخابات), as in text from a PDF: read as if mended; better extract it again"
        yield ReportWarning(code="lam_alef", message=message)
    backwards = _several(_BACKWARDS, text)
    if backwards > len(_FORWARDS.findall(text)):
        message = "words stand letter by letter from their end (ةيبرعلا), as in text from a PDF: extract it with another tool"
        yield ReportWarning(code="visual_order", message=message)


def _several(sign: "re.Pattern[str]", text: str) -> int:
    """How often the sign stands there, if several times."""
    count = len(sign.findall(text))
    return count if count >= _SEVERAL else 0
