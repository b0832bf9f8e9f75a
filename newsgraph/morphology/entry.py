"""A verb as a dictionary gives it."""

from dataclasses import dataclass

from newsgraph.document.characters import is_mark
from newsgraph.document.letters import ALEF, HAMZA_ABOVE, HAMZA_BELOW, HAMZA_ON_WAW, MADDA, NUN, TA, WASLA


@dataclass(frozen=True, slots=True)
class VerbEntry:
    """A verb by its principal parts, as people write them (hamzas kept), with what their letters do not tell."""

    perfect: str
    imperfect: str
    transitive: bool = True
    doubled: bool = False
    """The last letter is written once and spoken twice: مد, أعد, اشتد."""
    forms: str = ""
    """The patterns that share these letters, by their number in grammars: قتل is of the first and second."""
    masdars: tuple[str, ...] = ()
    """Verbal nouns that its pattern does not give."""
    rank: int = 9
    """How common it is, 0 to 9; of verbs that share letters the common one is read first."""

    @classmethod
    def of(cls, perfect: str, imperfect: str, masdars: tuple[str, ...] = ()) -> "VerbEntry":
        """A verb of somebody's own list, with marks or without: what its pattern is, is told from its letters."""
        perfect, imperfect = ("".join(char for char in part if not is_mark(char)) for part in (perfect, imperfect))
        return cls(perfect, imperfect, doubled=len(perfect) == 2, forms=_pattern(perfect, imperfect), masdars=masdars)

    @property
    def lemma(self) -> str:
        """The perfect as it reads."""
        return read(self.perfect)


def _pattern(perfect: str, imperfect: str) -> str:
    """The patterns that the letters allow."""
    size = len(perfect)
    if perfect.startswith("است") and size > 5:
        return "x"
    if perfect[0] in (ALEF, WASLA):
        return "7" if perfect.startswith(ALEF + NUN) else "8"
    if perfect[0] == TA and size > 3:
        return "6" if ALEF in perfect[2:3] else "5" if size == 4 else "q"
    if (
        perfect[0] in (HAMZA_ABOVE, MADDA)
        and imperfect[1:2] != HAMZA_ON_WAW
        and (size > 3 or imperfect[1:2] not in (HAMZA_ABOVE, ALEF))
    ):
        return "4"
    return "3" if size == 4 and perfect[1] == ALEF else "12" if size <= 3 else "q"


def read(letters: str) -> str:
    """As `normalise`, for words of the dictionary, which have no marks: hamzas go from the alef."""
    # `str.translate` takes four times as long, and 40 000 stems are read when the first article comes
    return letters.replace(HAMZA_ABOVE, ALEF).replace(HAMZA_BELOW, ALEF).replace(MADDA, ALEF)
