"""CPU time an article and peak memory: newsgraph against a stanza NER tagger of the shape of stanza's own Arabic one.

python benchmarks/speed.py [FOLDER] [--repeat N]

All read the same articles (FOLDER/*.txt), each in a process of its own with one thread, in turns, and get newsgraph's tokens and
sentences: no neural tokenizer on any side. The stanza side is the tagger alone, 100 000 vectors of 100, two character language
models of 1024 units, hidden 256, weights random (speed does not depend on them), batches of 32 sentences: as the text has them
(stanza), or those of like length together (sorted), which pads less. newsgraph makes whole reports; `tagger` is its tagger alone,
`engine` the same model run by stanza and torch. Medians of CPU seconds over the repeats; loading and a warm-up are not counted.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

Run = Callable[[list[str]], object]
WORDS, BATCH = 100_000, 32
SYSTEMS = ("newsgraph", "tagger", "engine", "stanza", "sorted")
CHARLM = {"char_emb_dim": 100, "char_hidden_dim": 1024, "char_num_layers": 1, "char_dropout": 0.0, "char_rec_dropout": 0.0}
TAGGER = {
    "shorthand": "ar_shape", "lang": "ar", "word_emb_dim": 100, "hidden_dim": 256, "num_layers": 1, "char": True, "charlm": True,
    "char_emb_dim": 100, "char_hidden_dim": 100, "dropout": 0.5, "word_dropout": 0.0, "locked_dropout": 0.0, "rec_dropout": 0.0,
    "input_transform": True, "lowercase": False, "emb_finetune": False, "bert_model": None, "bert_finetune": False,
    "use_peft": False, "optim": "sgd", "lr": 0.1, "momentum": 0.0,
}  # fmt: skip
TAGS = ["O", *(f"{place}-{kind}" for kind in ("PER", "LOC", "ORG") for place in "BIES")]


def sentences(texts: list[str]) -> list[list[str]]:
    """The tokens of every sentence, by newsgraph's rules."""
    from newsgraph.document import Document

    return [[t.text for t in d.sentence_tokens(s)] for d in map(Document, texts) for s in d.sentences]


def stanza_vocabulary(texts: list[str]) -> Any:
    """The articles' own words, filled up to full size, and the letters they use."""
    from stanza.models.common.pretrain import PretrainedWordVocab
    from stanza.models.common.vocab import CharVocab
    from stanza.models.ner.vocab import MultiVocab
    from stanza.models.pos.vocab import CompositeVocab

    words = sorted({token for sentence in sentences(texts) for token in sentence})[:WORDS]
    filled = words + [f"w{number}" for number in range(WORDS - len(words))]
    letters = CharVocab([sorted({"\n", " ", *"".join(texts)})])
    tags = CompositeVocab([[(tag,) for tag in TAGS]], "ar_shape", idx=0, sep=None)
    return MultiVocab({"char": letters, "word": PretrainedWordVocab(filled, lang="ar"), "tag": tags})


def save_character_models(vocab: Any, folder: str) -> dict[str, str]:
    """Two untrained character models on disk, where stanza wants them."""
    from stanza.models.common.char_model import CharacterLanguageModel

    files = {name: str(Path(folder) / f"{name}.pt") for name in ("forward", "backward")}
    for name, file in files.items():
        CharacterLanguageModel(CHARLM, {"char": vocab["char"]}, is_forward_lm=name == "forward").save(file)
    return {f"charlm_{name}_file": file for name, file in files.items()}


def stanza_trainer(texts: list[str]) -> Any:
    """Stanza's tagger with random weights; its files are needed only while it is built."""
    import torch
    from stanza.models.common.pretrain import Pretrain
    from stanza.models.ner.trainer import Trainer

    vocab = stanza_vocabulary(texts)
    with tempfile.TemporaryDirectory() as folder:
        vectors = str(Path(folder) / "vectors.pt")
        torch.save({"vocab": vocab["word"].state_dict(), "emb": torch.randn(len(vocab["word"]), 100)}, vectors)
        args = TAGGER | save_character_models(vocab, folder)
        return Trainer(args=args, vocab=vocab, pretrain=Pretrain(vectors), device="cpu")


def stanza_run(texts: list[str], *, by_length: bool) -> Run:
    """Tokenise and tag, 32 sentences at a time."""
    import torch
    from stanza.models.ner.data import DataLoader

    trainer = stanza_trainer(texts)

    def tag(some: list[str]) -> None:
        loader = DataLoader.__new__(DataLoader)  # its constructor wants a stanza document, which would only cost time
        loader.vocab, loader.args = trainer.vocab, trainer.args
        rows = [[(word, ("O",)) for word in sentence] for sentence in sentences(some)]
        if by_length:
            rows.sort(key=len)
        data = loader.preprocess(rows, trainer.vocab, trainer.args)
        loader.data = [data[at : at + BATCH] for at in range(0, len(data), BATCH)]
        with torch.inference_mode():
            for batch in loader:
                trainer.predict(batch)

    return tag


def newsgraph_run(_texts: list[str]) -> Run:
    """Whole reports by the embedded model."""
    import newsgraph

    pipeline = newsgraph.Pipeline()
    return lambda some: list(pipeline.pipe(some, batch_size=BATCH))


def tagger_run(engine: Any) -> Run:
    """The embedded model alone."""
    from newsgraph.document import model_form
    from newsgraph.taggers import load_tagger

    tagger = load_tagger(engine=engine)
    return lambda some: tagger.tag([[model_form(word) for word in sentence] for sentence in sentences(some)])


def run_of(system: str, texts: list[str]) -> Run:
    """What is measured."""
    if system == "newsgraph":
        return newsgraph_run(texts)
    if system in ("tagger", "engine"):
        return tagger_run("light" if system == "tagger" else "stanza")
    return stanza_run(texts, by_length=system == "sorted")


def measure(system: str, texts: list[str], repeat: int) -> dict[str, float]:
    """Run in this process: median CPU milliseconds an article, CPU seconds to load, peak MiB."""
    began = time.process_time()
    run = run_of(system, texts)
    run(texts[:1])
    loaded = time.process_time() - began
    run(texts)
    spent = []
    for _ in range(repeat):
        before = time.process_time()
        run(texts)
        spent.append((time.process_time() - before) / len(texts))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024  # Linux counts in KiB
    return {"cpu_ms": round(1000 * median(spent), 1), "load_cpu_s": round(loaded, 2), "peak_mib": round(peak)}


def child(system: str, options: argparse.Namespace) -> dict[str, float]:
    """The measurement of one system in a process of its own."""
    command = [sys.executable, __file__, str(options.folder), "--repeat", str(options.repeat), "--system", system]
    threads = {name: "1" for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")}
    done = subprocess.run(command, env=os.environ | threads, stdout=subprocess.PIPE, text=True, check=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> None:
    """Print one line a system, then the ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parent.parent / "tests" / "golden" / "articles")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--system", choices=SYSTEMS, help="measure this one alone, in this process")
    options = parser.parse_args()
    texts = [path.read_bytes().decode("utf-8") for path in sorted(options.folder.glob("*.txt"))]
    if options.system:
        print(json.dumps(measure(options.system, texts, options.repeat)))
        return
    found = {system: child(system, options) for system in SYSTEMS}
    for system, numbers in found.items():
        print(f"{system:10}", "  ".join(f"{name} {value:g}" for name, value in numbers.items()), flush=True)
    print(f"{len(texts)} articles of {sum(map(len, texts)) // len(texts)} characters, one thread")
    for system in ("stanza", "sorted"):
        for ours in ("newsgraph", "tagger"):
            print(f"{system} takes {found[system]['cpu_ms'] / found[ours]['cpu_ms']:.1f} times the CPU time of {ours}")


if __name__ == "__main__":
    main()
