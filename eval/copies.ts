interface Text {
  readonly id: string
  readonly text: string
}

/** Two texts of which the one is a copy of the other in part, and how it was made. */
export interface Copy {
  readonly a: string
  readonly b: string
  readonly kind: string
}

/** Articles that are taken for copies; the others only stand about. */
const COPIED = 300
/** Articles from which the other words in a copy are: these are not among the texts. */
const OTHERS = 350
/** Articles this alike are the same article in the corpus itself (a morning's and an evening's), and are left out: nobody says which of them are copies. */
const TWINS = 0.3
/** What a copy keeps of its original at the least, as a share of its own words or of the original's. */
const THIRD = 0.34

/**
 * Near-copies made from real articles, in the ways in which copies come about: cut, reordered, retitled, a third of it under another story, a third of the words
 * kept in pieces with another article's between, words changed here and there. The same in every run.
 */
export function copies(articles: readonly Text[]): { texts: Text[]; pairs: Copy[] } {
  const originals = articles.filter(({ text }) => count(text) > 150)
  const fillers = originals.slice(-OTHERS).flatMap(({ text }) => sentencesOf(text))
  const texts: Text[] = originals.slice(0, -OTHERS).filter(original => !isTwin(original, originals))
  const pairs: Copy[] = []
  // No sentence fills two copies, which would then share it.
  let used = 0
  for (const [i, { id, text }] of texts.slice(0, COPIED).entries()) {
    const random = sequence(i + 1)
    const own = sentencesOf(text)
    const strange = (words: number) => {
      const taken = take(fillers.slice(used), words)
      used += taken.length
      if (used >= fillers.length)
        throw new Error('there are too few articles to fill the copies with: take fewer copies')
      return taken
    }
    const size = count(text)
    const third = size * THIRD
    const making: readonly (readonly [kind: string, make: () => readonly string[]])[] = [
      ['cut to a third', () => take(own, third)],
      ['retitled, with a local opening and end', () => [...strange(25), ...own, ...strange(40)]],
      ['reordered', () => [...own].sort(() => random() - 0.5)],
      [
        'a third of its words, in one piece',
        () => [...strange(third), ...take(own.slice(own.length / 4), third), ...strange(third)],
      ],
      ['a third of its words, sentence by sentence', () => mixed(take(own, third), strange(2 * third))],
      ['a word in twelve changed', () => text.split(' ').map(word => (random() < 1 / 12 ? 'thing' : word))],
    ]
    const [kind, make] = making[i % making.length] as (typeof making)[number]
    const copy = make().join(' ')
    const copyId = `${id} copy`
    texts.push({ id: copyId, text: copy })
    pairs.push({ a: id, b: copyId, kind })
  }
  return { texts, pairs }
}

function isTwin({ id, text }: Text, all: readonly Text[]): boolean {
  const words = new Set(grams(text))
  return all.some(other => {
    if (other.id === id) return false
    const theirs = TWIN_GRAMS.get(other.id) ?? TWIN_GRAMS.set(other.id, grams(other.text)).get(other.id) ?? []
    return theirs.filter(gram => words.has(gram)).length > TWINS * Math.min(words.size, theirs.length)
  })
}

const TWIN_GRAMS = new Map<string, string[]>()

/** Runs of six words, every third of them: enough to know an article again, found without the code that is measured. */
function grams(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return words.flatMap((word, i) => (word.length % 3 === 0 ? [words.slice(i, i + 6).join(' ')] : []))
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["”]?)\s+/).filter(sentence => sentence.trim() !== '')
}

function count(text: string): number {
  return text.split(/\s+/).length
}

/** Sentences from the front until there are so many words. */
function take(list: readonly string[], words: number): string[] {
  const found: string[] = []
  for (let sum = 0, i = 0; sum < words && i < list.length; i++) {
    found.push(list[i] ?? '')
    sum += count(list[i] ?? '')
  }
  return found
}

function mixed(a: readonly string[], b: readonly string[]): string[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [a[i], b[i]])
    .flat()
    .filter(one => one !== undefined)
}

/** Numbers that look random and are the same in every run (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
