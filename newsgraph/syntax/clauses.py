"""Clauses: what each verb, masdar and participle says, of whom, to whom, and under which operators."""

from dataclasses import dataclass
from enum import StrEnum


class ClauseKind(StrEnum):
    """How a clause stands in its sentence."""

    MAIN = "main"
    COORDINATE = "coordinate"
    """Joined by و, ف, ثم, أو, لكن to the clause that is its parent."""
    COMPLEMENT = "complement"
    """Fills a slot of its governor: after أنّ, أن, إن, ما إذا, or a bare verb (بدأ يعمل)."""
    RELATIVE = "relative"
    """Describes a noun: after الذي, or right after an indefinite noun (هجوم أسفر عن ...)."""
    CIRCUMSTANCE = "circumstance"
    """حال: وهو, وقد, or a participle (مشيرا إلى ...)."""
    ADVERBIAL = "adverbial"
    """After بعدما, عندما, لأن, بينما, حيث, كما."""
    CONDITION = "condition"
    """After إذا, لو, في حال."""
    MASDAR = "masdar"
    """A verbal noun with its arguments (بعد [استهداف سيارة])."""
    QUOTED = "quoted"
    """What a quotation says, under its verb of speech or under nothing."""
    FRAGMENT = "fragment"
    """A stretch without a verb: a headline of nouns, a label, a list item; its predicate is the first head."""


class Filled(StrEnum):
    """How a slot is known."""

    AFTER = "after"
    """A noun behind the predicate (VSO)."""
    BEFORE = "before"
    """A noun before it (SVO), or the subject of the كان or أن before it."""
    SUFFIX = "suffix"
    """The pronoun written on the predicate (قتله) or on أن (إنه): the slot's head is the token that carries it."""
    OWNER = "owner"
    """The noun that a masdar governs (استهداف [سيارة], وصول [الوزير])."""
    CARRIED = "carried"
    """The subject of the clause that this one is joined to (وصل [الوزير] وأعلن ...)."""
    CONTROLLED = "controlled"
    """A slot of the clause above: طلب من [القاضي] سجن فلان, أُدين [المتهم] بقتل, يعتزم [الجيش] شن هجوم."""
    ANTECEDENT = "antecedent"
    """The noun that a relative clause describes."""


@dataclass(frozen=True, slots=True)
class Slot:
    """What fills a slot: the head of a phrase (`Article.phrase`), or the token that carries a pronoun."""

    head: int
    filled: Filled


@dataclass(frozen=True, slots=True)
class Oblique:
    """A phrase under a preposition: which one, and the phrase's head; `head` is the preposition's own token for به, عليهم.

    `preposition` is empty for a bare adverb of time or place (أمس, يوم الأحد).
    """

    preposition: str
    head: int


class OperatorKind(StrEnum):
    """What an operator does to the clause that it stands over."""

    NEGATION = "negation"
    FUTURE = "future"
    POSSIBLE = "possible"
    NECESSARY = "necessary"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Operator:
    """A word, or a letter on the predicate (سـ), that stands over a whole clause; `at` is its token."""

    kind: OperatorKind
    at: int


@dataclass(frozen=True, slots=True)
class Clause:
    """One predicate with its slots, in tokens `first` to `stop` (with the clauses below it; some may hang elsewhere).

    `number` is its place in `Article.clauses`, `parent` the number of the clause that it hangs in (-1 for none), `governor` the
    token in the parent that it hangs on: the verb, the masdar, or for a relative clause its antecedent. `opener` is the token
    that opens it (أن, الذي, بعدما, or one that only carries و), or -1; `auxiliary` the كان or its like that stands over the
    predicate (كان الجيش [يقصف]), or -1.

    `subject` and `object` are deep for the active and for the passive alike: in قُتل ثلاثة the object is ثلاثة and the subject
    None; `agent` is never guessed, but من قبل and على يد fill it in. `subject` is None where nothing in the article's syntax
    says who it is (وأضاف أن): then person, gender and number of the predicate's word are all that is known.
    `resumptive` is the token in a relative clause that takes up the antecedent (الذي سيطر [عليه] الجيش), or -1 where it is the
    subject, or the object left out.
    """

    number: int
    kind: ClauseKind
    predicate: int
    first: int
    stop: int
    parent: int = -1
    governor: int = -1
    opener: int = -1
    auxiliary: int = -1
    passive: bool = False
    subject: Slot | None = None
    object: Slot | None = None
    second_object: Slot | None = None
    obliques: tuple[Oblique, ...] = ()
    operators: tuple[Operator, ...] = ()
    antecedent: int = -1
    resumptive: int = -1

    def oblique(self, *prepositions: str) -> Oblique | None:
        """The first phrase under one of these prepositions."""
        return next((o for o in self.obliques if o.preposition in prepositions), None)

    @property
    def controller(self) -> Slot | None:
        """Its subject where a clause above says who that is: اتهم الوزير [الحركة] بقصف القرية."""
        return self.subject if self.subject is not None and self.subject.filled is Filled.CONTROLLED else None

    @property
    def negated(self) -> bool:
        """True where a negation of its own stands over it."""
        return any(operator.kind is OperatorKind.NEGATION for operator in self.operators)
