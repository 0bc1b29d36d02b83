import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitted } from '../../bench/fitted.ts'
import { hostileTexts } from '../../bench/hostileTexts.ts'
import { logPlots } from '../../bench/logPlot.ts'
import { longReport } from '../../bench/longReport.ts'
import { pageOf } from '../../bench/pageOf.ts'
import { html } from '../../src/read/html.ts'

const SIZES = [100, 1_000, 10_000, 100_000]
const TEXTS = ['The dam\n\nThe clerk said on Monday that the dam was dry.', 'The bridge\n\nNobody would comment.']

test('a line is found, with how well it fits and what lies farthest from it', () => {
  const line = fitted(SIZES.map(size => [size, 5 + 2 * size]))
  assert.ok(Math.abs(line.start - 5) < 1e-6 && Math.abs(line.slope - 2) < 1e-9)
  assert.ok(line.explained > 0.999999 && Math.abs(line.farthest.off) < 1e-6)
  const bent = fitted([...SIZES.map(size => [size, 2 * size] as const), [200_000, 800_000]])
  assert.equal(bent.farthest.size, 200_000)
  assert.ok(bent.farthest.off > 0.2 && bent.explained < 0.999)
})

test('a long report has the words that it is to have, and goes round where the texts end', () => {
  for (const size of [1, 7, 50]) assert.equal(longReport(TEXTS, size).split(/\s+/).length, size)
  assert.equal(longReport(TEXTS, 18), `${TEXTS.join('\n\n')}\n\nThe`)
})

test('hostile texts are what they are called', () => {
  const found = hostileTexts(TEXTS)
  const [sentence = '', nested = '', joined = ''] = found.map(({ text }) => text)
  assert.equal(sentence.split(' ').length, 50_000)
  assert.doesNotMatch(sentence, /[.!?\n]/)
  assert.equal(nested.match(/“/g)?.length, 10_000)
  assert.equal(nested.match(/”/g)?.length, 10_000)
  assert.doesNotMatch(joined, /\s/)
})

test('a plot shows every point inside its axes, and the line', () => {
  const svg = logPlots([
    {
      title: 'time',
      across: 'words',
      up: 's',
      points: SIZES.map(size => [size, size / 500]),
      line: size => size / 500,
    },
  ])
  const circles = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)])
  assert.equal(circles.length, SIZES.length)
  for (const place of circles.flat()) assert.ok(place > 0 && place < 320)
  assert.match(svg, /stroke-dasharray/)
})

test('a made page holds its report, and the reader finds that and nothing else', () => {
  const text = `The dam is dry\n\n${'The clerk said on Monday that the dam & its lake were dry.\n\n'.repeat(8)}`.trim()
  const page = pageOf(text, 1)
  assert.ok(page.length > 10 * text.length)
  assert.equal(html(page).text.replaceAll(/\s+/g, ' '), text.replaceAll(/\s+/g, ' '))
})
