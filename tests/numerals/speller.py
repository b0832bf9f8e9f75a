"""A speller of Arabic numbers for the tests, written from the grammar and not from the library: `spell(3500)`.

Every `Style` gives correct modern standard Arabic, or a spelling that newspapers print daily: hamza left off, «ألف» for «ألفا».
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

LIMIT = 10**15
ONES = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"]
TENS = ["", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
BARE = str.maketrans("أإآ", "ااا")
NOT_JOINED = set("اأإآدذرزوؤةىء")  # letters that do not join the next one, so that no tatweel can follow them
MARKS, LAST_MARKS = "\u064e\u0650\u0652", "\u064e\u0650\u064f"  # fatha, kasra, sukun; fatha, kasra, damma
TANWEEN = "\u064b"
SCALES = [("ألف", "آلاف"), ("مليون", "ملايين"), ("مليار", "مليارات"), ("تريليون", "تريليونات")]
BILLION = ("بليون", "بلايين")
NO_YES = (False, True)
CHOICES: dict[str, Sequence[object]] = {  # of every field of Style; what hides the rest is drawn less often
    "case": ["nominative", "genitive", "accusative"], "feminine": NO_YES, "joined": NO_YES, "hundred": ["مئة", "مائة"],
    "eight": ["ثماني", "ثمان"], "plain_alef": NO_YES, "extra_hamza": (False, *NO_YES), "marks": [0, 0, 1, 2, 3],
    "tatweel": [0, 0, 1, 2], "tanween": ["ًا", "اً", "ا", ""], "construct": NO_YES, "definite": (False, *NO_YES),
    "spaced_waw": NO_YES, "apart": NO_YES, "milliard": ["مليار", "بليون"],
}  # fmt: skip


@dataclass(frozen=True)
class Style:
    """How to write a number down; what stands here by default is the textbook's nominative before a masculine noun."""

    case: str = "nominative"
    feminine: bool = False  # the counted noun is feminine: ثلاث, إحدى عشرة
    joined: bool = True  # ثلاثمئة, else ثلاث مئة
    hundred: str = "مئة"
    eight: str = "ثماني"  # before a feminine noun, and in compounds of its own: ثمان وعشرون
    plain_alef: bool = False  # the alef without its hamza: اربعة, الاف
    extra_hamza: bool = False  # a hamza where none belongs: إثنان
    marks: int = 0  # 0: none, else vowel signs on two letters of three
    tatweel: int = 0  # 0: none, 1: at every join, 2: at every second one
    tanween: str = "ا"  # ends the scale after 11-99: ألفًا, ألفاً, ألفا, and carelessly ألف
    construct: bool = False  # a noun follows, so that a dual at the end loses its nun: ألفي, مئتا
    definite: bool = False  # الثلاثة آلاف والخمسمئة
    spaced_waw: bool = False  # مئة و خمسة
    apart: bool = False  # 101 000 by the book, مئة ألف وألف; else مئة وواحد ألف
    milliard: str = "مليار"

    @property
    def ending(self) -> str:
        """What an indefinite accusative ends in."""
        return self.tanween if self.case == "accusative" and not self.definite else ""


def ambiguous(n: int, style: Style) -> bool:
    """True where the words alone can mean two things: at its end «ألفا» is 2000 before a noun, or else 1000 in the accusative.

    «الاثنين» is Monday as well as the two.
    """
    last = next((n // 1000**power % 1000 for power in range(5) if n // 1000**power % 1000), 0)
    last = last % 100 if style.apart or style.ending else last
    bare_dual = style.construct and style.case == "nominative"
    return (n == 2 and style.definite) or (n % 1000 == 0 and ((last == 2 and bare_dual) or (last == 1 and style.ending == "ا")))


def dual(word: str, style: Style, construct: bool) -> str:
    """Two of a scale: ألفان, ألفين, مئتا (before another noun)."""
    ending = "ا" if style.case == "nominative" else "ي"
    return word.removesuffix("ة") + ("ت" if word.endswith("ة") else "") + ending + ("" if construct else "ن")


def unit(n: int, style: Style, feminine: bool) -> str:
    """1 to 10; from 3 on with the ending of the other gender."""
    if n == 1:
        return "واحدة" if feminine else "واحد" + style.ending
    if n == 2:
        return ("اثنت" if feminine else "اثن") + ("ان" if style.case == "nominative" else "ين")
    if n == 8 and feminine:
        return style.eight + (style.ending if style.eight == "ثماني" else "")
    return ONES[n].removesuffix("ة") if feminine else ONES[n]


def teen(n: int, style: Style, feminine: bool) -> str:
    """11 to 19: only the two of twelve has cases."""
    if n == 11:
        one = "إحدى" if feminine else "أحد"
    elif n == 12:
        one = unit(2, style, feminine).removesuffix("ن")
    else:
        one = unit(n - 10, replace(style, tanween=""), feminine)
    return f"{one} عشرة" if feminine else f"{one} عشر"


def below_hundred(n: int, style: Style, feminine: bool) -> list[str]:
    """The parts that «و» joins."""
    if n <= 10:
        return [unit(n, style, feminine)] if n else []
    if n < 20:
        return [teen(n, style, feminine)]
    ten = TENS[n // 10] if style.case == "nominative" else TENS[n // 10][:-2] + "ين"
    one = "إحدى" if feminine and n % 10 == 1 else unit(n % 10, style, feminine) if n % 10 else ""
    return [one, ten] if one else [ten]


def hundreds(n: int, style: Style, construct: bool) -> list[str]:
    """100 to 900, none for 0; «مئة» is feminine, so its units are bare."""
    if n < 2:
        return [style.hundred] * n
    if n == 2:
        return [dual(style.hundred, style, construct)]
    return [unit(n, replace(style, tanween=""), feminine=True) + ("" if style.joined else " ") + style.hundred]


def below_thousand(n: int, style: Style, feminine: bool, construct: bool) -> list[str]:
    """The hundreds, then what is left."""
    return hundreds(n // 100, style, construct and n % 100 == 0) + below_hundred(n % 100, style, feminine)


def scaled(group: int, word: str, plural: str, style: Style, last: bool) -> list[str]:
    """So many thousands, millions ...: ألف, ألفان, ثلاثة آلاف, أحد عشر ألفا, مئة ألف."""
    if group == 1:
        return [word + style.ending]
    if group == 2:
        return [dual(word, style, style.construct and last)]
    rest = group % 100
    if rest in (1, 2) and (style.apart or style.ending):  # never «مئة وواحدًا ألف»
        return scaled(group - rest, word, plural, style, False) + scaled(rest, word, plural, style, last)
    count = below_thousand(group, style, feminine=False, construct=True)
    counted = plural if 3 <= rest <= 10 else word + style.tanween if rest > 10 else word
    return [*count[:-1], f"{count[-1]} {counted}"]


def parts(n: int, style: Style) -> list[str]:
    """All the parts that «و» joins, the greatest first."""
    found = []
    for power in (4, 3, 2, 1):
        group, last = n // 1000**power % 1000, n % 1000**power == 0
        names = BILLION if power == 3 and style.milliard in BILLION else SCALES[power - 1]
        found += scaled(group, *names, style, last) if group else []
    return found + below_thousand(n % 1000, style, style.feminine, style.construct)


def dress(word: str, style: Style) -> str:
    """Marks and tatweel: no damma but at the end, for «خُمس» is a fifth; no tanween, which tells «ألفًا» from «ألفا».

    The shadda stands where it belongs, on the ت of six, for «ألّف» is a verb.
    """
    word = word.replace("ست", "ستّ") if style.marks else word
    out = ""
    for at, letter in enumerate(word):
        marks, follows = (MARKS, word[at + 1]) if at + 1 < len(word) else (LAST_MARKS, "")
        free = letter.isalpha() and TANWEEN not in word[max(at - 1, 0) : at + 2]
        marked = style.marks and free and (at + style.marks) % 3
        joined = style.tatweel and follows.isalpha() and letter not in NOT_JOINED and at % style.tatweel == 0
        out += letter + (marks[(at * 5 + style.marks) % len(marks)] if marked else "") + ("ـ" if joined else "")
    return out


def spell(n: int, style: Style | None = None, **options: Any) -> str:
    """The number in words; options change the style: `spell(200, case="genitive")` is «مئتين»."""
    style = replace(style or Style(), **options)
    found = parts(n, style) or ["صفر"]
    found = ["ال" + part for part in found] if style.definite else found
    text = (" و " if style.spaced_waw else " و").join(found)
    if style.extra_hamza:
        text = text.replace("اثن", "إثن")
    text = text.translate(BARE) if style.plain_alef else text
    return " ".join(dress(word, style) for word in text.split(" "))
