"""What a condition of the lexicon asks of the tree: one row for each slot, met and not met."""

import pytest

from newsgraph.document import Document
from newsgraph.errors import LexiconError
from newsgraph.events.conditions import parse
from newsgraph.events.scene import Scene
from newsgraph.syntax import read

MET = [
    ("سيطر رجال الإطفاء على الحريق", "سيطر", "=حريق"),
    ("سيطر رجال الإطفاء على الحريق", "سيطر", "=على"),
    ("نفذ الجيش عملية عسكرية", "عملية", "=عسكري"),
    ("خصصت الوزارة 200 مليون درهم", "خصصت", "=مليون"),
    ("أطلقت البلدية العديد من الخدمات", "أطلقت", "=خدمة"),
    ("قرأ الوزير رسالة كاملة", "رسالة", "=كامل"),
    ("تحدث الحارس عن إيداعهم السجن", "إيداعهم", "=هم"),
    ("طعن اللص زميله", "طعن", "=@human"),
    ("انفجرت عبوة قرب الجسر", "انفجرت", "$عبوة"),
    ("القانون الذي يسمح بالبناء", "يسمح", "$قانون"),
    ("أنهى المؤشر اليوم بانخفاض كبير", "بانخفاض", "$مؤشر"),
    ("فرضت عقوبات على الشركة", "فرضت", "*عقوبات"),
    ("أدرجت الوزارة الشركة على قائمة العقوبات", "أدرجت", "=عقوبات"),
    ("منعتهم الشرطة من الدخول", "منعتهم", "*هم"),
    ("زار الوزير غرفة العمليات", "العمليات", "^غرفة"),
    ("المدينة تحت سيطرة الجيش", "سيطرة", "^تحت"),
    ("سيطر الجيش على المدينة", "سيطر", "!=حريق"),
]
NOT_MET = [
    ("شب الحريق بعدما سيطر الجيش على المدينة", "سيطر", "=حريق"),  # a neighbour in no slot
    ("أطلق الطلاب في الجامعات حملة", "أطلق", "=جامعة"),
    ("قرأ الوزير رسالة كاملة", "رسالة", "=أمل"),  # as it is read, not ك with أمل
    ("هدم الجيش منزلا", "هدم", "=@human"),
    ("قصف الجيش عبوة", "قصف", "$عبوة"),
    ("أدرجت الوزارة اسم الشركة الكبرى على الجدول", "أدرجت", "=كبرى"),  # deeper than a head
    ("سيطر الجيش على المدينة", "سيطر", "#sport"),
    ("سيطر الجيش على المدينة", "سيطر", "!=مدينة"),
]


def holds(text: str, word: str, condition: str) -> bool:
    document = Document(text)
    scene = Scene(document, (), (), (), (), read(document, []))
    at = next(at for at, token in enumerate(document.tokens) if token.text == word)
    return all(one.holds(scene, at) for one in parse(condition))


@pytest.mark.parametrize(("text", "word", "condition"), MET)
def test_met(text: str, word: str, condition: str) -> None:
    assert holds(text, word, condition)


@pytest.mark.parametrize(("text", "word", "condition"), NOT_MET)
def test_not_met(text: str, word: str, condition: str) -> None:
    assert not holds(text, word, condition)


@pytest.mark.parametrize("condition", [">كلمة", "<كلمة", "~كلمة", "&كلمة", "=", "!", "=@nobody", "#weather", "كلمة"])
def test_what_is_no_condition_is_refused(condition: str) -> None:
    with pytest.raises(LexiconError):
        parse(condition)
