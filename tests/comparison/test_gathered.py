"""Groups that grow: what keeps two apart, and that a newcomer is held against a bounded number of their readings."""

import pytest
from story_reports import report

from newsgraph.comparison import compare, gathered
from newsgraph.comparison.readings import readings_of
from newsgraph.report import Report


def questions(monkeypatch: pytest.MonkeyPatch, told: Report) -> int:
    """How often two readings of one article are held against each other when a report is compared with itself."""
    asked = [0]
    answer = gathered.at_peace

    def counted(*pair: object) -> bool:
        asked[0] += 1
        return answer(*pair)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(gathered, "at_peace", counted)
        compare([told, told])
    return asked[0]


@pytest.mark.parametrize("sentence", ["قتل 5 جنود. ", "بلغ السعر 120 دولارا. ", "بلغ النمو 5 في المئة. "])
def test_a_report_of_one_sentence_repeated_asks_in_proportion_to_its_length(
    monkeypatch: pytest.MonkeyPatch, sentence: str
) -> None:
    few, many = (questions(monkeypatch, report(sentence * count, "2018-05-01")) for count in (100, 400))
    assert 0 < many < 5 * few


def test_what_one_article_tells_apart_keeps_groups_apart() -> None:
    """43 نقطة and 40 of one article are of two clubs: no third reading joins them."""
    told = [report(f"جمع الفريق {points} نقطة في الدوري.", None) for points in (43, 40)]
    one, other = (gathered.Gathered(readings_of("1", 0, each)[0]) for each in told)
    assert one.at_odds(other)
    elsewhere = gathered.Gathered(readings_of("2", 1, told[1])[0])
    assert not one.at_odds(elsewhere)
    elsewhere.take(one)
    assert elsewhere.at_odds(other)
    assert len(elsewhere.readings) == 2
