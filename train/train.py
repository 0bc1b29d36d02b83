"""Trains the reader from the windows that prepare.ts made. Resumes from its checkpoint after an interruption.

usage: train.py --windows DIR --base DIR --out DIR [--teacher FILE] [--lr X] [--seed N]
"""

import argparse
import copy
import json
import math
import os
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from transformers import AutoModel

from model import CUE_TAGS, ROLE_TAGS, Reader

flags = argparse.ArgumentParser()
flags.add_argument("--windows", type=Path, default=Path(".train"))
flags.add_argument("--base", type=Path, required=True)
flags.add_argument("--out", type=Path, required=True)
flags.add_argument("--lr", type=float, default=2e-4)
flags.add_argument("--head-lr", type=float, default=1e-3)
flags.add_argument("--seed", type=int, default=1)
flags.add_argument("--passes", type=int, default=0, help="how many of the prepared passes to read; 0: all")
flags.add_argument("--steps", type=int, default=0, help="stop the schedule after this many steps; 0: all")
flags.add_argument("--begin", type=Path, help="go on from this reader.pt instead of the base's weights")
flags.add_argument("--teacher", type=Path, help="the reader.pt of another reader of the same base, whose tags are learnt beside the annotated ones")
flags.add_argument("--steady", type=float, default=0.0, help="weight of the divergence between the cues of two readings of a window (0: it is read once)")
flags.add_argument("--steady-roles", type=float, default=0.0, help="the same of the roles, where windows are read twice")
flags.add_argument("--own", type=float, default=0.0, help="weight of the divergence from the average of the weights, which reads the same windows with nothing hidden")
flags.add_argument("--own-roles", type=float, default=0.0, help="the same of the roles")
flags.add_argument("--own-every", type=int, default=1, help="the average reads the windows of every so many steps")
flags.add_argument("--plain", type=int, default=0, help="so many steps at the beginning nothing is hidden, the role head is shown the words near a cue alone, and nothing is learnt from the average or another reading")
flags.add_argument("--hide", type=float, default=0.0, help="share of the word pieces that are hidden")
flags.add_argument("--reach", type=int, default=96, help="the role head is shown so many words to either side of a cue; in reading 64, or up to 104 where cues stand near one another")
A = flags.parse_args()

BATCH_PIECES = 2048  # one step: as many windows of like length as this holds
CHECKPOINT_EVERY, TOLD_EVERY = 100, 25  # steps
AVERAGE = 0.998  # of the weights, step by step; the average is what is kept
CUE_WEIGHT, ROLE_WEIGHT = 8.0, 0.15  # a cue's loss is a mean over words, nearly all of them easy; a path's is a sum over them
MASK, MARKS = 103, 999  # BERT's vocabulary: the mask's piece, and the last of its marks
CLEARLY = 0.8  # so much of single precision's time bfloat16 may take at most
NEAR = 96  # words to either side of a cue that the role head is shown in the plain steps
HARD = 0.5  # the weight of the annotated tags beside a teacher's

torch.set_flush_denormal(True)  # moments of pieces that a text seldom has shrink to numbers that processors reckon with a hundred times more slowly
torch.manual_seed(A.seed)
random.seed(A.seed)


def seconds(dtype):
    """What a matrix multiplication of the encoder's takes in a precision: the shortest of several."""
    x, w = torch.ones(BATCH_PIECES, 384, dtype=dtype), torch.ones(1536, 384, dtype=dtype)
    took = []
    for _ in range(20):
        begun = time.perf_counter()
        F.linear(x, w)
        took.append(time.perf_counter() - begun)
    return min(took)


# Some processors multiply bfloat16 twice as fast, and some that have the instruction slower than single precision: so it is measured.
bfloat16 = seconds(torch.bfloat16) < CLEARLY * seconds(torch.float32)


def read(path):
    with open(path) as file:
        return [json.loads(line) for line in file]


def batches(lines, shuffle):
    """Windows of like length together, batches in random order."""
    order = sorted(range(len(lines)), key=lambda i: len(lines[i]["ids"]) + shuffle.random() * 24)
    found, now, longest = [], [], 0
    for i in order:
        longest = max(longest, len(lines[i]["ids"]))
        if now and longest * (len(now) + 1) > BATCH_PIECES:
            found.append(now)
            now, longest = [], len(lines[i]["ids"])
        now.append(lines[i])
    found.append(now)
    shuffle.shuffle(found)
    return found


def pad(rows, value):
    longest = max(map(len, rows))
    return torch.tensor([row + [value] * (longest - len(row)) for row in rows])


ALLOWED = torch.zeros(8, ROLE_TAGS, dtype=torch.bool)
ALLOWED[:7] = torch.eye(ROLE_TAGS, dtype=torch.bool)
ALLOWED[7, [0, 5, 6]] = True  # outside, or an addressee that the corpus leaves unmarked


def cut(tags, start, end):
    """The tags of the words start … end - 1; a span that began before them begins at the first."""
    part = [int(tag) for tag in tags[start:end]]
    if part[0] in (2, 4, 6):
        part[0] -= 1
    return part


def far(logits, taught, known):
    """How far tags are from a teacher's: the divergence of every known word, summed."""
    apart = F.kl_div(F.log_softmax(logits.float(), -1), F.log_softmax(taught.float(), -1), reduction="none", log_target=True).sum(-1)
    return (apart * known).sum()


def between(one, other, known):
    """How far two readings' tags are from each other."""
    return (far(one, other, known) + far(other, one, known)) / 2


def losses(reader, batch):
    """The losses of the cues and the roles."""
    late = reader.training and step > A.plain
    twice = A.steady > 0 and late
    if twice:  # Read twice with other units dropped and other pieces hidden, the tags are to come out alike (R-Drop, Liang et al. 2021).
        batch = batch * 2
    ids, first = pad([x["ids"] for x in batch], 0), pad([x["first"] for x in batch], 0)
    mask = (torch.arange(ids.shape[1])[None] < torch.tensor([len(x["ids"]) for x in batch])[:, None]).long()
    count = torch.tensor([len(x["first"]) for x in batch])
    inputs = (pad([x["shape"] for x in batch], 3), pad([x["quoted"] for x in batch], 0), first, mask)
    rows = [(i, *r) for i, x in enumerate(batch) for r in x["roles"]]
    row, starts, ends = (torch.tensor([r[k] for r in rows], dtype=torch.long) for k in range(3))
    is_word = torch.arange(first.shape[1])[None] < count[:, None]
    reach = A.reach if late or not reader.training else NEAR
    low = (starts - reach).clamp(min=0)
    near = torch.minimum(ends + 1 + reach, count[row]) - low  # words that the role head is shown
    shown = torch.arange(near.max() if rows else 0)[None] < near[:, None]
    where = torch.minimum(low[:, None] + torch.arange(shown.shape[1])[None], count[row][:, None] - 1)

    def read_by(one, ids):
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bfloat16):
            words, cue = one.encoder(ids, *inputs)
            roles = one.roles(words[row[:, None], where], starts - low, ends - low, shown) if rows else None
        return cue.float(), roles

    words = is_word.sum()
    cue, roles = read_by(reader, hidden(ids) if late else ids)
    cue_loss = F.cross_entropy(cue.view(-1, CUE_TAGS), pad([x["cue"] for x in batch], -1).view(-1), ignore_index=-1)
    tags = pad([cut(r[3], a, a + n) for r, a, n in zip(rows, low.tolist(), near.tolist())], 0) if rows else None
    role_loss = reader.transitions.loss(roles, ALLOWED[tags], near - 1) if rows else cue_loss * 0
    if twice:
        cue_loss = cue_loss + A.steady * between(*cue.chunk(2), is_word.chunk(2)[0]) / (words / 2)
        if rows:
            role_loss = role_loss + A.steady_roles * between(*roles.chunk(2), shown.chunk(2)[0]) / (len(rows) / 2)
    if A.own and late and step % A.own_every == 0:  # The average reads the windows whole, and its tags are learnt too (mean teacher, Tarvainen and Valpola 2017).
        with torch.no_grad():
            own_cue, own_roles = read_by(average, ids)
        cue_loss = cue_loss + A.own * far(cue, own_cue, is_word) / words
        if rows:
            role_loss = role_loss + A.own_roles * far(roles, own_roles, shown) / len(rows)
    if teacher is None or not reader.training:
        return cue_loss, role_loss
    with torch.no_grad():
        taught_cue, taught_roles = read_by(teacher, ids)
    cue_loss = HARD * cue_loss + far(cue, taught_cue, is_word) / words
    if rows:
        role_loss = HARD * role_loss + far(roles, taught_roles, shown) / len(rows)
    return cue_loss, role_loss


def hidden(ids):
    """The pieces with some of them replaced by the mask's, none of BERT's marks."""
    return torch.where((torch.rand(ids.shape) < A.hide) & (ids > MARKS), MASK, ids) if A.hide else ids


@torch.no_grad()
def held_out_loss(reader, lines):
    reader.eval()
    sums = torch.zeros(2)
    found = batches(lines, random.Random(0))
    for batch in found:
        sums += torch.tensor([float(loss) for loss in losses(reader, batch)])
    reader.train()
    return [round(x, 4) for x in (sums / len(found)).tolist()]


teacher = None
if A.teacher:
    teacher = Reader(AutoModel.from_pretrained(A.base, add_pooling_layer=False)).eval()
    teacher.load_state_dict(torch.load(A.teacher))
    teacher.requires_grad_(False)
bert = AutoModel.from_pretrained(A.base, add_pooling_layer=False, attention_probs_dropout_prob=0.0, hidden_dropout_prob=0.0)  # the heads alone drop units (train/EXPERIMENTS.md)
reader = Reader(bert)
if A.begin:
    reader.load_state_dict(torch.load(A.begin))
average = copy.deepcopy(reader).eval().requires_grad_(False)
encoder = list(bert.parameters())
inside = {id(p) for p in encoder}
heads = [p for p in reader.parameters() if id(p) not in inside]
optimiser = torch.optim.AdamW([{"params": encoder, "lr": A.lr}, {"params": heads, "lr": A.head_lr}], weight_decay=0.01, fused=True)

passes = sorted(A.windows.glob("pass-*.ndjson"), key=lambda p: int(p.stem.split("-")[1]))[: A.passes or None]
held_out = read(A.windows / "held-out.ndjson")
plan = [len(batches(read(path), random.Random(A.seed * 100 + n))) for n, path in enumerate(passes)]
steps = A.steps or sum(plan)
schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda k: min(1, k / (0.06 * steps + 1)) * max(0.0, (steps - k) / steps))
A.out.mkdir(parents=True, exist_ok=True)
checkpoint, done, spent = A.out / "checkpoint.pt", 0, 0.0
if checkpoint.exists():
    saved = torch.load(checkpoint, weights_only=False)
    reader.load_state_dict(saved["reader"])
    average.load_state_dict(saved["average"])
    optimiser.load_state_dict(saved["optimiser"])
    schedule.load_state_dict(saved["schedule"])
    torch.set_rng_state(saved["random"])
    done, spent, bfloat16 = saved["done"], saved["spent"], saved.get("bfloat16", bfloat16)
    print(f"resumed after step {done}", flush=True)
print(f"{len(passes)} passes, {steps} steps, {sum(p.numel() for p in reader.parameters()) / 1e6:.1f} M weights, in {'bfloat16' if bfloat16 else 'single precision'}", flush=True)


def save():
    part = checkpoint.with_suffix(".part")
    state = {"reader": reader, "average": average, "optimiser": optimiser, "schedule": schedule}
    torch.save({**{k: v.state_dict() for k, v in state.items()}, "random": torch.get_rng_state(), "bfloat16": bfloat16, "done": done, "spent": spent + time.time() - begun}, part)
    os.replace(part, checkpoint)


begun, step, seen = time.time(), 0, []
told = begun
for n, path in enumerate(passes):
    if step + plan[n] <= done:
        step += plan[n]
        continue
    for batch in batches(read(path), random.Random(A.seed * 100 + n)):
        step += 1
        if step <= done or step > steps:
            continue
        cue, role = losses(reader, batch)
        (CUE_WEIGHT * cue + ROLE_WEIGHT * role).backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        optimiser.zero_grad()
        decay = min(AVERAGE, (1 + step) / (10 + step))
        with torch.no_grad():
            torch._foreach_lerp_(list(average.parameters()), list(reader.parameters()), 1 - decay)
        done = step
        seen.append([float(loss.detach()) for loss in (cue, role)])
        if step % TOLD_EVERY == 0:
            took, now = time.time() - begun, time.time()
            left = (steps - step) * (now - told) / TOLD_EVERY
            told = now
            last = seen[-TOLD_EVERY:]
            cue, role = (sum(losses) / len(last) for losses in zip(*last))
            print(f"{step}/{steps} cue {cue:.4f} roles {role:.3f} {took:.0f} s, {left / 60:.0f} min left", flush=True)
        if step % CHECKPOINT_EVERY == 0:
            save()
    print(f"pass {n}: held-out losses {held_out_loss(average, held_out)}", flush=True)
    average.eval()
save()
torch.save(average.state_dict(), A.out / "reader.pt")
(A.out / "training.json").write_text(
    json.dumps({"base": A.base.name, "lr": A.lr, "headLr": A.head_lr, "seed": A.seed, "taught": A.teacher is not None, "bfloat16": bfloat16, "begun": A.begin is not None, "plain": A.plain, "passes": len(passes), "steps": steps, "minutes": round((spent + time.time() - begun) / 60, 1), "heldOut": held_out_loss(average, held_out)})
)
