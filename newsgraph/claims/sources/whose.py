"""Whose verb it is where nobody has spoken yet: the one named in a slot of these clauses, whose gender the verb shows.

استقبل المدير وائل الكاتبة ندى. وذكرت أن ...: she; وذكر أن ...: he.
"""

from newsgraph.claims.scene import Scene
from newsgraph.morphology import Gender
from newsgraph.report import Organization, Person
from newsgraph.syntax import Placed


def named_among(scene: Scene, span: range, gender: Gender) -> str | None:
    """Whose verb of that gender it can be: the person, else body, that is named there under no preposition."""
    names = dict.fromkeys(name for at in span if (name := scene.names[at]) is not None)
    free = [(name.entity, _gender(scene, name)) for name in names if scene.article.phrase_at(name.first).is_bare]
    persons = [entity for entity, known in free if isinstance(entity, Person) and known in ("", gender)]
    bodies = [entity for entity, known in free if isinstance(entity, Organization) and known == gender]
    return next((entity.id for entity in (*persons, *bodies)), None)


def _gender(scene: Scene, name: Placed) -> Gender:
    """What the text tells of who is named: the gender of the verb whose subject he is, or of the title right before the name."""
    article = scene.article
    title = article.words[name.first - 1] if name.first else None
    if title is not None and title.is_nominal and title.article and title.human is not False:
        return title.gender
    clause = article.clause_at(name.first)
    if clause is not None and clause.subject is not None and article.named(article.phrase(clause.subject.head)) is name:
        return article.words[clause.predicate].gender
    return ""
