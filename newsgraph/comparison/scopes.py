"""Within which limits a figure holds: figures of different scopes never measure the same."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsgraph.document import Token
from newsgraph.report import Figure, Report


@dataclass(frozen=True, slots=True)
class Scope:
    """`part`: of whom (children among the dead); `window`: a day's own count; `year`: that of history or forecast."""

    part: str = ""
    window: str = ""
    year: int | None = None


def scope_of(report: Report, sentence: Sequence[Token], figure: Figure, main_year: int | None, *, part: str) -> Scope:
    """The scope of a figure, from its sentence."""
    return Scope(part=part, window=_window(report, sentence, figure), year=_year(report, sentence, figure, main_year))


def _window(report: Report, sentence: Sequence[Token], figure: Figure) -> str:
    """خلال الساعات الـ24 الماضية counts one day: that of publication."""
    forms = [token.form for token in sentence]
    hours = any(form in ("الساعات", "ساعة") and _past(forms, at) for at, form in enumerate(forms))
    if figure.kind == "duration":
        return "hours" if hours else ""
    if figure.kind == "count" and (hours or _added(sentence, figure) or _raises(sentence, figure)):
        return f"day {report.published or ''}"
    return ""


def _past(forms: Sequence[str], at: int) -> bool:
    near = forms[max(0, at - 3) : at + 5]
    return "خلال" in near and any(form.startswith(("الماض", "الاخير", "24")) for form in near)


def _added(sentence: Sequence[Token], figure: Figure) -> bool:
    """مقتل 18 شخصا آخرين, 200 إصابة جديدة: those added since the last count, not all of them."""
    noun = figure.noun
    if noun is None:
        return False
    after = next((token.form for token in sentence if token.start >= noun.end), "")
    numbers_before = any(token.is_number and token.start < figure.span.start for token in sentence)
    return after in ("جديدا", "جديدة", "جدد", "اضافيا", "اضافية", "اضافيين") or (
        after in ("اخرين", "اخرون", "اخر", "اخرى") and not numbers_before
    )


def _raises(sentence: Sequence[Token], figure: Figure) -> bool:
    """انتشال 73 جثة، ما يرفع العدد إلى 283: the first number is added to reach the second."""
    after = [token.form for token in sentence if token.start >= figure.span.end]
    at = next((at for at, form in enumerate(after) if form in RAISES), None)
    return (
        at is not None and any(form[:1].isdigit() for form in after[at:]) and not any(form[:1].isdigit() for form in after[:at])
    )


RAISES = frozenset({"يرفع", "ليرفع", "لترتفع", "ليرتفع", "لتصل", "ليصل", "رافعا", "رفع"})


def _year(report: Report, sentence: Sequence[Token], figure: Figure, main: int | None) -> int | None:
    """The year of the nearest date of the sentence, where that is not the article's own; forecasts and history have one."""
    low, high = sentence[0].start, sentence[-1].end
    dates = [date for date in report.dates if low <= date.span.start < high and date.value and date.value[:4].isdigit()]
    dates = [date for date in dates if "/" not in (date.value or "") and not _since(report, date.span.start)]
    if not dates:
        return None
    nearest = min(dates, key=lambda date: abs(date.span.start - figure.number.start))
    year = int((nearest.value or "0000")[:4])
    return None if year == main else year


def _since(report: Report, start: int) -> bool:
    """منذ 2014, منذ بدء الهجوم في 2014: how long, not when."""
    return not {"منذ", "ومنذ"}.isdisjoint(report.text[max(0, start - _REACH) : start].split())


_REACH = 60  # characters
