"""The sentences of a report, and positions as other languages count them."""

import pytest
from samples import MADE_BY, sample, span

from newsgraph.report import Report, Span


def test_sentences_hold_the_findings() -> None:
    report = sample()
    assert [sentence.text[:5] for sentence in report.sentences] == ["انهيا", "قالت ", "ونفت ", "وارتف"]
    assert report.sentence_of(report.figures[4].span).text == "وارتفع العدد إلى 27."
    with pytest.raises(ValueError, match="no sentences"):
        Report(text="", provenance=MADE_BY).sentence_of(Span(start=0, end=1, text="x"))


def test_offsets_as_other_languages_count_them() -> None:
    text = "خبر 😀 عاجل"
    assert span("عاجل", text=text).utf16(text) == (7, 11)
    assert span("😀", text=text).utf16(text) == (4, 6)
