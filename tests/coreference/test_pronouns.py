"""Whom a pronoun on a word means, and where nobody can say."""

import pytest
from described_text import Tag, entities

from newsgraph.coreference import Referents
from newsgraph.document import Document
from newsgraph.syntax import read

ARM: Tag = ("سمير الحلبي", "PER")
RIM: Tag = ("ريم الشامي", "PER")
BODY: Tag = ("كتيبة السرو", "ORG")
FIRM: Tag = ("شركة تلمرز", "ORG")


def meant(text: str, word: str, *tags: Tag) -> list[str]:
    """The names of the entities that the pronoun on the word means."""
    found = entities(text, *tags)
    article = read(Document(text), found)
    at = next(at for at, token in enumerate(article.tokens) if token.text == word)
    names = {entity.id: entity.name for entity in found}
    return [names[id_] for id_ in Referents(article).behind(at)]


@pytest.mark.parametrize(
    ("text", "word", "tags", "expected"),
    [
        ("قال سمير الحلبي إن منزله احترق", "منزله", [ARM], ["سمير الحلبي"]),
        ("انسحبت كتيبة السرو وقتل قائدها", "قائدها", [BODY], ["كتيبة السرو"]),
        ("خطفت كتيبة السرو سمير الحلبي ثم أفرجت عنه", "عنه", [BODY, ARM], ["سمير الحلبي"]),
        (
            "اعتقلوا سمير الحلبي وريم الشامي ثم أمروا بسجنهما",
            "بسجنهما",
            [ARM, ("وريم الشامي", "PER")],
            ["سمير الحلبي", "ريم الشامي"],
        ),
        # the player's decision, not the club's
        ("وصل سمير الحلبي، لاعب نادي الريف، وشرح قراره", "قراره", [ARM, ("نادي الريف", "ORG")], ["سمير الحلبي"]),
    ],
)
def test_means(text: str, word: str, tags: list[Tag], expected: list[str]) -> None:
    assert meant(text, word, *tags) == expected


@pytest.mark.parametrize(
    ("text", "word", "tags"),
    [
        # another noun agrees and is nearer
        ("قال سمير الحلبي إن المسلح فقد سلاحه", "سلاحه", [ARM]),
        # nothing agrees
        ("قال سمير الحلبي إن النساء تركن بيوتهن", "بيوتهن", [ARM]),
        # it stands for nothing, or for what was counted
        ("قال سمير الحلبي إنه من المهم أن نصبر", "إنه", [ARM]),
        ("باعت شركة تلمرز هواتف كثيرة أهمها جديد", "أهمها", [FIRM]),
        # what a verb's own subject is its object is not
        ("وقفت ريم الشامي هناك وعرفتها", "وعرفتها", [RIM]),
        # where an article was written does nothing
        ("حلب (تلمرز) - وصل رجل ومعه كتبه", "كتبه", [("حلب", "LOC")]),
        ("لا ضمير هنا", "ضمير", []),
    ],
)
def test_means_nobody_sure(text: str, word: str, tags: list[Tag]) -> None:
    assert meant(text, word, *tags) == []
