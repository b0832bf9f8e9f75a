"""Who acts beside claims: a medium only tells, and a source does what it denies."""

from events_helpers import event, events


def test_media_only_tell() -> None:
    """A medium is no actor of what it tells of, nor of what is told to it."""
    text = "قال [n سمير حداد] ل[o لوكالة الوطنية] إن الشرطة أغلقت الطريق. ذكرت [o صحيفة النهار] قصف القرية"
    assert all(not one.actors for one in events(text, with_claims=True) if one.type == "assault")


def test_a_source_does_what_it_denies() -> None:
    found = event("نفت [c روسيا] قصف مستشفى في [p حلب]", "قصف", with_claims=True)
    assert (found.factuality, len(found.actors)) == ("negated", 1)
