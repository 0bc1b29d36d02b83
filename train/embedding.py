"""Teaches the encoder that tells how alike two statements are, and writes it as an int8 ONNX graph.

usage: embedding.py --base DIR --wordings DIR --out DIR [--passes N]

Learns from stories/wordings: of the wordings of one matter, those of one claim are to lie together and all others apart, above all those of the claims that are
easily mixed up with it (supervised contrastive loss, Khosla et al. 2020). The graph takes one passage, `ids` and `types` (1, pieces), and gives `embedding`
(1, 128), of length 1: the mean of the second part's pieces, what stands before being seen and not counted.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from transformers import AutoModel

from graphs import Layer, even, gelu, write

flags = argparse.ArgumentParser()
flags.add_argument("--base", type=Path, required=True)
flags.add_argument("--wordings", type=Path, required=True)
flags.add_argument("--out", type=Path, required=True)
flags.add_argument("--passes", type=int, default=5)
A = flags.parse_args()

SEED = 1
WIDTH = 128  # numbers in an embedding, as in src/record/passage.ts
RATE, HEAD_RATE = 5e-5, 1e-3
TEMPERATURE = 0.05
AT_ONCE = 8  # matters in a step: 160 wordings
NO_SPEAKER, NO_BEFORE = 0.3, 0.2  # so often who says it, or what stands before, is left out
ANOTHER_BEFORE = 0.7  # so often another claim's wording stands before one that needs nothing before it, as in reports, where the sentence before tells another thing
MOST_BEFORE, MOST_OWN = 40, 72  # pieces, as in src/tag/cutPassage.ts
BEGIN, END = 101, 102
SAMPLES = 64  # wordings by which channels are measured

random.seed(SEED)
torch.manual_seed(SEED)
tokenizer = Tokenizer.from_file(str(A.base / "tokenizer.json"))
tokenizer.no_padding()
tokenizer.no_truncation()


class Embedder(torch.nn.Module):
    def __init__(self, bert):
        super().__init__()
        self.bert = bert
        self.narrow = torch.nn.Linear(bert.config.hidden_size, WIDTH, bias=False)
        torch.nn.init.orthogonal_(self.narrow.weight)

    def forward(self, ids, types, mask):
        h = self.bert(input_ids=ids, token_type_ids=types, attention_mask=mask).last_hidden_state
        own = (types * mask).unsqueeze(-1).to(h.dtype)
        return F.normalize(self.narrow((h * own).sum(1) / own.sum(1)), dim=-1)


class OnePassage(torch.nn.Module):
    """The encoder as it is used: one passage at a time, so that no other changes its numbers."""

    def __init__(self, embedder):
        super().__init__()
        self.embedder = embedder
        self.layers = torch.nn.ModuleList(Layer(layer) for layer in embedder.bert.encoder.layer)

    def forward(self, ids, types, activation=gelu):
        embeddings = self.embedder.bert.embeddings
        places = embeddings.position_embeddings.weight[: ids.shape[1]]
        h = embeddings.LayerNorm(embeddings.word_embeddings(ids) + embeddings.token_type_embeddings(types) + places)
        for layer in self.layers:
            h = layer(h, activation)
        own = types.unsqueeze(-1).to(h.dtype)
        return F.normalize(self.embedder.narrow((h * own).sum(1) / own.sum(1)), dim=-1)


def cut(wording, others=()):
    by, before = wording.get("by") or "", wording.get("before") or ""
    if others and random.random() < NO_SPEAKER:
        by = ""
    if others and before and random.random() < NO_BEFORE:
        before = ""
    elif others and not before and random.random() < ANOTHER_BEFORE:
        before = random.choice(others)["text"]
    pieces = lambda text: tokenizer.encode(text, add_special_tokens=False).ids
    first = [BEGIN, *pieces(before)[-MOST_BEFORE:], END]
    second = [*pieces(f"{by}: {wording['text']}" if by else wording["text"])[:MOST_OWN], END]
    return first + second, [0] * len(first) + [1] * len(second)


def batch(cuts):
    longest = max(len(ids) for ids, _ in cuts)
    pad = lambda rows: torch.tensor([[*row, *[0] * (longest - len(row))] for row in rows])
    return pad([ids for ids, _ in cuts]), pad([types for _, types in cuts]), pad([[1] * len(ids) for ids, _ in cuts])


def loss_of(vectors, claims):
    """Every pair of one claim against all pairs that are not."""
    alike = vectors @ vectors.T / TEMPERATURE
    itself = torch.eye(len(claims), dtype=torch.bool)
    same = (claims[:, None] == claims[None]) & ~itself
    others = torch.logsumexp(alike.masked_fill(same | itself, -1e4), 1, keepdim=True)
    return -((alike - torch.logaddexp(alike, others)) * same).sum(1).div(same.sum(1)).mean()


matters = [json.loads(line) for path in sorted(A.wordings.glob("*.ndjson")) for line in path.read_text().splitlines()]
trained = A.out / "embedder.pt"
embedder = Embedder(AutoModel.from_pretrained(A.base, add_pooling_layer=False))
if trained.exists():
    embedder.load_state_dict(torch.load(trained))
else:
    A.out.mkdir(parents=True, exist_ok=True)
    steps = A.passes * (len(matters) // AT_ONCE)
    optimizer = torch.optim.AdamW(
        [{"params": embedder.bert.parameters(), "lr": RATE}, {"params": embedder.narrow.parameters(), "lr": HEAD_RATE}], weight_decay=0.01
    )
    rates = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min((step + 1) / (0.1 * steps), 1 - step / steps))
    begun, step = time.time(), 0
    for done in range(A.passes):
        random.shuffle(matters)
        total = 0
        for k in range(0, len(matters) - AT_ONCE + 1, AT_ONCE):
            cuts, claims = [], []
            for claim, others in ((one, [w for other in matter["claims"] if other is not one for w in other["wordings"]]) for matter in matters[k : k + AT_ONCE] for one in matter["claims"]):
                name = claims[-1] + 1 if claims else 0
                cuts += [cut(wording, others) for wording in claim["wordings"]]
                claims += [name for _ in claim["wordings"]]
            loss = loss_of(embedder(*batch(cuts)), torch.tensor(claims))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(embedder.parameters(), 1.0)
            optimizer.step()
            rates.step()
            total += loss.item()
            step += 1
        print(f"pass {done + 1} of {A.passes}: loss {total / (len(matters) // AT_ONCE):.3f}, {time.time() - begun:.0f} s", flush=True)
    torch.save(embedder.state_dict(), trained)

embedder.eval()
passage = OnePassage(embedder)
samples = [cut(matter["claims"][0]["wordings"][0]) for matter in matters[:SAMPLES]]
with torch.no_grad():
    given = [tuple(torch.tensor([row]) for row in sample) for sample in samples]
    exact = torch.cat([passage(*one, activation=F.gelu) for one in given])
    assert torch.allclose(exact, torch.cat([embedder(*batch([sample])) for sample in samples]), atol=1e-4)
even(passage.layers, given, lambda one: passage(*one, activation=F.gelu))
P = torch.export.Dim("pieces", min=4, max=512)
ids = torch.randint(1000, 20000, (1, 40))
types = torch.cat([torch.zeros(1, 10, dtype=torch.long), torch.ones(1, 30, dtype=torch.long)], 1)
write(passage, (ids, types), ["ids", "types"], ["embedding"], ({1: P}, {1: P}), A.out / "embedding.onnx")
print((A.out / "embedding.onnx").stat().st_size)
