"""Turn gensim vectors into a stanza pretrain file of the most frequent words, float16.

python -m training.pretrain VECTORS.kv OUT.pt [WORDS]
"""

import sys

import torch
from gensim.models import KeyedVectors
from stanza.models.common.pretrain import PretrainedWordVocab

FREQUENT = 130_000  # words whose mean length becomes 3; the mean of all others stands for unknown words


def main(source: str, out: str, words: str = "130000") -> None:
    """The first WORDS rows; an unknown word gets the mean of the rarest, not zero.

    Size and unknown word do not depend on WORDS, so that a tagger can go on with more words than it began with.
    """
    vectors = KeyedVectors.load(source)
    kept = vectors.index_to_key[: int(words)]
    table = torch.from_numpy(vectors.vectors)
    scale = table[:FREQUENT].norm(dim=1).mean()
    rows = torch.zeros(len(kept) + 4, table.shape[1])
    rows[4:] = table[: len(kept)] / scale * 3
    rows[1] = table[FREQUENT:].mean(dim=0) / scale * 3
    vocab = PretrainedWordVocab(kept, lang="ar")
    torch.save({"vocab": vocab.state_dict(), "emb": rows.half()}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
