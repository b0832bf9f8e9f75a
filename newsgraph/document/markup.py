"""What web pages leave in a text, read as a reader of the page would see it: tags, entities, Markdown, links, accounts, hashtags.

«<p>عاد 12&nbsp;شخصا إلى <b>حلب</b></p>» is read as «عاد 12 شخصا إلى حلب». Everything keeps its length, so that positions stay:
what is not seen becomes spaces, a tag that ends a line a line end, an entity its character with spaces beside it, a link a sign,
and an account one word that means nothing (in «حسب @user والبنك» the bank says nothing).
"""

import re
from html import unescape

_BLOCK = "p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|section|article|header|footer|blockquote|figure|figcaption|hr|title"
_INLINE = "a|b|i|u|s|em|strong|span|font|small|sup|sub|img|html|body|head|script|style|center|mark|time|iframe|meta|link|strike"
_TAG = re.compile(rf"</?(?:({_BLOCK})|(?:{_INLINE}))(?:[\s/][^<>]{{0,500}})?>", re.IGNORECASE)
_UNSEEN = re.compile(r"<!--.{0,800}?-->|<(script|style)\b[^<>]{0,500}>[^<]{0,5000}</\1>", re.IGNORECASE | re.DOTALL)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>«»\"،؛]+|[A-Za-z0-9.+-]{1,64}@[A-Za-z0-9-]+\.[A-Za-z0-9.-]+")
_ACCOUNT = re.compile(r"(?<![\w@])@[A-Za-z0-9_]+")
_HASHTAG = re.compile(r"(?<!\w)#(?=\w)[\w_]+")
_EMPHASIS = re.compile(r"\*{2,3}|(?<!\w)_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)")
_LINK = re.compile(r"\[([^\[\]\n]{1,200})\](\(https?://[^\s()]+\))")
_FILLER = "\u0640"  # reads as nothing inside a word
_OPENING = frozenset("«“‘‹([")


def without_markup(text: str) -> str:
    """The text as a page shows it, position by position."""
    if "<" in text:
        text = _TAG.sub(_tag, _UNSEEN.sub(_spaces, text))
    if "&" in text:
        text = _ENTITY.sub(_entity, text)
    if "](" in text:
        text = _LINK.sub(lambda link: f" {link[1]} {' ' * len(link[2])}", text)
    if "@" in text or "www." in text or "://" in text:
        text = _ADDRESS.sub(lambda found: "@" + " " * (len(found[0]) - 1), text)
        text = _ACCOUNT.sub(lambda found: "x" + _FILLER * (len(found[0]) - 1), text)
    if "#" in text:
        text = _HASHTAG.sub(lambda tag: " " + tag[0][1:].replace("_", " "), text)
    return _EMPHASIS.sub(_spaces, text) if "**" in text or "_" in text else text


def _spaces(found: re.Match[str]) -> str:
    return "".join(char if char == "\n" else " " for char in found[0])


def _tag(found: re.Match[str]) -> str:
    spaces = _spaces(found)
    return "\n" + spaces[1:] if found[1] else spaces


def _entity(found: re.Match[str]) -> str:
    """The character at the end that it shares with what it belongs to; inside a word no space may part its letters."""
    char = unescape(found[0])
    if len(char) != 1 or char == "\ufffd":
        return found[0]
    if char.isalpha():
        return char + _FILLER * (len(found[0]) - 1)
    fill = " " * (len(found[0]) - 1)
    opens = char in _OPENING or (char in "\"'" and not found.string[: found.start()][-1:].strip())
    return fill + char if opens else char + fill
