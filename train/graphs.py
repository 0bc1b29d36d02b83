"""What the graphs of the reader and of the embedder have in common as they are exported."""

import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

EVENNESS = 0.5  # the power of a channel's size, beyond the median channel's, that is given to its weights


def gelu(x):
    """The runtime's own operator: written out, it would be five passes over the widest tensor. By tanh (within 0.0005), which takes two thirds of the time by erf."""
    return torch.onnx.ops.symbolic("com.microsoft::FastGelu", (x,), dtype=x.dtype, shape=x.shape, version=1)


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


def bare(path):
    """Drops what the exporter notes about the source that each node came from: it names files of the machine at hand."""
    model = onnx.load(path)
    graph = model.graph
    for part in (model, graph, *graph.node, *graph.initializer, *graph.value_info, *graph.input, *graph.output):
        del part.metadata_props[:]
        part.doc_string = ""
    onnx.save(model, path)


def write(module, inputs, names, outputs, dynamic, path, exact=False):
    """Exports a module to a file: in int8, or as it is."""
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        program = torch.onnx.export(module, inputs, dynamo=True, input_names=names, output_names=outputs, dynamic_shapes=dynamic, opset_version=18)
        program.optimize()
        program.save(str(plain))
        graph = onnx.load(plain)
        graph.ir_version = 9  # what the runtime reads
        onnx.save(graph, path if exact else plain)
        if not exact:
            quantize_dynamic(plain, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, extra_options={"MatMulConstBOnly": True})
        bare(path)


@torch.no_grad()
def even(layers, samples, run):
    """Puts `Even` in the place of the matrices with the most uneven inputs, by the largest number that each channel has in the samples."""
    linears = [(layer, name) for layer in layers for name in ("up", "down")]
    largest, hooks = {}, []
    for key in linears:

        def look(_, inputs, key=key):
            most = inputs[0].abs().amax((0, 1))
            largest[key] = torch.maximum(largest.get(key, most), most)

        hooks.append(getattr(*key).register_forward_pre_hook(look))
    for sample in samples:
        run(sample)
    for hook in hooks:
        hook.remove()
    for layer, name in linears:
        setattr(layer, name, Even(getattr(layer, name), largest[layer, name]))
