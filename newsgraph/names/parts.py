"""Names with the name of a whole in them: بعثة [الأمم المتحدة], غرب [إفريقيا], جيش [الاحتلال]."""

from newsgraph.document.clitics import Cut
from newsgraph.names.beside import beside
from newsgraph.names.candidates import Candidate, is_marked
from newsgraph.names.phrases import Phrase, body_words, is_adjective
from newsgraph.names.spelling import phrases

OCCUPATION = "الاحتلال"
_WORDS = 2  # of a union's name


def side(phrase: Phrase, at: int, cut: Cut) -> Candidate | None:
    """A side by which a part of the earth is known (غرب إفريقيا, جنوب شرق آسيا)."""
    if cut.rest not in body_words("side"):
        return None
    first = at + 1 + (phrase.form(at + 1) in body_words("side"))
    name = phrase.held.get(first)
    if name is None or name.first != first or name.cut.proclitics:
        return None
    is_part = name.forms(phrase.tokens) in phrases("parts_of_earth.txt")
    return Candidate(at, name.stop, "LOC", name.confidence, cut) if is_part else None


def of_union(phrase: Phrase, at: int, cut: Cut) -> Candidate | None:
    """A part of a union of states: بعثة الأمم المتحدة, صندوق الأمم المتحدة للسكان, مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية."""
    name = phrase.held.get(at + 1)
    if name is None or name.first != at + 1 or name.label != "ORG" or name.cut.proclitics:
        return None
    stop = name.first + _WORDS
    union = tuple(token.form for token in phrase.tokens[name.first : stop])
    if union not in phrases("unions.txt") or cut.rest not in body_words("union part") | body_words("union part for"):
        return None
    end = name.stop if name.stop > stop else phrase.purpose(stop)
    end = end if end > stop else phrase.construct_purpose(stop)
    is_part = end > stop or cut.rest in body_words("union part")
    return Candidate(at, end, "ORG", name.confidence, cut, settled=True) if is_part else None


def of_occupier(phrase: Phrase, at: int, cut: Cut) -> Candidate | None:
    """جيش الاحتلال, سلطات الاحتلال الإسرائيلي, الاحتلال الإسرائيلي: bodies that everyone knows."""
    first = at
    at += is_marked(phrase.tokens, at)  # "جيش" الاحتلال
    form = phrase.tokens[at + 1].form if at + 1 < phrase.limit else ""
    if cut.rest == OCCUPATION and form in beside("occupying"):
        return Candidate(first, at + 2, "ORG", None, cut, settled=True)
    if form != OCCUPATION or cut.rest not in body_words("occupier"):
        return None
    stop = at + 2 + (at + 2 < phrase.limit and is_adjective(phrase.tokens[at + 2].form))
    return Candidate(first, stop, "ORG", None, cut, settled=True)
