"""Languages in Arabic letters, and damaged text."""

import pytest

from newsgraph import Pipeline
from newsgraph.screening import faults_of, language_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("قالت الوزارة إن الجسر الجديد سيفتح في الربيع المقبل", "ar"),
        ("قال پاول چين إن الشركة ستفتح گاليري جديدا في البصرة", "ar"),
        ("قالت الحکومة إن الاتفاق سيوقع فی بغداد يوم الأحد", "ar"),
        ("رئیس اداره گفت که این پل در بهار آینده باز می شود", "fa"),
        ("وزیر نے کہا ہے کہ یہ پل اگلے سال میں کھل جائے گا", "ur"),
        ("وەزیر گوتی کە ئەم پردە لە بەهاردا دەکرێتەوە", "ckb"),
        ("وزير وويل چې دا پل به په پسرلي کې پرانيستل شي", "ps"),
        ("The minister said that the bridge will open", "und"),
        ("Министр сказал: «نعم»", "und"),
        ("رأى Brown", "ar"),
    ],
)
def test_languages(text: str, code: str) -> None:
    language = language_of(text)
    assert language is not None
    assert language.code == code


@pytest.mark.parametrize("text", ["", "12 / 5", "؟!…", "\u064b"])
def test_without_letters_there_is_no_language(text: str) -> None:
    assert language_of(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("رئیس اداره گفت که این پل در بهار آینده باز می شود", "not_arabic"),
        ("The bridge will open", "not_arabic"),
        ("رأى Brown and Smith قادمين and went home at once", "mixed"),
        ("قالت األمم إن االنتخابات في اإلقليم تأجلت", "lam_alef"),
        ("ةرازولا ةديدج ةسردم حتفت ىلع", "visual_order"),
        ("Ø§Ù„ÙˆØ²ÙŠØ± ÙŠØ²ÙˆØ±", "mojibake"),
        ("ÇáæÒíÑ ãÏíäÉ ÈíÑæÊ ÇáÌãÚÉ", "mojibake"),
        ("قال \ufffd\ufffd إن \ufffd", "mojibake"),
        ("<p>قال الوزير</p> <p>نعم</p>", "markup"),
    ],
)
def test_warnings(text: str, code: str) -> None:
    assert code in [warning.code for warning in faults_of(text, language_of(text))]


@pytest.mark.parametrize(
    "text",
    ["", "قالت الأمم المتحدة إن الانتخابات في الإقليم تأجلت، وإن اللجنة لا ترى سببا", "x < 5 و y > 7", "قال: «أ» و«ى» حرفان"],
)
def test_sound_text_has_no_warning(text: str) -> None:
    assert faults_of(text, language_of(text)) == ()


def test_a_text_that_is_not_arabic_has_an_empty_report() -> None:
    text = "رئیس جمهور حسن روحانی روز شنبه به تهران رفت و 20 نفر را دید که در آن شهر بودند"
    pipeline = Pipeline()
    for report in (pipeline(text), *pipeline.pipe([text, "زار الوزير بيروت"])):
        if report.text == text:
            assert report.language is not None
            assert report.language.code == "fa"
            assert [warning.code for warning in report.warnings] == ["not_arabic"]
            assert (report.entities, report.figures, report.dates, report.claims, report.events) == ((), (), (), (), ())
        else:
            assert [place.name for place in report.places] == ["بيروت"]
            assert report.warnings == ()
