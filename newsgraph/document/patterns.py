"""The one definition of a token, shared by the run time and by everything under `training/`."""

import regex

# A word keeps its marks, its tatweel and the invisible controls inside it; a number keeps the separators
# between its digits (47.5, 3,000, 10،5, 12/5/2017, 20:30); anything else that is not a space is a token
# of one character. Each branch starts with another class of character and is possessive: linear time.
TOKEN = regex.compile(
    r"[\p{L}\p{M}](?:[\p{L}\p{M}]|\p{Cf}++(?=[\p{L}\p{M}]))*+"
    r"|\p{Nd}++(?:[.,٫٬،:/]\p{Nd}++)*+"
    r"|[^\s\p{Cf}\p{Cc}]"
)
