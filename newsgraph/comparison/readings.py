"""Each figure of an article as a reading: what it measures, within which limits, and how it is told."""

from collections.abc import Mapping, Sequence

from newsgraph.comparison.about import About
from newsgraph.comparison.lexicon import Concept, concept_of, parts, people, telling
from newsgraph.comparison.mains import with_mains
from newsgraph.comparison.measured import measured
from newsgraph.comparison.reading import Reading
from newsgraph.comparison.scopes import Scopes
from newsgraph.comparison.setting import Setting
from newsgraph.comparison.since import since
from newsgraph.comparison.told import told
from newsgraph.comparison.words import key
from newsgraph.document import Token
from newsgraph.document.letters import AND, ARTICLE
from newsgraph.lexicons.particles import BETWEEN, FROM
from newsgraph.report import Figure, Report

_GIST = 60
_CONTEXT = 10  # tokens to each side that say what is measured
_PHRASE = 4


def readings_of(article: str, number: int, report: Report, shared: Mapping[tuple[str, str], str] | None = None) -> list[Reading]:
    """The figures of one report, in order; the 24 hours of خلال الساعات الـ24 الماضية measure nothing.

    `shared` tells which entities of several articles are one.
    """
    reader = _Reader(article, number, Setting(report), shared or {})
    found = (reader.reading(at) for at in range(len(report.figures)))
    return with_mains([reading for reading in found if not (reading.figure.kind == "duration" and reading.scope.window)])


class _Reader:
    """What is asked of one article for each of its figures."""

    def __init__(self, article: str, number: int, setting: Setting, shared: Mapping[tuple[str, str], str]) -> None:
        self._article, self._number, self._setting = article, number, setting
        self._about, self._scopes = About(article, setting, shared), Scopes(setting)
        self._concepts = measured(setting)
        self._alike = self._ends_of_alike()
        self._headline = len(setting.report.text.partition("\n")[0])
        self._gist = frozenset(setting.content(0, min(_GIST, len(setting.tokens))))

    def reading(self, at: int) -> Reading:
        """One figure with what it measures."""
        figure, concept = self._setting.report.figures[at], self._concepts[at]
        noun = key(figure.noun.text) if figure.noun else ""
        return Reading(
            article=self._article,
            figure=figure,
            published=self._setting.report.published,
            order=(self._number, figure.number.start),
            what=concept.name if concept else noun,
            concept=concept,
            noun=noun,
            context=self._context(at),
            gist=self._gist,
            sentence=self._setting.sentence(at)[0],
            headline=figure.number.start < self._headline,
            opening=self._setting.figures[at][0] < _GIST,
            scope=self._scopes.scope(at, part=_part(self._setting, noun, at)),
            day=self._scopes.day(at),
            since=since(self._setting, at),
            places=self._about.places(at),
            abroad=self._about.abroad(at),
            realm=self._about.realm,
            names=self._about.names(at) if figure.kind == "score" else frozenset(),
            holder=self._about.holder(at),
            subject=self._about.subject(at, concept),
            claim_id=self._about.claim_id(at),
            source=self._about.source(at),
            told=told(self._setting, at, self._alike[at]),
            main=False,
            phrase=_phrase(self._setting.before(at, _PHRASE), figure),
        )

    def _ends_of_alike(self) -> list[int]:
        """For each figure the token behind the last one before it that measures the same; 0 where none does."""
        ends: dict[Concept, int] = {}
        found = []
        for concept, (_, stop) in zip(self._concepts, self._setting.figures, strict=True):
            found.append(ends.get(concept, 0) if concept else 0)
            if concept:
                ends[concept] = max(stop, found[-1])
        return found

    def _context(self, at: int) -> frozenset[str]:
        first, stop = self._setting.figures[at]
        low, high = self._setting.sentence(at)
        before = self._setting.content(max(low, first - _CONTEXT), first)
        return frozenset((*before, *self._setting.content(stop, min(high, stop + _CONTEXT))))


def _part(setting: Setting, noun: str, at: int) -> str:
    """Of whom a part is counted: بينهم 12 طفلا."""
    near = setting.tokens[max(0, setting.figures[at][0] - 3) : setting.figures[at][0]]
    partitive = any(token.form.removeprefix(AND) in telling()["partitive"] for token in near)
    if setting.report.figures[at].part_of is not None or partitive or noun in parts():
        return parts().get(noun, noun) or "part"
    return "of" if _of_those(setting, at) else ""


def _of_those(setting: Setting, at: int) -> bool:
    """87 من الضحايا, 20 من بين الجرحى: some of those counted elsewhere."""
    number = setting.report.figures[at].number
    behind = setting.token_at(number.end - 1) + 1
    forms = [token.form for token in setting.tokens[behind : behind + 3]]
    whole = next((form for form in forms[1:] if form != BETWEEN), "") if forms[:1] == [FROM] else ""
    return whole.startswith(ARTICLE) and (concept_of(whole) is not None or key(whole) in people())


def _phrase(before: Sequence[Token], figure: Figure) -> str:
    words = [token.text for token in before if token.is_word]
    return " ".join((*words[-2:], figure.noun.text if figure.noun else "")).strip()
