"""A table of phrases knows which words phrases begin with."""

from newsgraph.lexicons.phrase_table import PhraseTable


def test_the_longest_phrase_by_first_word() -> None:
    table = PhraseTable([(("شهر",), 1), (("شهر", "كانون", "الثاني"), 2), (("سنة",), 3), (("شهر", "ايار"), 4)])
    assert table.longest == {"شهر": 3, "سنة": 1}
    assert table == {("شهر",): 1, ("شهر", "كانون", "الثاني"): 2, ("سنة",): 3, ("شهر", "ايار"): 4}


def test_an_empty_table_has_none() -> None:
    assert PhraseTable[int]({}).longest == {}
