"""One event for one happening: all its mentions."""

import pytest
from events_helpers import event, events

# text, trigger, every mention of the one happening
MENTIONS = [
    ("غارة جوية استهدفت مستودعا", "استهدفت", ["غارة", "استهدفت"]),
    ("قذائف استهدفت القرية وهجوم استهدف السوق", "استهدف", ["هجوم", "استهدف"]),
    ("فرضت السلطات حظر التجول", "فرضت", ["فرضت", "حظر"]),
    ("حملة اعتقالات", "اعتقالات", ["حملة", "اعتقالات"]),
    ("ضربت هزة أرضية الجزيرة", "هزة", ["ضربت", "هزة"]),
    ("وقع الجانبان هدنة، وقال مراقبون إن الهدنة صامدة", "وقع", ["وقع", "هدنة", "الهدنة"]),
    ("وقع الجانبان هدنة في المدينة، وتفتح هذه الهدنة المطار", "وقع", ["وقع", "هدنة", "الهدنة"]),
    ("عملية تفجير في السوق", "تفجير", ["تفجير"]),
    ("قتلت [n ليلى نجار] أمس. وأثار مقتل [n ليلى نجار] غضبا", "قتلت", ["قتلت", "مقتل"]),
    ("مقتل جندي في هجوم\nقتل جندي في هجوم على حاجز أمس", "قتل", ["مقتل", "قتل"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "mentions"), MENTIONS)
def test_mentions(text: str, trigger: str, mentions: list[str]) -> None:
    assert [mention.text for mention in event(text, trigger).mentions] == mentions


def test_two_happenings_of_one_type_stay_two() -> None:
    assert len(events("قتل [n سمير حداد] أمس. وقتل [n نادر خوري] اليوم.")) == 2
    assert len(events("هاجم مسلحون حاجزا في حمص. وهاجم آخرون سوقا في حلب.")) == 2


MERGED = [
    ("6 قتلى في حريق\nلقي ستة عمال مصرعهم أمس في حريق", "مصرع", ["قتلى", "مصرع"]),
    ("3 قتلى و7 جرحى في هجوم\nقال ناطق إن مقتل ثلاثة وإصابة سبعة وقعا في هجوم", "مقتل", ["قتلى", "مقتل"]),
    ("7 جرحى في البلدة\nأصيب 12 عاملا أمس. وجرح سبعة جنود", "جرح", ["جرحى", "جرح"]),
]


@pytest.mark.parametrize(("text", "trigger", "words"), MERGED)
def test_one_happening_is_one_event(text: str, trigger: str, words: list[str]) -> None:
    assert [span.text for span in event(text, trigger).mentions] == words
