"""Bodies as long as their names are: with their nationality, without that of their minister."""

from dataclasses import replace

from newsgraph.document import Document
from newsgraph.document.letters import ARTICLE, FOR_THE, TA_MARBUTA
from newsgraph.lexicons import words
from newsgraph.lexicons.nouns import bodies, body_nouns, titles
from newsgraph.matching import noun_cuts
from newsgraph.names.beside import beside
from newsgraph.names.candidates import Candidate, candidate
from newsgraph.names.nations import agree, carries_article, country
from newsgraph.names.phrases import are_people
from newsgraph.names.spelling import known, one_spelling

_PROPER = frozenset({"armed_group", "movement", "media", "club", "company"})  # kinds whose names are no descriptions
_OF_THE_BODY = 2  # words that a description needs at least


def shaped(document: Document, name: Candidate) -> Candidate:
    """A body with its nationality, without its minister's and what stands behind an abbreviation."""
    if name.label != "ORG":
        return name
    name = _proper(document, _own_adjective(document, name))
    return _national(document, _addressed(document, _abbreviation(document, name)))


def _proper(document: Document, name: Candidate) -> Candidate:
    """A body with a name of its own without its nationality ([أنصار الله] الحوثية, [الهلال] السعودي)."""
    forms = name.forms(document.tokens)
    body = bodies().get(forms[:-1]) if len(forms) > 1 and country(forms[-1]) else None
    is_noun = forms[0].removeprefix(ARTICLE) in body_nouns() and len(forms) == _OF_THE_BODY
    if body is None or body[0] not in _PROPER or is_noun or one_spelling(forms) in known():
        return name
    return replace(name, stop=name.stop - 1)


def _addressed(document: Document, name: Candidate) -> Candidate:
    """What a state has one of without those whom it does something for (جولة نظمها [الجيش السوري] للإعلاميين)."""
    forms = name.forms(document.tokens)
    if len(forms) <= _OF_THE_BODY or forms[0] not in words("national_bodies.txt") or not country(forms[1]):
        return name
    is_whole = one_spelling(forms) in known() or not forms[_OF_THE_BODY].startswith(FOR_THE)
    return name if is_whole else replace(name, stop=name.first + _OF_THE_BODY)


def _national(document: Document, name: Candidate) -> Candidate:
    """A body that many states have, with the nationality behind it (الهلال الأحمر [الإماراتي], but no برشلونة الإسباني)."""
    forms = name.forms(document.tokens)
    behind = document.tokens[name.stop].form if name.stop < len(document.tokens) else ""
    if not (carries_article(forms[-1]) and country(behind) and not are_people(behind) and one_spelling(forms) in known()):
        return name
    # وكيل وزارة الصحة الإماراتي is the deputy's nationality
    return replace(name, stop=name.stop + 1) if agree(forms[0], behind) else name


def _own_adjective(document: Document, name: Candidate) -> Candidate:
    """A ministry without the nationality that agrees with a title before it (وكيل [وزارة الطاقة] الإماراتي)."""
    forms = name.forms(document.tokens)
    if (
        name.label != "ORG"
        or forms[0] not in beside("ministry")
        or len(forms) <= _OF_THE_BODY
        or not country(forms[-1])
        or forms[-1].endswith(TA_MARBUTA)
    ):
        return name
    before = noun_cuts(document.tokens[name.first - 1].text) if name.first else []
    if any(cut.rest in titles() for cut in before):
        return replace(name, stop=name.stop - 1)
    return name


def _abbreviation(document: Document, name: Candidate) -> Candidate:
    """A body called by single letters without what stands behind them, and without its noun if known (وكالة [أ ف ب] أمس)."""
    forms = name.forms(document.tokens)
    first = next((at for at in range(len(forms) - 1) if len(forms[at]) == len(forms[at + 1]) == 1), None)
    if first is None or name.label != "ORG" or len(forms) == _OF_THE_BODY:
        return name
    stop = next((at for at in range(first, len(forms)) if len(forms[at]) > 1), len(forms))
    if first and forms[first:stop] in known():
        return candidate(document, name.first + first, name.first + stop, name.label, name.confidence)
    return replace(name, stop=name.first + stop)
