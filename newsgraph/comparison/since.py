"""Since when a figure counts: منذ 7 أكتوبر, منذ بدء الاحتجاجات."""

from datetime import timedelta
from itertools import takewhile

from newsgraph.comparison.lexicon import telling
from newsgraph.comparison.setting import Setting
from newsgraph.document.letters import AND, BY, FOR, LIKE
from newsgraph.report import Date, Report

BEGINNING = "beginning"
"""Of what is told of, whenever that was: منذ اندلاع الحرب."""
_WORDS = 8  # behind منذ within which its date stands: منذ بدء الهجوم على المدينة في 2014
_RECORD = 8  # before منذ within which a superlative makes it none: أكثر الأيام دموية في البلاد منذ 2014
_COMMAS = ("،", ",", "؛")
_FRONTS = (AND, BY, FOR, LIKE)


def since(setting: Setting, at: int) -> str:
    """The date of the nearest منذ before a figure, or behind it before the next figure; BEGINNING where it names none."""
    first, stop = setting.figures[at]
    before = range(first - 1, setting.sentence(at)[0] - 1, -1)
    own = [place for place in _since(setting, before) if not _of_another(setting, at, place)]
    behind = _since(setting, range(stop, setting.segment(at)[1]))
    found = (_from(setting, place, first) for place in (*own, *behind))
    return next((value for value in found if value), "")


def _since(setting: Setting, places: range) -> list[int]:
    """Where منذ stands among places of its clause."""
    opens, since_words = telling()["opens"], telling()["since"]
    clause = takewhile(lambda place: setting.tokens[place].form not in opens, places)
    return [place for place in clause if setting.tokens[place].form in since_words]


def _of_another(setting: Setting, at: int, place: int) -> bool:
    """192 مفقودا منذ الأحد، وأسفر الثوران عن 46 جريحا: behind one number, and a comma before the next."""
    earlier = at > 0 and setting.sentence(at)[0] <= setting.figures[at - 1][0] < place
    return earlier and any(token.form in _COMMAS for token in setting.tokens[place : setting.figures[at][0]])


def _from(setting: Setting, place: int, figure: int) -> str:
    """What منذ at a place says, but for أسوأ كارثة منذ and الحرب المستمرة منذ, which count nothing."""
    before = [setting.tokens[at].form for at in range(max(0, place - _RECORD), place) if at not in setting.taken]
    if not telling()["record"].isdisjoint((*before, *(form[1:] for form in before if form.startswith(_FRONTS)))):
        return ""
    stop = min(len(setting.tokens), place + 1 + _WORDS, figure if figure > place else len(setting.tokens))
    words = setting.tokens[place:stop]
    date = next((d for d in setting.dates(words[0].start, words[-1].end) if d.value), None)
    if date is not None:
        return _days(setting.report, date.value or "")
    return BEGINNING if any(token.form in telling()["beginning"] for token in words) else ""


def _days(report: Report, value: str) -> str:
    """The date, but for that of yesterday or today: a toll since then is that of the day."""
    day = value.partition("/")[0]
    near = report.published is not None and day >= (report.published - timedelta(days=1)).isoformat()
    return "" if near else day


def counts_from(setting: Setting, date: Date, figure: int) -> bool:
    """Whether a date is that of منذ: منذ 2014, منذ بدء الهجوم في 2014, منذ 30 عاما. That is how long, not when.

    منذ إسقاط طائرة في 2014 ومقتل 298: what goes on behind the date happened with it.
    """
    place = setting.token_at(date.span.start)
    forms = [token.form for token in setting.tokens[max(0, place - _WORDS) : place + 1]]
    at = next((at for at in range(len(forms) - 1, -1, -1) if forms[at] in telling()["since"]), None)
    if at is None or any(char.isdigit() for char in "".join(forms[at:-1])):
        return False
    between = setting.tokens[setting.token_at(date.span.end - 1) + 1 : setting.figures[figure][0]]
    direct = at >= len(forms) - 2 or not telling()["beginning"].isdisjoint(forms[at:])
    return direct or not between or any(token.is_sign for token in between)
