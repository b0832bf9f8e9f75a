"""Within which limits a figure holds: figures of different scopes never measure the same."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as day
from datetime import timedelta

from newsgraph.comparison.happened import happened
from newsgraph.comparison.history import long_after, under
from newsgraph.comparison.lexicon import telling
from newsgraph.comparison.setting import Setting
from newsgraph.comparison.since import counts_from
from newsgraph.document import Token
from newsgraph.lexicons.particles import DURING
from newsgraph.report import Date, Figure, Report

_STALE = timedelta(days=7)  # what ended longer ago than this, before publication, is history

EARLIER = "earlier"
"""The period of what happened before, whenever that was."""


@dataclass(frozen=True, slots=True)
class Scope:
    """`part`: of whom (children among the dead); `window`: a day's own count; `period`: that of history or forecast."""

    part: str = ""
    window: str = ""
    period: str = ""


class Scopes:
    """The scopes of one article's figures."""

    def __init__(self, setting: Setting) -> None:
        self._setting, self._report = setting, setting.report
        self._year = _main_year(setting.report)
        self._happened = happened(setting.report)
        self._under = under(setting)

    def scope(self, at: int, *, part: str) -> Scope:
        """The scope of a figure, from its sentence."""
        low, high = self._setting.sentence(at)
        sentence = self._setting.tokens[low:high]
        figure = self._report.figures[at]
        return Scope(part=part, window=_window(self._report, sentence, figure), period=self._period(at, figure, sentence))

    def day(self, at: int) -> str:
        """The day on which what a figure counts happened; empty where no event says it."""
        own = self._happened.get(self._report.figures[at].id)
        value = own.value if own is not None and not counts_from(self._setting, own, at) else None
        return value if value and len(value) == len("2018-04-11") else ""

    def _period(self, at: int, figure: Figure, sentence: Sequence[Token]) -> str:
        """The other year of what it counts, or of the nearest date of the sentence; the month of what is past."""
        if (own := self._happened.get(figure.id)) is not None and (year := self._history(own, at)):
            return year
        near = self._setting.dates(sentence[0].start, sentence[-1].end) if sentence else []
        dates = [date for date in near if "/" not in (date.value or "") and self._year_of(date) is not None]
        dates = [date for date in dates if not counts_from(self._setting, date, at)]
        nearest = min(dates, key=lambda date: abs(date.span.start - figure.number.start), default=None)
        if nearest is not None and (period := self._another_year(nearest) or self._past(at, nearest)):
            return period
        if long_after(self._setting, at):
            return EARLIER
        return self._of_the_line_above(at) if nearest is None else ""

    def _of_the_line_above(self, at: int) -> str:
        date = self._under[self._setting.sentence_number(at)]
        return self._another_year(date) or self._past(at, date) if date is not None else ""

    def _history(self, own: Date, at: int) -> str:
        """The other year in which what a figure behind its date counts happened; a date behind it may be of something else."""
        behind = own.span.start < self._report.figures[at].number.start and "/" not in (own.value or "")
        return self._another_year(own) if behind and not counts_from(self._setting, own, at) else ""

    def _another_year(self, date: Date) -> str:
        year = self._year_of(date)
        return str(year) if year is not None and year != self._year else ""

    def _year_of(self, date: Date) -> int | None:
        if date.value and date.value[:4].isdigit():
            return int(date.value[:4])
        words = date.span.text.split()
        if not telling()["current"].isdisjoint(words):
            return self._year
        return self._year + 1 if self._year and not telling()["next"].isdisjoint(words) else None

    def _past(self, at: int, date: Date) -> str:
        """The month of a date before the figure, or right behind it, that lies well before publication.

        في 11 أبريل قتل 19, in an article of May.
        """
        _, stop = self._setting.segment(at)
        published = self._report.published
        near = date.span.start <= self._setting.tokens[stop - 1].end
        if published is None or not near or not date.value or len(date.value) < len("2018-04"):
            return ""
        month = date.value[: len("2018-04")]
        return (
            month if _end(date.value) < published - _STALE or (month == date.value != published.isoformat()[: len(month)]) else ""
        )


def _end(value: str) -> day:
    """The last day of a date, for months the 28th."""
    try:
        return day.fromisoformat(value) if len(value) == len("2018-04-11") else day.fromisoformat(f"{value[:7]}-28")
    except ValueError:  # a week, a quarter
        return day.max


def _main_year(report: Report) -> int | None:
    """The year that the article is of: that of its publication, or the one that most of its dates have."""
    if report.published is not None:
        return report.published.year
    years = Counter(int(date.value[:4]) for date in report.dates if date.value and date.value[:4].isdigit())
    return years.most_common(1)[0][0] if years else None


def _window(report: Report, sentence: Sequence[Token], figure: Figure) -> str:
    """خلال الساعات الـ24 الماضية counts one day: that of publication."""
    forms = [token.form for token in sentence]
    hours = any(form in telling()["hours"] and _in_past(forms, at) for at, form in enumerate(forms))
    if figure.kind == "duration":
        return "hours" if hours else ""
    if figure.kind == "count" and (hours or _added(sentence, figure) or _raises(sentence, figure)):
        return f"day {report.published or ''}"
    return ""


def _in_past(forms: Sequence[str], at: int) -> bool:
    near = forms[max(0, at - 3) : at + 5]
    return DURING in near and any(form in telling()["past"] or form.startswith("24") for form in near)


def _added(sentence: Sequence[Token], figure: Figure) -> bool:
    """مقتل 18 شخصا آخرين, 200 إصابة جديدة: those added since the last count, not all of them."""
    noun = figure.noun
    if noun is None:
        return False
    after = next((token.form for token in sentence if token.start >= noun.end), "")
    numbers_before = any(token.is_number and token.start < figure.span.start for token in sentence)
    return after in telling()["added"] or (after in telling()["others"] and not numbers_before)


def _raises(sentence: Sequence[Token], figure: Figure) -> bool:
    """انتشال 73 جثة، ما يرفع العدد إلى 283: the first number is added to reach the second."""
    after = [token.form for token in sentence if token.start >= figure.span.end]
    at = next((at for at, form in enumerate(after) if form in telling()["raises"]), None)
    return (
        at is not None and any(form[:1].isdigit() for form in after[at:]) and not any(form[:1].isdigit() for form in after[:at])
    )
