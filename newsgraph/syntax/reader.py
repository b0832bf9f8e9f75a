"""Reads the chunks of one sentence into clauses, from its beginning to its end, with a stack of those still open."""

from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest

from newsgraph.morphology import Pos, Tense
from newsgraph.syntax.agreement import agrees_after, agrees_before, is_bare_accusative
from newsgraph.syntax.attachment import governor_of
from newsgraph.syntax.chunks import BUT
from newsgraph.syntax.clauses import ClauseKind, Oblique, Operator, OperatorKind
from newsgraph.syntax.draft import Chunk, ChunkKind, Draft
from newsgraph.syntax.opened import OpenClause
from newsgraph.syntax.tree import Relation

KAN = frozenset({"كان", "اصبح", "بات", "ظل", "زال", "ليس", "صار", "امسى", "اضحى"})
_CONDITIONS = frozenset({"اذا", "لو", "لولا", "فاذا", "واذا", "ان"})
_NEGATIONS = frozenset({"لا", "لم", "لن", "ما", "ليس", "ليست", "ليسا", "ليسوا"})
_POSSIBLE = frozenset({"قد", "ربما", "لعل", "عسى"})
_FARTHEST = 12
"""Open clauses that are looked back at: deeper nesting than this nobody writes."""


class Reader:
    """Reads one sentence; `clauses` grows by its clauses, parents before what hangs in them."""

    def __init__(self, draft: Draft, clauses: list[OpenClause]) -> None:
        self._draft, self._clauses = draft, clauses
        self._stack: list[OpenClause] = []
        self._joint = -1
        self._previous: Chunk | None = None
        self._following: Chunk | None = None
        self._pending: list[int] = []
        self._read: dict[ChunkKind, Callable[[Chunk], None]] = {
            ChunkKind.NOUN: self._noun,
            ChunkKind.VERB: self._verb,
            ChunkKind.COMPLEMENTIZER: self._complementizer,
            ChunkKind.RELATIVE: self._relative,
            ChunkKind.OPENER: self._opener,
            ChunkKind.JOINT: self._joins,
            ChunkKind.PARTICLE: self._particle,
            ChunkKind.ADVERB: self._adverb,
            ChunkKind.COMMA: self._comma,
            ChunkKind.COLON: self._colon,
            ChunkKind.OPENING: self._opening,
            ChunkKind.CLOSING: self._closing,
            ChunkKind.SIGN: self._sign,
        }

    def read(self, chunks: Sequence[Chunk]) -> None:
        """Read a whole sentence."""
        if not chunks:
            return
        self._push(ClauseKind.MAIN, chunks[0].first, None).base = True
        for chunk, following in zip_longest(chunks, chunks[1:]):
            self._following = following
            if self._joint >= 0:
                chunk.joined = True
            joint = self._joint
            self._read[chunk.kind](chunk)
            if chunk.kind is not ChunkKind.JOINT and joint >= 0:
                self._draft.hang(joint, chunk.head, Relation.PARTICLE)
                self._joint = -1
            self._previous = chunk

    @property
    def _top(self) -> OpenClause:
        return self._stack[-1]

    def _push(self, kind: ClauseKind, first: int, parent: OpenClause | None, governor: int = -1, opener: int = -1) -> OpenClause:
        clause = OpenClause(len(self._clauses), kind, first, parent, governor, opener)
        self._clauses.append(clause)
        self._stack.append(clause)
        return clause

    def _open(self) -> Iterator[OpenClause]:
        """The clauses that are open, innermost first, up to the quotation or bracket that holds the words being read."""
        for depth, clause in enumerate(reversed(self._stack)):
            yield clause
            if clause.base or depth > _FARTHEST:
                return

    def _close_down_to(self, clause: OpenClause) -> None:
        while self._stack[-1] is not clause:
            self._stack.pop()

    # --- noun phrases

    def _noun(self, chunk: Chunk) -> None:
        word = self._draft.words[chunk.head]
        if word.pos is Pos.PRONOUN and chunk.joined and self._top.predicate >= 0 and not chunk.preposition:
            self._circumstance(chunk)  # وهو ..., وهي ...
        elif self._is_circumstance(chunk):
            self._push(ClauseKind.CIRCUMSTANCE, chunk.first, self._top, self._top.predicate).predicate = chunk.head
        elif chunk.joined and not chunk.preposition and self._begins_clause(chunk):
            self._contrast(chunk)
            self._top.before.append(chunk)
        elif chunk.joined and self._coordinates(chunk):
            pass
        elif chunk.preposition:
            self._oblique(chunk)
        elif not self._is_object_of_masdar(chunk):
            self._bare(chunk)
        self._top.last = chunk

    def _circumstance(self, chunk: Chunk) -> None:
        clause = self._push(ClauseKind.CIRCUMSTANCE, chunk.first, self._top, self._top.predicate, chunk.head)
        clause.before.append(chunk)

    def _is_circumstance(self, chunk: Chunk) -> bool:
        """مشيرا إلى ..., مؤكدة أن ...: an indefinite participle beside a verb."""
        word, top = self._draft.words[chunk.head], self._top
        if (
            word.pos is not Pos.PARTICIPLE
            or word.definite
            or chunk.preposition
            or top.predicate < 0
            or chunk.stop - chunk.first > 1
        ):
            return False
        after_comma = top.comma == chunk.first - 1
        return is_bare_accusative(word) or (after_comma and not chunk.joined and word.stem.endswith(("ة", "ين")))

    def _is_object_of_masdar(self, chunk: Chunk) -> bool:
        """تجنبه [الإعلام]: a bare noun right behind a masdar that has its doer as a pronoun is its object."""
        previous, words = self._previous, self._draft.words
        if previous is None or previous.kind is not ChunkKind.NOUN or previous.stop != chunk.first:
            return False
        masdar = words[previous.last]
        if masdar.pos is not Pos.MASDAR or not masdar.suffix or not masdar.transitive or self._draft.names[previous.last] is not None:
            return False
        self._draft.hang(chunk.head, previous.last, Relation.OBJECT)
        return True

    def _begins_clause(self, chunk: Chunk) -> bool:
        """والجيش يقصف ...: a noun with و before its own verb."""
        after = self._following
        if self._top.predicate < 0 or after is None or after.joined:
            return False
        if after.kind is ChunkKind.PARTICLE:
            return True
        return after.kind is ChunkKind.VERB and chunk.definite and agrees_after(self._draft.words[after.head], self._draft.words[chunk.head])

    def _coordinates(self, chunk: Chunk) -> bool:
        """Join the phrase to the nearest one of its kind: the same preposition, or none (then the preposition governs both)."""
        top = self._top
        other = top.last
        if other is None or (chunk.preposition and chunk.preposition != other.preposition):
            other = (
                next((o for o in reversed(top.fronted) if o.preposition == chunk.preposition), None)
                if chunk.preposition
                else None
            )
        if other is None:
            return False
        target = self._conjunct_of(chunk, other)
        self._draft.hang(chunk.head, target, Relation.CONJUNCT)
        if not chunk.preposition:
            chunk.preposition = other.preposition
        return True

    def _conjunct_of(self, chunk: Chunk, other: Chunk) -> int:
        """The head, or the last noun of its idafa where both have the article (وزير [الدفاع] و[الداخلية])."""
        words = self._draft.words
        if other.last != other.head and words[chunk.head].definite == words[other.last].definite != words[other.head].definite:
            return other.last
        return other.head

    def _oblique(self, chunk: Chunk) -> None:
        top = self._top
        governor = governor_of(self._draft, top, chunk, self._previous)
        if governor >= 0:
            self._draft.hang(chunk.head, governor, Relation.ATTRIBUTE)
        elif top.predicate >= 0:
            self._draft.hang(chunk.head, top.predicate, Relation.OBLIQUE)
            top.obliques.append(Oblique(chunk.preposition, chunk.head))
        else:
            top.fronted.append(chunk)
        if top.kind is ClauseKind.RELATIVE and self._draft.words[chunk.head].pos is Pos.PREPOSITION and top.resumptive < 0:
            top.resumptive = chunk.head

    def _bare(self, chunk: Chunk) -> None:
        top = self._top
        if chunk.adverbial:
            if top.predicate >= 0:
                self._draft.hang(chunk.head, top.predicate, Relation.OBLIQUE)
                top.obliques.append(Oblique("", chunk.head))
            else:
                top.fronted.append(chunk)
        elif top.predicate >= 0:
            top.after.append(chunk)
        else:
            top.before.append(chunk)

    # --- predicates

    def _verb(self, chunk: Chunk) -> None:
        top, at = self._top, chunk.head
        auxiliary = top.predicate >= 0 and self._draft.words[top.predicate].lemma in KAN and top.auxiliary < 0
        if chunk.joined and top.predicate >= 0:
            self._coordinate(chunk)
        elif top.predicate < 0:
            if self._describes_last(chunk) and top.before[-1:] == [] and top.fronted:
                self._describe(chunk)
            else:
                self._take(top, at)
        elif auxiliary and not self._draft.words[at].suffix == "-" and not top.complemented:
            self._replace_auxiliary(top, at)
        elif self._previous is not None and self._previous.kind is ChunkKind.VERB:
            self._bare_complement(chunk)
        elif self._describes_last(chunk):
            self._describe(chunk)
        else:
            self._unjoined(chunk)

    def _take(self, clause: OpenClause, at: int) -> None:
        """Make the word the clause's predicate."""
        clause.predicate = at
        for chunk in clause.fronted:
            self._draft.hang(chunk.head, at, Relation.OBLIQUE)
            clause.obliques.append(Oblique(chunk.preposition, chunk.head))
        clause.fronted = []
        for particle in self._pending:
            self._operator(clause, particle)
        self._pending = []
        if self._draft.words[at].future:
            clause.operators.append(Operator(OperatorKind.FUTURE, at))

    def _operator(self, clause: OpenClause, at: int) -> None:
        self._draft.hang(at, clause.predicate, Relation.PARTICLE)
        form = self._draft.words[at].lemma
        if form in _NEGATIONS:
            clause.operators.append(Operator(OperatorKind.NEGATION, at))
        if form in ("لن", "سوف"):
            clause.operators.append(Operator(OperatorKind.FUTURE, at))
        if form in _POSSIBLE and self._draft.words[clause.predicate].tense is Tense.IMPERFECT:
            clause.operators.append(Operator(OperatorKind.POSSIBLE, at))
        if self._draft.words[at].pos is Pos.INTERROGATIVE:
            clause.operators.append(Operator(OperatorKind.QUESTION, at))

    def _replace_auxiliary(self, clause: OpenClause, at: int) -> None:
        """كان الجيش يقصف: the verb behind كان is the predicate, what stood between is its subject."""
        self._draft.hang(clause.predicate, at, Relation.PARTICLE)
        clause.auxiliary = clause.predicate
        for oblique in clause.obliques:
            self._draft.governor[oblique.head] = at
        clause.before, clause.after = clause.before + clause.after, []
        clause.predicate = at
        for particle in self._pending:
            self._operator(clause, particle)
        self._pending = []

    def _bare_complement(self, chunk: Chunk) -> None:
        """بدأ يعمل, يمكن تجاوز: the second verb fills a slot of the first."""
        top = self._top
        top.complemented = True
        self._take(self._push(ClauseKind.COMPLEMENT, chunk.first, top, top.predicate), chunk.head)

    def _describes_last(self, chunk: Chunk) -> bool:
        """هجوم أسفر عن ...: a verb right behind an indefinite noun that agrees with it describes it."""
        noun, word = self._previous, self._draft.words[chunk.head]
        if noun is None or noun.kind is not ChunkKind.NOUN or noun.definite or chunk.joined or noun.stop != chunk.first:
            return False
        head = self._draft.words[noun.head]
        if head.pos in (Pos.PRONOUN, Pos.PREPOSITION, Pos.DEMONSTRATIVE) or head.definite:
            return False
        return bool(word.suffix) or agrees_after(word, head) or agrees_after(word, self._draft.words[noun.last])

    def _describe(self, chunk: Chunk) -> None:
        noun = self._previous
        assert noun is not None
        clause = self._push(ClauseKind.RELATIVE, chunk.first, self._top, noun.head)
        clause.antecedent = noun.head
        self._take(clause, chunk.head)

    def _unjoined(self, chunk: Chunk) -> None:
        """A verb without a joint, in a clause that has its own: it goes on with an outer clause that waits for one, or begins anew."""
        for clause in self._open():
            if clause.predicate < 0:
                self._close_down_to(clause)
                self._take(clause, chunk.head)
                return
        top = self._top
        after_sign = self._previous is not None and self._previous.kind in (ChunkKind.COMMA, ChunkKind.COLON, ChunkKind.SIGN)
        if after_sign:
            outer = list(self._open())[-1]
            self._close_down_to(outer)
            self._take(self._push(ClauseKind.COORDINATE, chunk.first, outer, outer.predicate), chunk.head)
        else:
            self._take(self._push(ClauseKind.CIRCUMSTANCE, chunk.first, top, top.predicate), chunk.head)

    def _coordinate(self, chunk: Chunk) -> None:
        host = self._host(chunk)
        self._close_down_to(host)
        if host.predicate < 0:
            self._take(host, chunk.head)
            return
        clause = self._push(ClauseKind.COORDINATE, chunk.first, host, host.predicate, chunk.first)
        self._take(clause, chunk.head)

    def _host(self, chunk: Chunk) -> OpenClause:
        """The clause that a joined verb goes on with: of its tense, with a subject that agrees, the nearest but for a comma."""
        word = self._draft.words[chunk.head]
        after_comma = self._previous is not None and self._previous.kind is ChunkKind.COMMA
        best, best_score = self._top, -9.0
        open_clauses = list(self._open())
        for depth, clause in enumerate(open_clauses):
            score = self._fit(word.tense, chunk, clause)
            score += 0.6 * (depth == len(open_clauses) - 1) if after_comma else -0.3 * depth
            if clause.predicate < 0:
                score = 0.5 if after_comma else -1.0
            if score > best_score:
                best, best_score = clause, score
        return best

    def _fit(self, tense: Tense | None, chunk: Chunk, clause: OpenClause) -> float:
        words = self._draft.words
        if clause.predicate < 0:
            return -1.0
        host = words[clause.predicate]
        score = 1.0 if host.tense is tense else 0.0
        subject = self._likely_subject(clause)
        if subject >= 0:
            score += 0.5 if agrees_after(words[chunk.head], words[subject]) else -0.5
        return score

    def _likely_subject(self, clause: OpenClause) -> int:
        words = self._draft.words
        if clause.before:
            return clause.before[-1].head
        if clause.after and clause.predicate >= 0 and agrees_before(words[clause.predicate], words[clause.after[0].head]):
            return clause.after[0].head
        return clause.antecedent

    # --- what opens clauses

    def _complementizer(self, chunk: Chunk) -> None:
        top, form = self._top, self._draft.words[chunk.head].lemma
        if form in BUT:
            self._contrast(chunk)
            return
        governor = self._complement_governor(chunk)
        if governor < 0:  # إن الحكومة ...: it opens the clause that waits for its predicate
            self._draft.relation[chunk.head] = Relation.PARTICLE
            top.opener = chunk.head
            self._as_subject(top, chunk)
            return
        if chunk.joined:
            for clause in self._open():
                if clause.kind is ClauseKind.COMPLEMENT and clause.opener >= 0 and clause.parent is not None:
                    self._close_down_to(clause)
                    self._stack.pop()
                    governor = clause.governor
                    break
        kind = ClauseKind.COMPLEMENT
        top = self._top
        if chunk.preposition in ("ل", "ك") or (chunk.preposition and chunk.marker < chunk.head and chunk.preposition in _TIMES):
            kind = ClauseKind.ADVERBIAL
        elif governor == top.predicate:
            top.complemented = True
        self._as_subject(self._push(kind, chunk.first, top, governor, chunk.head), chunk)

    def _as_subject(self, clause: OpenClause, chunk: Chunk) -> None:
        """أنه, إنها: the pronoun is the subject."""
        if self._draft.words[chunk.head].suffix:
            clause.before.append(Chunk(ChunkKind.NOUN, chunk.head, chunk.first, chunk.stop, last=chunk.head, definite=True))

    def _complement_governor(self, chunk: Chunk) -> int:
        top, previous = self._top, self._previous
        if previous is not None and previous.kind is ChunkKind.NOUN and previous.stop == chunk.first:
            for at in (previous.last, previous.head):
                if self._draft.words[at].pos in (Pos.MASDAR, Pos.PARTICIPLE) and self._draft.names[at] is None:
                    return at
            if top.predicate < 0:
                return previous.head
        return top.predicate

    def _contrast(self, chunk: Chunk) -> None:
        outer = list(self._open())[-1]
        if outer.predicate < 0:
            self._joint = chunk.head
            return
        self._close_down_to(outer)
        clause = self._push(ClauseKind.COORDINATE, chunk.first, outer, outer.predicate)
        if chunk.kind is ChunkKind.COMPLEMENTIZER:
            clause.opener = chunk.head
            self._as_subject(clause, chunk)

    def _relative(self, chunk: Chunk) -> None:
        top = self._top
        if chunk.joined:
            earlier = next((c for c in self._open() if c.kind is ClauseKind.RELATIVE and c.opener >= 0), None)
            if earlier is not None:
                self._close_down_to(earlier)
                self._stack.pop()
                clause = self._push(ClauseKind.RELATIVE, chunk.first, self._top, earlier.governor, chunk.head)
                clause.antecedent = earlier.antecedent
                return
        antecedent = self._antecedent(chunk)
        governor = antecedent if antecedent >= 0 else top.predicate
        clause = self._push(ClauseKind.RELATIVE, chunk.first, top, governor, chunk.head)
        clause.antecedent = antecedent

    def _antecedent(self, chunk: Chunk) -> int:
        """The noun that الذي agrees with: the last of the idafa, or the head; ما and من describe nothing."""
        word, noun = self._draft.words[chunk.head], self._top.last
        if noun is None or (not word.gender and not word.number):
            return -1
        for at in (noun.last, noun.head):
            gender, number = self._draft.words[at].agrees_as
            if (not gender or not word.gender or gender == word.gender) and (not number or number == word.number):
                return at
        return noun.head

    def _opener(self, chunk: Chunk) -> None:
        form = self._draft.words[chunk.head].lemma
        kind = ClauseKind.CONDITION if form in _CONDITIONS else ClauseKind.ADVERBIAL
        host = self._top
        self._push(kind, chunk.first, host, host.predicate, chunk.head)

    # --- the rest

    def _joins(self, chunk: Chunk) -> None:
        self._joint = chunk.head

    def _particle(self, chunk: Chunk) -> None:
        self._pending.append(chunk.head)

    def _adverb(self, chunk: Chunk) -> None:
        if self._top.predicate >= 0:
            self._draft.hang(chunk.head, self._top.predicate, Relation.ADVERB)
        else:
            self._pending.append(chunk.head)

    def _comma(self, chunk: Chunk) -> None:
        self._top.comma = chunk.head

    def _sign(self, chunk: Chunk) -> None:
        self._top.comma = chunk.head

    def _colon(self, chunk: Chunk) -> None:
        top = self._top
        if top.predicate >= 0:
            clause = self._push(ClauseKind.QUOTED, chunk.stop, top, top.predicate, chunk.head)
            clause.base = True

    def _opening(self, chunk: Chunk) -> None:
        top = self._top
        if top.kind is ClauseKind.QUOTED and top.predicate < 0 and not top.before:
            return
        self._push(ClauseKind.QUOTED, chunk.stop, top, top.predicate, chunk.head).base = True

    def _closing(self, chunk: Chunk) -> None:
        quotation = self._draft.quotations.closed[chunk.head]
        while len(self._stack) > 1 and self._stack[-1].first > quotation.opener:
            self._stack.pop()


_TIMES = frozenset({"بعد", "قبل", "منذ", "الى", "حتى", "رغم", "مع", "دون", "بدون", "عند", "غير"})
