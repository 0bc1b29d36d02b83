import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainText } from '../../src/read/plainText.ts'
import type { Span } from '../../src/record/record.ts'
import { compose } from '../../train/compose.ts'
import type { Document, Gold } from '../../train/corpora.ts'
import { random } from '../../train/random.ts'
import { unbracketed } from '../tag/brackets.ts'

const STORY = `[S1:The minister] [C1:said] [T1:the bridge over the Ard was closed on Monday]. The weather was mild and the river was low.

“[T2:It leaks at the third gate],” [S2:the keeper] [C2:told] [A2:a reporter]. In the spring [S3:the board] [C3:promised] [T3:to mend the third gate by May].

But [S4:engineers 🌊] [C4:warned] [A4:the board] that [T4:the cafe\u0301 by the weir might flood again]. [T5:Nobody had asked the keeper], [C5:according to] [S5:his wife].

[S6:Mr Hale] [C6:wrote]: [T6:the piles are old. They were driven in 1904 and never looked at].`

function story(): Document {
  const { text, parts } = unbracketed(STORY)
  const blocks = plainText(text).blocks.map(({ span }) => ({ kind: 'paragraph' as const, span }))
  return {
    id: 'story',
    corpus: 'polnear',
    text,
    blocks,
    events: null,
    gold: parts.map(part => ({ ...mutable(part), whole: false })),
  }
}

function mutable(part: { readonly [role: string]: readonly Span[] }): Omit<Gold, 'whole'> {
  const { source = [], cue = [], content = [], addressee = [] } = part
  return { source: [...source], cue: [...cue], content: [...content], addressee: [...addressee] }
}

const ROLES = ['source', 'cue', 'content', 'addressee'] as const
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed)
const words = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end))

test('the words of every old span stay, save for a first capital that is lowered, and for what is put before or after', () => {
  const old = story()
  for (const seed of SEEDS) {
    const { text, gold } = compose(old, 1, random(seed))
    for (const [i, before] of old.gold.entries()) {
      for (const role of ROLES) {
        const now = words(text, gold[i]?.[role] ?? [])
        for (const [k, was] of words(old.text, before[role]).entries()) {
          const lowered = was.charAt(0).toLowerCase() + was.slice(1)
          assert.ok(now[k] === was || now[k] === lowered, `seed ${seed}: "${was}" became "${now[k]}"`)
        }
        assert.equal(now.length, before[role].length)
      }
    }
  }
})

test('the new attribution has a source, a cue, and the sentence for its content', () => {
  const old = story()
  let made = 0
  for (const seed of SEEDS) {
    const { text, gold } = compose(old, 1, random(seed))
    for (const { source, cue, content, addressee, whole } of gold.slice(old.gold.length)) {
      made++
      assert.equal(whole, true)
      assert.deepEqual([source.length, cue.length, content.length], [1, 1, 1])
      const [[by = ''], [says = ''], [what = ''], to] = [
        words(text, source),
        words(text, cue),
        words(text, content),
        words(text, addressee),
      ]
      // What was a sentence is the content, without its stop.
      const sentence = [what, what.charAt(0).toUpperCase() + what.slice(1)].find(part => old.text.includes(part))
      assert.ok(sentence !== undefined && old.text.includes(`${sentence}.`), `seed ${seed}: "${what}"`)
      for (const part of [by, says, ...to]) {
        assert.equal(part, part.trim())
        assert.ok(
          part !== '' && !old.text.includes(` ${part} `.repeat(2)) && !/[{}]|^,|,$|\bthat$/.test(part),
          `seed ${seed}: "${part}"`,
        )
      }
      const apart = [...source, ...cue, ...addressee, ...content].sort((a, b) => a.start - b.start)
      for (const [i, span] of apart.slice(1).entries())
        assert.ok(span.start >= (apart[i]?.end ?? 0), `seed ${seed}: parts overlap`)
    }
  }
  assert.ok(made > SEEDS.length)
})

test('old attributions of a wrapped sentence stand inside the new content', () => {
  const old = story()
  for (const seed of SEEDS) {
    const { gold } = compose(old, 1, random(seed))
    for (const { content } of gold.slice(old.gold.length)) {
      const [outer] = content
      for (const { cue } of gold.slice(0, old.gold.length)) {
        for (const { start, end } of cue) {
          const isInside = (outer?.start ?? 0) <= start && end <= (outer?.end ?? 0)
          const isOutside = end <= (outer?.start ?? 0) || start >= (outer?.end ?? 0)
          assert.ok(isInside || isOutside)
        }
      }
    }
  }
})

test('a sentence with marks, or cut out of a longer content, is not wrapped', () => {
  const old = story()
  for (const seed of SEEDS) {
    const { text, gold } = compose(old, 1, random(seed))
    for (const { content } of gold.slice(old.gold.length)) {
      const [what = ''] = words(text, content)
      assert.doesNotMatch(what, /[“”]/)
      assert.doesNotMatch(what, /driven in 1904|the piles are old/)
    }
  }
})

test('blocks hold the same paragraphs, with what was put in', () => {
  const old = story()
  for (const seed of SEEDS) {
    const { text, blocks } = compose(old, 1, random(seed))
    assert.deepEqual(
      blocks.map(({ span }) => text.slice(span.start, span.end)),
      text.split('\n\n'),
    )
  }
})

test('the same draws give the same text; a share of nothing leaves it', () => {
  const old = story()
  assert.deepEqual(compose(old, 1, random(3)), compose(old, 1, random(3)))
  assert.equal(compose(old, 0, random(3)), old)
})
