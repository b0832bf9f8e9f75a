"""Characters per second of newsgraph.numerals.find beside ovos-number-parser, Maha and pyarabic, all in one run.

python benchmarks/numerals.py [FILE] [--articles N] [--rivals PYTHON] [--repeat N]

FILE is plain text, an article a paragraph (split at blank lines), or a .jsonl.gz of articles with a `text`; without it, a few
sentences of our own stand for the news. Every system reads the same articles, one call an article, in a process of its own,
and says every number; loading and a first round are not counted. The best of N rounds counts, in processor time, so that
another program on the machine does not matter. The last lines tell whether the speed depends on the size: one call on 10 kB
to 10 MB of UTF-8, of news and of nothing but number words.

The rivals need an environment of their own, because Maha wants an old typing-extensions and pydantic a new one
(and Maha is broken with the current regex):

    python3 -m venv rivals && rivals/bin/pip install mahad==0.3.0 regex==2021.11.10 ovos-number-parser==0.19.13 PyArabic==0.6.15
    python benchmarks/numerals.py --rivals rivals/bin/python
"""

import argparse
import gzip
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

Read = Callable[[str], object]
OWN = """\
افتتحت البلدية أمس حديقة جديدة على ضفة النهر، وقال رئيسها إن كلفتها بلغت مليونا ومئتي ألف دينار. وحضر الافتتاح نحو ثلاثة
آلاف زائر بينهم 250 تلميذا من أربع مدارس. وأوضح المهندس المشرف أن العمل استغرق عامين وخمسة أشهر، وأن العمال زرعوا 1,400
شجرة ومدوا عشرين كيلومترا من الأنابيب. وفي الملعب القريب فاز فريق المدينة على ضيفه بهدفين مقابل هدف واحد أمام مدرجات
ممتلئة، ليرتقي إلى المركز الثالث في الترتيب. وأشاد المدرب بلاعبيه وقال إن الطريق ما زال طويلا وإن المباراة المقبلة ستكون
أصعب. ومن جهة أخرى ارتفعت أسعار الخضار في السوق المركزية 7.5 في المئة بعد موجة البرد، وتوقع التجار أن تعود إلى مستواها
السابق في الربيع. وذكرت الإذاعة المحلية أن الأمطار ستستمر حتى نهاية الأسبوع، ودعت السكان إلى الحذر على الطرق الجبلية. أما
المكتبة العامة فأعلنت برنامجها للموسم المقبل، وفيه محاضرات في التاريخ والعلوم ومعرض للصور القديمة وقراءات للأطفال.
"""
WORDS = """واحد اثنان ثلاثة وأربعة وخمسة ست سبعة وثمانية تسعة عشر عشرة أحد عشر وعشرون وثلاثين أربعون مئة ومئتان مئتا ثلاثمئة
وخمسمئة ألف ألفا ألفين آلاف وألف مليون مليونا ملايين مليار ومليار مليارات تريليون بمئة لثلاثة الخمسين الثالث ونصف"""
NUMBER_TEXTS = {
    "number words shuffled": " ".join(random.Random(7).choices(WORDS.split(), k=40_000)),
    "وخمسة وعشرون": "وخمسة وعشرون " * 9_000,
    "ألف مليون": "ألف مليون " * 9_000,
    "وثلاثة آلاف وخمسمئة": "وثلاثة آلاف وخمسمئة " * 6_000,
}


def newsgraph() -> Read:
    """Ours."""
    from newsgraph.numerals import find

    return find


def ovos() -> Read:
    """Its package has extract_number, the first number of a text, and one function a language that finds all."""
    from ovos_number_parser.numbers_ar import extract_numbers_ar

    return extract_numbers_ar


def maha() -> Read:
    """Numerals only."""
    from maha.parsers.functions import parse_dimension

    return lambda text: parse_dimension(text, numeral=True)


def pyarabic() -> Read:
    """Finds phrases of number words, whose value is a second call."""
    from pyarabic.number import extract_number_phrases, text2number

    return lambda text: [text2number(phrase) for phrase in extract_number_phrases(text)]


SYSTEMS = {"newsgraph": newsgraph, "ovos": ovos, "maha": maha, "pyarabic": pyarabic}


def articles(path: Path | None, most: int) -> list[str]:
    """The texts to read, `most` of them at most."""
    if path is None:
        return [OWN * 2] * min(most, 200)
    if path.name.endswith(".gz"):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            return [str(json.loads(line)["text"]) for line in islice(lines, most)]
    return [text for text in path.read_text(encoding="utf-8").split("\n\n") if text.strip()][:most]


def speed(read: Read, texts: list[str], repeat: int) -> float:
    """Characters per second, in the best round; a round lasts half a second at least."""
    length, best = sum(map(len, texts)), 0.0
    for _ in range(repeat):
        began, rounds = time.process_time(), 0
        while rounds == 0 or time.process_time() - began < 0.5:
            for text in texts:
                read(text)
            rounds += 1
        best = max(best, rounds * length / (time.process_time() - began))
    return best


def readable(read: Read, text: str) -> bool:
    """False where a rival raises, as Maha does on some of Wikipedia."""
    try:
        read(text)
    except Exception as error:
        print(f"raises {type(error).__name__} on {text[:40]!r} ...", file=sys.stderr)
        return False
    return True


def measure(system: str, texts: list[str], repeat: int) -> float | None:
    """The speed of one system in this process, on the texts that it can read; None where it is not installed."""
    try:
        read = SYSTEMS[system]()
    except ImportError:
        if system == "newsgraph":
            raise
        return None
    return speed(read, [text for text in texts if readable(read, text)], repeat)


def compare(texts: list[str], options: argparse.Namespace) -> None:
    """A line a system, each in its own process and environment; then how many times as fast ours is."""
    found = {}
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        file.write(json.dumps(texts))
        file.flush()
        for system in SYSTEMS:
            python = sys.executable if system == "newsgraph" else options.rivals
            command = [python, __file__, file.name, "--system", system, "--repeat", str(options.repeat)]
            found[system] = json.loads(
                subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()[-1]
            )
    for system, rate in found.items():
        ratio = f"  newsgraph is {found['newsgraph'] / rate:.2f} times as fast" if rate and system != "newsgraph" else ""
        print(f"{system:10} {rate:12,.0f} characters/s{ratio}" if rate else f"{system:10} not installed", flush=True)


def cut(text: str, size: int) -> str:
    """So many bytes of UTF-8, the text repeated as often as that needs."""
    whole = text * (size // len(text.encode()) + 1)
    return whole.encode()[:size].decode(errors="ignore")


def sizes(texts: list[str], repeat: int) -> None:
    """Our speed by size, on the news and on number words alone; each series against its own least."""
    read, prose = newsgraph(), "\n".join(texts)
    read(prose[:1000])
    for name, text in ({"news": prose} | NUMBER_TEXTS).items():
        first = 0.0
        for size in (10_000, 100_000, 1_000_000, 10_000_000)[: 4 if name == "news" else 3]:
            rate = speed(read, [cut(text, size)], repeat)
            first = first or rate
            print(f"{name:22}{size // 1000:7,} kB {rate:12,.0f} characters/s  {rate / first:.2f} of the first", flush=True)


def main() -> None:
    """Compare, then vary the size; with --system, the speed of that one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--rivals", default=sys.executable, metavar="PYTHON", help="interpreter of the rivals' environment")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--system", choices=SYSTEMS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.system:
        print(json.dumps(measure(options.system, json.loads(options.file.read_text()), options.repeat)))
        return
    texts = articles(options.file, options.articles)
    print(f"{len(texts)} articles, {sum(map(len, texts)):,} characters; Python {sys.version.split()[0]}", flush=True)
    compare(texts, options)
    sizes(texts, options.repeat)


if __name__ == "__main__":
    main()
