"""The numbers that Arabic texts write, in words and digits. Needs no model.

>>> [(n.text, n.value) for n in find("قتل ثلاثة آلاف وخمسمئة شخص")]
[('ثلاثة آلاف وخمسمئة', Decimal('3500'))]
"""

from newsgraph.numerals.find import find, parse
from newsgraph.numerals.model import Numeral

__all__ = ["Numeral", "find", "parse"]
