"""Words written like a finite verb that are none here: عبر "through", طلبا "in search of", أعتقد outside speech."""

from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import verbs
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.phrases import can_speak, disagrees
from newsgraph.claims.wording import is_that
from newsgraph.document.clitics import letters_end
from newsgraph.document.letters import AND, ANDS, HAMZA_ABOVE
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import AFTER, BEFORE, FROM, SINCE, THAT, THAT_ONE, TO, WAS, WHAT
from newsgraph.morphology import Pos, Reading, Tense, readings

_HAMZA = 4
"""Letters of the longest perfect that begins with a hamza (أعلن; but اعتقد)."""
_SHORT = 4
"""Letters of the longest singular of a verb whose root has a weak or a doubled letter (يعد); يدعون أن is a claim."""
_NEAR = 8
"""Tokens within which a preposition stands again: بين الشركة وبين الوزارة."""


def never_finite(scene: Scene, at: int, verb: Reading) -> bool:
    """True where no finite verb that reports can stand: after a preposition, another verb, or what makes it a wish."""
    reads = _is_verb if scene.article.words[at].is_verb else _stands_for_verb
    return _is_commoner(verb) or not reads(scene, at, verb) or _is_out_of_place(scene, at, verb)


def _is_commoner(verb: Reading) -> bool:
    """True for letters that are far more often a verb which reports nothing: يعد is "is held" and not "promises"."""
    if verb.tense is not Tense.IMPERFECT or len(verb.stem) > _SHORT:
        return verb.stem in group("no_verb")
    return any(one.tense is Tense.IMPERFECT and one.lemma in group("commoner_verb") for one in readings(verb.stem))


def _is_verb(scene: Scene, at: int, verb: Reading) -> bool:
    """False for a word with an ending that looks like "two" (ردا على سؤال), and أعتقد, "I think"."""
    text, perfect = scene.tokens[at].text, verb.tense is Tense.PERFECT
    if perfect and len(verb.lemma) > _HAMZA and text.startswith(HAMZA_ABOVE, letters_end(text, len(verb.proclitics))):
        return False
    clause = scene.article.clause(at)
    two = clause is not None and clause.subject is not None  # أكدا أن no word but a verb can be
    return not perfect or verb.number != "d" or two or is_that(scene.form(at + 1))


def _stands_for_verb(scene: Scene, at: int, verb: Reading) -> bool:
    """True where the sentence reads another word, but a statement opens with it and goes on: وعبر الوزير عن, من جانبه بين."""
    here, near = scene.article.words[at], scene.article.words[max(scene.sentence_first[at], at - _NEAR) : at]
    if any(word.lemma == here.lemma for word in near):
        return False  # بينه وبين الوزير
    clause = here.pos is Pos.PREPOSITION and is_that(scene.form(at + 1))  # التحقيق الذي أجراه الفريق بين أن الخبر كاذب
    return here.guessed or ((_opens(scene, at) or clause) and _goes_on(scene, at + 1, verb))


def _opens(scene: Scene, at: int) -> bool:
    """True at a sentence's beginning, after a sign, a conjunction, an auxiliary or من جانبه; and for a word with و."""
    openers = group("conjunction") | group("auxiliary") | group("clause") | group("aside") | group("adverb")
    before = scene.before(at).removeprefix(AND)
    sign = not scene.is_word(at - 1) and at - 1 not in scene.closed
    return not before or sign or scene.forms[at].startswith(AND) or before in openers - group("negation")


def _goes_on(scene: Scene, at: int, verb: Reading) -> bool:
    """True where somebody who can speak, أن, a quotation, a colon or the verb's own preposition stands behind the verb."""
    form = scene.form(at)
    spoken = can_speak(scene, at) and not disagrees(scene, verb.gender, at)  # no عبر | إذاعة الشرق
    if spoken or form in group("text") or form == ":" or at in scene.opened or scene.is_by(at):
        return True
    if is_that(form):
        return scene.verb(at + 1) is None  # بين أن يبقوا وأن يرحلوا
    if any(form in sense.frames for sense in verbs()[verb.lemma]):
        return True
    phrase = scene.article.phrase_at(at) if scene.is_word(at) else None  # no تواصل مع فلان
    return phrase is not None and phrase.is_bare and scene.article.named(phrase) is not None


def _is_out_of_place(scene: Scene, at: int, verb: Reading) -> bool:
    """True where what stands before lets no statement follow."""
    before, perfect = scene.before(at), verb.tense is Tense.PERFECT
    if perfect and before == THAT and not _comes_before(scene, at):
        return True  # إن رد الفعل, where a verb could not stand
    whether = before.startswith(WAS) and scene.before(at, 2) == "اذا" and scene.before(at, 3).endswith(WHAT)
    if whether or (before in group("you_were") and verb.person == 3):
        return True  # لم يتضح ما إذا كان يشير إلى كذا, إذا كنت تظن
    if verb.person == 1 and scene.inside[at] is None and ":" not in scene.forms[max(scene.sentence_first[at], at - 40) : at]:
        return True  # the author's own voice
    return verb.proclitics[:1] not in tuple(ANDS) and _is_governed_verb(scene, at, perfect=perfect)


def _is_governed_verb(scene: Scene, at: int, *, perfect: bool) -> bool:
    """True after a preposition, another verb or a wish."""
    before, earlier = scene.before(at), scene.before(at, 2).removeprefix(AND)
    if before == THAT_ONE and earlier in group("preposition"):
        return False  # قبل ذلك أشاد, ومع ذلك يقول
    if before in group("preposition") and before not in group("no_governor" if perfect else "weak_governor"):
        return before != FROM or earlier not in closed("there")  # هناك من يقول
    if perfect:
        other = scene.verb(at - 1) if before else None
        return other is not None and before not in group("auxiliary") and other.number != "p"
    return before in group("wish") and earlier not in (BEFORE, AFTER)


def _comes_before(scene: Scene, at: int) -> bool:
    """True for what stands before أن and its perfect: بعد أن, إلى أن, سبق (لفلان) أن."""
    near = [scene.before(at, steps).removeprefix(AND) for steps in range(2, 8)]
    return near[0] in (AFTER, BEFORE, SINCE, TO) or "سبق" in near
