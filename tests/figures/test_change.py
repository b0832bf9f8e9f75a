"""Whether a figure rose or fell: which figures a word of change reaches, and from … to under it."""

import pytest

from newsgraph.figures import find
from newsgraph.figures.movement import Movement, movement


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("صعد خام عمان في عقود مارس 15 سنتا إلى 58.20 دولارا للبرميل", ["up", "up"]),
        ("أقفل الفضة منخفضا 9 سنتات أو 1.2 في المئة", ["down", "down"]),
        ("نزل النحاس 1.1% وهبط الزنك 2%", ["down", "down"]),
        ("صعد القمح 1% والذرة 2%", ["up", "up"]),
        ("تخسر العملة 4 في المئة كل شهر", ["down"]),
        ("خسر خام عمان 3 دولارات للبرميل", ["down"]),
        ("خسرت الشركة 3 ملايين دولار", [None]),
        ("تكبدت الشركة خسائر بملايين الدولارات", [None]),
        ("خفضت الهيئة تقديرات نمو الاقتصاد إلى 2.5 في المئة", ["down"]),
        ("اشترى جهازا في فيتنام بقيمة ألف دولار", [None]),
        ("شارك 30 باحثا، ثم تحدثوا عن نمو القطاع", [None]),
        ("إضافة إلى 40 طبيبا", [None]),
        ("هبط مؤشر ستوكس 600 الأوروبي 0.4%", ["down"]),
        ("تراجع سهم الشركة التي تصدر القمح، بنسبة 3 في المئة", ["down"]),
        ("أي بنمو سنوي يبلغ 4 في المئة", ["up"]),
        ("سجل المتجر نسبة زيادة بلغت 60 في المئة", ["up"]),
        ("حلقت الطائرة بارتفاع 400 متر", [None]),
        ("ارتفع عدد المشتركين ليصل إلى 900 مشترك", ["up"]),
        ("تبلغ مساهمته في النمو 3 نقاط", [None]),
        ("تعاني السوق من نقص قدره مليون برميل", [None]),
        ("بعد ارتفاع الأسعار، إضافة إلى دعم النقل بـ3 ملايين دولار", [None]),
        ("ارتفع إنفاق البلدية إلى 5 ملايين دولار", ["up"]),
        ("ارتفعت الحصيلة إلى 60 قتيلا وأكثر من 200 جريح", ["up", "up"]),
        ("زاد السعر إلى 700 يوان (98 دولارا) للطن", ["up", "up"]),
        ("باع المصنع 500 سيارة، بزيادة نسبتها 7% عن العام الماضي", ["up", "up"]),
        ("بيعت 500 سيارة قبل ارتفاع أسعار الوقود", [None]),
        ("تراجع السهم، الذي تملك منه الدولة 30%، 5 في المئة", [None, "down"]),
        ("زاد الإنتاج 6% وبلغ 90 ألف طن", ["up", "up"]),
        ("زاد الإنتاج 6% فيما بلغت الصادرات 90 ألف طن", ["up", None]),
        ("زاد الإنتاج خلال 3 أشهر بنسبة 6%", [None, "up"]),
        ("رفع البنك الفائدة من 3.25% إلى 3.5%", ["up", "up"]),
        ("أكد أن العدد انخفض إلى 40", ["down"]),
        ("قفز المظلي من طائرة على ارتفاع 3 آلاف متر", [None]),
        ("هبط 20 جنديا من الحافلة", [None]),
    ],
)
def test_reach(text: str, changes: list[str | None]) -> None:
    assert [figure.change for figure in find(text)] == changes


@pytest.mark.parametrize(
    ("text", "values", "counted"),
    [
        ("ارتفع عدد المصابين من 14 إلى 19 مصابا", ["14", "19"], ["المصابين", "مصابا"]),
        ("تقلص العجز من 3 إلى 2 مليار دولار", ["3000000000", "2000000000"], [None, None]),
        ("انخفض سعر الدولار الأميركي من 30 إلى 25 سنتا", ["0.3", "0.25"], [None, None]),
        ("زاد الراتب من 800 إلى 2 مليون", ["800", "2000000"], [None, None]),
    ],
)
def test_from_to_under_a_change_is_two_readings(text: str, values: list[str], counted: list[str | None]) -> None:
    assert [(str(figure.value), figure.noun and figure.noun.text) for figure in find(text)] == list(
        zip(values, counted, strict=True)
    )


def test_from_to_without_a_change_is_a_range() -> None:
    [figure] = find("يقبل المعهد الطلاب من 14 إلى 19 عاما")
    assert (figure.low, figure.high, figure.change) == (14, 19, None)


def test_a_correction_states_one_number() -> None:
    assert [figure.number.text for figure in find("قتل 8 عمال وليس 18، كما قيل")] == ["8"]


@pytest.mark.parametrize(
    ("form", "meaning"),
    [
        ("وسينخفض", Movement("down", "moves", noun=False)),
        ("بارتفاع", Movement("up", "moves", noun=True)),
        ("هابطا", Movement("down", "body", noun=False)),
        ("خسائرها", Movement("down", "trade", noun=True)),
        ("فقد", None),
        ("كتاب", None),
    ],
)
def test_movement(form: str, meaning: Movement | None) -> None:
    assert movement(form) == meaning


CHANGES: list[tuple[str, str | None]] = [
    ("ارتفع المؤشر بنسبة 5 في المئة", "up"),
    ("ارتفعت الأسعار 5 في المئة", "up"),
    ("ارتفاع بنسبة خمسة في المئة", "up"),
    ("زيادة قدرها 7 في المئة", "up"),
    ("بزيادة نسبتها 7 في المئة", "up"),
    ("وزادت المبيعات بمقدار 90 مليون دولار", "up"),
    ("نمت الصادرات بنحو 3 في المئة", "up"),
    ("قفز السهم إلى 90 دولارا", "up"),
    ("صعد الذهب إلى 1300 دولار", "up"),
    ("ارتفع عدد الزوار إلى 25", "up"),
    ("انخفض عدد الزوار إلى 25", "down"),
    ("انخفض الإنتاج بنسبة 5 في المئة", "down"),
    ("تراجع السهم 3 في المئة", "down"),
    ("تراجعا بنسبة 3 في المئة", "down"),
    ("متراجعا بنحو 3 في المئة", "down"),
    ("هبطت الليرة إلى 9 ليرات", "down"),
    ("بانخفاض 3 في المئة", "down"),
    ("تقلصت المساحة بمقدار 40 هكتارا", "down"),
    ("خسر السهم بنسبة 3 في المئة", "down"),
    ("ارتفع الذهب في المعاملات الفورية 2 في المئة", "up"),
    ("هبط المؤشر 20 نقطة", "down"),
    ("هبط عدد الوظائف 20 ألفا", "down"),
    ("وأضاف أن النسبة بلغت نحو 70 في المئة", None),
    ("هبط على شبكة مقاسها 30 مترا", None),
    ("قفز من طائرة مع ثلاثة رجال", None),
    ("ترتفع القمة 300 متر فوق السهل", None),
    ("زار المعرض 90 طالبا", None),
    ("ارتفعت الأسعار. وزار المعرض 90 طالبا", None),
    ("تراجعت الحكومة؛ وفي المدينة 90 طالبا", None),
    ("خسر الفريق أمام 90 متفرجا", None),
    ("يحلق على ارتفاع 10 كيلومترات", None),
    ("ما يزيد على 90 طالبا", None),
    ("خسر الفريق 3-1 في المباراة", None),
]


def test_what_a_change_leads_to_follows_it() -> None:
    assert [figure.change for figure in find("هبط النفط 3 دولارات إلى 70 دولارا")] == ["down", "down"]


@pytest.mark.parametrize(("text", "change"), CHANGES)
def test_change(text: str, change: str | None) -> None:
    assert [figure.change for figure in find(text)] == [change]
