"""Names that reach further than what the tagger marked, and sentences that go on behind a name."""

import pytest
from tagged_text import Tag, entities


@pytest.mark.parametrize(
    ("text", "tags", "names"),
    [
        # a body or building that is called after a person or place
        ("افتتحت جامعة سمير الحلبي قسما", [("سمير الحلبي", "PER")], ["جامعة سمير الحلبي"]),
        ("وقعت شركة سمير الحلبي وأولاده عقدا", [("سمير الحلبي", "PER")], ["شركة سمير الحلبي"]),
        ("زار مركز الملك سمير للإغاثة أمس", [("سمير", "PER")], ["مركز الملك سمير للإغاثة"]),
        ("قالت أمانة منطقة تلبيسة ذلك", [("تلبيسة", "LOC")], ["أمانة منطقة تلبيسة"]),
        ("رست السفن في ميناء تلبيسة أمس", [("تلبيسة", "LOC")], ["ميناء تلبيسة"]),
        ("نقلوا إلى مستشفى سمير الحلبي", [("سمير الحلبي", "PER")], ["مستشفى سمير الحلبي"]),
        # no such thing: the head is complete, or what stands behind it is a company's own name
        ("قال مدير الجامعة سمير الحلبي ذلك", [("سمير الحلبي", "PER")], ["سمير الحلبي"]),
        ("قالت شركة تلمرز ذلك", [("تلمرز", "PER")], ["تلمرز"]),
        ("زار الرئيس مدينة تلبيسة", [("تلبيسة", "LOC")], ["تلبيسة"]),
        # long descriptions, where the tagger stopped within
        ("قالت الهيئة العامة للرقابة على الأسواق إن", [("الهيئة العامة", "ORG")], ["الهيئة العامة للرقابة على الأسواق"]),
        ("قال المركز الوطني لتقويم وتطوير التعليم إن", [("المركز الوطني", "ORG")], ["المركز الوطني لتقويم وتطوير التعليم"]),
        ("قالت وزارة الثقافة والشباب إن", [("وزارة الثقافة", "ORG")], ["وزارة الثقافة والشباب"]),
        ("قالت شركة الريف للنفط والغاز إن", [("شركة الريف للنفط", "ORG")], ["شركة الريف للنفط والغاز"]),
        # where the sentence goes on
        ("أمهل البرلمان وزارة الثقافة للرد", [("وزارة الثقافة", "ORG")], ["وزارة الثقافة"]),
        ("اجتمع مجلس المدينة الثلاثاء", [("مجلس المدينة", "ORG")], ["مجلس المدينة"]),
        ("دعت الهيئة العامة السوريين إلى", [("الهيئة العامة", "ORG")], ["الهيئة العامة"]),
        ("وزارة الثقافة والجيش", [("وزارة الثقافة", "ORG")], ["وزارة الثقافة"]),
        # what needs no tagger
        ("قالت هيئة الأسواق المالية إن", [], ["هيئة الأسواق المالية"]),
        ("اقتحمت قوات الاحتلال الإسرائيلي القرية", [], ["قوات الاحتلال الإسرائيلي"]),
        ("قالت هيئة الشركة إن", [], []),
    ],
)
def test_names(text: str, tags: list[Tag], names: list[str]) -> None:
    found = [m for entity in entities(text, *tags) for m in entity.mentions]
    assert [m.text for m in sorted(found, key=lambda m: m.start)] == names


@pytest.mark.parametrize("name", ["فراس سلكان", "بسام سلكان", "ولاء سلكان", "لانا سلكان", "فادي سلكان"])
def test_the_first_letter_is_the_names_own(name: str) -> None:
    assert [e.name for e in entities(f"قال {name} ذلك", (name, "PER"))] == [name]


def test_a_particle_before_a_name_that_stands_elsewhere_too() -> None:
    found = entities("قال سام سلكان ذلك. ورحبوا بسام سلكان", ("سام سلكان", "PER"), ("بسام سلكان", "PER"))
    assert [[m.text for m in e.mentions] for e in found] == [["سام سلكان", "سام سلكان"]]
