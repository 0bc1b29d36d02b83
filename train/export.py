"""Writes the trained reader as two ONNX graphs, the encoder in int8 and the role head in floats, and its settings.

usage: export.py --trained DIR --base DIR --out DIR [--float]
`--float` writes the encoder unquantised too, to measure what the quantisation costs.
"""

import argparse
import json
from pathlib import Path

import torch
import torch.nn.functional as F
from transformers import AutoModel

from graphs import Layer, even, gelu, write
from model import Reader

flags = argparse.ArgumentParser()
flags.add_argument("--trained", type=Path, required=True)
flags.add_argument("--base", type=Path, required=True)
flags.add_argument("--out", type=Path, required=True)
flags.add_argument("--windows", type=Path, default=Path(".train/windows"), help="where the held-out windows are")
flags.add_argument("--float", action="store_true")
A = flags.parse_args()

SAMPLES = 64  # held-out windows by which channels are measured

reader = Reader(AutoModel.from_pretrained(A.base, add_pooling_layer=False))
weights = A.trained / "reader.pt"
reader.load_state_dict(torch.load(weights) if weights.exists() else torch.load(A.trained / "checkpoint.pt", weights_only=False)["average"])
reader.eval()
A.out.mkdir(parents=True, exist_ok=True)


class OneWindow(torch.nn.Module):
    """The encoder as it is used: one window at a time, so that nothing is padded and no window's numbers depend on another's."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        self.layers = torch.nn.ModuleList(Layer(layer) for layer in encoder.bert.encoder.layer)

    def forward(self, ids, shape, quoted, first, activation=gelu):
        embeddings = self.encoder.bert.embeddings
        places = embeddings.position_embeddings.weight[: ids.shape[1]] + embeddings.token_type_embeddings.weight[0]
        h = embeddings.LayerNorm(embeddings.word_embeddings(ids) + self.encoder.shape(shape) + self.encoder.quoted(quoted) + places)
        for layer in self.layers:
            h = layer(h, activation)
        h = self.encoder.norm(h[:, first[0]])
        return self.encoder.words(h), self.encoder.cues(h, activation)


class Roles(torch.nn.Module):
    """The role head as it is used: the words of one window, all of them known."""

    def __init__(self, head):
        super().__init__()
        self.head = head

    def forward(self, words, start, end):
        return self.head(words, start, end, activation=gelu)


P, W = torch.export.Dim("pieces", min=4, max=512), torch.export.Dim("words", min=2, max=512)
N = torch.export.Dim("cues", min=2, max=512)
ids = torch.randint(1000, 20000, (1, 40))
first = torch.arange(1, 31)[None]
window = OneWindow(reader.encoder)
if not A.float:
    with open(A.windows / "held-out.ndjson") as file:
        samples = [json.loads(line) for _, line in zip(range(SAMPLES), file)]
    given = [tuple(torch.tensor([sample[key]]) for key in ("ids", "shape", "quoted", "first")) for sample in samples]
    even(window.layers, given, lambda one: window(*one, activation=F.gelu))
write(
    window,
    (ids, torch.zeros_like(ids), torch.zeros_like(ids), first),
    ["ids", "shape", "quoted", "first"],
    ["words", "cues"],
    ({1: P}, {1: P}, {1: P}, {1: W}),
    A.out / "encoder.onnx",
    A.float,
)
write(
    Roles(reader.roles),
    (torch.randn(1, 30, 192), torch.tensor([3, 8, 9]), torch.tensor([4, 8, 9])),
    ["words", "start", "end"],
    ["roles"],
    ({1: W}, {0: N}, {0: N}),
    A.out / "roles.onnx",
    exact=True,  # In int8 it is no faster, and wrong more often.
)
start, step = reader.transitions.table()
settings = {"transitions": {"start": start.tolist(), "step": step.tolist()}, "cueBias": 0, "calibration": [1, 0.2, 0]}
(A.out / "settings.json").write_text(json.dumps(settings))
print({p.name: p.stat().st_size for p in sorted(A.out.iterdir())})
