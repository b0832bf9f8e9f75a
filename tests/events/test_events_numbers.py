"""Which figures and dates belong to an event."""

import pytest
from events_helpers import event, figures

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


def test_the_date_of_the_own_clause_is_nearest() -> None:
    marked = "قصف الجيش القرية يوم الأحد، وانسحب منها يوم الثلاثاء"
    first, second = event(marked, "قصف").date_id, event(marked, "انسحب").date_id
    assert (first, second) == ("date-1", "date-2")


def test_a_beginning_is_no_day_of_an_event() -> None:
    assert event("قصف الجيش القرية التي يحاصرها منذ 7 أكتوبر", "قصف").date_id is None
