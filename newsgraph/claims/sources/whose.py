"""Whose verb it is where nobody has spoken yet: of the persons of the sentence before, the one whose gender the verb shows.

استقبل المدير وائل الكاتبة ندى. وذكرت أن ...: she; وذكر أن ...: he.
"""

from newsgraph.claims.scene import Scene
from newsgraph.morphology import Gender
from newsgraph.report import Person
from newsgraph.syntax import Placed


def of_sentence_before(scene: Scene, at: int, gender: Gender) -> str | None:
    """The id of the person of the sentence before whom a verb of that gender can have for its subject."""
    stop = scene.sentence_first[at]
    if stop == 0 or not gender:
        return None
    first = scene.sentence_first[stop - 1]
    persons = dict.fromkeys(
        name for i in range(first, stop) if (name := scene.names[i]) is not None and isinstance(name.entity, Person)
    )
    genders = [(person, _gender(scene, person)) for person in persons]
    chosen = [person for person, known in genders if known == gender] or [person for person, known in genders if not known]
    return chosen[0].entity.id if chosen else None


def _gender(scene: Scene, name: Placed) -> Gender:
    """What the text tells of a person's gender: the verb whose subject he is, or the title right before the name."""
    article = scene.article
    title = article.words[name.first - 1] if name.first else None
    if title is not None and title.is_nominal and title.article and title.human is not False:
        return title.gender
    clause = article.clause_at(name.first)
    if clause is not None and clause.subject is not None and article.named(article.phrase(clause.subject.head)) is name:
        return article.words[clause.predicate].gender
    return ""
