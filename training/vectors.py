"""Learn word vectors from the corpus that `training.corpus` wrote: gensim word2vec, skip-gram.

    python -m training.vectors CORPUS.txt OUT.kv [--epochs 5] [--dim 100]

Seed 1; with two workers the result varies a little from run to run, as word2vec's threads race.
"""

import argparse
import logging

from gensim.models import Word2Vec


def main() -> None:
    """Train, and save the vectors with their counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus")
    parser.add_argument("out")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--dim", type=int, default=100)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    model = Word2Vec(
        corpus_file=options.corpus,
        vector_size=options.dim,
        window=5,
        min_count=3,
        sg=1,
        negative=5,
        sample=1e-4,
        epochs=options.epochs,
        workers=options.workers,
        seed=1,
    )
    model.wv.save(options.out)


if __name__ == "__main__":
    main()
