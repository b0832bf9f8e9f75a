"""Where content ends: at a new attribution, by clauses and quotations, not by full stops alone."""

from collections.abc import Sequence

from newsgraph.claims.contents.breaks import goes_beside, is_aside, new_clause
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.wording import is_that
from newsgraph.document.letters import AND, ANDS
from newsgraph.lexicons.particles import EXCEPT, THAT, THAT_ONE, WHERE
from newsgraph.syntax import ClauseKind, Quotation

_LONG = 8
_NEAR = 30  # tokens between the mark that opens a parenthesis and a cue within it


def breaks(scene: Scene, readings: Sequence[Reading]) -> dict[int, Reading]:
    """Where a new attribution begins that no content before it holds: the token, and the reading."""
    found: dict[int, Reading] = {}
    for reading in readings:
        if (at := _break(scene, reading)) is not None:
            found.setdefault(at, reading)
    return found


def _break(scene: Scene, reading: Reading) -> int | None:
    cue = reading.cue
    if cue.first - 1 in scene.article.asides or cue.person == 1:
        return None
    if cue.kind in ("participle", "preposition"):
        return cue.first
    if cue.kind != "verb":
        return None
    if cue.relative:
        return cue.first if scene.form(cue.first) not in group("whatever") or reading.complement.where == "before" else None
    topic = reading.source is not None and reading.source[1] <= cue.token  # أما الوزير، فأكد: the break stands before أما
    speaks = reading.source is not None and scene.before(cue.token) in COMMAS
    return cue.token if cue.front[:1] in tuple(ANDS) and (speaks or not cue.imperfect) and not topic else _led(scene, reading)


def _led(scene: Scene, reading: Reading) -> int | None:
    """A verb after لكن, فيما, كما and the like, its subject between them or not; with all before it, [وفي وقت سابق] قال."""
    at = reading.cue.first
    if reading.source is not None and reading.source[1] <= at and scene.before(at) not in group("relative"):
        at = reading.source[0]
    start = at
    lead = group("lead") - ({WHERE} if reading.source is not None else set())  # ما قاله، حيث أعلنت الشرطة كذا
    while scene.before(at) in lead:
        at -= 1
    clause = scene.article.clause(reading.cue.token)
    first = clause.first if clause is not None and clause.kind is ClauseKind.COORDINATE else at
    if first < at and scene.forms[first][:1] == AND and scene.before(first) in COMMAS:
        return first if reading.source is not None or not reading.cue.imperfect else None
    if at < start or scene.before(at) in COMMAS | {""}:
        return at if at < start or not reading.cue.imperfect else None
    return at - 2 if scene.before(at) == THAT and scene.before(at, 2) == EXCEPT else None


def end_of(scene: Scene, reading: Reading, starts: dict[int, Reading]) -> int:
    """The token after the content's last."""
    at, cue = reading.complement.at, reading.cue
    around = scene.inside[at]
    headline = scene.article.layout.headline
    last = headline.stop if at in headline else len(scene.forms)
    bound = around.stop if around is not None else last
    if cue.kind == "colon":
        return min(scene.article.layout.line_at(at).stop, last)
    quotation = scene.opened.get(at)
    if quotation is None and around is not None and cue.stop <= around.opener < at <= around.first + 1:
        quotation = around  # «إن ...»: the mark stands before the complementizer
        around = scene.inside[around.opener]
        bound = around.stop if around is not None else last
    bound = min(bound, _parenthesis(scene, reading) or bound)
    stop = min(scene.sentence_stop[at], bound)
    if quotation is not None and quotation.kind == "speech":
        if not quotation.closed:
            return min(quotation.stop, bound)
        at = min(quotation.after, bound)
        if _ends_with(scene, reading, quotation, starts):
            return min(quotation.stop, bound)
        stop = min(max(scene.sentence_stop[quotation.stop], at), bound)
    return _run(scene, reading, at, stop, bound, starts)


def _parenthesis(scene: Scene, reading: Reading) -> int:
    """Where a parenthesis that holds cue and content ends: الوزير (الذي قال إن السد متين[)], -قال إن السد متين[-]; 0 for none."""
    cue, asides = reading.cue.token, scene.article.asides
    for at in range(cue - 1, max(scene.sentence_first[cue], cue - _NEAR) - 1, -1):
        mark = scene.opened.get(at)
        closing = mark.stop if mark is not None and mark.kind == "bracket" and mark.closed else asides.get(at, 0)
        if closing > reading.complement.at:
            return closing
    return 0


def _ends_with(scene: Scene, reading: Reading, quotation: Quotation, starts: dict[int, Reading]) -> bool:
    """True where the content is the quotation and nothing after it."""
    at = quotation.after
    if _goes_on(scene, at, quotation):
        return False
    bracket = scene.opened.get(at)
    if bracket is not None and bracket.kind == "bracket":
        at = bracket.after  # إن «الوكالة الوطنية» (و.و) ستشارك
    if at >= len(scene.forms) or at >= scene.sentence_stop[quotation.stop] or at in starts or not scene.is_word(at):
        return True
    if scene.tokens[at].start == scene.tokens[quotation.stop].end:
        return False
    if reading.complement.where in ("quote", "colon"):
        return len(quotation) > 6
    return len(quotation) > _LONG and scene.article.tree.governor[at] not in range(quotation.first, quotation.stop)


def _goes_on(scene: Scene, at: int, quotation: Quotation) -> bool:
    """True for «...»، وأن ... and for «...»، و«...»: the same speaker says more."""
    if at + 1 >= scene.sentence_stop[quotation.stop]:
        return False
    if scene.article.quotations.resumed(quotation) is not None:
        return True  # «كانت المدينة تستعد» بما في ذلك أسواقها «للعيد»
    at += scene.form(at) in COMMAS
    form = scene.form(at)
    return (form == AND and at + 1 in scene.opened) or (form.startswith(AND) and is_that(form[1:]))


def _run(scene: Scene, reading: Reading, at: int, stop: int, bound: int, starts: dict[int, Reading]) -> int:
    first = at
    while at < stop:
        other = starts.get(at) if at > first else None
        if other is not None and (other.source is not None or not _is_inner(scene, reading, other.cue)):
            return back(scene, at, first)
        at = scene.article.asides.get(at, at)
        quotation = scene.opened.get(at)
        if quotation is not None:
            at = min(quotation.after, bound)
            if at > stop:
                stop = min(max(stop, scene.sentence_stop[at - 1]), bound)
            continue
        comma = scene.forms[at - 1] in COMMAS
        if (
            at > first
            and other is None
            and (goes_beside(scene, reading, at) or is_aside(scene, reading, at) or (comma and new_clause(scene, reading, at)))
        ):
            return back(scene, at, first)
        at += 1
    return at


def _is_inner(scene: Scene, reading: Reading, cue: Cue) -> bool:
    """قال الصحفي إن الشرطة منعت التصوير، [واشترطت] كذا: by gender or number not his who speaks, and said of whom he names."""
    words, source, said = scene.article.words, range(*(reading.source or (0, 0))), reading.complement.at
    if cue.number == "p":
        several = any(words[at].number in ("d", "p") or scene.article.phrase_at(at).conjuncts for at in source)
        return reading.cue.number == "s" and not several
    body = any(words[at].is_nominal and words[at].gender == cue.gender for at in source)  # بيان [للوزارة] ... وأشارت
    of_it = cue.kind == "participle"  # إن المدير زار السد، [مؤكدا]: the tree gives him who speaks; by gender it is المدير
    clause = scene.article.clause_at(said) if of_it else scene.article.clause(cue.token)
    slot = clause.subject if clause is not None and not body and {reading.cue.gender, cue.gender} == {"m", "f"} else None
    return slot is not None and said <= slot.head < cue.first and (not of_it or words[slot.head].gender == cue.gender)


def back(scene: Scene, at: int, first: int) -> int:
    """Without the signs and the فيما, كما or وذلك that lead on to what comes."""
    lead, tokens = group("lead") | {AND + THAT_ONE}, scene.tokens
    while at > first + 1 and (scene.forms[at - 1] in lead or (tokens[at - 1].is_sign and at - 1 not in scene.closed)):
        at -= 1
    return at
