import assert from 'node:assert/strict'
import { test } from 'node:test'
import { copyCandidates } from '../../src/ledger/copyCandidates.ts'
import { fingerprint } from '../../src/ledger/fingerprint.ts'
import { sharedText } from '../../src/ledger/sharedText.ts'

const LEDE =
  'A crane fell across the tram line at Quay Street shortly after six on Monday morning and tore down the wires for two hundred metres.'
const NEXT =
  'Nobody was hurt because the first tram was late, as it has been every day since the timetable was changed in the autumn.'
const LAST =
  'The harbour company sent eleven men with torches, who cut the arm of the crane into four pieces and had it away before noon.'
const OTHER =
  'The choir of the railway workers sings on Saturday in the old customs house, and tickets can be had at the door for the price of a coffee. The programme has songs from three valleys, most of them about rain, and ends with a waltz that nobody knows the words of.'

const text = (id: string, ...paragraphs: string[]) => ({ id, text: paragraphs.join('\n\n') })
const found = (...texts: { id: string; text: string }[]) => copyCandidates(texts.map(fingerprint))

test('a copy is found whole, cut, turned round, and under another story', () => {
  const original = text('a', 'Crane falls on tram line', LEDE, NEXT, LAST)
  for (const copy of [
    text('b', 'No trams at the quay', LEDE, NEXT, LAST),
    text('b', LEDE),
    text('b', LAST, LEDE),
    text('b', OTHER, NEXT, LEDE, OTHER.toUpperCase()),
  ]) {
    assert.deepEqual(found(original, copy), [[0, 1]], copy.text)
    assert.ok(sharedText(original, copy).copy, copy.text)
  }
})

test('the evidence is the same words in both', () => {
  const a = text('a', 'Crane falls', LEDE, NEXT)
  const b = text('b', OTHER, LEDE.replace('six', 'nine'))
  const { spans } = sharedText(a, b)
  assert.ok(spans.length > 1, 'the changed number parts the words')
  for (const [one, other] of spans) assert.equal(a.text.slice(one.start, one.end), b.text.slice(other.start, other.end))
})

test('one quotation in two stories makes neither a copy', () => {
  const quote = `“${LEDE} ${NEXT} ${LAST}”`
  const a = text('a', `${OTHER} ${quote}`)
  const b = text('b', `The mayor spoke for an hour and was seldom interrupted, though a dog barked twice. ${quote}`)
  assert.equal(sharedText(a, b).copy, false)
})

test('texts of other matters are not even compared', () => {
  assert.deepEqual(found(text('a', LEDE, NEXT), text('b', OTHER)), [])
})

test('a fingerprint depends on the words alone', () => {
  const plain = fingerprint({ id: 'a', text: `${LEDE} ${NEXT}` })
  assert.deepEqual(fingerprint({ id: 'a', text: `${LEDE.toUpperCase()}\n\n  ${NEXT}` }), plain)
  assert.deepEqual(
    [...plain.keys].sort((x, y) => x - y),
    [...new Set(plain.keys)],
  )
  assert.deepEqual(fingerprint({ id: 'a', text: '' }).keys, [])
})
