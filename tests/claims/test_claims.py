"""What holds for any text: spans lie in it and nest, lost marks swallow nothing, nothing raises, time is linear."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from naming import read_marks

from newsgraph.claims import claim_of, find_claims
from newsgraph.document import Document
from newsgraph.report import Claim, Entity, Organization, Person, Provenance, Report

VOCABULARY = """
قال وقال إن أن بأن إنه الوزير كمال الراعي مصدر مصادر بحسب وفقا للوزارة نقلا عن مؤكدا مشيرا إلى أعلنت استقالة في على من الذي التي
لكن فيما بينما وهو ما نفاه كما ذكر حسبما تأكيد قوله تحذيرات نقلت الوكالة جاء البيان وصف بأنه قد ربما لم لا يؤكد خرج الناس 25
« » “ ” " ' ( ) : ، . ؟ ؛ … وأضاف يقولون أما اتهم مجلس المدينة ـ
"""
WORDS = st.sampled_from([*VOCABULARY.split(), "\n"])
SENTENCES = st.lists(WORDS, max_size=60).map(" ".join)
GLUED = st.lists(WORDS, max_size=40).map("".join)
NAMES = {"كمال الراعي": "n", "مجلس المدينة": "o", "الوكالة": "o"}
ANYTHING = st.one_of(SENTENCES, GLUED, st.text(max_size=120), st.text(alphabet='«»"“”قالأن :.،\n ', max_size=120))


def named(text: str) -> list[Entity]:
    """The names that stand in a text."""
    for name, letter in NAMES.items():
        text = text.replace(name, f"[{letter} {name}]")
    return read_marks(text)[1]


def found(text: str) -> tuple[Claim, ...]:
    return find_claims(Document(text), named(text))


@settings(max_examples=400, deadline=None)
@given(ANYTHING)
def test_every_span_is_the_articles_and_the_report_accepts_the_claims(text: str) -> None:
    claims = found(text)
    for claim in claims:
        assert claim.content
        for span in (claim.cue, *claim.content, *([claim.source] if claim.source else [])):
            assert text[span.start : span.end] == span.text
    assert [claim.id for claim in claims] == [f"claim-{n}" for n in range(1, len(claims) + 1)]
    assert [claim.cue.start for claim in claims] == sorted(claim.cue.start for claim in claims)
    known = named(text)
    Report(
        text=text,
        persons=tuple(e for e in known if isinstance(e, Person)),
        organizations=tuple(e for e in known if isinstance(e, Organization)),
        claims=claims,
        provenance=Provenance(newsgraph="0", model="none", model_sha256=None, stanza=None),
    )


@settings(max_examples=400, deadline=None)
@given(ANYTHING)
def test_contents_nest_and_never_cross(text: str) -> None:
    ranges = sorted({(s.start, s.end) for claim in found(text) for s in claim.content})
    for at, (start, end) in enumerate(ranges):
        for other_start, other_end in ranges[at + 1 :]:
            assert other_start >= end or other_end <= end or other_start == start


@settings(max_examples=300, deadline=None)
@given(SENTENCES, st.sampled_from("«“\"'("))
def test_a_lost_mark_swallows_no_later_line(text: str, mark: str) -> None:
    head = f"قال الوزير: {mark}سنبني الجسر\n"
    first = found(head + text.replace("\n", " "))[0]
    assert first.content[-1].end < len(head)


@settings(max_examples=200, deadline=None)
@given(SENTENCES)
def test_claim_of_agrees_with_the_contents(text: str) -> None:
    claims = found(text)
    innermost = claim_of(claims)
    by_id = {claim.id: claim for claim in claims}
    for at in range(0, len(text), 7):
        holder = innermost(at, at + 1)
        holding = [s.end - s.start for c in claims for s in c.content if s.start <= at < s.end]
        assert (holder is None) == (not holding)
        if holder is not None:
            assert min(holding) in [s.end - s.start for s in by_id[holder].content]


@settings(max_examples=200, deadline=None)
@given(ANYTHING)
def test_equal_texts_have_equal_claims(text: str) -> None:
    assert found(text) == found(text)


@pytest.mark.parametrize("piece", ["«", "«قال ", "وقال ", "قال أن ", "بحسب الوزارة، ", '" '])
def test_open_marks_and_cues_without_end_are_read(piece: str) -> None:
    text = piece * (100_000 // len(piece))  # a quadratic reading would not come back; benchmarks/claims_scaling.py has the times
    assert all(text[one.cue.start : one.cue.end] == one.cue.text for one in find_claims(Document(text)))
