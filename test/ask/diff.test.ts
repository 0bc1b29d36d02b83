import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changes } from '../../src/ask/diff/changes.ts'
import { corrections } from '../../src/ask/diff/corrections.ts'
import { runs } from '../../src/ask/diff/runs.ts'
import { tokens } from '../../src/ask/diff/tokens.ts'
import type { Record } from '../../src/record/record.ts'
import { report, type Sketch } from './report.ts'

/** The changes from one version to the next, in a few words; every anchor is held against the texts. */
function told(before: Record, after: Record): string[] {
  return changes(before, after).map(change => {
    const sides = [
      [before, change.before],
      [before, change.sentenceBefore],
      [after, change.after],
      [after, change.sentenceAfter],
      [after, change.about],
    ] as const
    for (const [{ report }, anchor] of sides) {
      if (anchor === null || change.kind === 'title-changed') continue
      assert.equal(anchor.report, report.id)
      assert.equal(anchor.spans.map(({ start, end }) => report.text.slice(start, end)).join(' … '), anchor.words)
    }
    const ties = [...change.corrects, ...(change.about ? [`“${change.about.words}”`] : [])]
    return `${change.kind}: ${change.before?.words} → ${change.after.words}${ties.length > 0 ? ` (${ties})` : ''}`
  })
}

const both = (old: string, now: string, [a, b]: readonly [Sketch, Sketch] = [{}, {}]) =>
  told(report('w', `Weir in the news\n\n${old}`, a), report('w@2', `Weir in the news\n\n${now}`, b))

const KEPT = 'The boats stayed in the harbour all day.'

test('the same words are no change, wherever they stand', () => {
  assert.deepEqual(both(`${KEPT} Rain fell on the pier.`, `Rain fell on the pier.\n\n${KEPT}`), [])
  assert.deepEqual(both('“It leaks,” the keeper said.', '"It leaks", the keeper said.'), [])
})

test('a sentence is added or withdrawn, and an empty span says where it would stand', () => {
  const now = `${KEPT} Nobody was hurt.`
  assert.deepEqual(both(KEPT, now), ['added:  → Nobody was hurt.'])
  assert.deepEqual(both(now, KEPT), ['withdrawn: Nobody was hurt. → '])
  const [added] = changes(report('w', `Weir\n\n${KEPT}`), report('v', `Weir\n\n${now}`))
  assert.deepEqual(added?.before?.spans, [{ start: `Weir\n\n${KEPT}`.length, end: `Weir\n\n${KEPT}`.length }])
})

for (const [name, old, now, wanted] of [
  ['a number in figures', 'The flood hurt 40 people.', 'The flood hurt 14 people.', ['number-changed: 40 → 14']],
  ['a number in letters', 'The flood hurt forty people.', 'The flood hurt 14 people.', ['number-changed: forty → 14']],
  ['one of several numbers', 'Of 90 boats 12 sank at 6.', 'Of 90 boats 15 sank at 6.', ['number-changed: 12 → 15']],
  [
    'one',
    'The flood killed one person.',
    'The flood killed three people.',
    ['number-changed: one → three', 'reworded: person → people'],
  ],
  [
    'a large number',
    'Repairs cost 3.5 million euros.',
    'Repairs cost 4 million euros.',
    ['number-changed: 3.5 million → 4 million'],
  ],
  ['the same number in letters', 'The flood hurt 14 people.', 'The flood hurt fourteen people.', []],
  [
    'a number that is gone',
    'The flood hurt 40 people.',
    'The flood hurt several people.',
    ['number-lost: 40 → several'],
  ],
  [
    'a hedge that came',
    'The weir will close on Friday.',
    'The weir may close on Friday.',
    ['hedge-gained: will → may'],
  ],
  [
    'a hedge that went',
    'The weir could close on Friday.',
    'The weir will close on Friday.',
    ['hedge-lost: could → will'],
  ],
  ['one hedge for another', 'The weir may close on Friday.', 'The weir might close on Friday.', []],
  [
    'a negation',
    'The keeper checked the old weir.',
    'The keeper never checked the old weir.',
    ['negation-changed:  → never'],
  ],
  [
    'other words',
    'The keeper checked the old weir.',
    'The keeper repaired the old weir.',
    ['reworded: checked → repaired'],
  ],
] as const) {
  test(`a changed sentence: ${name}`, () => {
    assert.deepEqual(both(old, now), wanted)
  })
}

test('a sentence cut in two is no withdrawal and no addition', () => {
  const one = 'The keeper closed the old weir, and the miller opened the new sluice.'
  assert.deepEqual(both(one, 'The keeper closed the old weir. The miller opened the new sluice.'), [])
})

test('a headline is held against a headline', () => {
  const found = told(
    report('w', `Weir floods 40 houses\n\n${KEPT}`),
    report('v', `Keeper: weir flooded 14 houses\n\n${KEPT}`),
  )
  assert.ok(found.includes('number-changed: 40 → 14'), found.join('\n'))
  assert.ok(!found.some(line => /^(?:added|withdrawn)/.test(line)))
})

const said = (source: string, named = true, cue = 'said'): Sketch => ({
  said: [{ source, cue, content: 'the old weir leaked', party: { named } }],
})

test('a source that lost its name, or got one, or is another', () => {
  const [named, unnamed] = ['Óna Marsh said the old weir leaked.', 'A keeper said the old weir leaked.']
  assert.deepEqual(both(named, unnamed, [said('Óna Marsh'), said('A keeper', false)]), [
    'name-lost: Óna Marsh → A keeper',
  ])
  assert.deepEqual(both(unnamed, named, [said('A keeper', false), said('Óna Marsh')]), [
    'name-gained: A keeper → Óna Marsh',
  ])
  const other = 'Tom Reyes said the old weir leaked.'
  assert.deepEqual(both(named, other, [said('Óna Marsh'), said('Tom Reyes')]), [
    'source-changed: Óna Marsh → Tom Reyes',
  ])
  const longer = 'Óna Brid Marsh said the old weir leaked.'
  assert.ok(!both(named, longer, [said('Óna Marsh'), said('Óna Brid Marsh')]).some(line => line.startsWith('source')))
})

test('what the report said itself is now somebody’s say-so', () => {
  const found = both('The old weir leaked on Monday night.', 'Óna Marsh said the old weir leaked on Monday night.', [
    {},
    said('Óna Marsh'),
  ])
  assert.deepEqual(found, ['attribution-gained: The old weir leaked on Monday night. → Óna Marsh … said'])
})

test('a comment that arrived, with the silence before it', () => {
  const quiet = { asked: [{ who: 'The mill', words: 'did not respond', outcome: 'no-response' as const }] }
  const [old, now] = [`${KEPT} The mill did not respond to us.`, `${KEPT} The mill said its sluice was sound.`]
  const reply = { said: [{ source: 'The mill', cue: 'said', content: 'its sluice was sound' }] }
  assert.deepEqual(both(old, now, [quiet, reply]), ['comment-arrived: did not respond → its sluice was sound'])
  const replied = {
    ...reply,
    asked: [{ who: 'The mill', words: 'said its sluice was sound', outcome: 'replied' as const, reply: 1 }],
  }
  assert.deepEqual(both(old, now, [quiet, replied]), ['comment-arrived: did not respond → its sluice was sound'])
  assert.deepEqual(both(KEPT, now, [{}, replied]), ['comment-arrived:  → its sluice was sound'])
  assert.deepEqual(both(old, KEPT, [quiet, {}]), ['comment-gone: did not respond → '])
})

test('a correction is tied to what it corrects', () => {
  const note = 'Correction: An earlier version of this article said 40 houses were flooded. It was 14.'
  const found = both(
    `The river flooded 40 houses. ${KEPT} The keeper blamed rain.`,
    `The river flooded 14 houses. ${KEPT} The keeper blamed snow.\n\n${note}`,
  )
  assert.deepEqual(found, [
    'number-changed: 40 → 14',
    'reworded: rain → snow',
    `correction:  → ${note.replace('. It', '. … It')} (d1)`,
  ])
})

test('a correction of which only the corrected version is known is tied to the sentence that it is about', () => {
  const note = 'Correction: An earlier version of this article misspelled the keeper of the weir, Óna Marsh.'
  const record = report('w', `Weir\n\nRain fell on the pier.\n\nÓna Marsh is keeper of the weir.\n\n${note}`)
  assert.deepEqual(
    corrections(record).map(({ after, about, before }) => [before, after.words, about?.words]),
    [[null, note, 'Óna Marsh is keeper of the weir.']],
  )
})

test('two long versions without a word in common take no longer than they must', () => {
  const text = (word: string) =>
    `Weir\n\n${Array.from({ length: 1500 }, (_, i) => `The ${word} number ${word}${i} of ${i} fell.`).join(' ')}`
  const found = changes(report('w', text('stone')), report('v', text('brick')))
  assert.ok(found.length >= 1500)
})

test('asked, and later no response, is another outcome', () => {
  const version = (id: string, words: string) =>
    report(id, `Weir in the news\n\nTom Reyes ${words}.`, {
      asked: [{ who: 'Tom Reyes', words, outcome: 'no-response' }],
    })
  const asked = version('w', 'has been approached for comment')
  const before = { ...asked, comments: asked.comments.map(one => ({ ...one, rule: 'comments/approached' })) }
  const now = version('w@2', 'did not respond to a request for comment')
  assert.ok(told(before, now).some(one => one.startsWith('comment-changed: ')))
})

test('a sentence without end is compared all the same', () => {
  const words = Array.from({ length: 40_000 }, (_, n) => `w${n}`)
  const of = (list: readonly string[]) => tokens(list.join(' '), { start: 0, end: Number.POSITIVE_INFINITY })
  const old = of(words)
  assert.deepEqual(runs(old, of(words.with(20_000, 'other'))), [{ a: [20_000, 20_001], b: [20_000, 20_001] }])
  assert.deepEqual(runs(old, of(words.toReversed())), [{ a: [0, 40_000], b: [0, 40_000] }])
})
