"""The reader's graphs back to weights from which training goes on: what rounding took from them is not given back.

usage: takeUp.py --graphs DIR --base DIR --out FILE
"""

import argparse
import json
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from transformers import AutoModel

from model import HEAD_LAYERS, ROLE_TAGS, Reader

flags = argparse.ArgumentParser()
flags.add_argument("--graphs", type=Path, required=True)
flags.add_argument("--base", type=Path, required=True)
flags.add_argument("--out", type=Path, required=True)
A = flags.parse_args()


def opened(path):
    """A graph's tensors by name, its tables as they were before rounding, and its matrices likewise, in the order of their use."""
    model = onnx.load(path)
    tensors = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in model.graph.initializer}

    def exact(name):
        stem = name.removesuffix("_quantized")
        return (tensors[name].float() - tensors[f"{stem}_zero_point"].float()) * tensors[f"{stem}_scale"]

    def matrix(node):
        held = exact(node.input[1]) if node.op_type == "MatMulInteger" else tensors[node.input[1]]
        return held if node.op_type == "Gemm" else held.T.contiguous()  # which has it transposed already

    tables = {name.removesuffix("_quantized"): exact(name) for name in tensors if name.endswith("_quantized")}
    multiply = [node for node in model.graph.node if node.op_type in ("MatMulInteger", "MatMul", "Gemm") and node.input[1] in tensors]
    return tensors, tables, [matrix(node) for node in multiply]


reader = Reader(AutoModel.from_pretrained(A.base, add_pooling_layer=False))
weights = reader.state_dict()
taken = set()


def put(name, value):
    assert weights[name].shape == value.shape, f"{name}: {tuple(value.shape)} in the graph, {tuple(weights[name].shape)} in the network"
    weights[name] = value
    taken.add(name)


def affine(name, matrix, bias):
    put(f"{name}.weight", matrix)
    put(f"{name}.bias", bias)


def norm(name, tensors, of):
    affine(name, tensors[f"{of}.weight"], tensors[f"{of}.bias"])


# As export.py and graphs.py write them.
tensors, tables, matrices = opened(A.graphs / "encoder.onnx")
own = reader.encoder.bert.config
embeddings = "encoder.bert.embeddings"
put(f"{embeddings}.word_embeddings.weight", tables[f"{embeddings}.word_embeddings.weight"])
put(f"{embeddings}.position_embeddings.weight", tensors[f"{embeddings}.position_embeddings.weight"])
types = weights[f"{embeddings}.token_type_embeddings.weight"].clone()
types[0] = tensors["select"]
put(f"{embeddings}.token_type_embeddings.weight", types)
norm(f"{embeddings}.LayerNorm", tensors, f"{embeddings}.LayerNorm")
for name in ("shape", "quoted"):
    put(f"encoder.{name}.weight", tables[f"encoder.{name}.weight"])
left = iter(matrices)
for i in range(own.num_hidden_layers):
    layer, there = f"encoder.bert.encoder.layer.{i}", f"layers.{i}"
    scale = (own.hidden_size // own.num_attention_heads) ** -0.5
    parts = zip(("query", "key", "value"), next(left).chunk(3), tensors[f"{there}.qkv.bias"].chunk(3))
    for name, matrix, bias in parts:
        by = scale if name == "query" else 1
        affine(f"{layer}.attention.self.{name}", matrix / by, bias / by)
    affine(f"{layer}.attention.output.dense", next(left), tensors[f"{there}.out.bias"])
    norm(f"{layer}.attention.output.LayerNorm", tensors, f"{there}.between")
    affine(f"{layer}.intermediate.dense", next(left) * tensors[f"{there}.up.shrink"], tensors[f"{there}.up.linear.bias"])
    affine(f"{layer}.output.dense", next(left) * tensors[f"{there}.down.shrink"], tensors[f"{there}.down.linear.bias"])
    norm(f"{layer}.output.LayerNorm", tensors, f"{there}.after")
norm("encoder.norm", tensors, "encoder.norm")
heads = {weights[f"encoder.{name}.weight"].shape: name for name in ("words", "hidden", "cue")}
for matrix in left:
    name = heads[matrix.shape]
    affine(f"encoder.{name}", matrix, tensors[f"encoder.{name}.bias"])

tensors, tables, matrices = opened(A.graphs / "roles.onnx")
put("roles.distance.weight", tensors["head.distance.weight"])
layers = [f"layers.{i}" for i in range(HEAD_LAYERS)]
inner = [f"{layer}.{name}" for layer in layers for name in ("qkv", "out", "up", "down")]
for name, matrix in zip(("cue", *inner, "tags"), matrices, strict=True):
    affine(f"roles.{name}", matrix, tensors[f"head.{name}.bias"])
for name in (*(f"{layer}.{name}" for layer in layers for name in ("before", "between")), "after"):
    norm(f"roles.{name}", tensors, f"head.{name}")

# Steps that are forbidden have nothing learnt.
steps = json.loads((A.graphs / "settings.json").read_text())["transitions"]
forbidden = weights["transitions.forbidden"]
put("transitions.start", torch.tensor(steps["start"]).masked_fill(forbidden[ROLE_TAGS] < 0, 0))
put("transitions.step", torch.tensor(steps["step"]).masked_fill(forbidden[:ROLE_TAGS] < 0, 0))

missing = [name for name in weights if name not in taken and name != "transitions.forbidden"]
assert not missing, missing
reader.load_state_dict(weights)
A.out.parent.mkdir(parents=True, exist_ok=True)
torch.save(reader.state_dict(), A.out)
