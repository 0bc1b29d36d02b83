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
import torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import AutoModel

from model import Reader

flags = argparse.ArgumentParser()
flags.add_argument("--trained", type=Path, required=True)
flags.add_argument("--base", type=Path, required=True)
flags.add_argument("--out", type=Path, required=True)
flags.add_argument("--windows", type=Path, default=Path(".train/windows"), help="where the held-out windows are")
flags.add_argument("--float", action="store_true")
A = flags.parse_args()

EVENNESS = 0.5  # the power of a channel's size, beyond the median channel's, that is given to its weights
SAMPLES = 64  # held-out windows by which channels are measured

reader = Reader(AutoModel.from_pretrained(A.base, add_pooling_layer=False))
weights = A.trained / "reader.pt"
reader.load_state_dict(torch.load(weights) if weights.exists() else torch.load(A.trained / "checkpoint.pt", weights_only=False)["average"])
reader.eval()
A.out.mkdir(parents=True, exist_ok=True)


def gelu(x):
    """The runtime's own operator: written out, it would be five passes over the widest tensor."""
    return torch.onnx.ops.symbolic("com.microsoft::Gelu", (x,), dtype=x.dtype, shape=x.shape, version=1)


class Even(torch.nn.Module):
    """A matrix whose inputs are evened out first: one int8 scale serves a whole tensor, so that a few channels with large numbers would leave the others no
    precision. What is taken from a channel is given to its weights (after SmoothQuant, Xiao et al. 2023)."""

    def __init__(self, linear, largest):
        super().__init__()
        scale = (largest / largest.median()).clamp(min=1) ** EVENNESS
        self.register_buffer("shrink", 1 / scale)
        self.linear = torch.nn.Linear(*reversed(linear.weight.shape))
        self.linear.weight, self.linear.bias = torch.nn.Parameter(linear.weight.detach() * scale), linear.bias

    def forward(self, x):
        return self.linear(x * self.shrink)


class Layer(torch.nn.Module):
    """A layer of BERT with nothing that one window does not need: one matrix for query, key and value, no mask, no dropout."""

    def __init__(self, layer):
        super().__init__()
        own, out = layer.attention.self, layer.attention.output
        self.heads, scale = own.num_attention_heads, own.attention_head_size**-0.5
        weights = [own.query.weight * scale, own.key.weight, own.value.weight]
        biases = [own.query.bias * scale, own.key.bias, own.value.bias]
        self.qkv = torch.nn.Linear(weights[0].shape[1], 3 * weights[0].shape[0])
        self.qkv.weight, self.qkv.bias = torch.nn.Parameter(torch.cat(weights)), torch.nn.Parameter(torch.cat(biases))
        self.out, self.between = out.dense, out.LayerNorm
        self.up, self.down, self.after = layer.intermediate.dense, layer.output.dense, layer.output.LayerNorm

    def forward(self, x, activation=gelu):
        q, k, v = (part.view(1, x.shape[1], self.heads, -1).transpose(1, 2) for part in self.qkv(x).chunk(3, -1))
        mixed = (torch.softmax(q @ k.transpose(2, 3), -1) @ v).transpose(1, 2).reshape(1, x.shape[1], -1)
        x = self.between(self.out(mixed) + x)
        return self.after(self.down(activation(self.up(x))) + x)


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


def bare(path):
    """Drops what the exporter notes about the source that each node came from: it names files of the machine at hand."""
    model = onnx.load(path)
    graph = model.graph
    for part in (model, graph, *graph.node, *graph.initializer, *graph.value_info, *graph.input, *graph.output):
        del part.metadata_props[:]
        part.doc_string = ""
    onnx.save(model, path)


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
        bare(path)


@torch.no_grad()
def even(window, samples):
    """Puts `Even` in the place of the matrices with the most uneven inputs, by the largest number that each channel has in the samples."""
    linears = [(layer, name) for layer in window.layers for name in ("up", "down")]
    largest, hooks = {}, []
    for key in linears:

        def look(_, inputs, key=key):
            most = inputs[0].abs().amax((0, 1))
            largest[key] = torch.maximum(largest.get(key, most), most)

        hooks.append(getattr(*key).register_forward_pre_hook(look))
    for sample in samples:
        window(*(torch.tensor([sample[key]]) for key in ("ids", "shape", "quoted", "first")), activation=F.gelu)
    for hook in hooks:
        hook.remove()
    for layer, name in linears:
        setattr(layer, name, Even(getattr(layer, name), largest[layer, name]))


P, W = torch.export.Dim("pieces", min=4, max=512), torch.export.Dim("words", min=2, max=512)
N = torch.export.Dim("cues", min=2, max=512)
ids = torch.randint(1000, 20000, (1, 40))
first = torch.arange(1, 31)[None]
window = OneWindow(reader.encoder)
if not A.float:
    with open(A.windows / "held-out.ndjson") as file:
        even(window, [json.loads(line) for _, line in zip(range(SAMPLES), file)])
write(
    window,
    (ids, torch.zeros_like(ids), torch.zeros_like(ids), first),
    ["ids", "shape", "quoted", "first"],
    ["words", "cues"],
    ({1: P}, {1: P}, {1: P}, {1: W}),
    A.out / "encoder.onnx",
)
write(
    Roles(reader.roles),
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
