"""What the grammar says of one numeral, before anyone asks what it counts."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

NumeralKind = Literal["cardinal", "ordinal", "percent", "fraction", "dual", "vague"]
"""`dual` is a noun that says two by its ending (قتيلان); `vague` a plural such as عشرات, of which only the least is known."""


@dataclass(slots=True)
class Reading:
    """Tokens `first` to `stop` are the numeral; characters `start` to `end` too, without proclitics.

    `opener` is `first`, or the token of بين / من that opens a range. For percent, `stop` lies after «في المئة» while
    the characters hold a sign only. `power` is ten's power of the last multiplier: 6 in «1.5 مليون».

    Nobody changes one, though it is not frozen: a frozen one of fifteen fields takes five times as long to make.
    """

    first: int
    stop: int
    start: int
    end: int
    kind: NumeralKind
    low: Decimal
    high: Decimal | None
    opener: int
    ranged: bool = False
    hyphen: bool = False
    power: int = 0
    words: bool = False
    definite: bool = False
    approximate: bool = False
    proclitics: str = ""
