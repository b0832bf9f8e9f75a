"""What a tagger marked, but grammar says is no name; and what looks so, but is one."""

import pytest
from tagged_text import Tag, entities


@pytest.mark.parametrize(
    ("text", "tags", "names"),
    [
        # an adjective that agrees with the noun before it
        ("استقبل لاجئة تونسية في المدينة", [("تونسية", "PER")], []),
        ("ألقى كلمة ترحيبية قصيرة", [("ترحيبية", "PER")], []),
        ("وصلت طائرتان روسيتان أمس", [("روسيتان", "LOC")], []),
        ("دخل الكتاب الأمازيغي المدارس", [("الأمازيغي", "PER")], []),
        # but a name behind a verb, a title, or a noun that it does not agree with
        ("وأضاف تونسي أن العمل مستمر", [("تونسي", "PER")], ["تونسي"]),
        ("قال الوزير الأمازيغي إن العمل مستمر", [("الأمازيغي", "PER")], ["الأمازيغي"]),
        ("في محافظات الشرقية والغربية", [("الشرقية", "LOC")], ["الشرقية"]),
        # a people, but not the quarter that has its name
        ("في قلوب المصريين دائما", [("المصريين", "LOC")], []),
        ("في حي المصريين القديم", [("المصريين", "LOC")], ["المصريين"]),
        # verbs with more on them, but not names that look so
        ("فسيقتلونك إن عدت", [("فسيقتلونك", "PER")], []),
        ("قال إنهم سيفكرون مئة مرة", [("سيفكرون", "LOC")], []),
        ("صوب سيلفا كرة", [("سيلفا", "PER")], ["سيلفا"]),
        # two of something
        ("شغل المنصب لولايتين سابقتين", [("لولايتين سابقتين", "PER")], []),
        # the name of a competition, but not those who act in a film
        ("فاز في موسم الورد في الرياض", [("الورد", "LOC"), ("الرياض", "LOC")], ["الرياض"]),
        ("فازت بجائزة سمير الحلبي للقصة", [("سمير الحلبي", "PER")], []),
        ("فيلم من بطولة سمير الحلبي", [("سمير الحلبي", "PER")], ["سمير الحلبي"]),
        # awards, and what someone is
        ("قالت الجائزة الوطنية للترجمة إن", [("الجائزة الوطنية للترجمة", "ORG")], []),
        ("قالت الباحثة المغربية إن", [("الباحثة المغربية", "ORG")], []),
        # an adjective that is half of a name, and a word for people that is a town elsewhere
        ("قال إن الأوسط تغير", [("الأوسط", "LOC")], []),
        ("أجلوا مدنين من حلب", [("مدنين", "LOC"), ("حلب", "LOC")], ["حلب"]),
        ("في مدنين أمس، وخرجت مدنين كلها", [("مدنين", "LOC")], ["مدنين", "مدنين"]),
        ("ارتفع خام غرب تكساس الوسيط أمس", [("تكساس", "LOC")], []),
        # a nationality behind a name in quotation marks
        ("نقلت قناة «الخيمة» السعودية عنه", [("الخيمة", "ORG"), ("السعودية", "LOC")], ["الخيمة"]),
    ],
)
def test_names(text: str, tags: list[Tag], names: list[str]) -> None:
    assert [mention.text for entity in entities(text, *tags) for mention in entity.mentions] == names


@pytest.mark.parametrize(
    ("text", "tag", "name"),
    [
        # a body whose officer was marked with it
        ("قالت المديرة العامة لصندوق النقد الدولي إن", "المديرة العامة لصندوق النقد الدولي", "صندوق النقد الدولي"),
        # particles before what such names begin with
        ("عند وصوله لمطار تلمرز", "لمطار تلمرز", "مطار تلمرز"),
        ("درس بجامعة تلمرز", "بجامعة تلمرز", "جامعة تلمرز"),
        ("في بلدة سيدي ورد، الدرك بسيدي ورد", "بسيدي ورد", "سيدي ورد"),
        # the article has it without
        ("غنت أم كلثوم وحفل أم كلثوم، والاسم الحقيقي لأم كلثوم", "لأم كلثوم", "أم كلثوم"),
    ],
)
def test_begins(text: str, tag: str, name: str) -> None:
    label = "PER" if "كلثوم" in tag else "LOC" if "مطار" in tag or "سيدي" in tag else "ORG"
    tags: list[Tag] = [(tag, label)] if "كلثوم" not in tag else [("أم كلثوم", label), (tag, label)]
    assert name in [mention.text for entity in entities(text, *tags) for mention in entity.mentions][-1:]
