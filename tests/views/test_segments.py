"""Marks that nest and overlap as they like, and the text that is cut by them without losing a letter."""

from hypothesis import given
from hypothesis import strategies as st
from samples import TEXT, sample

from newsgraph.views.marks import Mark, marks
from newsgraph.views.segments import paragraphs


def mark(start: int, end: int, finding: str = "figure-1") -> Mark:
    return Mark(finding, "figures", "figure", start, end)


def pieces(text: str, *given: Mark) -> list[tuple[str, str]]:
    return [(piece.text, piece.findings) for line in paragraphs(text, given) for piece in line]


def test_overlapping_marks_share_what_both_cover() -> None:
    found = pieces("abcdef", mark(0, 4, "claim-1"), mark(2, 6, "claim-2"))
    assert found == [("ab", "claim-1"), ("cd", "claim-1 claim-2"), ("ef", "claim-2")]


def test_the_innermost_comes_first() -> None:
    assert pieces("abcdef", mark(0, 6, "claim-1"), mark(2, 3))[1] == ("c", "figure-1 claim-1")


def test_a_mark_across_lines_is_shown_in_each() -> None:
    assert pieces("ab\ncd", mark(1, 4)) == [("a", ""), ("b", "figure-1"), ("c", "figure-1"), ("d", "")]


def test_lam_and_alef_stay_together_as_one_letter_form() -> None:
    text = "قال لأحمد"
    assert pieces(text, mark(5, 9)) == [("قال ", ""), ("لأحمد", "figure-1")]
    (line,) = paragraphs(text, [mark(5, 9)])
    assert line[1].anchors == (5,), "links still lead to where the name starts"


def test_lines_of_spaces_are_no_paragraphs() -> None:
    assert pieces("a\n \n\r\nb") == [("a", ""), ("b", "")]


def test_no_text() -> None:
    assert list(paragraphs("", [])) == []


@given(st.text("ابلأ \n", max_size=30), st.lists(st.tuples(st.integers(0, 29), st.integers(1, 8)), max_size=6))
def test_no_letter_is_lost_and_every_mark_has_its_anchor(text: str, ranges: list[tuple[int, int]]) -> None:
    given_marks = [mark(start, min(len(text), start + length)) for start, length in ranges if start < len(text)]
    lines = list(paragraphs(text, given_marks))
    assert "".join(piece.text for line in lines for piece in line) == "".join(
        line for line in text.split("\n") if line and not line.isspace()
    )
    anchors = [anchor for line in lines for piece in line for anchor in piece.anchors]
    assert len(set(anchors)) == len(anchors)


def test_all_findings_of_a_report_are_marked() -> None:
    report = sample()
    found = {mark.finding for mark in marks(report)}
    layers = (report.entities, report.figures, report.dates, report.claims, report.events)
    assert found == {finding.id for layer in layers for finding in layer}
    anchors = {anchor for line in paragraphs(TEXT, marks(report)) for piece in line for anchor in piece.anchors}
    assert anchors == {mark.start for mark in marks(report)}
