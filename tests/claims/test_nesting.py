"""Claims inside claims: which holds which, and which is the innermost of a place."""

import pytest
from claims_helpers import claims, content

from newsgraph.claims import claim_of, find_claims
from newsgraph.document import Document


def parents(text: str) -> list[tuple[str, str | None]]:
    """Each claim's cue with its parent's."""
    found = claims(text)
    cues = {claim.id: claim.cue.text for claim in found}
    return [(claim.cue.text, cues.get(claim.parent_id or "")) for claim in found]


NESTING = [
    ("قال الوزير إن السد متين.", [("قال", None)]),
    ("قال الوزير إن الخبراء يقولون إن السد متين.", [("قال", None), ("يقولون", "قال")]),
    ("قال الوزير: «سمعت الخبراء يزعمون أن السد متين».", [("قال", None), ("يزعمون", "قال")]),
    ("ذكر نشطاء بحسب شبكة محلية أن السد انهار.", [("ذكر", "بحسب"), ("بحسب", None)]),
    ("انهار السد ليلا، بحسب ما قالته الشرطة.", [("بحسب", None)]),
    ("أكد الخبراء أن السد متين، وفقا للوكالة.", [("أكد", None), ("وفقا", None)]),
    ("قال الوزير إن السد متين. وأضاف أن الماء كاف.", [("قال", None), ("أضاف", None)]),
    # what somebody says of himself is no claim beside what he says; in a line of nobody's it is one
    ("قال الوزير: «سنبني السد، ونأمل أن يكفي الماء».", [("قال", None)]),
    ("قال الوزير: السد متين وأتمنى أن يكفي الماء، وأضاف أن الجسر مفتوح.", [("قال", None), ("أضاف", None)]),
    ("قال الوزير: «أعتقد أن الخبراء يزعمون أن السد متين».", [("قال", None), ("يزعمون", "قال")]),
    ("«نعتقد أن السد متين». هكذا كتب على الجدار.", [("نعتقد", None)]),
]


@pytest.mark.parametrize(("text", "expected"), NESTING)
def test_parents(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert parents(text) == expected


def test_a_chain_shares_its_content() -> None:
    text = "ذكر نشطاء بحسب شبكة محلية أن السد انهار."
    assert [content(claim) for claim in claims(text)] == ["السد انهار", "السد انهار"]


def test_ids_follow_the_text() -> None:
    text = "قال الوزير إن السد متين. وأضاف أن الماء كاف. بحسب الوكالة، هدأ الموج."
    assert [claim.id for claim in claims(text)] == ["claim-1", "claim-2", "claim-3"]


def test_claim_of_gives_the_innermost() -> None:
    text = "نزل المطر. قال الوزير إن الخبراء يقولون إن السد متين. غادر الوفد."
    document = Document(text)
    innermost = claim_of(find_claims(document))
    places = {word: (text.index(word), text.index(word) + len(word)) for word in ("المطر", "الخبراء", "متين", "الوفد")}
    assert {word: innermost(*place) for word, place in places.items()} == {
        "المطر": None,
        "الخبراء": "claim-1",
        "متين": "claim-2",
        "الوفد": None,
    }


def test_claim_of_nothing() -> None:
    assert claim_of(())(0, 5) is None


def test_of_two_with_one_content_the_later_holds_it() -> None:
    claim = find_claims(Document("قال الوزير إن المدرسة فتحت."))[0]
    twins = [claim.model_copy(update={"id": f"claim-{number}"}) for number in (9, 10)]
    assert claim_of(twins)(claim.content[0].start, claim.content[0].end) == "claim-10"
