"""What a trigger must have around it to have a sense: small tests written in the lexicon, parsed once.

    >عسكرية/أمنية     one of the words, or of the group @army, follows within six words, or it acts on one
    <رئيس             one stands before, within four words
    >1:النار          a number says how near: here, the very next word
    ~@market          one stands near, on either side
    =حريق             it acts on one: the head of its object, its owner, or what hangs on it by a preposition (=على: by this one);
                      or one describes or counts it: عملية [عسكرية], [ثلاثة] قتلى
    $@leader          one acts: the head of its subject
    *@market          either of the two
    ^قانون            it hangs on one in the tree, or stands under that preposition: قانون [الانتخابات], [خلال] المباراة
    #sport            the article is about sport
    !                 before any of these: it must not be so

Words are compared without article, clitics and endings. @digit is a number,
@score the score of a match, @verb a finite verb; @place, @person, @org and @name are names.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Literal, cast

from newsgraph.errors import LexiconError
from newsgraph.events.heads import acted_on, acting, describing, over
from newsgraph.events.scene import Scene
from newsgraph.events.words import groups, keys, listed

Where = Literal[">", "<", "~", "#", "=", "$", "*", "^"]
_SPECIAL = frozenset({"digit", "place", "person", "org", "name", "score", "verb"})
_REACH = {">": 6, "<": 4, "~": 7, "#": 0, "=": 0, "$": 0, "*": 0, "^": 0}
_SLOTS = frozenset("=$*^")
"""Tests of the tree: there a word is compared as the article reads it (كاملة is no أمل with ك)."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One test; all tests of a row must hold."""

    where: Where
    words: frozenset[str]
    special: frozenset[str]
    negated: bool
    reach: int
    text: str
    """The test as its row has it."""

    def holds(self, scene: Scene, at: int) -> bool:
        """Whether the words around the token pass."""
        return self._met(scene, at) != self.negated

    def _met(self, scene: Scene, at: int) -> bool:
        if self.where == "#":
            return bool(self.words & scene.topics)
        return any(self._fits(scene, other) for other in self._window(scene, at))

    def _window(self, scene: Scene, at: int) -> Iterable[int]:
        """The tokens to look at, up to the ends of the sentence."""
        if self.where in _SLOTS:
            return self._slots(scene, at)
        before = 0 if self.where == ">" else self.reach
        after = 0 if self.where == "<" else self.reach
        first, stop = scene.sentence_range(at)
        near = (other for other in range(max(first, at - before), min(stop, at + after + 1)) if other != at)
        return chain(near, acted_on(scene, at)) if self.where == ">" and after == _REACH[">"] else near

    def _slots(self, scene: Scene, at: int) -> Iterator[int]:
        if self.where == "^":
            yield from over(scene, at)
        if self.where in "=*":
            yield from acted_on(scene, at)
            yield from describing(scene, at)
        if self.where in "$*":
            yield from acting(scene, at)

    def _fits(self, scene: Scene, at: int) -> bool:
        read = scene.article.words[at]
        if "verb" in self.special and read.is_verb:
            return True
        said = (read.lemma, read.stem) if self.where in _SLOTS else keys(scene.forms[at])
        return not self.words.isdisjoint(said) or not self.special.isdisjoint(scene.kinds(at))


def parse(text: str) -> tuple[Condition, ...]:
    """The tests of a lexicon row; raises LexiconError for one that cannot be read."""
    return () if text == "-" else tuple(_condition(part) for part in text.split(","))


def _condition(text: str) -> Condition:
    body = text.removeprefix("!")
    where = body[:1]
    near, colon, rest = body[1:].rpartition(":")
    words = [word for word in rest.split("/") if word]
    if (colon and not (near.isdecimal() and len(near) < 3)) or where not in _REACH or not words:
        raise LexiconError(f"a condition is [!] < > ~ # = $ * or ^, and words between slashes, not {text!r}")
    named = [word[1:] for word in words if word.startswith("@")]
    plain = [word for word in words if not word.startswith("@")]
    unknown = [name for name in named if name not in groups("groups.tsv") and name not in _SPECIAL]
    if unknown or (where == "#" and not set(plain) <= set(groups("topics.tsv"))):
        raise LexiconError(f"{text!r} names a group or topic that does not exist")
    forms = plain if where == "#" else [form for word in plain for form in listed(word)]
    found = frozenset(forms).union(*(groups("groups.tsv")[name] for name in named if name not in _SPECIAL))
    reach = int(near) if near else _REACH[where]
    return Condition(cast(Where, where), found, frozenset(named) & _SPECIAL, text.startswith("!"), reach, text)
