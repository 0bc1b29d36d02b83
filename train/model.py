"""The reader's network: an encoder read once over a window, a cue head on its words, and a role head that reads the window again for each cue.

Shapes: B windows, P pieces, W words, N cues; d the encoder's width, k the head's.
"""

import torch
import torch.nn as nn
import torch.nn.functional as F

CUE_TAGS = 3  # outside, begins, goes on
ROLE_TAGS = 7  # outside, then begins and goes on for source, content, addressee
SHAPES, QUOTED = 5, 4
HEAD_WIDTH, HEAD_COUNT, HEAD_LAYERS = 192, 4, 2
FAR = 40  # buckets of distance from the cue on either side
NEVER = -1e4


def distance(words, start, end):
    """Signed buckets [N, W] of how far each word stands from a cue: exact to 12 words, then by quarter octaves."""
    position = torch.arange(words, device=start.device)[None]
    before = (start[:, None] - position).clamp(min=0)
    after = (position - end[:, None]).clamp(min=0)
    far = before + after
    log = 12 + (torch.log2(far.clamp(min=12).float() / 12) * 4).to(torch.long)
    bucket = torch.where(far <= 12, far, log).clamp(max=FAR)
    return torch.where(before > 0, FAR - bucket, FAR + bucket)


class RoleLayer(nn.Module):
    """Self-attention over the words and a feed-forward part, each normed before and added."""

    def __init__(self, k):
        super().__init__()
        self.before = nn.LayerNorm(k)
        self.qkv = nn.Linear(k, 3 * k)
        self.out = nn.Linear(k, k)
        self.between = nn.LayerNorm(k)
        self.up = nn.Linear(k, 2 * k)
        self.down = nn.Linear(2 * k, k)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, known=None, activation=F.gelu):
        """x [N, W, k], known [N, W] -> [N, W, k]"""
        n, w, k = x.shape
        q, key, v = self.qkv(self.before(x)).view(n, w, 3, HEAD_COUNT, -1).permute(2, 0, 3, 1, 4)
        if known is None:  # written out, as it is exported
            mixed = (q @ key.transpose(2, 3) * (k // HEAD_COUNT) ** -0.5).softmax(-1) @ v
        else:
            mixed = F.scaled_dot_product_attention(q, key, v, known[:, None, None, :])
        x = x + self.drop(self.out(mixed.transpose(1, 2).reshape(n, w, k)))
        return x + self.drop(self.down(activation(self.up(self.between(x)))))


class RoleHead(nn.Module):
    """For each cue, tags every word of its window as outside, source, content or addressee."""

    def __init__(self, k=HEAD_WIDTH):
        super().__init__()
        self.cue = nn.Linear(k, k)
        self.distance = nn.Embedding(2 * FAR + 1, k)
        self.layers = nn.ModuleList(RoleLayer(k) for _ in range(HEAD_LAYERS))
        self.after = nn.LayerNorm(k)
        self.tags = nn.Linear(k, ROLE_TAGS)

    def forward(self, words, start, end, known=None, activation=F.gelu):
        """words [N, W, k] (or [1, W, k] for all cues), start, end [N] first and last word of the cue, known [N, W] -> logits [N, W, tags]"""
        rows = torch.zeros_like(start) if words.shape[0] == 1 else torch.arange(start.shape[0], device=start.device)
        cue = (words[rows, start] + words[rows, end]) / 2
        x = words + self.cue(cue)[:, None] + self.distance(distance(words.shape[1], start, end))
        for layer in self.layers:
            x = layer(x, known, activation)
        return self.tags(self.after(x))


class Encoder(nn.Module):
    """BERT over word pieces that also know their word's shape and quotation state; gives each word's vector for the role head and its cue logits."""

    def __init__(self, bert, k=HEAD_WIDTH):
        super().__init__()
        d = bert.config.hidden_size
        self.bert = bert
        self.shape = nn.Embedding(SHAPES, d)
        self.quoted = nn.Embedding(QUOTED, d)
        nn.init.zeros_(self.shape.weight)
        nn.init.zeros_(self.quoted.weight)
        self.norm = nn.LayerNorm(d)
        self.hidden = nn.Linear(d, d)
        self.cue = nn.Linear(d, CUE_TAGS)
        self.words = nn.Linear(d, k)
        self.drop = nn.Dropout(0.1)

    def forward(self, ids, shape, quoted, first, mask=None):
        """ids, shape, quoted [B, P]; first [B, W] index of each word's first piece -> words [B, W, k], cues [B, W, tags]"""
        pieces = self.bert.embeddings.word_embeddings(ids) + self.shape(shape) + self.quoted(quoted)
        h = self.bert(inputs_embeds=pieces, attention_mask=mask).last_hidden_state
        h = self.norm(torch.gather(h, 1, first.unsqueeze(-1).expand(-1, -1, h.shape[-1])))
        h = self.drop(h)
        return self.words(h), self.cues(h)

    def cues(self, h, activation=F.gelu):
        return self.cue(activation(self.hidden(h)) + h)


class Transitions(nn.Module):
    """A linear-chain CRF over role tags: learnt transitions, and forbidden ones (a span cannot go on before it begins)."""

    def __init__(self):
        super().__init__()
        self.start = nn.Parameter(torch.zeros(ROLE_TAGS))
        self.step = nn.Parameter(torch.zeros(ROLE_TAGS, ROLE_TAGS))
        forbidden = torch.zeros(ROLE_TAGS + 1, ROLE_TAGS)  # the last row is the start
        for inside in (2, 4, 6):
            forbidden[:, inside] = NEVER
            forbidden[inside - 1, inside] = forbidden[inside, inside] = 0
        self.register_buffer("forbidden", forbidden)

    def table(self):
        return self.start + self.forbidden[-1], self.step + self.forbidden[:-1]

    def partition(self, scores, last):
        """log of the summed weight of all paths: scores [N, W, tags] (NEVER where a tag is not allowed), last [N] index of each row's last word -> [N]"""
        start, step = self.table()
        first, *others = scores.unbind(1)
        alpha = start + first
        total = [alpha]
        for score in others:
            alpha = torch.logsumexp(alpha.unsqueeze(2) + step, 1) + score
            total.append(alpha)
        final = torch.stack(total, 1)[torch.arange(len(last)), last]
        return torch.logsumexp(final, 1)

    def loss(self, logits, allowed, last):
        """Mean negative log-likelihood of the allowed tags: logits and allowed [N, W, tags]; several tags may be allowed where the corpus is silent."""
        logits = logits.float()
        both = torch.cat([logits, logits.masked_fill(~allowed, NEVER)])
        whole, gold = self.partition(both, torch.cat([last, last])).chunk(2)
        return (whole - gold).mean()


class Reader(nn.Module):
    def __init__(self, bert):
        super().__init__()
        self.encoder = Encoder(bert)
        self.roles = RoleHead()
        self.transitions = Transitions()
