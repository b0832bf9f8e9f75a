"""What the article says of its entities beyond their names: what they are, who holds which office, and who is meant again.

Each step takes the article with the entities laid on it, and the entities, and gives entities; they may be used one by one:

1. `categorised`: what kind of body each organization is;
2. `with_body_nominals`: التنظيم, المدينة, الوزارة, البلاد become mentions of what they refer back to;
3. `with_roles`: titles and offices, with their body and place;
4. `with_person_nominals`: الوزير, رئيس الوزراء become mentions of who bears that title, بلاده of the country they speak for;
5. `with_salience`: how much the article is about each.

`described` does the first four in this order. `Referents` says who answers to a word, for claims and events.
"""

from newsgraph.coreference.categories import categorised
from newsgraph.coreference.describe import Referents, described
from newsgraph.coreference.nominals import with_body_nominals
from newsgraph.coreference.persons import with_person_nominals
from newsgraph.coreference.roles import with_roles
from newsgraph.coreference.salience import with_salience

__all__ = [
    "Referents",
    "categorised",
    "described",
    "with_body_nominals",
    "with_person_nominals",
    "with_roles",
    "with_salience",
]
