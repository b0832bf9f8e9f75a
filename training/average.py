"""Average the weights of taggers that were trained on from the same start.

python -m training.average OUT.pt TAGGER.pt TAGGER.pt...
"""

import sys

import torch


def main(out: str, *taggers: str) -> None:
    """Write the first tagger with the mean of all weights."""
    saved = [torch.load(path, map_location="cpu", weights_only=True) for path in taggers]
    for key, value in saved[0]["model"].items():
        value.copy_(torch.stack([one["model"][key].float() for one in saved]).mean(dim=0))
    torch.save(saved[0], out)


if __name__ == "__main__":
    main(*sys.argv[1:])
