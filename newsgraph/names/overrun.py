"""Bodies whose name was marked too far: [وزارة الثقافة] للضغوط, [المكتب السياسي] لحركة [حماس], [الهيئة السعودية للفضاء] البرنامج.

A body's noun with its description is complete at a definite word; what may follow is an adjective, a further field with
"and", or a purpose with ل. A title or a second body with "and", a purpose where such bodies have none, the noun of another body
that is only meant again, and a definite noun that describes nothing before it are the sentence's.
"""

from collections.abc import Iterator, Sequence

from newsgraph.document import Document
from newsgraph.document.letters import AND, AND_THE, ARTICLE, BY, FOR, FOR_THE, TA_MARBUTA
from newsgraph.gazetteer import nationality
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.nouns import bodies, body_nouns, titles
from newsgraph.matching import noun_cuts
from newsgraph.names.beside import beside
from newsgraph.names.candidates import Candidate, candidate
from newsgraph.names.leading import leads_on
from newsgraph.names.next_phrase import belongs_to_next, is_place
from newsgraph.names.phrases import body_words, is_adjective, is_definite, is_masdar
from newsgraph.names.spelling import Key, known, one_spelling, phrases

_SHORTEST = 2  # words of a body with its description
_STANDING = frozenset({"police", "military"})  # what a directorate is for rather than part of (المديرية العامة للشرطة)


def within(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """The names, bodies cut where their description ends, with a second body behind "and" by itself."""
    return [part for name in names for part in (_parts(document, name) if name.label == "ORG" else (name,))]


def _parts(document: Document, name: Candidate) -> Iterator[Candidate]:
    forms = name.forms(document.tokens)
    first = _served(forms)
    if first:
        name = candidate(document, name.first + first, name.stop, name.label, name.confidence)
        forms = name.forms(document.tokens)
    at = 0 if one_spelling(forms) in known() else _end(forms) or _led_on(document, name)
    if not at:
        yield name
        return
    if forms[0].removeprefix(ARTICLE) in body_nouns():  # of wings (الجناح العسكري لحركة كذا) each is its own owner's
        yield Candidate(name.first, name.first + at, name.label, name.confidence, name.cut)
    rest = candidate(document, name.first + at, name.stop, name.label, name.confidence)
    if _is_owner(forms, at):
        yield from _parts(document, rest)
    elif len(forms) - at < _SHORTEST:
        return
    elif is_place(forms[at]):
        yield rest.relabelled("LOC")
    elif forms[at] in body_nouns() or _is_within(forms[at:]) or _is_body(forms[at]) or _is_described_body(*forms[at : at + 2]):
        yield from _parts(document, rest)


def _served(forms: Key) -> int:
    """Where the body begins whose officer was marked with it (المديرة العامة | لصندوق النقد الدولي), or 0."""
    title = titles().get(forms[0].removeprefix(ARTICLE))
    if title is None or title.kind != "office" or not is_definite(forms[0]) or forms[0].removeprefix(ARTICLE) in body_nouns():
        return 0
    at = next((at for at in range(1, len(forms)) if not is_adjective(forms[at])), 0)
    return at if at and len(forms) - at >= _SHORTEST and forms[at].startswith(FOR) else 0


def _end(forms: Key) -> int:
    """The first place at which the name is complete and something else follows, or 0."""
    if forms[0].removeprefix(ARTICLE) not in body_nouns() and forms[0] not in body_words("organ"):
        return 0
    return next((at for at in range(_SHORTEST, len(forms)) if _is_over(forms, at)), 0)


def _led_on(document: Document, name: Candidate) -> int:
    """Where the participle is that leads on to what follows it (اللجنة الوزارية | المكلفة بالقضية), or 0; ministries
    and a union's parts are called so (مكتب الأمم المتحدة المعني بالمخدرات)."""
    forms = (*name.forms(document.tokens), document.form(name.stop))
    found = (at for at in range(_SHORTEST, len(forms) - 1) if is_definite(forms[at - 1]) and leads_on(forms[at], forms[at + 1]))
    is_ministry = forms[0].removeprefix(ARTICLE) in beside("ministry")
    return next((at for at in found if not (is_ministry or _has_union(forms[:at]))), 0)


def _has_union(forms: Key) -> bool:
    return any(forms[at : at + _SHORTEST] in phrases("unions.txt") for at in range(len(forms) - 1))


def _is_over(forms: Key, at: int) -> bool:
    if not (is_definite(forms[at - 1]) or forms[at - 1].startswith(FOR_THE)):
        return False
    is_last = at == len(forms) - 1
    is_body = _is_body(forms[at]) or (not is_last and _is_described_body(*forms[at : at + 2])) or _is_within(forms[at:])
    is_body = is_body or _is_owner(forms, at)
    return _is_titled(forms[at]) or is_body or (is_last and _is_others(forms, at)) or belongs_to_next(forms, at)


def _is_owner(forms: Key, at: int) -> bool:
    """Whether the named body that this is an organ of stands there (المكتب السياسي | لحركة حماس; but الهيئة العامة للنقل)."""
    if forms[0] not in body_words("organ"):
        return False
    owners = [(cut.rest, *forms[at + 1 :]) for cut in noun_cuts(forms[at]) if cut.proclitics == FOR]
    return any(one_spelling(owner) in bodies() or (len(owner) > 1 and owner[0] in body_nouns()) for owner in owners)


def _is_titled(form: str) -> bool:
    """Whether a word is "and" with someone's title (والمدير العام)."""
    title = titles().get(form[3:]) if form.startswith(AND_THE) else None
    return title is not None and title.kind == "office"


def _is_body(form: str) -> bool:
    """Whether a word is "and" with the noun of a second body (وجامعة, والوزارة)."""
    return form.startswith(AND) and form[1:].removeprefix(ARTICLE) in body_words("alone")


def _is_within(forms: Key) -> bool:
    """Whether ب with the noun of the body that this is a part of stands there (الفرقة الجنائية | بأمن الشلف), no place."""
    cut = next((cut for cut in noun_cuts(forms[0]) if cut.proclitics == BY), None)
    is_body = cut is not None and cut.rest.removeprefix(ARTICLE) in body_nouns()
    return is_body and cut is not None and known().get(one_spelling((cut.rest, *forms[1:]))) != "LOC"


def _is_described_body(form: str, after: str) -> bool:
    """Whether "and" with a body's noun and its adjective stand there (والمجلس الإقليمي)."""
    noun = form[1:]
    if (
        not form.startswith(AND_THE)
        or noun[2:] not in body_nouns()
        or noun.removeprefix(ARTICLE) in beside("ministry")
        or noun in body_words("vague")
    ):
        return False
    if nationality(after):
        return False  # هيئة الإذاعة والتلفزة اليابانية
    return is_adjective(after) and after.endswith(TA_MARBUTA) == noun.endswith(closed("feminine"))


def _is_others(forms: Key, at: int) -> bool:
    """Whether the last word is the sentence's purpose (but الاتحاد الإفريقي للشباب), or the body's that this is a part of."""
    if not forms[at].startswith(FOR_THE):
        return False
    body = body_nouns().get(forms[at][2:])
    is_again = body is not None and body.refers != "-" and body.category not in _STANDING
    is_known = one_spelling(forms[:at]) in known() and (forms[0] not in body_words("union") or is_masdar(forms[at]))
    return is_again or forms[0].removeprefix(ARTICLE) in beside("ministry") or is_known
