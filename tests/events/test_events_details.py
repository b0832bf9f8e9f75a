"""Numbers, dates, factuality, claims, mentions and salience of events."""

import pytest
from events_helpers import event, events, figures

# text, trigger, the figures that belong to it
FIGURES = [
    ("مقتل 15 شخصا وإصابة 7", "مقتل", ["15"]),
    ("مقتل 15 شخصا وإصابة 7", "إصابة", ["7"]),
    ("سقط 15 قتيلا و20 جريحا", "قتيلا", ["15"]),
    ("سقط 15 قتيلا و20 جريحا", "جريحا", ["20"]),
    ("قتل ما لا يقل عن 33 شخصا", "قتل", ["33"]),
    ("أصيب ثلاثة عمال بجروح", "أصيب", ["ثلاثة"]),
    ("إن 340 مسلحا لقوا مصرعهم", "مصرع", ["340"]),
    ("لقي 45 عاملا حتفهم", "حتف", ["45"]),
    ("عشرات القتلى في الهجوم", "القتلى", ["عشرات"]),
    ("اعتقلت الشرطة 12 متظاهرا", "اعتقلت", ["12"]),
    ("أجلت السلطات 2000 شخص", "أجلت", ["2000"]),
    ("نزوح 300 عائلة من القرية", "نزوح", ["300"]),
    ("أطلقت الحركة 80 صاروخا", "أطلقت", ["80"]),
    ("تظاهر آلاف الطلاب أمام الجامعة", "تظاهر", ["آلاف"]),
    ("ارتفع سعر النفط 3 في المئة", "ارتفع", ["3"]),
    ("اشترى البنك الشركة بمبلغ 5 ملايين دولار", "اشترى", ["5 ملايين"]),
    ("صدرت أوامر إلى 200 شخص بإخلاء منازلهم", "إخلاء", ["200"]),
    ("تبرع التاجر بمليون دولار", "تبرع", ["مليون"]),
    ("تضم القرية 300 منزل. وقصفتها الطائرات", "قصفت", []),
    ("فاز الضيوف على أصحاب الأرض 3-1", "فاز", ["3-1"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "numbers"), FIGURES)
def test_figures(text: str, trigger: str, numbers: list[str]) -> None:
    by_id = {figure.id: figure.number.text for figure in figures(text)}
    assert [by_id[id_] for id_ in event(text, trigger).figure_ids] == numbers


FACTS = [
    ("قصف الجيش القرية", "قصف", "actual"),
    ("يقصف الجيش القرية", "يقصف", "actual"),
    ("سيقصف الجيش القرية", "يقصف", "planned"),
    ("سوف يهاجم الجيش القرية", "يهاجم", "planned"),
    ("يعتزم الجيش مهاجمة القرية", "مهاجمة", "planned"),
    ("تخطط الحكومة لإجلاء السكان", "إجلاء", "planned"),
    ("أكدت الوزارة عزمها تخفيف القيود", "تخفيف", "planned"),
    ("قد يهاجم الجيش القرية", "يهاجم", "possible"),
    ("قد هاجم الجيش القرية", "هاجم", "actual"),
    ("ربما انسحب الجيش", "انسحب", "possible"),
    ("يمكن أن ينسحب الجيش", "ينسحب", "possible"),
    ("إذا انسحب الجيش عاد السكان", "انسحب", "possible"),
    ("محاولة اغتيال النائب", "اغتيال", "possible"),
    ("لم ينسحب الجيش", "ينسحب", "negated"),
    ("لن ينسحب الجيش", "ينسحب", "negated"),
    ("لا ينسحب الجيش", "ينسحب", "negated"),
    ("عدم انسحاب الجيش", "انسحاب", "negated"),
    ("نفى انسحاب الجيش", "انسحاب", "negated"),
    ("ألغت الوزارة اجتماعا", "اجتماعا", "negated"),
    ("من المقرر أن ينسحب الجيش", "ينسحب", "planned"),
    ("الانتخابات المقبلة", "الانتخابات", "planned"),
    ("من أجل تشكيل تحالف", "تشكيل", "planned"),
    ("مفاوضات لإجلاء الجرحى", "إجلاء", "planned"),
    ("تعرضت القرية لقصف عنيف", "قصف", "actual"),
    ("أنباء عن اعتقاله أو إعدامه", "إعدام", "possible"),
    ("غادر السكان بعد قصف القرية", "قصف", "actual"),
    ("تسعى الحكومة إلى اتفاق بعد انهيار الهدنة", "الهدنة", "actual"),
    ("قبل أن ينسحب الجيش من القرية", "ينسحب", "actual"),
    ("فشل اقتحام السجن", "اقتحام", "negated"),
    ("ليتوج الفريق بطلا", "يتوج", "actual"),
    ("قررت المحكمة حبس المتهم سنة", "حبس", "actual"),
    ("قررت الحكومة فرض حظر التجول", "فرض", "planned"),
    ("لم يقع انفجار في الميناء", "انفجار", "negated"),
    ("وقع انفجار في الميناء", "انفجار", "actual"),
    ("لا إصابات بين الركاب", "إصابات", "negated"),
    ("لا يزال الحصار قائما", "الحصار", "actual"),
    ("نفت البلدية صحة خبر مقتل الحارس", "مقتل", "negated"),
    ("شجبت البلدية اغتيال القاضي", "اغتيال", "actual"),
    ("أحبط الحراس هجوما على المصرف", "هجوما", "negated"),
    ("الهجوم المحتمل على الميناء", "الهجوم", "possible"),
    ("وقفة للمطالبة بإطلاق سراح المختطفين", "إطلاق", "possible"),
    ("فشلت القوات في اقتحام المخيم", "اقتحام", "negated"),
    ("لم يسفر الحادث عن إصابات", "إصابات", "negated"),
    ("دون أن ينتج عن ذلك إصابات", "إصابات", "negated"),
    ("لن تشن القوات هجوما على البلدة", "هجوما", "negated"),
    ("ستشن القوات هجوما على البلدة", "هجوما", "planned"),
    ("لا صحة لخبر استقالة الوزير", "استقالة", "negated"),
    ("خططوا لتنفيذ عمليات إرهابية", "عمليات", "planned"),
    ("صدرت أوامر إلى السكان بإخلاء المنازل", "إخلاء", "planned"),
    ("طالب الأهالي بالإفراج عن المعتقلين", "الإفراج", "possible"),
    ("يخشى السكان هجوما جديدا", "هجوما", "possible"),
    ("هدد الجيش بقصف المدينة", "قصف", "possible"),
    ("من المتوقع أن ترتفع أسعار النفط", "ترتفع", "possible"),
    ("تجب محاسبة المسؤولين", "محاسبة", "possible"),
    ("حتى انسحاب الجيش", "انسحاب", "possible"),
    ("يمكن القول إن الهجوم نجح", "الهجوم", "actual"),
    ("قد كان الآلاف ينتشرون في المدينة", "ينتشرون", "actual"),
    ("لا يزال الجنود ينتشرون في المدينة", "ينتشرون", "actual"),
    ("تمكنت القوات من تحرير الرهائن", "تحرير", "actual"),
    ("ذكرى اغتيال الشاعر", "اغتيال", "actual"),
    ("كثيرا ما تقصف الطائرات القرية", "تقصف", "actual"),
    ("أحبط الحراس محاولة اغتيال النائب", "اغتيال", "negated"),
    ("ألغي الاجتماع", "الاجتماع", "negated"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "expected"), FACTS)
def test_factuality(text: str, trigger: str, expected: str) -> None:
    assert event(text, trigger).factuality == expected


def test_a_denied_event_did_not_happen() -> None:
    found = event("نفى [o الجيش] أن القوات انسحبت من [p حمص]", "انسحبت", with_claims=True)
    assert found.factuality == "negated"
    assert found.claim_id == "claim-1"


def test_an_event_of_the_article_itself_has_no_claim() -> None:
    assert event("انسحبت القوات من [p حمص]", "انسحبت", with_claims=True).claim_id is None


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
    ("مقتل جندي في هجوم\nقتل جندي في هجوم على حاجز أمس", "قتل", ["مقتل", "قتل"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "mentions"), MENTIONS)
def test_mentions(text: str, trigger: str, mentions: list[str]) -> None:
    assert [mention.text for mention in event(text, trigger).mentions] == mentions


def test_two_happenings_of_one_type_stay_two() -> None:
    assert len(events("هاجم مسلحون حاجزا في حمص. وهاجم آخرون سوقا في حلب.")) == 2


def test_the_date_of_the_own_clause_is_nearest() -> None:
    marked = "قصف الجيش القرية يوم الأحد، وانسحب منها يوم الثلاثاء"
    first, second = event(marked, "قصف").date_id, event(marked, "انسحب").date_id
    assert (first, second) == ("date-1", "date-2")


def test_a_beginning_is_no_day_of_an_event() -> None:
    assert event("قصف الجيش القرية التي يحاصرها منذ 7 أكتوبر", "قصف").date_id is None


def test_the_opening_with_its_dead_comes_before_the_background() -> None:
    found = events(
        "قتل 30 جنديا في هجوم على حاجز في [p حمص] أمس.\nوتقع المدينة على طريق قديم. " + "ويعيش أهلها من الزراعة. " * 8
        + "وكانت القرية شهدت احتجاجات قبل أعوام."
    )  # fmt: skip
    best = max(found, key=lambda one: one.salience)
    assert best.trigger.text == "قتل"
    assert min(found, key=lambda one: one.salience).trigger.text == "احتجاجات"


@pytest.mark.parametrize(
    ("text", "code"), [("قصف الجيش القرية", "ASSAULT"), ("اعتقلت الشرطة لصا", "COERCE"), ("زلزال عنيف", None)]
)
def test_plover_codes(text: str, code: str | None) -> None:
    assert events(text)[0].plover == code


MERGED = [
    ("6 قتلى في حريق\nلقي ستة عمال مصرعهم أمس في حريق", "مصرع", ["قتلى", "مصرع"]),
    ("3 قتلى و7 جرحى في هجوم\nقال ناطق إن مقتل ثلاثة وإصابة سبعة وقعا في هجوم", "مقتل", ["قتلى", "مقتل"]),
    ("7 جرحى في البلدة\nأصيب 12 عاملا أمس. وجرح سبعة جنود", "جرح", ["جرحى", "جرح"]),
]


@pytest.mark.parametrize(("text", "trigger", "words"), MERGED)
def test_one_happening_is_one_event(text: str, trigger: str, words: list[str]) -> None:
    assert [span.text for span in event(text, trigger).mentions] == words


def test_media_only_tell() -> None:
    """A medium is no actor of what it tells of, nor of what is told to it."""
    text = "قال [n سمير حداد] ل[o لوكالة الوطنية] إن الشرطة أغلقت الطريق. ذكرت [o صحيفة النهار] قصف القرية"
    assert all(not one.actors for one in events(text, with_claims=True) if one.type == "assault")


def test_a_source_does_what_it_denies() -> None:
    found = event("نفت [c روسيا] قصف مستشفى في [p حلب]", "قصف", with_claims=True)
    assert (found.factuality, len(found.actors)) == ("negated", 1)
