"""The tree of an article: for each token the token that governs it, and as what.

    قال  الوزير  إن  القوات  استعادت  بلدة  الرمل
    root                                            قال
         subject                                    الوزير      of قال
                 particle                           إن          of استعادت
                     subject                        القوات      of استعادت
                              complement            استعادت     of قال
                                        object      بلدة        of استعادت
                                              owner الرمل       of بلدة

Content words govern: a preposition hangs on its noun, أن on its clause's predicate, a name's later words on its first.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Relation(StrEnum):
    """As what a token hangs on its governor."""

    ROOT = "root"
    """The predicate of a sentence; also whatever nothing governs. Its governor is -1."""
    SUBJECT = "subject"
    OBJECT = "object"
    OBLIQUE = "oblique"
    """A noun under a verb, masdar or participle by way of a preposition (في, من, ل), or as an adverb of time or place."""
    PREDICATE = "predicate"
    """What كان and its sisters say of their subject."""
    TOPIC = "topic"
    """A noun before the clause that a pronoun in it takes up (الجبل، سيطر المسلحون عليه)."""
    COMPLEMENT = "complement"
    """The predicate of an أنّ, أن or bare clause that fills a slot of its governor; a quotation under its verb of speech."""
    RELATIVE = "relative"
    """The predicate of a clause that describes the noun it hangs on."""
    CIRCUMSTANCE = "circumstance"
    """The predicate of a حال or of a clause of time, cause, condition: وهو ..., بعدما ..., مشيرا."""
    CONJUNCT = "conjunct"
    """A later part of a coordination, on the first one."""
    OWNER = "owner"
    """The second part of an idafa, on the first (قصف [مواقع], وزير [الخارجية])."""
    ADJECTIVE = "adjective"
    APPOSITION = "apposition"
    """A second name or noun for the same (الرئيس [فلان])."""
    ATTRIBUTE = "attribute"
    """A noun under a noun by way of a preposition (عدد من [النواب], عقوبات على [الشركة])."""
    COUNTED = "counted"
    """A number on the noun that it counts; the noun is the head, before it or after it."""
    PART = "part"
    """The later words of a name, on its first."""
    PARTICLE = "particle"
    """Prepositions, conjunctions, أن, قد, negations, demonstratives."""
    ADVERB = "adverb"
    REMARK = "remark"
    """A clause or phrase set into another without a word that joins them (فلان - وهو نجار -, a dateline, a label)."""
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Tree:
    """The governor of each token (-1 for a root) and its relation; `first` and `stop` bound what hangs on it, itself included."""

    governor: Sequence[int]
    relation: Sequence[Relation]
    first: Sequence[int]
    stop: Sequence[int]

    def subtree(self, at: int) -> range:
        """The tokens of everything that hangs on a token, the token included."""
        return range(self.first[at], self.stop[at])

    def above(self, at: int) -> Iterator[int]:
        """The governor of a token, the governor's governor, and so on up to the root."""
        at = self.governor[at]
        while at >= 0:
            yield at
            at = self.governor[at]

    def top(self, at: int, *through: Relation) -> int:
        """The first above a token, itself included, that hangs by none of these relations: of a list the first."""
        while self.relation[at] in through:
            at = self.governor[at]
        return at

    def below(self, at: int) -> Iterator[int]:
        """The tokens that hang directly on a token, in order."""
        return (other for other in range(self.first[at], self.stop[at]) if self.governor[other] == at)

    def heights(self, at: int) -> dict[int, int]:
        """A token and all above it, each with how many steps it is up."""
        return {node: steps for steps, node in enumerate((at, *self.above(at)))}

    def down(self, above: Mapping[int, int], other: int) -> tuple[int, list[int]]:
        """The nearest governor of a token, known by its `heights`, and another (-1 for none); the way from the other up to it."""
        way, node = list[int](), other
        while node >= 0 and node not in above:
            way.append(node)
            node = self.governor[node]
        return node, way
