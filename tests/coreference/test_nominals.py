"""Definite nouns that refer back to a body or a place, and those that do not."""

import pytest
from described_text import nominals


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a well-known body by the noun that stands for it
        ("هاجم داعش القرية. وقال التنظيم إنه انسحب", [("التنظيم", "داعش")]),
        ("هاجم داعش القرية. وانسحب مسلحو التنظيم المتطرف", [("التنظيم", "داعش")]),
        ("هاجم داعش القرية. وهرب مسلحو التنظيم الهاربين", [("التنظيم", "داعش")]),
        # a body by the head noun of its name, clitics on or off
        ("نفت [o وزارة النقل] ذلك. وقالت الوزارة إنها بريئة", [("الوزارة", "وزارة النقل")]),
        ("أعلن [o مصرف الواحة] أرباحه. وارتفع سهم المصرف", [("المصرف", "مصرف الواحة")]),
        ("رد [o مرصد الزلازل]. وبحسب المرصد هدأت الأرض", [("المرصد", "مرصد الزلازل")]),
        ("رد [o مرصد الزلازل]، وللمرصد رأي", [("لمرصد", "مرصد الزلازل")]),
        # the title of a person behind it is no adjective of the noun
        ("رد [o مرصد الزلازل]. وحضر مدير المرصد الدكتور [n سمير الحلبي]", [("المرصد", "مرصد الزلازل")]),
        ("دعا [o حزب الريف] أنصاره. وبالحزب خلاف", [("الحزب", "حزب الريف")]),
        ("ردت [o المندوبية السامية للبحر]. وأفادت المندوبية", [("المندوبية", "المندوبية السامية للبحر")]),
        ("ردت [o الفيدرالية الوطنية للصيد]. ودعت الفيدرالية", [("الفيدرالية", "الفيدرالية الوطنية للصيد")]),
        # by the generic noun that stood before its name
        ("أعلنت شركة «[o تلمرز]» ذلك. وأضافت الشركة", [("الشركة", "تلمرز")]),
        ("كتبت صحيفة «[o تلمرز]» ذلك. وأضافت الصحيفة", [("الصحيفة", "تلمرز")]),
        # with the nationality that its name has
        (
            "شركة [o تلمرز الروسية] وشركة [o سلكان التركية]. وقالت الشركة الروسية",
            [("الشركة", "شركة تلمرز الروسية")],
        ),
        # a body of the state
        ("تقدم الجيش السوري. وقصف الجيش التلة", [("الجيش", "الجيش السوري")]),
        ("اجتمعت الحكومة اللبنانية. وقررت الحكومة الرد", [("الحكومة", "الحكومة اللبنانية")]),
        # places by head noun or kind
        ("قصفوا مدينة [p الرستن]. ونزح سكان المدينة", [("المدينة", "الرستن")]),
        ("وصلوا [p الرستن]. وخرجوا من المدينة المحاصرة", [("المدينة", "الرستن")]),
        ("دخلوا حي [p الوعر]. وأحرقوا الحي", [("الحي", "الوعر")]),
        ("فاض [p النيل]. وارتفع منسوب النهر", [("النهر", "النيل")]),
        ("قصفوا [p قطاع تلمرز]. ودخلوا شمالي القطاع", [("القطاع", "قطاع تلمرز")]),
        ("أغلق [p مستشفى الأمل]. ونقل المرضى من المستشفى", [("المستشفى", "مستشفى الأمل")]),
        # the country that the article is about
        ("تعاني سوريا من الحرب. وفي شمال البلاد جوع", [("البلاد", "سوريا")]),
        ("احتفلت السعودية أمس. وعم الفرح المملكة", [("المملكة", "السعودية")]),
        # capitals, with and without nationality
        ("انفجار في دمشق. وأغلقت طرق العاصمة", [("العاصمة", "دمشق")]),
        ("بين باريس ودمشق خط. وأمطرت في العاصمة الفرنسية", [("العاصمة", "باريس")]),
        # a headline that says the noun before the name
        (
            "المرصد: مقتل عشرين في الحي\n\nقال [o مرصد الزلازل] ذلك",
            [("المرصد", "مرصد الزلازل")],
        ),
        # a company has no nationality in its name; what makes a noun no other thing
        ("أعلنت شركة [o تلمرز] ذلك. وأضافت الشركة الروسية", [("الشركة", "تلمرز")]),
        ("أعلنت شركة [o تلمرز] ذلك. وأضافت الشركة العملاقة", [("الشركة", "تلمرز")]),
        ("ذكر موقع [o تلمرز] ذلك. وأضاف الموقع", [("الموقع", "تلمرز")]),
        # what is introduced without a name is another, but not what is only said of the named one, nor a headline's
        ("كشفت شركة [o تلمرز] خرائطها، وقالت إنها تعمل كشركة رائدة. وأضافت الشركة", [("الشركة", "تلمرز")]),
        ("شركة روسية تبيع مصانعها\n\nقالت شركة [o تلمرز] ذلك. وأضافت الشركة", [("الشركة", "تلمرز")]),
        # a pointing word takes the last one named
        (
            "قصفوا مدينة [p الرستن] وشوارع [p الرستن] وأحياء [p الرستن] ثم مدينة [p تلبيسة]. واحترقت هذه المدينة",
            [("المدينة", "تلبيسة")],
        ),
    ],
)
def test_refers_back(text: str, expected: list[tuple[str, str]]) -> None:
    assert nominals(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # nothing to refer to, or something of another kind
        "قال التنظيم إنه باق",
        "وصلوا سوريا. واحترقت المدينة",
        "قصفوا [p قطاع تلمرز]. وتضرر القطاع الصحي",
        "أعلن [o مصرف الواحة] أرباحه. وقالت المحكمة",
        "هاجم حزب الله الموقع. وقال التنظيم",
        # another kingdom; what the article calls a province is no city; a state of the same name as its capital
        "وصل الوفد [p المملكة المتحدة]. وعاد إلى المملكة",
        "وصلوا محافظة [p حلب]. واحترقت المدينة",
        "وصل الوفد تونس. وعم الفرح العاصمة",
        # one of several of a kind, none of them clearly
        "فاز ريال مدريد على ليفربول. وقال مدرب الفريق",
        "شركة [o تلمرز الروسية]. وقالت الشركة التركية",
        # a noun with its article before a name is another body
        "أبلغت الشرطة «[o الهيئة الوطنية للورد]». وقالت الشرطة",
        # an adjective makes it another thing
        "وصلوا حلب. وزاروا المدينة القديمة",
        "نفت [o وزارة النقل] ذلك. وقالت الوزارة الجديدة",
        # what only describes the noun before it is no noun
        "تأسست [o منظمة الورد]. وتحارب الشرطة الجريمة المنظمة",
        # the head of a name that follows is no mention of its own
        "وصلوا حلب. ثم العاصمة دمشق",
        "زار دمشق وبغداد ثم العاصمة العراقية بغداد",
        # a body or place without a name comes between
        "باعت [o تلمرز] هواتفها، وقلدتها شركة صغيرة في السوق. وأغلقت الشركة",
        "قصفوا مدينة [p الرستن]. ثم وصلت القافلة إلى مدينة بعيدة جدا. وأحرقوا المدينة",
        # two that fit alike
        "[o وزارة النقل] [o ووزارة السياحة]. وقالت الوزارة",
        "اجتمع الجيش السوري والجيش العراقي. وقال الجيش",
        # a newspaper of that name, a numbered area
        "وصلوا حلب. وكتبت «المدينة» ذلك",
        "قصفوا منطقة [p السد]. ثم المنطقة 51",
        # the country is not named
        "وصلوا حلب وحمص ودمشق. وفي شمال البلاد جوع",
        # the dateline says nothing of what the article is about
        "[p أبها]، السعودية (CNN)-- قال مسؤول إن البلاد آمنة في العراق. والعراق كبير",
    ],
)
def test_refers_to_nothing_sure(text: str) -> None:
    assert [found for found in nominals(text) if found[1] not in ("العراق",)] == []


def test_nominals_carry_their_particles_and_no_confidence() -> None:
    from described_text import entities

    found = entities("رد [o مرصد الزلازل]، وللمرصد رأي")
    assert [(m.proclitics, m.confidence) for m in found[0].mentions if m.kind == "nominal"] == [("ول", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("افتتح الأمير [n سالم] المعرض. وقال سموه إنه كبير", [("سموه", "سالم")]),
        ("التقى وزير الصحة [n سالم] السفير. وأكد معاليه ذلك", [("معاليه", "سالم")]),
        (
            "وصل الملك [n سالم]. وشدد جلالته على السلام بأمر جلالته",
            [("جلالته", "سالم"), ("جلالته", "سالم")],
        ),
        # nobody bears such a title; two do alike; a happiness, a sovereignty
        ("وصل اللاعب [n سالم]. وقال سموه ذلك", []),
        ("تحدث الأمير [n سالم] والأمير [n نادر]. وشكرهما سموه", []),
        ("عبر المدير [n سالم] عن سعادته بالفوز", []),
        ("قال رئيس الوزراء [n سالم] إن الجيش يحمي حدود دولته", []),
    ],
)
def test_courtesies_with_a_pronoun(text: str, expected: list[tuple[str, str]]) -> None:
    assert nominals(text) == expected
