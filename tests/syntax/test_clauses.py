"""Clauses and their slots, phenomenon by phenomenon."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import article

from newsgraph.syntax import Article, Clause, ClauseKind


def clause(read: Article, predicate: str) -> Clause:
    """The clause of a word."""
    return next(c for c in read.clauses if read.tokens[c.predicate].text == predicate)


def said(text: str, predicate: str) -> str:
    """What fills the slots of a word's clause: `subject > object`, a dash where nothing does."""
    read = article(text)
    found = clause(read, predicate)
    return " > ".join("-" if slot is None else read.tokens[slot.head].text for slot in (found.subject, found.object))


@pytest.mark.parametrize(
    ("text", "predicate", "slots"),
    [
        ("قصفت الطائرات مواقع المسلحين", "قصفت", "الطائرات > مواقع"),
        ("قتل الجيش ما لا يقل عن 50 مسلحا في هجوم شنه الجيش على الموقع", "قتل", "الجيش > مسلحا"),
        ("قتل في هجوم ما لا يقل عن خمسين شخصا", "قتل", "- > شخصا"),
        ("نشر الموقع تقريرا نشرته الصحيفة أمس", "نشرته", "الصحيفة > نشرته"),
        ("فاز الفريق في الجولة الـ33 من الدوري", "فاز", "الفريق > -"),
        ("قتل الـ 15 شخصا أمس", "قتل", "- > شخصا"),
        ("عاد النادي منذ العام 2011 الأحد", "عاد", "النادي > -"),
        ("الفوز الذي حققه [n سمير حداد] هو تذكير بقوته", "تذكير", "الفوز > -"),
        ("خرجت استثمارات الأجانب غير المباشرة من السوق", "خرجت", "استثمارات > -"),
        ("تبنت [o كتائب النصر]، الحركة المقربة من [o الفجر]، إطلاق صواريخ", "تبنت", "كتائب > إطلاق"),
        ("بعث الوزير برقية تهنئة إلى نظيره", "بعث", "الوزير > برقية"),
        ("حل المغرب في الرتبة 57 عالميا", "حل", "المغرب > -"),
        ("دمر القصف مباني كثيرة، بما فيها المدارس", "دمر", "القصف > مباني"),
        ("شهدت الأسعار، عشية العيد، ارتفاعا كبيرا", "شهدت", "الأسعار > ارتفاعا"),
        ("بيعت البطاقات في السوق السوداء أمس", "بيعت", "- > البطاقات"),
        ("مدد اللاعب عقده مع ناديه الحالي [o الوحدة]", "مدد", "اللاعب > عقده"),
        ("أقال الرئيس التونسي [n قيس نجار]، وزير الدفاع [n سمير حداد]", "أقال", "الرئيس > وزير"),
        ("حث الفريق [n سمير حداد]، اليوم، كافة الجنود على العمل", "حث", "الفريق > كافة"),
        ("قتل 5 جنود [p شمال سيناء] في هجوم", "قتل", "- > جنود"),
        ("استهدف الجيش [p شمال سيناء] أمس", "استهدف", "الجيش > شمال"),
        ("بسبب تداعيات جائحة كورونا، يعلن بيت الشعر عن موعد", "يعلن", "بيت > -"),
        ("التقى وزير الدفاع، [n سمير حداد]، رئيسة البعثة، [n رنا خوري]، أمس", "التقى", "وزير > رئيسة"),
        ("التقى وزير الدفاع [n سمير حداد]، نظيره السوري، [n ماهر نجار]، أمس", "التقى", "وزير > نظيره"),
        ("التقى [n سمير حداد]، رئيس الوفد، وزير الخارجية [n ماهر نجار]", "التقى", "سمير > وزير"),
        ("اتهمت [o الحركة]، التابعة للتحالف، الجيش بقصف القرية", "اتهمت", "الحركة > الجيش"),
        ("رفضت [c أوكرانيا]، المنخرطة في حرب منذ عامين، أي حوار مع الجيش", "رفضت", "أوكرانيا > أي"),
        ("اعتقلت الشرطة، المتهم بالسرقة", "اعتقلت", "الشرطة > المتهم"),
        ("أعلنت الشركة، الأحد، إرسال السفن", "أعلنت", "الشركة > إرسال"),
        ("أعلنت الشركة - التي تملك ثلاث سفن - إيقافها", "أعلنت", "الشركة > إيقافها"),
        ("أعلن فريق «النسور» انسحابه", "أعلن", "فريق > انسحابه"),
        ("رفضت الوزارة ما جاء في التقرير", "رفضت", "الوزارة > -"),
        ("الطائرات قصفت مواقع المسلحين", "قصفت", "الطائرات > مواقع"),
        ("قال المسؤولون إنهم وصلوا", "قال", "المسؤولون > -"),
        ("أصدر المجلس قرارا", "أصدر", "المجلس > قرارا"),
        ("استقبل [n سامي الخطيب] الوفد", "استقبل", "سامي > الوفد"),
        ("كان الجيش يقصف البلدة", "يقصف", "الجيش > البلدة"),
        ("أعلن الوزير أن الحكومة ستدفع الرواتب", "ستدفع", "الحكومة > الرواتب"),
        ("قالت الشركة إنها ستدفع الرواتب", "ستدفع", "إنها > الرواتب"),
        ("وصل الوزير وألقى كلمة", "وألقى", "الوزير > كلمة"),
        ("قتله المسلحون", "قتله", "المسلحون > قتله"),
        ("قالت الشركة إن خمسين عاملا غادروا المصنع", "غادروا", "عاملا > المصنع"),
        ("قالت الشركة إن أكثر من مئة عامل غادروا المصنع", "غادروا", "أكثر > المصنع"),
        ("اجتمع المجلس يوم الأحد", "اجتمع", "المجلس > -"),
        ("يشارك الفريق في البطولة", "يشارك", "الفريق > -"),
        ("ووجهت الوزارة رسالة", "ووجهت", "الوزارة > رسالة"),
        ("وصل الوزير والتقى المدير", "والتقى", "الوزير > المدير"),
        ("وصل الوزير وقال المدير كلمة", "وقال", "المدير > كلمة"),
        ("أصدر الوزير، مساء الأحد، مرسوما برفع الحظر", "أصدر", "الوزير > مرسوما"),
        ("أصدر الوزير قرارا بإغلاق المعبر", "بإغلاق", "الوزير > المعبر"),
        ("في بيان نشره الوزير", "نشره", "الوزير > نشره"),
        ("خلال زيارة أجراها الوزير", "أجراها", "الوزير > أجراها"),
        ("بسبب رفضه العرض", "رفضه", "رفضه > العرض"),
        ("وصل الوزير فيما غادر المدير المدينة", "غادر", "المدير > المدينة"),
        ("أعفى الملك الوزير من منصبه", "أعفى", "الملك > الوزير"),
        ("أبدى كثيرون تخوفهم من القرار", "أبدى", "كثيرون > تخوفهم"),
        ("أكد الوزير رفضه القاطع للقرار", "أكد", "الوزير > رفضه"),
        ("ينشط المكتب رسميا في المدينة", "ينشط", "المكتب > -"),
        ("ارتبط الاسم ارتباطا وثيقا بالمدينة", "ارتبط", "الاسم > -"),
        ("قتل الجيش قياديا في الحركة", "قتل", "الجيش > قياديا"),
        ("انتقل القبطان سعيا وراء الكنز", "انتقل", "القبطان > -"),
        # a body named by one bare word has any gender, whatever the word means elsewhere
        ("رفضت [o نبض] التعليق", "رفضت", "نبض > التعليق"),
        ("رفض [o نبض] التعليق", "رفض", "نبض > التعليق"),
        # an accusative behind an aside is what the verb waits for, behind a lone comma a remark
        ("ترأس الوزير الأول، صباح الأحد، اجتماعا للجنة", "ترأس", "الوزير > اجتماعا"),
        ("وجد الباحثون الذين يدرسون المرض، دليلا على العدوى", "وجد", "الباحثون > دليلا"),
        ("تدخلت الشرطة، صباح الأحد، تنفيذا للقرار", "تدخلت", "الشرطة > -"),
        ("غادر الوزير، صباح الأحد، وفقا للوكالة", "غادر", "الوزير > -"),
        ("نظمت الطالبات مسيرة، أمس، دعما للحركة", "نظمت", "الطالبات > مسيرة"),
        # what سبق ل says was done, was done by whom ل brings in
        ("سبق للوزير أن زار المدينة", "زار", "للوزير > المدينة"),
        ("سبق للوزير أن أعلن القرار", "أعلن", "للوزير > القرار"),
        ("قال للوزير إن المدير زار المدينة", "زار", "المدير > المدينة"),
        # two verbs joined at once share what stands behind them
        ("اعتقلت وعذبت قوات الأمن الناشطين", "اعتقلت", "قوات > الناشطين"),
        ("اعتقلت وعذبت قوات الأمن الناشطين", "وعذبت", "قوات > الناشطين"),
        ("قال الوزير إن الفرق داهمت وفتشت المنازل", "داهمت", "الفرق > المنازل"),
        ("قال الوزير إن الفرق داهمت وفتشت المنازل", "وفتشت", "الفرق > المنازل"),
        ("الحركة هي التي تحتجز وتهاجم القوافل", "تحتجز", "الحركة > القوافل"),
        ("الحركة هي التي تحتجز وتهاجم القوافل", "وتهاجم", "الحركة > القوافل"),
        ("اغتيلت ودفنت الصحفية في القرية", "اغتيلت", "- > الصحفية"),
        ("الفريق وصل وأصدر بيانا", "وصل", "الفريق > -"),
        ("الفريق وصل وأصدر بيانا", "وأصدر", "الفريق > بيانا"),
        ("الفريق خسر وفازت المجموعة بالكأس", "وفازت", "المجموعة > -"),
        ("كان الوزير مريضا وأصبح رئيسا", "وأصبح", "الوزير > -"),
        # what is accusative is no topic, but behind أن
        ("وفقا للتقرير أعلن الوزير القرار", "أعلن", "الوزير > القرار"),
        ("تعليقا على القرار، قال المدير كلمة", "قال", "المدير > كلمة"),
        ("قال المدير إن عددا من العمال غادروا المصنع", "غادروا", "عددا > المصنع"),
        ("عندما ارتفعت الأسعار تقاضت رسوما", "تقاضت", "- > رسوما"),
        # an accusative owns nothing, so that what follows it describes it
        ("أصدرت الوزارة قرارا مهما", "أصدرت", "الوزارة > قرارا"),
        ("لعبت المدينة أدوارا مهمة", "لعبت", "المدينة > أدوارا"),
        # a pronoun between a topic and الذي stands for the topic, which does what the verb says
        ("الحركة هي التي تحتجز الرهائن", "تحتجز", "الحركة > الرهائن"),
        ("أكد الوزير أنه هو الذي اتخذ القرار", "اتخذ", "أنه > القرار"),
        ("كانت الشركة هي التي باعت المصنع", "باعت", "الشركة > المصنع"),
        ("إن الأسرة هي التي اعتقلتها الشرطة", "اعتقلتها", "الشرطة > اعتقلتها"),
        ("الحركة هي التي تقود منذ عام", "تقود", "الحركة > -"),
        # no pronoun takes up what a relative clause describes: that is the subject
        ("عاد اللاعبون الذين دخلوا الملعب", "دخلوا", "اللاعبون > الملعب"),
        ("الشقق التي تدخل السوق قليلة", "تدخل", "الشقق > السوق"),
        ("الشقق التي تدخل سوقها الشركة قليلة", "تدخل", "سوقها > الشركة"),
        ("المدن التي دخلتها القوات قليلة", "دخلتها", "القوات > دخلتها"),
        ("الأسهم التي ارتفعت قيمتها قليلة", "ارتفعت", "قيمتها > -"),
        # the one noun behind a verb that is never told in the passive: a thing is its object, who acts its subject
        ("بدأت حملة واسعة في المدن، تهم الطاقات المتجددة", "تهم", "حملة > الطاقات"),
        ("شهدت البلاد أمس", "شهدت", "البلاد > -"),
        ("اقتحمت القوات فجر اليوم بلدة الرمل", "اقتحمت", "القوات > بلدة"),
        ("فجر المسلحون السوق", "فجر", "المسلحون > السوق"),
        # behind a phrase a verb describes the indefinite noun before that, unless a clause waits for it
        ("أقر المجلس مساعدات للمدينة تصل إلى المليار", "تصل", "مساعدات > -"),
        ("نشرت الصحيفة مقابلة مع المدير أجريت أمس", "أجريت", "- > مقابلة"),
        ("قال المدير إن الارتفاع الذي شهدته أسعار الوقود في المدن يضر بالشركة", "يضر", "الارتفاع > -"),
        ("دخل الوزير القاعة في الفندق يبتسم", "يبتسم", "الوزير > -"),
        # who stands behind بينهم is one of those before it; what is between two is no such list
        ("أسفر الهجوم عن مقتل سبعة أشخاص بينهم [n ماهر نجار]", "أسفر", "الهجوم > -"),
        ("اعتقلت الشرطة عشرات المتظاهرين، من بينهم صحفيون", "اعتقلت", "الشرطة > عشرات"),
        ("يسيطر المسلحون على ثلاث قرى، بينها قرية الرمل", "يسيطر", "المسلحون > -"),
        # of somebody who goes on, a thing behind a verb that mostly has an object is that
        ("زار الوزير المدينة وناقش مع السفير ملف المياه", "وناقش", "الوزير > ملف"),
        ("زار الوزير المدينة وانتهى العمل", "وانتهى", "العمل > -"),
        # what a verb takes may stand in quotation marks, so that it is no passive
        ("قال الناطق إن القوات دمرت «نظاما للرصد»", "دمرت", "القوات > نظاما"),
        # women are many who are she, institutions are things
        ("شغلت النساء في المجلس مقاعد كثيرة", "شغلت", "النساء > مقاعد"),
        ("إن المؤسسات الكبيرة تستأنف العمل", "تستأنف", "المؤسسات > العمل"),
        # two days or years are a time too, and so is a month whose letters are another word
        ("تستضيف العاصمة يومي الخميس والجمعة اجتماعا", "تستضيف", "العاصمة > اجتماعا"),
        ("تراجع الإنتاج عامي 2019 و2020 في المدن", "تراجع", "الإنتاج > -"),
        ("تنقضي المهلة في 12 جوان المقبل", "تنقضي", "المهلة > -"),
        ("نشر البنك تقريره الشهري أمس", "نشر", "البنك > تقريره"),
        # no relative clause describes a time that is told by more than its name
        ("وفي عام 1995 رفض المجلس الخطة", "رفض", "المجلس > الخطة"),
        ("وخلال شهر رمضان عاد إلى المدينة الشاعر", "عاد", "الشاعر > -"),
    ],
)
def test_slots(text: str, predicate: str, slots: str) -> None:
    assert said(text, predicate) == slots


@pytest.mark.parametrize(
    ("text", "predicate", "kind", "governor"),
    [
        ("قال الوزير إن الوفد وصل", "وصل", ClauseKind.COMPLEMENT, "قال"),
        ("عاد الوزير الذي زار البلدة", "زار", ClauseKind.RELATIVE, "الوزير"),
        ("وقع انفجار استهدف السوق", "استهدف", ClauseKind.RELATIVE, "انفجار"),
        ("قال الوزير إن الوفد وصل، مشيرا إلى اتفاق", "مشيرا", ClauseKind.CIRCUMSTANCE, "قال"),
        ("خرج الوزير بعدما وصل الوفد", "وصل", ClauseKind.ADVERBIAL, "خرج"),
        ("سيعود الوزير إذا وصل الوفد", "وصل", ClauseKind.CONDITION, "سيعود"),
        ("وصل الوفد إلى المدينة وعاد الوزير", "وعاد", ClauseKind.COORDINATE, "وصل"),
        ("وصل الوفد لكن الوزير غاب", "غاب", ClauseKind.COORDINATE, "وصل"),
        ("طالب الوزير باستعادة البلدة", "باستعادة", ClauseKind.MASDAR, "طالب"),
        # behind a comma a verb goes on with what is said, but for one that says something itself; one without و stands beside
        ("قال الوزير إن القوات دخلت البلدة، وسيطرت على الجسر", "وسيطرت", ClauseKind.COORDINATE, "دخلت"),
        ("قال الوزير إن القوات دخلت البلدة، وأضاف أن الجسر مغلق", "وأضاف", ClauseKind.COORDINATE, "قال"),
        ("قال الوزير إن المنظومة رصدت جسما، وتم التعامل معه", "وتم", ClauseKind.COORDINATE, "رصدت"),
        ("قال الوزير إن القوات دخلت البلدة، لكنها غادرت الجسر", "غادرت", ClauseKind.COORDINATE, "دخلت"),
        ("وقع انفجار في السوق، أسفر عن مقتل خمسة", "أسفر", ClauseKind.CIRCUMSTANCE, "وقع"),
        # a phrase with و before a verb without one begins a clause, unless the verb describes it or another clause waits for it
        ("هزم الجيش القوات، وفي عام 1990 وافقت الحكومة على الاتفاق", "وافقت", ClauseKind.COORDINATE, "هزم"),
        ("قال الوزير إن القوات دخلت البلدة، وفي المساء أضاف أن الجسر مغلق", "أضاف", ClauseKind.COORDINATE, "قال"),
        ("تحدث الوزير عن الحرب وعن سلام يدوم", "يدوم", ClauseKind.RELATIVE, "سلام"),
        ("عادت السفن بعد فترة شهدت هجمات", "شهدت", ClauseKind.RELATIVE, "فترة"),
        ("عادت السفن بعد فترة زمنية شهدت هجمات", "شهدت", ClauseKind.RELATIVE, "فترة"),
        ("عادت السفن في أيام قليلة تقام فيها الحفلات", "تقام", ClauseKind.RELATIVE, "أيام"),
        ("أعلن الوزير أن الطائرات في المدينة وفي القرية تقصف السوق", "تقصف", ClauseKind.COMPLEMENT, "أعلن"),
    ],
)
def test_kinds(text: str, predicate: str, kind: ClauseKind, governor: str) -> None:
    read = article(text)
    found = clause(read, predicate)
    assert (found.kind, read.tokens[found.governor].text) == (kind, governor)


@pytest.mark.parametrize(
    ("text", "predicate", "operators"),
    [
        ("لم يصل الوفد", "يصل", "negation"),
        ("لن يصل الوفد", "يصل", "negation future"),
        ("سيصل الوفد", "سيصل", "future"),
        ("قد يصل الوفد", "يصل", "possible"),
        ("قد وصل الوفد", "وصل", ""),
        ("هل وصل الوفد", "وصل", "question"),
        ("وصل الوفد ولم يعد الوزير", "وصل", ""),
        ("وصل الوفد ولم يعد الوزير", "يعد", "negation"),
    ],
)
def test_operators(text: str, predicate: str, operators: str) -> None:
    assert " ".join(operator.kind.value for operator in clause(article(text), predicate).operators) == operators


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=' \n،.:«»()"ابتلمنويكقد', max_size=120))
def test_letters_make_a_tree(text: str) -> None:
    holds(article(text))


VERBAL = "قال إن أن الذي التي لكن أو بعدما إذا لم سيصل وصل كان يقصف قتل"
NOMINAL = "و الوزير الجيش مواقع في من على ، . : « » ( ) 5 مشيرا وهو عليه"
WORDS = [*VERBAL.split(), *NOMINAL.split()]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_words_make_a_tree(words: list[str]) -> None:
    holds(article(" ".join(words)))


def holds(read: Article) -> None:
    """Every token hangs in a tree, and clauses and phrases lie in the text."""
    for at in range(len(read.tokens)):
        assert len(list(read.tree.above(at))) < len(read.tokens)
        assert read.tree.first[at] <= at < read.tree.stop[at]
        phrase = read.phrase_at(at)
        assert phrase.first <= phrase.head < phrase.core_stop <= phrase.stop <= len(read.tokens)
    for number, found in enumerate(read.clauses):
        assert found.number == number and found.first <= found.predicate < found.stop
        assert len(list(read.clauses_above(found))) < len(read.clauses)
        assert all(slot is None or 0 <= slot.head < len(read.tokens) for slot in (found.subject, found.object))


@pytest.mark.parametrize(
    ("text", "main", "subject"),
    [
        ("على صعيد آخر أكد الوزير أن السد متين", "أكد", "الوزير"),
        ("وفي وقت لاحق أعلن الوزير فتح الطريق", "أعلن", "الوزير"),
        ("في بيان أصدره الوزير أكدت الوزارة أن السد متين", "أكدت", "الوزارة"),  # a pronoun takes the noun up
    ],
)
def test_a_verb_of_saying_behind_a_phrase(text: str, main: str, subject: str) -> None:
    read = article(text)
    found = next(clause for clause in read.clauses if clause.kind is ClauseKind.MAIN)
    assert found.subject is not None
    assert (read.tokens[found.predicate].text, read.tokens[found.subject.head].text) == (main, subject)


def test_no_verb_is_joined_behind_a_relative() -> None:
    assert article("نفذت الشركة ما وعدت به").words[3].lemma == "وعد"
    assert article("عدت الشركة ووعدت به").words[2].proclitics == "و"


def test_nobody_is_read_as_many_women() -> None:
    was = article("لم يكن الطريق آمنا").words[1]
    assert (was.lemma, was.gender, was.number) == ("كان", "m", "s")
    assert article("النساء كن في السوق").words[1].number == "p"
