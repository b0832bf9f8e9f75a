"""Time the search for events over articles of growing length: python benchmarks/events_scaling.py

Seconds per million characters must stay level: the search is linear in the article.
"""

import time

from newsgraph.document import Document
from newsgraph.events import find_events

_PARAGRAPH = (
    "هاجم مسلحون مركزا للشرطة في ضواحي العاصمة فجر أمس، ما أدى إلى مقتل سبعة جنود وإصابة 12 آخرين. "
    "وقال متحدث إن القوات اعتقلت ثلاثة مشتبه بهم، وإن الحكومة تعتزم فرض حظر التجول. "
    "وفي الاقتصاد ارتفعت أسعار النفط بعد اتفاق بين المنتجين، فيما فاز المنتخب في المباراة الودية.\n"
)


def main() -> None:
    """Print the characters, the events, the seconds, and the seconds per million characters."""
    find_events(Document(_PARAGRAPH))  # loads the lexicon
    for copies in (10, 30, 100, 300, 1000):
        document = Document(_PARAGRAPH * copies)
        _ = document.sentences
        begun = time.perf_counter()
        found = find_events(document)
        seconds = time.perf_counter() - begun
        size = len(document.text)
        print(f"{size:8} characters {len(found):6} events {seconds:7.3f} s {seconds / size * 1e6:6.2f} s per million characters")


if __name__ == "__main__":
    main()
