"""Where content ends, how sure it is, and how claims nest."""

import pytest
from claims_helpers import claims, content, entities, with_cue

from newsgraph.claims import claim_of, find_claims
from newsgraph.document import Document

# (text, cue, content): the content ends where the speaker does
ENDS = [
    ("قال الوزير إن السد متين. نزل المطر أمس.", "قال", "السد متين"),
    ("قال الوزير إن السد متين\nنزل المطر أمس.", "قال", "السد متين"),
    ("قال الوزير إن السد متين، مضيفا أن الماء كاف.", "قال", "السد متين"),
    ("قال الوزير إن السد متين وأضاف أن الماء كاف.", "قال", "السد متين"),
    ("قال الوزير إن السد متين، وأضاف أن الماء كاف.", "قال", "السد متين"),
    ("قال الوزير إن السد متين، وإن الماء كاف.", "قال", "السد متين، وإن الماء كاف"),
    ("قال الوزير إن السد متين وإن الماء كاف.", "قال", "السد متين وإن الماء كاف"),
    ("قال الوزير إن السد متين، لكن الخبراء أكدوا أنه قديم.", "قال", "السد متين"),
    ("قال الوزير إن السد متين، لكنه يحتاج إلى صيانة.", "قال", "السد متين، لكنه يحتاج إلى صيانة"),
    ("قال الوزير إن السد متين، فيما أكد الخبراء أنه قديم.", "قال", "السد متين"),
    ("قال الوزير إن السد متين، بينما تحدث خبراء عن تشققات.", "قال", "السد متين"),
    ("قال الوزير إن السد متين، فيما غادر الوفد البلاد.", "قال", "السد متين"),
    ("قال الوزير إن السد متين، بينما غادر الوفد البلاد.", "قال", "السد متين"),
    ("قال الوزير إن السد متين، في وقت غادر الوفد البلاد.", "قال", "السد متين"),
    ("قال الوزير إن السد متين، في حين غادر الوفد البلاد.", "قال", "السد متين"),
    ("قال الوزير إن السد متين، وغادر الوفد البلاد.", "قال", "السد متين"),
    ("قال الوزير إن السد متين، كما أكد أن الماء كاف.", "قال", "السد متين"),
    ("قال الوزير إن السد متين، بحسب الوكالة.", "قال", "السد متين"),
    ("قال الوزير إن السد متين، وهو ما نفاه الخبراء.", "قال", "السد متين"),
    ("قال الوزير إن السد متين، وفيما يتعلق بالماء فهو كاف.", "قال", "السد متين، وفيما يتعلق بالماء فهو كاف"),
    ("قال الوزير إن السد الذي بني قبل عامين متين.", "قال", "السد الذي بني قبل عامين متين"),
    ("قال الوزير إن الخبراء يقولون إن السد متين.", "قال", "الخبراء يقولون إن السد متين"),
    ("قال الوزير إن «السد متين». وغادر القاعة.", "قال", "السد متين"),
    ("أعلنت الشركة إغلاق المصنع وهو الأكبر في البلاد.", "أعلنت", "إغلاق المصنع"),
    ("رغم أن الوزير أكد أن السد متين، إلا أن السكان رحلوا.", "أكد", "السد متين"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "cue", "said"), ENDS)
def test_end_of_content(text: str, cue: str, said: str) -> None:
    assert content(with_cue(text, cue)) == said


CERTAINTY = [  # (sentence, cue, certainty)
    ("قال الوزير إن السد متين.", "قال", "certain"),
    ("قال الوزير إن السد قد ينهار.", "قال", "possible"),
    ("قال الوزير إن السد قد انهار.", "قال", "certain"),
    ("قال الوزير إنه ربما ينهار السد.", "قال", "possible"),
    ("قال الوزير إن من الممكن أن ينهار السد.", "قال", "possible"),
    ("قال الوزير إنه يمكن إصلاح السد.", "قال", "possible"),
    ("قال الوزير إن من المرجح أن ينهار السد.", "قال", "probable"),
    ("قال الوزير إن السد سينهار على الأرجح.", "قال", "probable"),
    ("قال الوزير إنه لا شك في متانة السد.", "قال", "certain"),
    ("قال الوزير إن انهيار السد محتمل.", "قال", "possible"),
    ("رجح الوزير أن ينهار السد.", "رجح", "probable"),
    ("توقع الوزير أن ينهار السد.", "توقع", "probable"),
    ("يعتقد الوزير أن السد متين.", "يعتقد", "probable"),
    ("زعم الموقع أن السد انهار.", "زعم", "possible"),
    ("يأمل الوزير أن يصمد السد.", "يأمل", "possible"),
    ("لم يؤكد الوزير أن السد انهار.", "يؤكد", "possible"),
    ("لا يعتقد الوزير أن السد انهار.", "يعتقد", "possible"),
    ("لا يستبعد الوزير أن ينهار السد.", "يستبعد", "possible"),
    ("نفى الوزير أن يكون السد قد انهار.", "نفى", "certain"),
]


@pytest.mark.parametrize(("text", "cue", "certainty"), CERTAINTY)
def test_certainty(text: str, cue: str, certainty: str) -> None:
    assert with_cue(text, cue).certainty == certainty


STANCES = [
    ("لا يستبعد الوزير أن ينهار السد.", "يستبعد", "predict"),
    ("لم ينف الوزير أن السد انهار.", "ينف", "say"),
    ("لم يؤكد الوزير أن السد انهار.", "يؤكد", "say"),
    ("تساءل الوزير عن سبب الانهيار.", "تساءل", "ask"),
    ("اتهم كمال الراعي مجلس المدينة بالإهمال.", "اتهم", "accuse"),
]


@pytest.mark.parametrize(("text", "cue", "stance"), STANCES)
def test_stance(text: str, cue: str, stance: str) -> None:
    assert with_cue(text, cue, ("person", "كمال الراعي"), ("organization", "مجلس المدينة")).stance == stance


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
    ("انهار السد ليلا، بحسب ما قالته الشرطة.", [("بحسب", None), ("قالت", "بحسب")]),
    ("أكد الخبراء أن السد متين، وفقا للوكالة.", [("أكد", None), ("وفقا", None)]),
    ("قال الوزير إن السد متين. وأضاف أن الماء كاف.", [("قال", None), ("أضاف", None)]),
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
    innermost = claim_of(find_claims(document, entities(text, [])))
    places = {word: (text.index(word), text.index(word) + len(word)) for word in ("المطر", "الخبراء", "متين", "الوفد")}
    assert {word: innermost(*place) for word, place in places.items()} == {
        "المطر": None,
        "الخبراء": "claim-1",
        "متين": "claim-2",
        "الوفد": None,
    }


def test_claim_of_nothing() -> None:
    assert claim_of(())(0, 5) is None
