"""Turns bge-small's ONNX export into a BERT that transformers can fine-tune, and proves that both give the same numbers.

usage: bge_base.py MODEL.onnx TOKENIZER.json OUT
Embeddings, biases and norms keep their names in the export. Matrices are anonymous: each is found through the node that multiplies by it, and transposed.
"""

import shutil
import sys
from pathlib import Path

import numpy
import onnx
import onnxruntime
import torch
from onnx import numpy_helper
from transformers import BertConfig, BertModel

LAYERS, WIDTH, HEADS, BETWEEN = 12, 384, 12, 1536
CLOSE = 1e-4

source, tokenizer, out = map(Path, sys.argv[1:])
graph = onnx.load(source).graph
arrays = {tensor.name: torch.tensor(numpy_helper.to_array(tensor)) for tensor in graph.initializer}
weights = {name: array for name, array in arrays.items() if name.startswith(("embeddings.", "encoder."))}
for node in graph.node:
    if node.op_type != "MatMul":
        continue
    for name in node.input:
        if name in arrays and name not in weights:
            weights[node.name.removesuffix("/MatMul").strip("/").replace("/", ".") + ".weight"] = arrays[name].T.contiguous()
vocabulary = weights["embeddings.word_embeddings.weight"].shape[0]
bert = BertModel(
    BertConfig(vocab_size=vocabulary, hidden_size=WIDTH, num_hidden_layers=LAYERS, num_attention_heads=HEADS, intermediate_size=BETWEEN), add_pooling_layer=False
).eval()
missing = bert.load_state_dict(weights, strict=False)
assert not missing.missing_keys, f"the export lacks {missing.missing_keys}"

ids = torch.randint(1000, vocabulary, (1, 40), generator=torch.Generator().manual_seed(1))
session = onnxruntime.InferenceSession(str(source))
feeds = {"input_ids": ids.numpy(), "attention_mask": numpy.ones_like(ids), "token_type_ids": numpy.zeros_like(ids)}
theirs = session.run(None, {i.name: feeds[i.name] for i in session.get_inputs()})[0]
with torch.no_grad():
    ours = bert(input_ids=ids).last_hidden_state.numpy()
assert numpy.abs(theirs - ours).max() < CLOSE, f"the two differ by {numpy.abs(theirs - ours).max()}"
bert.save_pretrained(out)
shutil.copy(tokenizer, out / "tokenizer.json")
