"""How far the description of a body goes: الهيئة العامة [للرقابة على الصادرات والواردات], وزارة الثقافة [والشباب والتواصل].

A noun without the article stays open up to a definite word or a name; behind that come its adjectives, what is joined to
it by "and" where the head has several fields, and what the body is for (ل). Whatever else stands there is the sentence's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from newsgraph.document import Token, normalise
from newsgraph.document.letters import AND, AND_THE, ARTICLE, BY_THE, FOR, FOR_THE, LIKE_THE, SO_THE, TA_MARBUTA
from newsgraph.gazetteer import nationality
from newsgraph.lexicons import words
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.loader import read_rows
from newsgraph.lexicons.nouns import body_nouns, titles
from newsgraph.lexicons.particles import ON
from newsgraph.matching import noun_cuts
from newsgraph.morphology import Pos, default
from newsgraph.names.beside import beside
from newsgraph.names.candidates import Candidate
from newsgraph.names.leading import leads_on

_DEFINITE, _BARE = 5, 3  # letters of a definite word, and of one without the article
_MOST_OPEN = 3  # nouns without the article in a row


@cache
def body_words(kind: str) -> frozenset[str]:
    """The words of one kind in `body_words.tsv`."""
    return frozenset(normalise(word) for row in read_rows("body_words.tsv") if row[0] == kind for word in row[1:])


@lru_cache(maxsize=8_192)
def is_definite(form: str) -> bool:
    """Whether a word carries the article and may belong to a name (no السبت, no التقى)."""
    return form.startswith(ARTICLE) and len(form) >= _DEFINITE and form not in body_words("no") | words("verbs_in_al.txt")


@lru_cache(maxsize=8_192)
def is_adjective(form: str) -> bool:
    """Whether a definite word may be an adjective of the body before it (الوطنية, العام; but no السوريين, no الوزير)."""
    if not is_definite(form) or form in words("reference_tails.txt") or _is_someone(form[2:]):
        return False
    if form.endswith(TA_MARBUTA) and not is_noun(form) and not is_masdar(form):
        return True
    return form.endswith(closed("nisba")) or form in body_words("adjective") | body_words("ordinal")


def is_noun(form: str) -> bool:
    """Whether a word is a noun and nothing else (بلدية الروضة | الحديقة العامة)."""
    return all(reading.pos in (Pos.NOUN, Pos.MASDAR) and not reading.guessed for reading in default().readings(form))


def is_masdar(form: str) -> bool:
    """Whether a word names a doing, and is no adjective (استعادت قوات الشرعية | السيطرة)."""
    return any(reading.pos is Pos.MASDAR for reading in default().readings(form))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A description behind the noun `head`, to be read up to token `limit`; `held` are the names that stand in it."""

    tokens: Sequence[Token]
    head: str
    limit: int
    held: Mapping[int, Candidate]

    def form(self, at: int) -> str:
        """How the token there reads; nothing at the end, or in a name."""
        return self.tokens[at].form if at < self.limit and at not in self.held else ""

    def closed(self, at: int) -> int:
        """Behind the definite word or name that closes the head's construct, or 0 where none does."""
        for end in range(at, at + _MOST_OPEN + 1):
            if name := self.named(end):
                return name
            if is_definite(self.form(end)):
                return end + 1
            if not _is_bare(self.form(end)):
                return 0
        return 0

    def named(self, at: int) -> int:
        """Behind the name that stands there, a title before it (الملك | سلمان), or 0."""
        at += self.form(at) in body_words("given")
        name = self.held.get(at)
        return name.stop if name and name.first == at and not name.cut.proclitics and name.stop <= self.limit else 0

    def adjectives(self, at: int) -> int:
        """Behind the adjectives there; a nationality is the last of them."""
        while is_adjective(self.form(at)) and not leads_on(self.form(at), self.form(at + 1)):
            at += 1
            if nationality(self.tokens[at - 1].form):
                break
        return at

    def joined(self, at: int) -> int:
        """Behind the further fields there, each with its adjectives (والشباب والتواصل), or places (المسجد | والمسجد النبوي)."""
        while not self.ends_in_nation(at) and (_is_field(self.form(at)) or self.is_further(at)):
            at = self.held[at].stop if at in self.held else self.adjectives(at + 1)
        return at

    def is_further(self, at: int) -> bool:
        """Whether a place with "and" stands there, behind another of its first noun (المسجد الحرام | والمسجد النبوي)."""
        name, before = self.held.get(at), self.held.get(at - 1)
        if name is None or before is None or name is before or name.first != at or name.cut.proclitics != AND:
            return False
        return name.label == before.label == "LOC" and name.cut.rest == before.cut.rest and name.stop <= self.limit

    def ends_in_nation(self, end: int) -> bool:
        """Whether a nationality is the last word before token `end`."""
        form = self.tokens[end - 1].form
        return is_definite(form) and nationality(form) is not None

    def purpose(self, at: int) -> int:
        """Behind what the body is for (للرقابة على الصادرات والواردات), or the same place."""
        form = self.form(at)
        if not form.startswith(FOR_THE) or len(form) < _DEFINITE or form[2:] in titles() or are_people(ARTICLE + form[2:]):
            return at
        end = self.adjectives(at + 1)
        if end == at + 1 and form[2:] in body_nouns():
            return at  # المكتب السياسي | للحركة
        return self.purpose_rest(end)

    def purpose_rest(self, end: int) -> int:
        """Behind what still belongs to a purpose whose noun ends before token `end` (للرقابة | على الصادرات)."""
        if self.form(end) == ON and is_definite(self.form(end + 1)):
            end = self.adjectives(end + 2)
        elif self.form(end) in beside("matters"):
            end = self.closed(end + 1) or end
        return self.joined(end)

    def construct_purpose(self, at: int) -> int:
        """The same with nouns in the construct (لتقويم واعتماد التدريب, لجمعيات أمهات وآباء التلاميذ)."""
        form = self.form(at)
        rest = next((cut.rest for cut in noun_cuts(self.tokens[at].text) if cut.proclitics == FOR), "") if form else ""
        if not _is_bare(rest) or rest in titles() or rest.startswith(FOR):
            return at
        end = self.closed(at + 1)
        return self.joined(self.adjectives(end)) if end else at


def phrase_end(phrase: Phrase, at: int) -> int:
    """Where the description ends whose head stands before token `at`; 0 where nothing closes it."""
    closed = at if is_definite(phrase.head) else phrase.closed(at)
    return tail_end(phrase, closed) if closed else 0


def tail_end(phrase: Phrase, closed: int) -> int:
    """Where a description ends of which all before token `closed` is known.

    A purpose belongs to a name only if bodies of that kind are called so: in «أمهل وزارة النقل للرد» it is the sentence's,
    in «الهيئة العامة للنقل» and «شركة الشمال للنفط» the name's.
    """
    end = closed if phrase.ends_in_nation(closed) else phrase.adjectives(closed)
    if phrase.head in body_words("joined"):
        end = phrase.joined(end)
    if phrase.head in body_words("purpose"):
        return phrase.purpose(end)
    by_nation = phrase.head in body_words("union") and phrase.ends_in_nation(end)
    if not by_nation and phrase.tokens[end - 1].form not in body_words("organised"):
        return end
    after = phrase.purpose(end)
    return after if after > end else phrase.construct_purpose(end)


def _is_bare(form: str) -> bool:
    """Whether a word may be a noun in the construct: no article, no particle that leads elsewhere."""
    if len(form) < _BARE or not form.isalpha() or form in words("function_words.txt"):
        return False
    return not form.startswith((ARTICLE, FOR_THE, BY_THE, AND_THE, LIKE_THE, SO_THE))


@lru_cache(maxsize=8_192)
def _is_field(form: str) -> bool:
    """Whether a word is "and" with a further field of a body (والشباب), no adjective, body, person or people."""
    rest = form[1:]
    if not form.startswith(AND_THE) or not is_definite(rest) or _is_someone(rest[2:]) or are_people(rest):
        return False
    return not rest.endswith(TA_MARBUTA) or not all(
        reading.pos in (Pos.PARTICIPLE, Pos.ADJECTIVE) for reading in default().readings(rest)
    )


def are_people(form: str) -> bool:
    """Whether a definite word calls a people (السوريين): it is spoken to, and no part of the body's name."""
    return form.endswith(closed("people")) and nationality(form) is not None


def _is_someone(noun: str) -> bool:
    """Whether a noun begins another's description: a body's or a person's."""
    return noun in body_nouns() or noun in titles()
