"""The smallest words of the language, by name: rules that ask for one of them write `FROM`, not its letters.

As they read (`newsgraph.document.normalise`). Words that rules ask for together are a row of a file: `newsgraph.lexicons.closed`
where every layer needs them, else the data of the layer.
"""

IN = "في"
IN_AS_TYPED = "فى"  # where a text has the habit of its final ya and `habits` leaves it
WITHIN = "ضمن"
WITH = "مع"
FROM = "من"
TO = "الى"
ON = "على"
ABOUT = "عن"
AT = "لدى"
BETWEEN = "بين"
UNTIL = "حتى"
BEFORE = "قبل"
AFTER = "بعد"
SINCE = "منذ"
DURING = "خلال"
INSTEAD_OF = "مقابل"  # for, against, in return for

THAT = "ان"
WHAT = "ما"
AS = "كما"
WHERE = "حيث"
OR = "او"
EXCEPT = "الا"
AS_FOR = "اما"
EVERY = "كل"
ONLY = "فقط"

NOT = "لا"
DID_NOT = "لم"
HAS = "قد"
WAS = "كان"

HE = "هو"
SHE = "هي"
THAT_ONE = "ذلك"
WHO = "الذي"
