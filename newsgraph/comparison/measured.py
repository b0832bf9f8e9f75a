"""What a count of people or a share measures: the concept of the word that governs it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsgraph.comparison.governed import of_another_verb
from newsgraph.comparison.lexicon import Concept, concept_of, people, telling
from newsgraph.comparison.setting import Setting
from newsgraph.comparison.words import key
from newsgraph.document import Token, normalise
from newsgraph.document.letters import ALEF, AND, ARTICLE, MASCULINE_PLURAL, TA, WAW, YA
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import BEFORE, FROM
from newsgraph.morphology import readings as morphology

_AFTER = 4  # tokens after the counted noun within which its verb stands: 75 شخصا قد لقوا حتفهم
_FAR = 12  # where nothing nearer tells: 192 شخصا تتوافر لديه أسماؤهم يعتبرون مفقودين
_BEFORE = 25
_SHARE_BEFORE = 9  # a share's concept stands nearer: النمو الاقتصادي سيتأثر بتراجع الزراعة بنسبة 11 is no growth
_JOINED = 3  # tokens between coordinate shares, which measure one thing: 1.8 في المائة، وحوالي 3.3
_NEAR = 6  # tokens before a total within which the word that raises it stands: ما يرفع العدد الإجمالي إلى 283
_GOVERNS = 4
_DEAD, _VICTIMS = "dead", "ضحايا"
_COMMAS = ("،", ",", '"', "»", "«")


def measured(setting: Setting) -> list[Concept | None]:
    """The concept of each figure of an article, where it has one."""
    found: list[Concept | None] = []
    for at, figure in enumerate(setting.report.figures):
        noun = key(figure.noun.text) if figure.noun else ""
        if figure.kind == "percent":
            found.append(_of_share(setting, at, found))
        else:
            found.append(_of_count(setting, at, noun, found) if figure.kind == "count" else None)
    return found if _tells_of_dead(setting) else [None if concept and concept.name == _DEAD else concept for concept in found]


def _tells_of_dead(setting: Setting) -> bool:
    """Victims are dead where the article also tells of the dead in plain words: not 87 مليونا ضحايا التسريب."""
    plain = (token.form for token in setting.tokens if not token.form.endswith(_VICTIMS))
    return any(concept is not None and concept.name == _DEAD for concept in map(concept_of, plain))


def _of_share(setting: Setting, at: int, found: Sequence[Concept | None]) -> Concept | None:
    """The nearest before; a share coordinate with the one before measures the same."""
    low, number = setting.sentence(at)[0], setting.number(at)
    start = max(low, setting.segment(at)[0])
    before = setting.tokens[max(start, number - _SHARE_BEFORE) : number]
    own = _nearest(setting, "percent", before)
    earlier = found[at - 1] if start > low and setting.report.figures[at - 1].kind == "percent" else None
    words = {token.form for token in before}
    if own is None and earlier is not None:
        return earlier if number - start <= _JOINED or not words.isdisjoint(telling()["expected"]) else None
    if own is None and not words.isdisjoint(telling()["rate"]):
        return next(
            (concept for token in reversed(setting.tokens[low:number]) if (concept := _of(token)) and concept.kind == "percent"),
            None,
        )
    return own


def _of_count(setting: Setting, at: int, noun: str, found: Sequence[Concept | None]) -> Concept | None:
    """By what governs it (انتشال), its own noun, the word after it, the nearest before it, or what is said of it later."""
    first, stop = setting.figures[at]
    before = setting.before(at, _BEFORE)
    if (
        at
        and setting.figures[at - 1][0] >= setting.sentence(at)[0]
        and any(token.form in telling()["raises"] for token in before[-_NEAR:])
    ):
        return found[at - 1]
    governing = [concept for concept in map(_of, before[-_GOVERNS:]) if concept is not None]
    if any(concept.name == "recovered" for concept in governing):
        return governing[0]
    figure = setting.report.figures[at]
    counted = concept_of(normalise(figure.noun.text)) if figure.noun else None
    if counted is not None:
        return None if counted.kind != "count" or _paired(setting, at, counted) else counted
    if _is_whole(before):
        return None
    if (noun and noun not in people() and not _human(setting.tokens[first:stop])) or _describes(setting, at):
        return None
    own = _first_count((*setting.tokens[first:stop], *_after(setting, at, _AFTER)))
    if own is None and (_has_own_verb(setting, at) or of_another_verb(setting, at)):
        return _said_later(setting, at)
    near = own or _nearest(setting, "count", before[-_GOVERNS:] if people().get(noun) else before)
    return near or (_said_later(setting, at) if noun in people() and not people()[noun] else None)


def _is_whole(before: Sequence[Token]) -> bool:
    """قتل 49 من إجمالي 71 راكبا: the number behind من إجمالي, من أصل counts all, dead or not."""
    forms = [token.form for token in before[-2:]]
    return forms[:1] == [FROM] and forms[-1] in telling()["wholes"]


def _said_later(setting: Setting, at: int) -> Concept | None:
    """192 شخصا تتوافر لديه أسماؤهم يعتبرون مفقودين: a participle behind a plural verb, or في عداد المفقودين."""
    stop, high = setting.figures[at][1], setting.sentence(at)[1]
    other = setting.figures[at + 1][0] if at + 1 < len(setting.figures) else high
    later = [token for token in setting.tokens[stop : min(high, other, stop + _FAR)] if not token.is_sign]
    return _first_count(
        [
            token
            for before, token in pairwise(later)
            if before.form.endswith((MASCULINE_PLURAL, WAW + ALEF)) or before.form in telling()["numbered"]
        ]
    )


def _describes(setting: Setting, at: int) -> bool:
    """دول الساحل الخمس: a number behind what it counts."""
    figure = setting.report.figures[at]
    behind = figure.noun is None or figure.noun.start < figure.number.start
    return behind and figure.bound != "vague" and setting.tokens[setting.number(at)].form.startswith(ARTICLE)


def _has_own_verb(setting: Setting, at: int) -> bool:
    """131 قتيلا وعشرات الآلاف يعيشون في العراء: what stands before says nothing of those that a plural verb follows."""
    first, stop = setting.figures[at]
    after = setting.tokens[stop].form if stop < setting.sentence(at)[1] else ""
    plural = after.endswith(WAW + ALEF) or (after.startswith((YA, TA)) and after.endswith(MASCULINE_PLURAL))
    return plural and setting.tokens[first].form.startswith(AND)


def _first_count(tokens: Sequence[Token] | Iterator[Token]) -> Concept | None:
    return next((concept for token in tokens if (concept := _of(token)) is not None and concept.kind == "count"), None)


def _paired(setting: Setting, at: int, concept: Concept) -> bool:
    """True for 111 ألف شهيد وجريح, عدد شهداء وجرحى غزة 111 ألفا: the two are counted together."""
    noun = setting.report.figures[at].noun
    stop = setting.token_at(noun.start) + 1 if noun else setting.figures[at][1]
    after = setting.tokens[stop] if stop < len(setting.tokens) and not setting.tokens[stop].is_number else None
    other = _of(after) if after is not None and after.form.startswith(AND) and stop not in _numbers(setting, at) else None
    return other is not None and other.name != concept.name


def _numbers(setting: Setting, at: int) -> frozenset[int]:
    """Tokens that other figures have: 25 قتيلا و20 جريحا."""
    return frozenset(place for first, stop in setting.figures[at + 1 : at + 2] for place in range(first, stop))


def _nearest(setting: Setting, kind: str, before: Sequence[Token]) -> Concept | None:
    """The concept of the nearest word before; a clause of أن has none of what stands before it.

    شهداء وجرحى غزة: two concepts side by side count neither alone; 53 شخصا لاقوا حتفهم وفقد 16: the first has its number.
    """
    for at in range(len(before) - 1, -1, -1):
        if before[at].form.removeprefix(AND) in (*closed("that"), BEFORE):
            return None  # what stands before أن, or before the doer after من قبل, says nothing of what follows
        found = _of(before[at])
        if found is not None and found.kind == kind:
            other = _of(before[at - 1]) if at and before[at].form.startswith(AND) else None
            paired = other is not None and other.name != found.name
            return None if paired and not _counted(setting, before[max(0, at - _GOVERNS) : at]) else found
    return None


def _counted(setting: Setting, tokens: Sequence[Token]) -> bool:
    return any(setting.token_at(token.start) in setting.taken for token in tokens)


def _after(setting: Setting, figure: int, most: int) -> Iterator[Token]:
    """The words right after the expression, up to a stop, another figure, or a coordinate verb (وجرح)."""
    stop = setting.figures[figure][1]
    for at, token in enumerate(setting.tokens[stop : min(stop + most, setting.sentence(figure)[1])], stop):
        closed = token.form.startswith(AND) or token.form in telling()["opens"]
        if at in setting.taken or closed or (token.is_sign and token.form not in _COMMAS):
            return
        yield token


def _of(token: Token) -> Concept | None:
    return concept_of(token.form)


def _human(tokens: Sequence[Token]) -> bool:
    return any(reading.human for token in tokens if token.is_word for reading in morphology(token.form))
