"""How an article was read, as text: trees, and the rules that made claims and events."""

import pytest
from samples import sample

import newsgraph
from newsgraph.explaining import trace
from newsgraph.explaining.again import again
from newsgraph.explaining.events import events_made
from newsgraph.report import Provenance, Report

TEXT = "قال الوزير سمير الحلبي إن القوات السورية قصفت داعش في حلب، نافيا مقتل خمسة مدنيين. وأضاف أن القوات ستهاجم الرقة."


def lines(text: str) -> list[str]:
    return [line.strip() for line in newsgraph.explain(text).splitlines()]


def test_the_tree_with_its_clauses() -> None:
    text = "قال الوزير إن القوات استعادت البلدة."
    assert trace(Report(text=text, provenance=Provenance(newsgraph="1", model="x"))).splitlines() == [
        text,
        "  main قال | subject الوزير (after)",
        "    complement استعادت | subject القوات (before) | object البلدة (after)",
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # claims: the cue's row and frames, how the source is known, what found the content and what ends it
        (TEXT, "cue: verb قال with say+that"),
        (TEXT, "source: «الوزير سمير الحلبي» (subject after); named سمير الحلبي"),
        (TEXT, "source: none written (sentence); named سمير الحلبي"),
        (TEXT, "source: none written (spoke last); named سمير الحلبي"),
        (TEXT, "content: complement (that), up to the cue نفى"),
        ("سمير الحلبي: لن نقبل بهذا الاتفاق.", "source: «سمير الحلبي» (label of the line); named سمير الحلبي"),
        ("انهار الجسر، بحسب سمير الحلبي.", "content: before, up to the cue"),
        ("أعلنت السورية للبناء «نحن باقون هنا معكم دائما».", "content: complement (quote), to the closing mark"),
        # events: the trigger's row, what stands for a role, which rule says how it stands
        (TEXT, "trigger: هاجم, imperfect, frame do, where $@armed/@army"),
        (TEXT, "actual: claimed (claim-1)"),
        (TEXT, "planned: ahead"),
        ("نفى سمير الحلبي وقوع هجوم.", "negated: governed by نفى"),
        ("هاجم الجيش السوري داعش.", "actual: plain"),
    ],
)
def test_says_which_rule(text: str, line: str) -> None:
    assert [said for said in lines(text) if said.startswith(line)], lines(text)


def test_a_role_is_told_by_grammar_and_by_weight() -> None:
    said = next(line for line in lines(TEXT) if line.startswith("recipient: داعش"))
    assert said.startswith("recipient: داعش (object after is; weighs +")


def test_all_is_found_again_as_the_report_has_it() -> None:
    report = newsgraph.extract(TEXT)
    made = list(events_made(again(report)))
    assert [one.reasons[-1].part for one in made] == [event.factuality for event in report.events]
    assert all(one.reasons for one in made)


def test_what_no_rule_made_has_no_reasons() -> None:
    text = trace(sample())
    assert "* claim-1: " in text
    assert "* event-1: " in text
