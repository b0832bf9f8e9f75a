"""Words written like a finite verb that are none here: عبر "through", طلبا "in search of", أعتقد outside speech."""

from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import Verb
from newsgraph.claims.scene import Scene
from newsgraph.claims.wording import is_that
from newsgraph.document.clitics import Cut
from newsgraph.syntax import Relation

_UNDER_NOUNS = frozenset({Relation.OWNER, Relation.COUNTED, Relation.ATTRIBUTE, Relation.ADJECTIVE})


def never_finite(scene: Scene, at: int, cut: Cut, verb: Verb) -> bool:
    """True where no finite verb that reports can stand: after a preposition, another verb, or what makes it a wish."""
    return _is_governed_noun(scene, at) or _is_other_word(scene, at, cut, verb) or _is_out_of_place(scene, at, cut, verb)


def _is_other_word(scene: Scene, at: int, cut: Cut, verb: Verb) -> bool:
    """True where the letters are those of another word."""
    before, lemma, word, imperfect = scene.form(at - 1), verb.sense.lemma, scene.tokens[at].text, verb.form.tense == "imperfect"
    return (
        cut.rest in group("no_verb")
        or _is_dual_noun(scene, at, cut, verb)
        or (cut.rest == "تبين" and is_that(scene.form(at + 1)))  # it turned out
        or (scene.forms[at] == "فرد" and scene.is_word(at - 1))  # مليون فرد
        or cut.rest == "عقب"  # "after"
        or (cut.rest == "عبر" and not _starts_clause(scene, at))  # "through"
        or (not imperfect and len(lemma) > 4 and word[cut.offset : cut.offset + 1] == "أ")  # أعتقد, "I think"
        or (cut.rest == "بين" and "ّ" not in word and not _explains(scene, at, cut))  # "between"
        or (imperfect and (lemma == "وعد" or (lemma == "ابلغ" and before in group("relative"))))  # لم يعد, ما يبلغ
    )


def _is_dual_noun(scene: Scene, at: int, cut: Cut, verb: Verb) -> bool:
    """True for طلبا ل, وردا على سؤال and تعلقا, a slip for تعليقا, which read like a verb of two."""
    before, form = scene.form(at - 1), verb.form
    if form.number != "d":
        return False
    if form.tense == "imperfect":
        return not scene.article.words[at].is_verb
    alone = (not before.endswith("ان") or before in group("auxiliary")) and cut.proclitics == ""
    return form.gender == "m" and (cut.rest in group("adjunct") or alone)


def _is_out_of_place(scene: Scene, at: int, cut: Cut, verb: Verb) -> bool:
    """True where what stands before lets no statement follow."""
    before, form, perfect = scene.form(at - 1), verb.form, verb.form.tense == "perfect"
    if perfect and before == "ان" and not _comes_before(scene, at - 2):
        return True  # إن رد الفعل, where a verb could not stand
    if (before in ("كان", "كانت") and _is_whether(scene, at - 2)) or (before in ("كنت", "كنتم") and form.person == 3):
        return True  # لم يتضح ما إذا كان يشير إلى كذا, إذا كنت تظن
    if form.person == 1 and scene.inside[at] is None and ":" not in scene.forms[max(scene.sentence_first[at], at - 40) : at]:
        return True  # the author's own voice
    if before[:1] == "ل" and scene.form(at - 2) == "سبق":
        return True  # سبق له تحمل المسؤولية
    return cut.proclitics[:1] not in ("و", "ف") and _is_governed_verb(scene, at, perfect=perfect)


def _is_governed_verb(scene: Scene, at: int, *, perfect: bool) -> bool:
    """True after a preposition, another verb or a wish."""
    before, earlier = scene.form(at - 1), scene.form(at - 2)
    somebody = before == "من" and earlier.removeprefix("و") in ("هناك", "ثمة")
    governs = before in group("preposition") - {"او", "كل"}
    if governs and not somebody and (perfect or before not in ("من", "هذا", "هذه", "اكثر")):
        return True
    if perfect:
        other = scene.verb(at - 1)
        return other is not None and before not in group("auxiliary") and other.number != "p"
    wish = before in ("ان", "لن", "كي", "لكي", "سوف", "حتى", "ولن", "فلن", "وان", "هل", "الا")
    return wish and earlier not in ("قبل", "بعد")


def _is_governed_noun(scene: Scene, at: int) -> bool:
    """True where the word is a noun in its sentence and hangs on the noun right before it; a shadda shows a verb (نصّ)."""
    word = scene.article.words[at]
    if word.is_verb or word.suffix or "ّ" in scene.tokens[at].text or not scene.is_word(at - 1):
        return False
    return scene.article.tree.relation[at] in _UNDER_NOUNS


def _is_whether(scene: Scene, at: int) -> bool:
    """True for the إذا of ما إذا, عما إذا: a question, and nothing said."""
    return scene.form(at) == "اذا" and scene.form(at - 1).lstrip("ع") == "ما"


def _comes_before(scene: Scene, at: int) -> bool:
    """True for what stands before أن with a perfect: بعد أن, إلى أن, سبق (لفلان) أن."""
    near = [scene.form(earlier).lstrip("و") for earlier in range(at, at - 6, -1)]
    return near[0] in ("بعد", "قبل", "منذ", "الى") or "سبق" in near


def _starts_clause(scene: Scene, at: int) -> bool:
    """True at a sentence's beginning, after a sign, a conjunction, an auxiliary."""
    known = group("conjunction") | group("auxiliary") | group("clause")
    return not scene.is_word(at - 1) or scene.forms[at - 1] in known


def _explains(scene: Scene, at: int, cut: Cut) -> bool:
    """True for بين أن, and for وبين فلان أن where only the name stands between."""
    if "بين" in scene.forms[max(scene.sentence_first[at], at - 15) : at]:
        return False  # بين أن يقيم وبين أن يسافر
    if is_that(scene.form(at + 1)):
        return True
    near = range(at + 1, min(at + 7, scene.sentence_stop[at]))
    stop = next((i for i in near if is_that(scene.forms[i])), None)
    named = cut.proclitics != "" and scene.names[at + 1] is not None if at + 1 < len(scene.names) else False
    return named and stop is not None and not any(scene.forms[i].startswith("و") for i in range(at + 1, stop))
