"""The letters that carry grammar, by what they do: rules name them, so that no module writes them again.

What is glued before a word, its article, and the letters that a word ends in. Lists of endings and of pronouns are data:
`newsgraph.lexicons.closed`; the small words that stand alone are named in `newsgraph.lexicons.particles`.
"""

AND = "و"
SO = "ف"
BY = "ب"
FOR = "ل"
LIKE = "ك"
WILL = "س"  # on verbs only

ANDS = AND + SO
PREPOSITIONS = BY + FOR + LIKE
PROCLITICS = ANDS + PREPOSITIONS
"""What may stand on a noun."""

ARTICLE = "ال"
FOR_THE = FOR + FOR  # the article's alef is not written: للقاعدة
BY_THE, LIKE_THE, AND_THE, SO_THE = BY + ARTICLE, LIKE + ARTICLE, AND + ARTICLE, SO + ARTICLE
DEFINITE = (ARTICLE, FOR_THE)

ALEF = "ا"
WAW = AND
LAM = FOR
YA = "ي"
MAQSURA = "ى"  # the final alef that is written as a ya
TA = "ت"
NUN = "ن"
MIM = "م"  # participles and names of places begin with it
TA_MARBUTA = "ة"  # feminine, and ت before a pronoun: مدينة, مدينته
HA = "ه"
HAMZA = "ء"
HAMZA_ON_WAW, HAMZA_ON_YA = "ؤ", "ئ"
HAMZA_ABOVE, HAMZA_BELOW, MADDA, WASLA = "أ", "إ", "آ", "ٱ"
CARRIERS = HAMZA_ABOVE + HAMZA_BELOW + MADDA
"""Alefs whose sign the normalised view leaves out."""

DAMMA = "\u064f"  # the vowel that tells a passive: قُتل

DUAL, FEMININE_DUAL = ALEF + NUN, TA + ALEF + NUN
MASCULINE_PLURAL, FEMININE_PLURAL = WAW + NUN, ALEF + TA
OBLIQUE = YA + NUN  # the plural of people, and the dual, where they are no subject
NISBA = YA + TA_MARBUTA  # a feminine of belonging: سورية
