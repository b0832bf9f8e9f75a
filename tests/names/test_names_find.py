"""From tagged spans to entities. The tagger is stood in for by marks in the row: the rules after it are what is tested."""

import pytest
from tagged_text import Tag, entities

from newsgraph.document import Document
from newsgraph.names import find_names
from newsgraph.taggers import TaggedSpan


def mentions(text: str, *tags: Tag) -> list[str]:
    """The mentions' texts in order of position."""
    found = sorted((m.start, m.text) for e in entities(text, *tags) for m in e.mentions)
    for start, surface in found:
        assert text[start : start + len(surface)] == surface
    return [surface for _, surface in found]


@pytest.mark.parametrize(
    ("text", "tag", "mention", "proclitics", "name"),
    [
        ("وصل الوفد إلى واشنطن مساء", ("واشنطن", "LOC"), "واشنطن", "", "واشنطن"),
        ("اشتدت المعارك وبالرقة نزح الأهالي", ("وبالرقة", "LOC"), "الرقة", "وب", "الرقة"),
        ("نسب البيان للقاعدة هجوما", ("للقاعدة", "ORG"), "لقاعدة", "ل", "القاعدة"),
        ("سافر لبنان وغيره", ("لبنان", "LOC"), "لبنان", "", "لبنان"),
        ("قدمت المساعدة للبنان أمس", ("للبنان", "LOC"), "لبنان", "ل", "لبنان"),
        ("التقى وليد بالصحفيين", ("وليد", "PER"), "وليد", "", "وليد"),
        ("زار فرنسا وبروما توقف", ("وبروما", "LOC"), "روما", "وب", "روما"),
        ("عاد إلى مَدِينَةِ حَلَبَ", ("حَلَبَ", "LOC"), "حَلَبَ", "", "حلب"),
        ("انسحب من دمـــشق ليلا", ("دمـــشق", "LOC"), "دمـــشق", "", "دمشق"),
        ("كتب #سمير_الحلبي رسالة", ("سمير_الحلبي", "PER"), "سمير_الحلبي", "", "سمير الحلبي"),
        ("عاد إلى ﺩﻣﺸﻖ أمس", ("ﺩﻣﺸﻖ", "LOC"), "ﺩﻣﺸﻖ", "", "دمشق"),
        ("قال لـ«رويترز» مساء", ("«رويترز»", "ORG"), "رويترز", "", "رويترز"),
        ("قال لقناة تي كي في مساء", ("لقناة تي كي في", "ORG"), "قناة تي كي في", "ل", "قناة تي كي في"),
        ("نزلوا بتل الورد فجرا", ("بتل الورد", "LOC"), "تل الورد", "ب", "تل الورد"),
        ("وصل بابا زهدي أمس", ("بابا زهدي", "PER"), "بابا زهدي", "", "بابا زهدي"),
        ("وسلم ولعبد الله الراوي قال", ("ولعبد الله الراوي", "PER"), "عبد الله الراوي", "ول", "عبد الله الراوي"),
        ("وسلم ولنور الدين زنكي قال", ("ولنور الدين زنكي", "PER"), "نور الدين زنكي", "ول", "نور الدين زنكي"),
    ],
)
def test_span_name_and_proclitics(text: str, tag: Tag, mention: str, proclitics: str, name: str) -> None:
    found = [(m.text, m.proclitics, e.name) for e in entities(text, tag) for m in e.mentions]
    assert (mention, proclitics, name) in found


@pytest.mark.parametrize(
    ("text", "tags", "expected"),
    [
        # titles and generic nouns leave where the name stands without them
        ("أعلن الرئيس سمير الخطيب ذلك", [("الرئيس سمير الخطيب", "PER")], ["سمير الخطيب"]),
        ("قصفت مدينة الرستن ليلا", [("مدينة الرستن", "LOC")], ["الرستن"]),
        ("هاجم تنظيم داعش القرية", [("تنظيم داعش", "ORG")], ["داعش"]),
        # but not where they are part of it
        ("أصدرت وزارة الدفاع بيانا", [("وزارة الدفاع", "ORG")], ["وزارة الدفاع"]),
        ("دعت حركة التغيير أنصارها", [("حركة التغيير", "ORG")], ["حركة التغيير"]),
        ("قال الرئيس السابق إنه باق", [("الرئيس السابق", "PER")], ["الرئيس السابق"]),
        # an adjective leaves a known place, and stays where the place needs it
        ("دخلوا الموصل العراقية فجرا", [("الموصل العراقية", "LOC")], ["الموصل"]),
        ("عاد إلى الضفة الغربية أمس", [("الضفة الغربية", "LOC")], ["الضفة الغربية"]),
        # known names run together come apart
        ("وحثت الأمم المتحدة إسرائيل على التهدئة", [("الأمم المتحدة إسرائيل", "ORG")], ["الأمم المتحدة", "إسرائيل"]),
        ("انتشروا في سوريا والعراق معا", [("سوريا والعراق", "ORG")], ["سوريا", "العراق"]),
        # an epithet is no person, nor is an area that is only described a place
        ("قال الفرعون إنه باق", [("الفرعون", "PER")], []),
        ("عاد الزوجان إلى بيتهما", [("الزوجان", "PER")], []),
        ("في المنطقة الغربية أمس", [("المنطقة الغربية", "LOC")], []),
        ("مع الدول العربية أمس", [("الدول العربية", "LOC")], []),
        ("في المنطقة الخضراء أمس", [("المنطقة الخضراء", "LOC")], ["المنطقة الخضراء"]),
        ("على الساحل الغربي أمس", [("الساحل الغربي", "LOC")], ["الساحل الغربي"]),
        # a person before a known place
        ("وزار نوري سربل ذهاب أمس", [("نوري سربل", "PER")], ["نوري", "سربل ذهاب"]),
        # a currency is no company
        ("بلغ سعره ريال واحد", [("ريال", "ORG")], []),
        # nor is an adverb a place
        ("تقدموا ميدانياً أمس", [("ميدانياً", "LOC")], []),
        # only signs were tagged
        ("قال » ثم سكت", [("»", "PER")], []),
    ],
)
def test_smallest_right_span(text: str, tags: list[Tag], expected: list[str]) -> None:
    assert mentions(text, *tags) == expected


@pytest.mark.parametrize(
    ("text", "tags", "expected"),
    [
        # found once, found everywhere, clitics or not
        ("زار نادر الزعبي المخيم. وقال نادر الزعبي", [("نادر الزعبي", "PER")], ["نادر الزعبي", "نادر الزعبي"]),
        ("وصلوا تسلكو فجرا. ثم غادروا وبتسلكو بقي واحد", [("تسلكو", "LOC")], ["تسلكو", "تسلكو"]),
        # seen whole elsewhere wins over a piece
        ("في تل النور وفي النور", [("تل النور", "LOC")], ["تل النور"]),
        # the surname of someone named in full
        ("أيد هاني المصراتي القرار. والمصراتي نفى", [("هاني المصراتي", "PER")], ["هاني المصراتي", "المصراتي"]),
        # the head noun gives a place away, here and elsewhere
        ("دخلوا مدينة الزهرية. واحترقت الزهرية", [], ["الزهرية", "الزهرية"]),
        # also before a word without the article that begins names; elsewhere that may be a common word
        ("ضرب زلزال محافظة كرمانشاه فجرا", [], ["كرمانشاه"]),
        ("عاد إلى محافظة مركزي. وهذا بنك مركزي", [], ["مركزي"]),
        ("عاد إلى مدينة كبيرة وقرية صغيرة ومدينة سياحية", [], []),
        ("هذه مدينة تعيش في ظلام وقرية قديمة", [], []),
        # with the surname in two words, or spelt otherwise; but what follows a name is no surname
        ("أيد هاني نصر الله القرار. ونصرالله نفى", [("هاني نصر الله", "PER")], ["هاني نصر الله", "نصرالله"]),
        ("كان عمر رضي الله عنه يقول: رضي الله عنهم", [("عمر رضي الله", "PER")], ["عمر رضي الله"]),
        ("حكم فيصل الأول. وفي اليوم الأول", [("فيصل الأول", "PER")], ["فيصل الأول"]),
        # a hashtag, and its words elsewhere
        ("كتب #سمير_الحلبي ثم مضى سمير الحلبي", [("سمير_الحلبي", "PER")], ["سمير_الحلبي", "سمير الحلبي"]),
        ("مضى سمير الحلبي ثم كتب #سمير_الحلبي", [("سمير الحلبي", "PER")], ["سمير الحلبي", "سمير_الحلبي"]),
        ("قال عبدالله الراوي. ومضى عبد الله الراوي", [("عبدالله الراوي", "PER")], ["عبدالله الراوي", "عبد الله الراوي"]),
        # a hashtag begins another name if it is known as another kind
        ("قال سمير الحلبي #بيروت أمس", [("سمير الحلبي #بيروت", "PER")], ["سمير الحلبي", "بيروت"]),
        ("قال سمير #الحلبي أمس", [("سمير #الحلبي", "PER")], ["سمير #الحلبي"]),
        ("دخلوا قطاع #غزة أمس", [("قطاع #غزة", "LOC")], ["قطاع #غزة"]),
        # an adjective is no place, though it reads like one
        ("طردت مواطناً روسياً من روسيا", [], ["روسيا"]),
        # a body's generic noun leaves where the article has it without
        ("عرضت قناة تلمرز صورا، وقالت تلمرز", [("قناة تلمرز", "ORG"), ("تلمرز", "ORG")], ["تلمرز", "تلمرز"]),
        ("عرضت قناة تلمرز صورا", [("قناة تلمرز", "ORG")], ["قناة تلمرز"]),
        # known names need no tagger
        ("اجتمع مجلس الأمن بشأن سوريا", [], ["مجلس الأمن", "سوريا"]),
        # longest known name
        ("تقدمت قوات سوريا الديمقراطية", [("سوريا", "LOC")], ["قوات سوريا الديمقراطية"]),
        ("لا شيء هنا يسمى", [], []),
    ],
)
def test_consistency_within_an_article(text: str, tags: list[Tag], expected: list[str]) -> None:
    assert mentions(text, *tags) == expected


@pytest.mark.parametrize(
    ("text", "tags", "groups"),
    [
        ("قال أبو بكر الحلبي ثم مضى الحلبي", [("أبو بكر الحلبي", "PER"), ("الحلبي", "PER")], [["أبو بكر الحلبي", "الحلبي"]]),
        ("قال أبو عمر ورأى أبا عمر", [("أبو عمر", "PER"), ("أبا عمر", "PER")], [["أبو عمر", "أبا عمر"]]),
        ("كتب #سمير_الحلبي ثم سمير الحلبي", [("سمير_الحلبي", "PER"), ("سمير الحلبي", "PER")], [["سمير_الحلبي", "سمير الحلبي"]]),
        ("عبدالله ثم عبد الله", [("عبدالله", "PER"), ("عبد الله", "PER")], [["عبدالله", "عبد الله"]]),
        (
            "عبد الرحمن الراوي ثم عبدالرحمن",
            [("عبد الرحمن الراوي", "PER"), ("عبدالرحمن", "PER")],
            [["عبد الرحمن الراوي", "عبدالرحمن"]],
        ),
        ("أبوبكر ثم أبو بكر ثم لأبي بكر", [("أبوبكر", "PER"), ("أبو بكر", "PER")], [["أبوبكر", "أبو بكر", "أبي بكر"]]),
        ("أبو عمر ثم عمر", [("أبو عمر", "PER"), ("عمر", "PER")], [["أبو عمر"], ["عمر"]]),
        ("زار أبوظبي ثم أبو ظبي", [], [["أبوظبي", "أبو ظبي"]]),
        # two people who share a surname: the surname alone is neither's
        (
            "حضر علي الراوي وسعد الراوي ثم الراوي",
            [("علي الراوي", "PER"), ("سعد الراوي", "PER"), ("الراوي", "PER")],
            [["علي الراوي"], ["سعد الراوي"], ["الراوي"]],
        ),
        (
            "المرصد اليمني لحقوق الطفل أكد. وأضاف المرصد اليمني",
            [("المرصد اليمني لحقوق الطفل", "ORG"), ("المرصد اليمني", "ORG")],
            [["المرصد اليمني لحقوق الطفل", "المرصد اليمني"]],
        ),
        ("داعش وتنظيم الدولة الإسلامية", [("داعش", "ORG")], [["داعش", "تنظيم الدولة الإسلامية"]]),
        ("جنوب السودان والسودان", [], [["جنوب السودان"], ["السودان"]]),
        ("فاز نسور تلمرز ثم تلمرز", [("نسور تلمرز", "ORG"), ("تلمرز", "ORG")], [["نسور تلمرز", "تلمرز"]]),
        ("أصدر مجلس شورى داعش بيانا ونفى داعش", [("مجلس شورى داعش", "ORG")], [["مجلس شورى داعش"], ["داعش"]]),
    ],
)
def test_names_of_one_entity(text: str, tags: list[Tag], groups: list[list[str]]) -> None:
    assert [[m.text for m in e.mentions] for e in entities(text, *tags)] == groups


def test_canonical_name_is_the_fullest_and_ids_follow_first_mention() -> None:
    text = "قال الشامي أمس إن ريم الشامي في حلب وإن حلب بخير"
    found = entities(text, ("الشامي", "PER"), ("ريم الشامي", "PER"), ("حلب", "LOC"))
    assert [(e.id, e.name, e.aliases) for e in found] == [("person-1", "ريم الشامي", ("الشامي",)), ("place-1", "حلب", ())]


def test_equal_names_have_one_kind_unless_the_tagger_is_sure_of_both() -> None:
    text = "زار بلدا ثم عاد من بلدا ثم إلى بلدا"
    document = Document(text)
    weak = [[TaggedSpan(1, 2, "LOC", 0.8), TaggedSpan(5, 6, "LOC", 0.8), TaggedSpan(8, 9, "ORG", 0.4)]]
    assert [type(e).__name__ for e in find_names(document, weak)] == ["Place"]
    sure = [[TaggedSpan(1, 2, "LOC", 0.95), TaggedSpan(5, 6, "LOC", 0.95), TaggedSpan(8, 9, "ORG", 0.95)]]
    assert [type(e).__name__ for e in find_names(document, sure)] == ["Place", "Organization"]


def test_a_person_and_a_place_side_by_side_come_apart_where_the_article_has_each() -> None:
    document = Document("زار نوري كرمان ثم قال نوري إن كرمان بخير")
    marked = [[TaggedSpan(1, 3, "LOC", 0.6), TaggedSpan(5, 6, "PER", 0.9), TaggedSpan(7, 8, "LOC", 0.9)]]
    found = [(type(e).__name__, e.name, len(e.mentions)) for e in find_names(document, marked)]
    assert found == [("Person", "نوري", 2), ("Place", "كرمان", 2)]
    marked[0][0] = TaggedSpan(1, 3, "PER", 0.97)  # the tagger is sure: a surname then
    assert next(e.name for e in find_names(document, marked)) == "نوري كرمان"
