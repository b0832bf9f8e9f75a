"""Titles as their bearers bear them, and whether what is said again is short for one."""

from dataclasses import dataclass

from newsgraph.coreference.groups import group
from newsgraph.coreference.mentions import entity_at
from newsgraph.coreference.neighbours import adjective
from newsgraph.coreference.titles import TitleNoun, title_form
from newsgraph.document.letters import TA_MARBUTA
from newsgraph.lexicons import words
from newsgraph.lexicons.nouns import TitleKind
from newsgraph.report import Organization
from newsgraph.syntax import Article


@dataclass(frozen=True, slots=True)
class Borne:
    """A title that a person bears: its noun's group and gender, its other words, the same with the bodies that they mean
    (الأمين العام [للحلف]), and its country where it tells one."""

    group: str
    feminine: bool
    words: frozenset[str]
    bodies: frozenset[str]
    country: str | None
    kind: TitleKind

    @property
    def general(self) -> bool:
        """Whether all who hold an office are called so (المسؤول)."""
        return not self.words and self.group in group("general")


def borne(article: Article, noun: TitleNoun, stop: int) -> Borne:
    """The title at these tokens."""
    country = next(filter(None, (adjective(article.form(at)) for at in range(noun.at + 1, stop))), None)
    title, rest = noun.title, range(noun.at + 1, stop)
    plain = title_form(article, (at for at in rest if not isinstance(entity_at(article, at), Organization)))
    bodies = plain | {body.id for at in rest if isinstance(body := entity_at(article, at), Organization)}
    return Borne(title.group, title.noun.endswith(TA_MARBUTA), title_form(article, rest), bodies, country, title.kind)


def same(said: Borne, title: Borne, *, definite: bool) -> bool:
    """Whether what is said again (الوزير, رئيس الوزراء) is short for a title, or the same."""
    if title.words & words("former_titles.txt") - said.words:
        return False  # رئيس الحكومة is not رئيس الحكومة السابق
    if said.general and said.group != title.group and (title.kind != "office" or said.country not in (None, title.country)):
        return False
    if said.feminine != title.feminine or (said.country and title.country and said.country != title.country):
        return False
    if not said.words and said.group in group("adjective") and not title.words.isdisjoint(group("no president")):
        return False  # who is called الرئيس for short is head of a state or of a named body, no prime minister
    if said.words == set(group("state")[:1]):
        return title.words <= said.words  # رئيس الجمهورية is الرئيس
    # الوزير is not every وزير الخارجية; الخبير فلان is الخبير الاقتصادي
    whole = bool(title.words) or (definite and title.kind == "profession")
    return said.words <= title.words or (whole and title.words <= said.words) or said.bodies <= title.bodies
