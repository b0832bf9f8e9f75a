"""What a trigger must have in the tree to have a sense: small tests written in the lexicon, parsed once.

    =حريق             it acts on one: the head of its object, its owner, or what hangs on it by a preposition (=على: by this one);
                      or one describes or counts it: عملية [عسكرية], [ثلاثة] قتلى; or it is the pronoun behind it: إيداع[هم]
    $@leader          one acts: the head of its subject
    *@market          either of the two
    ^قانون            it hangs on one in the tree, or stands under that preposition: قانون [الانتخابات], [خلال] المباراة
    #sport            the article is about sport
    !                 before any of these: it must not be so

Words are compared as the article reads them, without article, clitics and endings. @army is a group of `groups.tsv`, @digit a
number, @score the score of a match, @human a noun of people; @place, @person, @org and @name are names.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, cast, get_args

from newsgraph.errors import LexiconError
from newsgraph.events.scene import Scene
from newsgraph.events.words import bare, groups, listed
from newsgraph.morphology import Pos
from newsgraph.syntax.heads import acted_on, acting, describing, over

Where = Literal["#", "=", "$", "*", "^"]
_SPECIAL = frozenset({"digit", "place", "person", "org", "name", "score", "human"})


@dataclass(frozen=True, slots=True)
class Condition:
    """One test; all tests of a row must hold."""

    where: Where
    words: frozenset[str]
    special: frozenset[str]
    negated: bool
    text: str
    """The test as its row has it."""

    def holds(self, scene: Scene, at: int) -> bool:
        """Whether the words in the slots of the trigger pass."""
        return self._met(scene, at) != self.negated

    def _met(self, scene: Scene, at: int) -> bool:
        if self.where == "#":
            return bool(self.words & scene.topics)
        quoted = scene.article.form(at - 1) if scene.article.words[at - 1].pos is Pos.PREPOSITION else ""  # «تحت السيطرة»
        under = scene.article.parsed.prepositions[at] or quoted
        own = under if self.where == "^" else scene.article.words[at].suffix
        given = own in self.words and self.where in "=*^"
        return given or any(self._fits(scene, other) for other in self._slots(scene, at))

    def _slots(self, scene: Scene, at: int) -> Iterator[int]:
        if self.where == "^":
            yield from over(scene.article, at)
        if self.where in "=*":
            yield from acted_on(scene.article, at)
            yield from describing(scene.article, at)
        if self.where in "$*":
            yield from acting(scene.article, at)

    def _fits(self, scene: Scene, at: int) -> bool:
        read = scene.article.words[at]
        if read.lemma in self.words or not self.special.isdisjoint(scene.kinds(at)) or (read.human and "human" in self.special):
            return True
        return scene.forms[at] in self.words or not self.words.isdisjoint(bare(read.stem))


def parse(text: str) -> tuple[Condition, ...]:
    """The tests of a lexicon row; raises LexiconError for one that cannot be read."""
    return () if text == "-" else tuple(_condition(part) for part in text.split(","))


def _condition(text: str) -> Condition:
    body = text.removeprefix("!")
    where = body[:1]
    words = [word for word in body[1:].split("/") if word]
    if where not in get_args(Where) or not words:
        raise LexiconError(f"a condition is [!] # = $ * or ^, and words between slashes, not {text!r}")
    named = [word[1:] for word in words if word.startswith("@")]
    plain = [word for word in words if not word.startswith("@")]
    unknown = [name for name in named if name not in groups("groups.tsv") and name not in _SPECIAL]
    if unknown or (where == "#" and not set(plain) <= set(groups("topics.tsv"))):
        raise LexiconError(f"{text!r} names a group or topic that does not exist")
    forms = plain if where == "#" else [form for word in plain for form in listed(word)]
    found = frozenset(forms).union(*(groups("groups.tsv")[name] for name in named if name not in _SPECIAL))
    return Condition(cast(Where, where), found, frozenset(named) & _SPECIAL, text.startswith("!"), text)
