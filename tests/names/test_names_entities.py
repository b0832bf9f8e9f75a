"""Names that are one entity's because the article, their letters or their sound say so; and names that are not."""

import pytest
from tagged_text import entities

import newsgraph


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        # a short form in brackets
        (
            "قالت [o حركة الريف] ([o حر]) ذلك. وأكدت [o حر]",
            [["حركة الريف", "حر", "حر"]],
        ),
        ("قالت [o حركة الريف] («[o تلمرز]») ذلك", [["حركة الريف", "تلمرز"]]),
        (
            "انسحبت [o جبهة الريف] ([o جبهة الوادي] سابقاً) أمس",
            [["جبهة الريف", "جبهة الوادي"]],
        ),
        ("قالت [o شركة الريف] «[o تلمرز]» ذلك", [["شركة الريف", "تلمرز"]]),
        # the last word of a body's two
        ("اجتمع [o مجلس السنابل] أمس. وقال [o السنابل] ذلك", [["مجلس السنابل", "السنابل"]]),
        # that no tagger marked: in Latin letters, or made of the name's own
        ("قالت منصة «[o الريف]» (Reef One) ذلك", [["الريف", "Reef One"]]),
        ("قالت [o منظمة الريف] (RRF) ذلك", [["منظمة الريف", "RRF"]]),
        ("قال [n سمير الحلبي] (Samir Halabi) ذلك", [["سمير الحلبي", "Samir Halabi"]]),
        ("قالت [o جمعية رعاية الطفل] (جرط) ذلك", [["جمعية رعاية الطفل", "جرط"]]),
        # an acronym by its letters, wherever it stands
        ("قالت [o جمعية رعاية الطفل] ذلك. [o وجرط]", [["جمعية رعاية الطفل", "جرط"]]),
        ("تقدمت قوات سوريا الديمقراطية. وأعلنت قسد", [["قوات سوريا الديمقراطية", "قسد"]]),
        # one surname, and one whom the article mostly speaks of
        (
            "وصل [n سمير الحلبي]. وقال [n الحلبي] إنه تعب، وقام [n الحلبي]. ورأى [n الحلبي] [n جورج الحلبي]. ونام [n الحلبي]",
            [["سمير الحلبي", *["الحلبي"] * 4], ["جورج الحلبي"]],
        ),
        (
            "أغلق [p مطار بيروت الدولي]. وقال مدير [p مطار بيروت]",
            [["مطار بيروت الدولي", "مطار بيروت"]],
        ),
        ("قال [n زاهر كورت] ذلك. وأضاف [n كورث]", [["زاهر كورت", "كورث"]]),
        # a body without its ministry or party, a club by one word with an article, a site without what is said of it
        (
            "أعلنت [o وزارة الزراعة التونسية] ذلك. وأضافت [o الزراعة التونسية]",
            [["وزارة الزراعة التونسية", "الزراعة التونسية"]],
        ),
        (
            "فاز [o حزب الجبهة الشعبية]. وقالت [o الجبهة الشعبية] ذلك",
            [["حزب الجبهة الشعبية", "الجبهة الشعبية"]],
        ),
        ("فاز [o ريال مدريد]. وقال مدرب [o الريال]", [["ريال مدريد", "الريال"]]),
        # a body without words in its middle, a name in the other order, a surname without its article
        (
            "علقت [o الخطوط الجوية اليمنية] رحلاتها. وقالت [o الخطوط اليمنية] ذلك",
            [["الخطوط الجوية اليمنية", "الخطوط اليمنية"]],
        ),
        ("اجتمعت [o حكومة سمير الحلبي]. وقالت [o حكومة الحلبي] ذلك", [["حكومة سمير الحلبي", "حكومة الحلبي"]]),
        ("وصل [n تلمرز سلكان]. وقال [n سلكان تلمرز] ذلك", [["تلمرز سلكان", "سلكان تلمرز"]]),
        ("وصل [n سمير حلبي]. وقال [n الحلبي] ذلك", [["سمير حلبي", "الحلبي"]]),
        (
            "احترق [p متحف السرو للفنون]. وأغلق [p متحف السرو]",
            [["متحف السرو للفنون", "متحف السرو"]],
        ),
        ("انسحب جيش الاحتلال. وقال الجيش الإسرائيلي ذلك", [["جيش الاحتلال", "الجيش الإسرائيلي"]]),
        # a kunya and a name
        (
            "قتل [n سمير الحلبي] الملقب [n بأبي زهدي]. وكان [n أبو زهدي]",
            [["سمير الحلبي", "أبي زهدي", "أبو زهدي"]],
        ),
        (
            'قتل [n سمير الحلبي المعروف] بـ"[n أبو زهدي]" أمس',
            [["سمير الحلبي", "أبو زهدي"]],
        ),
        ("ويعرف [n سمير الحلبي] بين رفاقه باسم [n أبي زهدي]. وقال [n أبو زهدي]", [["سمير الحلبي", "أبي زهدي", "أبو زهدي"]]),
        ("أوقف [n سمير الحلبي] ولقبه [n أبو زهدي] أمس", [["سمير الحلبي", "أبو زهدي"]]),
        ("أوقف [n سمير الحلبي] المعروف [n حركيا بأبي زهدي]. وكان [n أبو زهدي]", [["سمير الحلبي", "أبي زهدي", "أبو زهدي"]]),
        ("أوقف [n سمير الحلبي] واسمه الحركي [n أبو زهدي]", [["سمير الحلبي", "أبو زهدي"]]),
        ("التقى [n سمير الحلبي] [n بأبي زهدي] أمس", [["سمير الحلبي"], ["أبي زهدي"]]),
        ("يعرف [n سمير الحلبي] جيدا منزل [n أبي زهدي]", [["سمير الحلبي"], ["أبي زهدي"]]),
        # foreign names in two spellings
        ("التقى [n بوتين] [n فلاديمير بوتن]", [["بوتين", "فلاديمير بوتن"]]),
        ("التقى [n نتنياهو] ثم [n نتانياهو]", [["نتنياهو", "نتانياهو"]]),
        ("أعلنت [o هيروغو] ذلك ثم [o هيروكو]", [["هيروغو"], ["هيروكو"]]),
        # a body with and without its nationality, and with this spelt otherwise
        ("صوت [o الكونغرس الأميركي]. وقال الكونغرس", [["الكونغرس الأميركي", "الكونغرس"]]),
        ("قصفت القوات الأميركية. ثم القوات الأمريكية", [["القوات الأميركية", "القوات الأمريكية"]]),
        (
            "قالت [o شركة واحة تلمرز الروسية]. وأكدت [o واحة تلمرز]",
            [["شركة واحة تلمرز الروسية", "واحة تلمرز"]],
        ),
        (
            "قالت [o وزارة النقل الروسية]. وأكدت وزارة النقل",
            [["وزارة النقل الروسية", "وزارة النقل"]],
        ),
        # a surname that is still one person's when it is said
        (
            "حضر [n علي الراوي]. وقال [n الراوي]. ثم حضر [n سعد الراوي]",
            [["علي الراوي", "الراوي"], ["سعد الراوي"]],
        ),
        # who alone has it as a surname; who was called so before the other was told
        (
            "حضر [n نوح تلمرز]. ثم [n تلمرز كامل]. وقال [n تلمرز]",
            [["نوح تلمرز", "تلمرز"], ["تلمرز كامل"]],
        ),
        (
            "حضر [n علي الراوي]. وقال [n الراوي]. ثم حضر [n سعد الراوي]. وسأل [n الراوي]",
            [["علي الراوي", "الراوي", "الراوي"], ["سعد الراوي"]],
        ),
        # but a son is not called by his father's name alone
        (
            "حضر [n نوح بن راشد]. ثم [n راشد كامل]. وقال [n راشد]",
            [["نوح بن راشد"], ["راشد كامل"], ["راشد"]],
        ),
        # names in the middle left out, with and without the father's
        (
            "وصل [n سامر كامل تلمرزي]. وقال [n سامر تلمرزي]",
            [["سامر كامل تلمرزي", "سامر تلمرزي"]],
        ),
        (
            "وصل [n فهد بن راشد الوادي]. وقال [n فهد الوادي]",
            [["فهد بن راشد الوادي", "فهد الوادي"]],
        ),
        # a first letter that is no particle
        ("وصل [n رالف ويكرمان]. وصرح [n ويكرمان]", [["رالف ويكرمان", "ويكرمان"]]),
        # an article more or less, or a slip of the pen in a word that is nobody's name
        (
            "رسمت [n هالة بكري] لوحة. وقالت [n هالة البكري]",
            [["هالة بكري", "هالة البكري"]],
        ),
        (
            "قالت [o اللجنة الرسمية] ذلك [o للجنة الرسمية]",
            [["اللجنة الرسمية", "لجنة الرسمية"]],
        ),
        ("وصل [n عادل تلمرز] وقال [n عادل تلرمز]", [["عادل تلمرز", "عادل تلرمز"]]),
        # a state's body by its nationality or the state's name
        (
            "فاز [o المنتخب القطري]. وعاد [o منتخب قطر]",
            [["المنتخب القطري", "منتخب قطر"]],
        ),
        # what a body is for, as a construct
        (
            "دعا [o الاتحاد العام التونسي للشغل] إلى الحوار. وقال [o اتحاد الشغل]",
            [["الاتحاد العام التونسي للشغل", "اتحاد الشغل"]],
        ),
        # of several the only one told so far
        (
            "[o وزارة النقل الروسية] هنا. قالت [o وزارة النقل] ذلك. وجاءت [o وزارة النقل التركية]",
            [["وزارة النقل الروسية", "وزارة النقل"], ["وزارة النقل التركية"]],
        ),
    ],
)
def test_one_entity(text: str, groups: list[list[str]]) -> None:
    assert [[m.text for m in e.mentions] for e in entities(text)] == groups


@pytest.mark.parametrize(
    "text",
    [
        # who reports stands in brackets too
        "قال الجيش السوري (رويترز)",
        "وصل [n سمير الحلبي] (داعش)",
        # "and" in between
        "قالت «[o تلمرز]» و«[o سلكان]» ذلك",
        # Arab names that differ in a long vowel
        "التقى [n علي حسن] [n علي حسين]",
        "التقى [n سامر الراوي] [n سمير الراوي]",
        "التقى [n سالم] [n سليم]",
        # a surname and its city
        "التقى [n تلمرز] [n تلمرزي]",
        # a part of a body
        "[o المجلس الوطني لحزب الريف الجديد] ثم [o الريف الجديد]",
        # two ministries of one name
        "[o وزارة النقل الروسية] [o ووزارة النقل التركية]",
        "القوات الروسية والقوات التركية",
        # other bodies of a state, a body's predecessor, its part, another country's
        "قالت [o القوات البرية الأوكرانية] ذلك. وأكدت [o القوات الأوكرانية]",
        "قالت [o السلطات القضائية الأوكرانية] ذلك. وأكدت [o السلطات الأوكرانية]",
        "قالت [o الهيئة السابقة للانتخابات] ذلك. وقالت [o الهيئة للانتخابات]",
        "قال [o مجلس الصحة لمجلس التعاون] ذلك. وقال [o مجلس التعاون]",
        "قالت [o الجامعة اللبنانية الأميركية] ذلك. وقالت [o الجامعة الأميركية]",
        # who is called so for his first name
        "وصل [n سمير حسين]. وقال [n الحسين] ذلك",
        # the newspaper and the region
        "ذكرت صحيفة [p الشرق الأوسط] أن [p الشرق الأوسط] قلق",
        # an acronym of two
        "[o جمعية رعاية الطفل] [o وجمعية رعاية الطبيب] ثم [o جرط]",
        # a ministry's own bodies, and a longer name's word with an article
        "قالت [o وزارة الزراعة] ذلك. ورد [o ديوان الزراعة]",
        "لعب [o نادي ريال مدريد الملكي]. وفاز [o الريال]",
        # a grandfather's name is no name in the middle; two names that differ by a letter
        "وصل [n فهد بن راشد بن سالم] [n وفهد بن سالم]",
        "وصل [n حسن الراوي] [n وحسين الراوي]",
        # the whole behind what belongs to it
        "وكالة الريف التابعة [o للأمم المتحدة] ([o الأونروا])",
    ],
)
def test_several_entities(text: str) -> None:
    found = entities(text)
    assert len(found) >= 2
    assert all(len({m.text for m in entity.mentions}) == 1 for entity in found)


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("قال الجيش السوداني إنه تقدم، وردت القوات المسلحة السودانية على النار.", ["الجيش السوداني", "القوات المسلحة السودانية"]),
        ("قال الجيش السوداني إنه تقدم، وقالت القوات المسلحة إن المعارك مستمرة.", ["الجيش السوداني", "القوات المسلحة"]),
    ],
)
def test_an_army_has_two_names(text: str, together: list[str]) -> None:
    [body] = newsgraph.extract(text).organizations
    assert [mention.text for mention in body.mentions] == together


def test_armed_forces_of_one_of_two_armies_are_nobodys() -> None:
    bodies = newsgraph.extract("وقال الجيش المصري والجيش السوداني إن القوات المسلحة مستعدة.").organizations
    assert [body.name for body in bodies] == ["الجيش المصري", "الجيش السوداني", "القوات المسلحة"]


def test_somebodys_age_is_no_name() -> None:
    assert [person.name for person in newsgraph.extract("قال رياض محرز إنه باق. وسجل ابن الـ 31 عاما هدفا.").persons] == [
        "رياض محرز"
    ]


def test_the_union_of_a_company_is_not_the_company() -> None:
    found = entities("قالت [o شركة الورد] [o ونقابة شركة الورد]")
    assert [e.name for e in found] == ["شركة الورد", "نقابة شركة الورد"]


def test_a_name_behind_its_hidden_article_is_the_same_name() -> None:
    text = "التابعة [o للشركة الوطنية للورد]. وقالت [o الشركة الوطنية للورد]"
    found = entities(text)
    assert [e.name for e in found] == ["الشركة الوطنية للورد"]


def test_points_between_letters_make_no_other_name() -> None:
    found = entities("قالت شبكة [o إن.بي.سي] أمس، وأضافت [o إن بي سي] ذلك")
    assert [[m.text for m in e.mentions] for e in found] == [["إن.بي.سي", "إن بي سي"]]
