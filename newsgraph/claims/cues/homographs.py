"""Words written like a finite verb that are none here: عبر "through", طلبا "in search of", أعتقد outside speech."""

from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import Verb
from newsgraph.claims.scene import Scene
from newsgraph.claims.wording import is_feeling, is_that, speaker, verb_form
from newsgraph.document.clitics import Cut
from newsgraph.report import Person
from newsgraph.syntax import Relation

_UNDER_NOUNS = frozenset({Relation.OWNER, Relation.COUNTED, Relation.ATTRIBUTE, Relation.ADJECTIVE})


def never_finite(scene: Scene, at: int, cut: Cut, verb: Verb) -> bool:
    """True where no finite verb that reports can stand: after a preposition, another verb, or what makes it a wish."""
    before, tense = scene.form(at - 1), verb.form.tense
    if _is_governed_noun(scene, at):
        return True  # بتأخر رد المسؤولين, خيبة أمل
    if tense == "perfect" and before == "ان" and not cut.proclitics and not _comes_before(scene, at - 2):
        return True  # إن رد الفعل, where a verb could not stand
    if scene.form(at - 2) == "سبق" and before[:1] == "ل":
        return True  # سبق له تحمل المسؤولية
    if verb.form.number == "d" and tense == "imperfect" and not scene.article.words[at].is_verb:
        return True  # تعلقا على كذا, a slip for تعليقا
    if before in ("كان", "كانت") and _is_whether(scene, at - 2):
        return True  # لم يتضح ما إذا كان يشير إلى كذا
    if before in ("كنت", "كنتم") and verb.form.person == 3:
        return True  # إذا كنت تظن
    if verb.form.person == 1 and scene.inside[at] is None and ":" not in scene.forms[max(scene.sentence_first[at], at - 40) : at]:
        return True  # the author's own voice
    dual = verb.form.number == "d" and tense == "perfect" and verb.form.gender == "m"
    if dual and cut.rest in group("adjunct"):
        return True  # وردا على سؤال
    if dual and (not before.endswith("ان") or before in group("auxiliary")) and cut.proclitics == "":
        return True  # طلبا ل: nouns
    if cut.rest == "تبين" and is_that(scene.form(at + 1)) and speaker(before) != "document":
        return True  # تبين أن, it turned out
    if scene.forms[at] == "فرد" and scene.is_word(at - 1) and at > scene.sentence_first[at]:
        return True  # مليون فرد
    if cut.rest in group("no_verb"):
        return True
    if cut.rest == "عقب" or (cut.rest == "عبر" and not _starts_clause(scene, at) and not _expresses(scene, at)):
        return True  # عقب "after", عبر "through"
    if tense == "perfect" and len(verb.sense.lemma) > 4 and scene.tokens[at].text[cut.offset : cut.offset + 1] == "أ":
        return True  # أعتقد is "I think"; "he thought" has no hamza
    if tense == "perfect" and before in ("لا", "لم", "لن", "ولا", "ولم", "ولن"):
        return True  # لا أعتقد, written like a perfect
    if verb.sense.lemma == "بين" and cut.rest == "بين" and "ّ" not in scene.tokens[at].text and not _explains(scene, at, cut):
        return True  # بين "between"
    if tense == "imperfect" and (verb.sense.lemma == "وعد" or (verb.sense.lemma == "ابلغ" and before in group("relative"))):
        return True  # لم يعد is "no longer", يبلغ mostly "amounts to"
    if cut.proclitics[:1] in ("و", "ف"):
        return False
    somebody = before == "من" and scene.form(at - 2).removeprefix("و") in ("هناك", "ثمة")
    if (
        not somebody
        and before in group("preposition") - {"او", "كل"}
        and (tense == "perfect" or before not in ("من", "هذا", "هذه", "اكثر"))
    ):
        return True
    if tense == "perfect":
        other = verb_form(before)
        return other is not None and before not in group("auxiliary") and other.number != "p" and at > 1
    wish = before in ("ان", "لن", "كي", "لكي", "سوف", "حتى", "ولن", "فلن", "وان", "هل", "الا")
    return wish and scene.form(at - 2) not in ("قبل", "بعد")


def _is_governed_noun(scene: Scene, at: int) -> bool:
    """True where the word is a noun in its sentence and hangs on the noun right before it; a shadda shows a verb (نصّ)."""
    word = scene.article.words[at]
    if word.is_verb or word.suffix or "ّ" in scene.tokens[at].text or not scene.is_word(at - 1):
        return False
    return scene.article.tree.relation[at] in _UNDER_NOUNS and not scene.tokens[at - 1].is_number


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
    return at == scene.sentence_first[at] or not scene.is_word(at - 1) or scene.forms[at - 1] in known


def _expresses(scene: Scene, at: int) -> bool:
    """True for عبر before a person's name and عن with a feeling (عبر فلان عن قلقه)."""
    name = scene.names[at + 1] if at + 1 < len(scene.names) else None
    if name is None or not isinstance(name.entity, Person):
        return False
    near = range(name.stop, min(name.stop + 8, scene.sentence_stop[at]))
    return any(scene.forms[i] == "عن" and is_feeling(scene.form(i + 1)) for i in near)


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
