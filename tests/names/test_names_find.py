"""From tagged spans to entities. The tagger is stood in for by marks in the row: the rules after it are what is tested."""

import pytest
from naming import unmarked
from tagged_text import entities

from newsgraph.document import Document
from newsgraph.names import find_names
from newsgraph.taggers import TaggedSpan


def mentions(text: str) -> list[str]:
    """The mentions' texts in order of position."""
    found = sorted((m.start, m.text) for e in entities(text) for m in e.mentions)
    for start, surface in found:
        assert unmarked(text)[start : start + len(surface)] == surface
    return [surface for _, surface in found]


@pytest.mark.parametrize(
    ("text", "mention", "proclitics", "name"),
    [
        ("وصل الوفد إلى [p واشنطن] مساء", "واشنطن", "", "واشنطن"),
        ("اشتدت المعارك [p وبالرقة] نزح الأهالي", "الرقة", "وب", "الرقة"),
        ("نسب البيان [o للقاعدة] هجوما", "لقاعدة", "ل", "القاعدة"),
        ("سافر [p لبنان] وغيره", "لبنان", "", "لبنان"),
        ("قدمت المساعدة [p للبنان] أمس", "لبنان", "ل", "لبنان"),
        ("التقى [n وليد] بالصحفيين", "وليد", "", "وليد"),
        ("زار فرنسا [p وبروما] توقف", "روما", "وب", "روما"),
        ("عاد إلى مَدِينَةِ [p حَلَبَ]", "حَلَبَ", "", "حلب"),
        ("انسحب من [p دمـــشق] ليلا", "دمـــشق", "", "دمشق"),
        ("كتب #[n سمير_الحلبي] رسالة", "سمير_الحلبي", "", "سمير الحلبي"),
        ("عاد إلى [p ﺩﻣﺸﻖ] أمس", "ﺩﻣﺸﻖ", "", "دمشق"),
        ("قال لـ[o «رويترز»] مساء", "رويترز", "", "رويترز"),
        ("قال [o لقناة تي كي في] مساء", "قناة تي كي في", "ل", "قناة تي كي في"),
        ("نزلوا [p بتل الورد] فجرا", "تل الورد", "ب", "تل الورد"),
        ("وصل [n بابا زهدي] أمس", "بابا زهدي", "", "بابا زهدي"),
        ("وسلم [n ولعبد الله الراوي] قال", "عبد الله الراوي", "ول", "عبد الله الراوي"),
        ("وسلم [n ولنور الدين زنكي] قال", "نور الدين زنكي", "ول", "نور الدين زنكي"),
    ],
)
def test_span_name_and_proclitics(text: str, mention: str, proclitics: str, name: str) -> None:
    found = [(m.text, m.proclitics, e.name) for e in entities(text) for m in e.mentions]
    assert (mention, proclitics, name) in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # titles and generic nouns leave where the name stands without them
        ("أعلن [n الرئيس سمير الخطيب] ذلك", ["سمير الخطيب"]),
        ("قصفت [p مدينة الرستن] ليلا", ["الرستن"]),
        ("هاجم [o تنظيم داعش] القرية", ["داعش"]),
        # but not where they are part of it
        ("أصدرت [o وزارة الدفاع] بيانا", ["وزارة الدفاع"]),
        ("دعت [o حركة التغيير] أنصارها", ["حركة التغيير"]),
        ("قال [n الرئيس السابق] إنه باق", ["الرئيس السابق"]),
        # an adjective leaves a known place, and stays where the place needs it
        ("دخلوا [p الموصل العراقية] فجرا", ["الموصل"]),
        ("عاد إلى [p الضفة الغربية] أمس", ["الضفة الغربية"]),
        # known names run together come apart
        ("وحثت [o الأمم المتحدة إسرائيل] على التهدئة", ["الأمم المتحدة", "إسرائيل"]),
        ("انتشروا في [o سوريا والعراق] معا", ["سوريا", "العراق"]),
        # an epithet is no person, nor is an area that is only described a place
        ("قال [n الفرعون] إنه باق", []),
        ("عاد [n الزوجان] إلى بيتهما", []),
        ("في [p المنطقة الغربية] أمس", []),
        ("مع [p الدول العربية] أمس", []),
        ("في [p المنطقة الخضراء] أمس", ["المنطقة الخضراء"]),
        ("على [p الساحل الغربي] أمس", ["الساحل الغربي"]),
        # a person before a known place
        ("وزار [n نوري سربل] ذهاب أمس", ["نوري", "سربل ذهاب"]),
        # a currency is no company
        ("بلغ سعره [o ريال] واحد", []),
        # nor is an adverb a place
        ("تقدموا [p ميدانياً] أمس", []),
        # only signs were tagged
        ("قال [n »] ثم سكت", []),
    ],
)
def test_smallest_right_span(text: str, expected: list[str]) -> None:
    assert mentions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # found once, found everywhere, clitics or not
        ("زار [n نادر الزعبي] المخيم. وقال نادر الزعبي", ["نادر الزعبي", "نادر الزعبي"]),
        ("وصلوا [p تسلكو] فجرا. ثم غادروا وبتسلكو بقي واحد", ["تسلكو", "تسلكو"]),
        # seen whole elsewhere wins over a piece
        ("في [p تل النور] وفي النور", ["تل النور"]),
        # the surname of someone named in full
        ("أيد [n هاني المصراتي] القرار. والمصراتي نفى", ["هاني المصراتي", "المصراتي"]),
        # the head noun gives a place away, here and elsewhere
        ("دخلوا مدينة الزهرية. واحترقت الزهرية", ["الزهرية", "الزهرية"]),
        # also before a word without the article that begins names; elsewhere that may be a common word
        ("ضرب زلزال محافظة كرمانشاه فجرا", ["كرمانشاه"]),
        ("عاد إلى محافظة مركزي. وهذا بنك مركزي", ["مركزي"]),
        ("عاد إلى مدينة كبيرة وقرية صغيرة ومدينة سياحية", []),
        ("هذه مدينة تعيش في ظلام وقرية قديمة", []),
        # with the surname in two words, or spelt otherwise; but what follows a name is no surname
        ("أيد [n هاني نصر الله] القرار. ونصرالله نفى", ["هاني نصر الله", "نصرالله"]),
        ("كان [n عمر رضي الله] عنه يقول: رضي الله عنهم", ["عمر رضي الله"]),
        ("حكم [n فيصل الأول]. وفي اليوم الأول", ["فيصل الأول"]),
        # a hashtag, and its words elsewhere
        ("كتب #[n سمير_الحلبي] ثم مضى سمير الحلبي", ["سمير_الحلبي", "سمير الحلبي"]),
        ("مضى [n سمير الحلبي] ثم كتب #سمير_الحلبي", ["سمير الحلبي", "سمير_الحلبي"]),
        ("قال [n عبدالله الراوي]. ومضى عبد الله الراوي", ["عبدالله الراوي", "عبد الله الراوي"]),
        # a hashtag begins another name if it is known as another kind
        ("قال [n سمير الحلبي #بيروت] أمس", ["سمير الحلبي", "بيروت"]),
        ("قال [n سمير #الحلبي] أمس", ["سمير #الحلبي"]),
        ("دخلوا [p قطاع #غزة] أمس", ["قطاع #غزة"]),
        # an adjective is no place, though it reads like one
        ("طردت مواطناً روسياً من روسيا", ["روسيا"]),
        # a body's generic noun leaves where the article has it without
        ("عرضت [o قناة تلمرز] صورا، وقالت [o تلمرز]", ["تلمرز", "تلمرز"]),
        ("عرضت [o قناة تلمرز] صورا", ["قناة تلمرز"]),
        # known names need no tagger
        ("اجتمع مجلس الأمن بشأن سوريا", ["مجلس الأمن", "سوريا"]),
        # longest known name
        ("تقدمت قوات [p سوريا] الديمقراطية", ["قوات سوريا الديمقراطية"]),
        ("لا شيء هنا يسمى", []),
    ],
)
def test_consistency_within_an_article(text: str, expected: list[str]) -> None:
    assert mentions(text) == expected


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("قال [n أبو بكر الحلبي] ثم مضى [n الحلبي]", [["أبو بكر الحلبي", "الحلبي"]]),
        ("قال [n أبو عمر] ورأى [n أبا عمر]", [["أبو عمر", "أبا عمر"]]),
        ("كتب #[n سمير_الحلبي] ثم [n سمير الحلبي]", [["سمير_الحلبي", "سمير الحلبي"]]),
        ("[n عبدالله] ثم [n عبد الله]", [["عبدالله", "عبد الله"]]),
        (
            "[n عبد الرحمن الراوي] ثم [n عبدالرحمن]",
            [["عبد الرحمن الراوي", "عبدالرحمن"]],
        ),
        ("[n أبوبكر] ثم [n أبو بكر] ثم لأبي بكر", [["أبوبكر", "أبو بكر", "أبي بكر"]]),
        ("[n أبو عمر] ثم [n عمر]", [["أبو عمر"], ["عمر"]]),
        ("زار أبوظبي ثم أبو ظبي", [["أبوظبي", "أبو ظبي"]]),
        # two people who share a surname: the surname alone is neither's
        (
            "حضر [n علي الراوي] و[n سعد الراوي] ثم [n الراوي]",
            [["علي الراوي"], ["سعد الراوي"], ["الراوي"]],
        ),
        (
            "[o المرصد اليمني لحقوق الطفل] أكد. وأضاف [o المرصد اليمني]",
            [["المرصد اليمني لحقوق الطفل", "المرصد اليمني"]],
        ),
        ("[o داعش] وتنظيم الدولة الإسلامية", [["داعش", "تنظيم الدولة الإسلامية"]]),
        ("جنوب السودان والسودان", [["جنوب السودان"], ["السودان"]]),
        ("فاز [o نسور تلمرز] ثم [o تلمرز]", [["نسور تلمرز", "تلمرز"]]),
        ("أصدر [o مجلس شورى داعش] بيانا ونفى داعش", [["مجلس شورى داعش"], ["داعش"]]),
    ],
)
def test_names_of_one_entity(text: str, groups: list[list[str]]) -> None:
    assert [[m.text for m in e.mentions] for e in entities(text)] == groups


def test_canonical_name_is_the_fullest_and_ids_follow_first_mention() -> None:
    text = "قال [n الشامي] أمس إن [n ريم الشامي] في [p حلب] وإن حلب بخير"
    found = entities(text)
    assert [(e.id, e.name, e.aliases) for e in found] == [("person-1", "ريم الشامي", ("الشامي",)), ("place-1", "حلب", ())]


def test_equal_names_have_one_kind_unless_the_tagger_is_sure_of_both() -> None:
    text = "زار بلدا ثم عاد من بلدا ثم إلى بلدا"
    document = Document(text)
    weak = [[TaggedSpan(1, 2, "LOC", 0.8), TaggedSpan(5, 6, "LOC", 0.8), TaggedSpan(8, 9, "ORG", 0.4)]]
    assert [type(e).__name__ for e in find_names(document, weak)] == ["Place"]
    sure = [[TaggedSpan(1, 2, "LOC", 0.95), TaggedSpan(5, 6, "LOC", 0.95), TaggedSpan(8, 9, "ORG", 0.95)]]
    assert [type(e).__name__ for e in find_names(document, sure)] == ["Place", "Organization"]
