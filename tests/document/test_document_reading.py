"""What an article reads as: the same length, letters for letters, and what is not to be seen as spaces."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsgraph.document import Document
from newsgraph.document.lam_alef import mended
from newsgraph.document.markup import without_markup
from newsgraph.document.quotes import in_print
from newsgraph.document.reading import reading


def words(text: str) -> str:
    """The tokens of a text with a space between them, without what reads as nothing."""
    return " ".join(token.form for token in Document(text).tokens)


MARKUP = [
    ("<p>عاد 12&nbsp;شخصا إلى <b>حلب</b>.</p>", "عاد 12 شخصا الى حلب ."),
    ('<a href="https://x.example/5?a=1&amp;b=2">الوزير</a> قال', "الوزير قال"),
    ("قال &laquo;نعم&raquo; و&quot;لا&quot;", 'قال « نعم » و " لا "'),
    ("ال&#1593;&#x0631;اق بعيد", "العراق بعيد"),
    ("بعد<br/>قبل<!-- 5 نسخ --> هنا", "بعد قبل هنا"),
    ("نص<script>var x = 5;</script> نص", "نص نص"),
    ("زار **وزير الصحة** المدينة __وعاد__", "زار وزير الصحة المدينة وعاد"),
    ("كتب [الوزير](https://x.example/a) رسالة", "كتب الوزير رسالة"),
    ("#كأس_العالم بدأت", "كاس العالم بدات"),
    ("حسب @user_1 والبنك", "حسب x والبنك"),
    ("انظر https://x.example/2019/05 أو www.x.example، وراسل a.b@x.example", "انظر @ او @ ، وراسل @"),
    # what only looks so
    ("إذا كان س < 5 وكان ص > 7", "اذا كان س < 5 وكان ص > 7"),
    ("شركة A&B وشركة AT&T;", "شركة A & B وشركة AT & T ;"),
    ("رقم #5", "رقم 5"),
    ("5 * 3 و2_1", "5 * 3 و 2 _ 1"),
    ("&#xD800; &bogus;", "& xD 800 ; & bogus ;"),
]


@pytest.mark.parametrize(("text", "read"), MARKUP)
def test_what_a_page_leaves(text: str, read: str) -> None:
    assert words(text) == read


QUOTES = [
    ("قال 'لن نعود' وذهب", "قال «لن نعود» وذهب"),
    ("قال ‹لن نعود›", "قال «لن نعود»"),
    ("قال `لن نعود´ وذهب", "قال «لن نعود» وذهب"),
    ("قال ''لن نعود'' وذهب", "قال  «لن نعود»  وذهب"),
    ("قال ``لن نعود'' وذهب", "قال  «لن نعود»  وذهب"),
    ("قال 'لن نعود'، ثم 'نعم'.", "قال «لن نعود»، ثم «نعم»."),
    ("قال ’لن نعود’ وذهب", "قال «لن نعود» وذهب"),
    ("قال '\u00a0لن نعود\u00a0' وذهب", "قال «\u00a0لن نعود\u00a0» وذهب"),
    ("قال ‘لن نعود’ وذهب", "قال ‘لن نعود’ وذهب"),
    ("Côte d'Ivoire وO'Neill", "Côte d'Ivoire وO'Neill"),
    ("الدقيقة 5' و7'", "الدقيقة 5' و7'"),
    ("قال 'لن\nنعود' وذهب", "قال 'لن\nنعود' وذهب"),
]


@pytest.mark.parametrize(("text", "read"), QUOTES)
def test_marks_of_print(text: str, read: str) -> None:
    assert in_print(text) == read


BROKEN = [
    ("قالت األمم إن االنتخابات في اإلقليم تأجلت", "قالت الأمم إن الانتخابات في الإقليم تأجلت"),
    ("أعلن اإلعالم أن السالح ال يكفي، وباإلضافة إال قليال", "أعلن الإعلام أن السلاح لا يكفي، وبالإضافة إلا قليلا"),
    ("قال طالب في األردن واإلمارات إن المسألة انتهت وسأل عنها", "قال طالب في الأردن والإمارات إن المسألة انتهت وسأل عنها"),
    # sound words; one slip alone
    ("قال العالم إن السالم انتهى", "قال العالم إن السالم انتهى"),
    ("وصل األحد إلى بيته", "وصل األحد إلى بيته"),
]


@pytest.mark.parametrize(("text", "read"), BROKEN)
def test_lam_alef(text: str, read: str) -> None:
    assert mended(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("رئ\u0654يس", "رئ\u0654يس"),
        ("ري\u0654يس الوزرا\u0621 ا\u0654حمد", "رئ\u0654يس الوزراء أ\u0654حمد"),
        ("مو\u0654تمر", "مؤ\u0654تمر"),
        ("ا\u0655ن ا\u0653ل", "إ\u0655ن آ\u0653ل"),
        ("وزارة\u200bالصحة", "وزارة الصحة"),
        ("أ\r\nب\rج\u2028د", "أ \nب\nج\nد"),
    ],
)
def test_letters_and_lines(text: str, read: str) -> None:
    assert reading(text) == read


@given(st.text(st.sampled_from("اأإلىيةهؤء ب\n<>&;#@_*'`\"[]()/:.a5p\u0654\u200b\ud800"), max_size=120))
@example("<p&nbsp;>")
@example("&#99999999;&#0;&#x110000;")
def test_length_never_changes(text: str) -> None:
    assert len(reading(text)) == len(text)


def test_a_hundred_thousand_openers_take_no_time() -> None:
    for piece in ("<p ", "<!--", "&", "[", "'", "`", "@", "#", "_", "<script>", "[a](http://", "'ا"):
        text = piece * (200_000 // len(piece))
        assert len(without_markup(in_print(text))) == len(text)
