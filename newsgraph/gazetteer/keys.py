"""Under which keys a place's name is filed, so that its spellings meet."""

import re
from functools import lru_cache

from newsgraph.document import normalise
from newsgraph.document.letters import ARTICLE, HAMZA, HAMZA_ON_WAW, HAMZA_ON_YA, WAW, YA

# Letters of Persian, Urdu and Kurdish names, as Arabic news writes them; hamzas on a carrier, ta marbuta and alef maqsura.
_LETTERS = str.maketrans("ةىپڤڥگڠچژڕڵۆێەںۇے", "هيبففغغججرلويهنوي")
_HAMZAS = str.maketrans({HAMZA_ON_WAW: WAW, HAMZA_ON_YA: YA, HAMZA: ""})
_SIGNS = re.compile(r"[^\w]|_")

# Transliteration: which letters stand for one foreign sound. Long vowels are left out; the first letter stays.
_SOUNDS = str.maketrans("غكقذظصثطضح", "جججززسستده")
_VOWELS = str.maketrans("", "", "اويه")
_SHORTEST = 4  # consonants of a skeleton: fewer fit too many names (برن, باريس and بيروس)


@lru_cache(maxsize=8_192)
def spelling(name: str) -> str:
    """The name as it reads, hyphens and underscores as spaces, the final letters that people mix made one.

    >>> spelling("كفر-نبّل"), spelling("الرقة")
    ('كفر نبل', 'الرقه')
    """
    return " ".join(_SIGNS.sub(" ", normalise(name)).translate(_LETTERS).split())


def key(name: str) -> str:
    """What all spellings of a name have in common: no article, no hamza, no space.

    >>> key("أبو ظبي") == key("أبوظبي"), key("الحسكة") == key("حسكه"), key("سيئون") == key("سييون")
    (True, True, True)
    """
    return "".join(_bare(word) for word in spelling(name).translate(_HAMZAS).split())


def skeleton(of_key: str) -> str:
    """The consonants of a key, sounds that are transliterated in several ways made one; empty where too few are left.

    >>> skeleton(key("كوراشيكي")) == skeleton(key("كراشيكى")), skeleton(key("ناجازاكي")) == skeleton(key("ناغاساكي"))
    (True, False)
    """
    bones = of_key[:1].translate(_SOUNDS) + of_key[1:].translate(_SOUNDS).translate(_VOWELS)
    return bones if len(bones.lstrip("اوي")) >= _SHORTEST else ""


def _bare(word: str) -> str:
    return word[2:] if word.startswith(ARTICLE) and len(word) > 3 else word
