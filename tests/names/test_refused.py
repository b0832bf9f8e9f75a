"""What a tagger marked, but grammar says is no name; and what looks so, but is one."""

import pytest
from tagged_text import entities


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # an adjective that agrees with the noun before it
        ("استقبل لاجئة [n تونسية] في المدينة", []),
        ("ألقى كلمة [n ترحيبية] قصيرة", []),
        ("وصلت طائرتان [p روسيتان] أمس", []),
        ("دخل الكتاب [n الأمازيغي] المدارس", []),
        # but a name behind a verb, a title, or a noun that it does not agree with
        ("وأضاف [n تونسي] أن العمل مستمر", ["تونسي"]),
        ("قال الوزير [n الأمازيغي] إن العمل مستمر", ["الأمازيغي"]),
        ("في محافظات [p الشرقية] والغربية", ["الشرقية"]),
        # a people, but not the quarter that has its name
        ("في قلوب [p المصريين] دائما", []),
        ("في حي [p المصريين] القديم", ["المصريين"]),
        ("صوب [n سيلفا] كرة", ["سيلفا"]),
        # a competition called after two places
        ("فاز بلقب كوبا أميركا مرتين", []),
        # a noun with a pronoun, two people, but not a family that is called so
        ("وصل مع [n شركائه] إلى المحكمة", []),
        ("عاد إلى [p مزارعنا] القديمة", []),
        ("وأضاف [n الباحثان] أن العمل مستمر", []),
        ("قال [n سمير طبيبه] ثم خرج [n طبيبه]", ["سمير طبيبه", "طبيبه"]),
        # two letters that are a name only where they speak
        ("قال [n جون لي] إن العمل صعب، وقال لي صديق", ["جون لي"]),
        # two of something
        ("شغل المنصب [n لولايتين سابقتين]", []),
        # the name of a competition, but not those who act in a film
        ("فاز في موسم [p الورد] في [p الرياض]", ["الرياض"]),
        ("فازت بجائزة [n سمير الحلبي] للقصة", []),
        ("فيلم من بطولة [n سمير الحلبي]", ["سمير الحلبي"]),
        # awards, and what someone is
        ("قالت [o الجائزة الوطنية للترجمة] إن", []),
        ("قالت [o الباحثة المغربية] إن", []),
        # an adjective that is half of a name, and a word for people that is a town elsewhere
        ("قال إن [p الأوسط] تغير", []),
        ("أجلوا [p مدنين] من [p حلب]", ["حلب"]),
        ("في [p مدنين] أمس، وخرجت مدنين كلها", ["مدنين", "مدنين"]),
        ("ارتفع خام غرب [p تكساس] الوسيط أمس", []),
        # a nationality behind a name in quotation marks
        ("نقلت قناة «[o الخيمة]» [p السعودية] عنه", ["الخيمة"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert [mention.text for entity in entities(text) for mention in entity.mentions] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # a body whose officer was marked with it
        ("قالت [o المديرة العامة لصندوق النقد الدولي] إن", "صندوق النقد الدولي"),
        # particles before what such names begin with
        ("عند وصوله [p لمطار تلمرز]", "مطار تلمرز"),
        ("درس [o بجامعة تلمرز]", "جامعة تلمرز"),
        ("في بلدة سيدي ورد، الدرك [p بسيدي ورد]", "سيدي ورد"),
        # the article has it without
        ("غنت [n أم كلثوم] وحفل أم كلثوم، والاسم الحقيقي [n لأم كلثوم]", "أم كلثوم"),
    ],
)
def test_begins(text: str, name: str) -> None:
    assert name in [mention.text for entity in entities(text) for mention in entity.mentions][-1:]
