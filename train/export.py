"""Writes the trained reader as two int8 ONNX graphs and its settings.

usage: export.py --trained DIR --base DIR --out DIR [--float]
`--float` writes the graphs unquantised, to measure what the quantisation costs.
"""

import argparse
import json
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import AutoModel

from model import Reader

flags = argparse.ArgumentParser()
flags.add_argument("--trained", type=Path, required=True)
flags.add_argument("--base", type=Path, required=True)
flags.add_argument("--out", type=Path, required=True)
flags.add_argument("--float", action="store_true")
A = flags.parse_args()

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

    def forward(self, ids, shape, quoted, first):
        return self.encoder(ids, shape, quoted, first)


def write(module, inputs, names, outputs, dynamic, path):
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        program = torch.onnx.export(module, inputs, dynamo=True, input_names=names, output_names=outputs, dynamic_shapes=dynamic, opset_version=18)
        program.optimize()
        program.save(str(plain))
        graph = onnx.load(plain)
        graph.ir_version = 9  # what the runtime reads
        onnx.save(graph, path if A.float else plain)
        if not A.float:
            quantize_dynamic(plain, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, extra_options={"MatMulConstBOnly": True})


P, W = torch.export.Dim("pieces", min=4, max=512), torch.export.Dim("words", min=2, max=512)
N = torch.export.Dim("cues", min=2, max=512)
ids = torch.randint(1000, 20000, (1, 40))
first = torch.arange(1, 31)[None]
write(
    OneWindow(reader.encoder),
    (ids, torch.zeros_like(ids), torch.zeros_like(ids), first),
    ["ids", "shape", "quoted", "first"],
    ["words", "cues"],
    ({1: P}, {1: P}, {1: P}, {1: W}),
    A.out / "encoder.onnx",
)
write(
    reader.roles,
    (torch.randn(1, 30, 192), torch.tensor([3, 8, 9]), torch.tensor([4, 8, 9])),
    ["words", "start", "end"],
    ["roles"],
    ({1: W}, {0: N}, {0: N}),
    A.out / "roles.onnx",
)
start, step = reader.transitions.table()
settings = {"transitions": {"start": start.tolist(), "step": step.tolist()}, "cueBias": 0, "calibration": [1, 0.2, 0]}
(A.out / "settings.json").write_text(json.dumps(settings))
print({p.name: p.stat().st_size for p in sorted(A.out.iterdir())})
