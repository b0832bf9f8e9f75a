"""What a word can be, without its sentence: one `Reading` for each way to cut and understand it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from newsgraph.document.letters import WILL

Gender = Literal["m", "f", ""]
"""Grammatical gender; empty where the letters do not tell."""

Number = Literal["s", "d", "p", ""]
"""Singular, dual, plural; empty where the letters do not tell."""

Person = Literal[1, 2, 3]


class Pos(StrEnum):
    """Parts of speech, as far as readers of sentences need them."""

    VERB = "verb"
    MASDAR = "masdar"
    """Verbal noun: إعلان, قتل."""
    PARTICIPLE = "participle"
    """Active or passive: مؤكد, مقتول; as noun and adjective alike."""
    NOUN = "noun"
    ADJECTIVE = "adjective"
    PREPOSITION = "preposition"
    CONJUNCTION = "conjunction"
    """Coordinates, or opens an adverbial clause: ثم, بينما."""
    COMPLEMENTIZER = "complementizer"
    """أن and إن, with a pronoun or not."""
    RELATIVE = "relative"
    DEMONSTRATIVE = "demonstrative"
    PRONOUN = "pronoun"
    NEGATION = "negation"
    INTERROGATIVE = "interrogative"
    ADVERB = "adverb"
    NUMBER = "number"
    QUANTIFIER = "quantifier"
    """كل, بعض, جميع: governs the noun that it counts."""
    PARTICLE = "particle"
    """قد, سوف, إلا and the like."""
    SIGN = "sign"
    """Punctuation, symbols."""
    UNKNOWN = "unknown"
    """Letters of no Arabic word that we know how to read (Latin, a single letter)."""


class Tense(StrEnum):
    """The three paradigms of the finite verb; `س` before an imperfect tells of the future."""

    PERFECT = "perfect"
    IMPERFECT = "imperfect"
    IMPERATIVE = "imperative"


class Voice(StrEnum):
    """Active or passive; `EITHER` where the letters are the same (قتل is qatala and qutila)."""

    ACTIVE = "active"
    PASSIVE = "passive"
    EITHER = "either"


NOMINAL = frozenset({Pos.NOUN, Pos.MASDAR, Pos.PARTICIPLE, Pos.ADJECTIVE})
"""The parts of speech that take article, gender and number."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a word: `proclitics`, the article where `article`, `stem`, `suffix`, in this order.

    وسيقتلونه: proclitics وس, stem يقتلون, suffix ه, lemma قتل. للقاعدة: proclitics ل, article, stem قاعدة.
    All parts read as `newsgraph.document.normalise` gives them; `lemma` is the perfect of a verb (also that of its masdar
    and participles, which say it in `verb`), the singular of a noun.
    """

    pos: Pos
    stem: str
    lemma: str
    proclitics: str = ""
    suffix: str = ""
    article: bool = False
    gender: Gender = ""
    number: Number = ""
    person: Person | None = None
    tense: Tense | None = None
    voice: Voice | None = None
    transitive: bool = False
    """Of a verb, masdar or participle: it takes an object."""
    jussive: bool = False
    """The short form that لم and لا ask for (يقل, ينف, يقولوا)."""
    human: bool | None = None
    """Of a noun: whether it denotes people; None where nothing tells."""
    verb: str = ""
    """Of a masdar or participle: the lemma of its verb."""
    guessed: bool = False
    """No list knows the word; its form alone is judged."""

    @property
    def definite(self) -> bool:
        """Whether article or pronoun make the noun definite (a genitive behind it may do so too)."""
        return self.article or bool(self.suffix)

    @property
    def is_verb(self) -> bool:
        """True for a finite verb."""
        return self.pos is Pos.VERB

    @property
    def is_nominal(self) -> bool:
        """True for nouns, masdars, participles and adjectives."""
        return self.pos in NOMINAL

    @property
    def future(self) -> bool:
        """True where س stands before the verb."""
        return self.pos is Pos.VERB and self.proclitics.endswith(WILL)

    @property
    def agrees_as(self) -> tuple[Gender, Number]:
        """Gender and number that verbs and adjectives take with the noun: a plural of things is a feminine singular."""
        if self.number == "p" and self.human is False:
            return "f", "s"
        return self.gender, self.number
