"""The caller's own `decimal` context changes no figure and makes nothing raise."""

from decimal import Context, Inexact, localcontext

import pytest

from newsgraph.figures import find
from newsgraph.numerals import find as find_numerals
from newsgraph.numerals import parse

TEXT = "ثلثا 1234567.89 دولارا و50 سنتا، -7.12345 درجات، 0.53217 كغ، مليون و123456 ونصف، ثلاثة أسباع السكان، بين 12345.6 و23456.7"


@pytest.mark.parametrize("context", [Context(prec=4), Context(prec=1), Context(prec=3, traps=[Inexact])])
def test_own_context(context: Context) -> None:
    figures, numerals, one = find(TEXT), find_numerals(TEXT), parse("مليون و123456")
    with localcontext(context):
        assert (find(TEXT), find_numerals(TEXT), parse("مليون و123456")) == (figures, numerals, one)
