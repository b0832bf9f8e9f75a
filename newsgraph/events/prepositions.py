"""What a preposition makes of the name under it, event type by event type."""

from newsgraph.events.words import grammar
from newsgraph.report import EventType

_WITH = frozenset({"agree", "consult", "cooperate", "assault", "deal", "sport", "support", "protest"})
_TO = frozenset({"sport", "concede", "deal", "aid", "support", "agree", "mobilize"})
_FOR = frozenset({"support", "aid", "concede", "agree", "assault", "sanction", "legal", "coerce", "seize"})
_ON = frozenset({"sanction", "assault", "coerce", "seize", "aid", "sport", "election", "legal"})
_FROM = frozenset({"casualty", "seize", "coerce", "appoint"})
_PARTIES = frozenset({"agree", "consult", "cooperate", "assault", "deal", "sport", "sanction"})


def role(kind: EventType, word: str, *, is_place: bool) -> str:
    """The role of a name after the trigger: actors, recipients, places, or none."""
    if word == "by":
        return "actors"
    if is_place and not state_acts(kind, word):
        return _of_place(kind, word)
    return _of_party(kind, word)


def state_acts(kind: EventType, word: str) -> bool:
    """محادثات مع روسيا, عقوبات على إيران, اتفاق بين مصر والسودان: the place is a party."""
    return (
        (word == "مع" and kind in _WITH)
        or (word == "بين" and kind in _PARTIES)
        or (word in ("على", "ضد") and kind in ("sanction", "sport"))
        or (word == "ضد" and kind == "assault")
        or (word == "ل" and kind in ("support", "aid", "concede"))
        or (word == "امام" and kind == "sport")
    )


def _of_place(kind: EventType, word: str) -> str:
    if word == "من" and kind == "sport":
        return ""  # the club or land that a player leaves
    if word in grammar("place_preposition") or word in ("ب", "من", "على", "ل", "بعد"):
        return "places"
    return ""


def _of_party(kind: EventType, word: str) -> str:
    if word == "بين":
        return "actors" if kind in _PARTIES else "recipients" if kind == "casualty" else ""
    fits = (
        ((word in ("ضد", "بحق") and kind != "casualty") or (word == "مع" and kind in _WITH))
        or (word == "على" and kind in _ON)
        or (word == "ل" and kind in _FOR)
        or (word == "الى" and kind in _TO)
        or (word == "من" and kind in _FROM)
        or (word == "امام" and kind in ("sport", "election"))
        or (word == "عن" and kind == "concede")
        or (word == "في" and kind == "casualty")
        or (word in ("ب", "في", "ل") and kind == "market")
    )
    if word == "من" and kind == "support":
        return "actors"
    return "recipients" if fits else ""
