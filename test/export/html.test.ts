import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate/node'
import { parseHTML } from 'linkedom'
import type { Record, Span } from '../../src/record/record.ts'
import { numbered } from '../../src/show/numbered.ts'
import { ferry } from '../show/ferry.ts'
import { sketch, spanOf } from '../show/sketch.ts'
import { hostile } from './hostile.ts'
import { written } from './written.ts'

const page = async (...records: Record[]) => String(await written('html', records))
const parsed = async (...records: Record[]) => parseHTML(await page(...records)).document

/** What a page must not have as it is: it shows the sign that stands for it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const REPLACED = /[\u0000-\u0008\u202a-\u202e]/g
const shownAs = (text: string) => text.replaceAll(REPLACED, '\ufffd')

type Document = Awaited<ReturnType<typeof parsed>>

/** What is used of a node of the page. */
interface Inner {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<Inner>
  matches?(selector: string): boolean
}

/** Where in the report's text the elements stand that fit, those that touch made one. */
function places(document: Document, selector: string): Span[] {
  const found: { start: number; end: number }[] = []
  for (const block of document.querySelectorAll('[data-start]')) {
    let offset = Number(block.getAttribute('data-start'))
    const walk = (node: Inner, inside: boolean) => {
      if (node.nodeType === 3) {
        const end = offset + (node.textContent?.length ?? 0)
        const last = found.at(-1)
        if (inside && last && last.end === offset) last.end = end
        else if (inside) found.push({ start: offset, end })
        offset = end
        return
      }
      const fits = node.matches?.(selector) ?? false
      for (const child of node.childNodes) walk(child, inside || fits)
    }
    for (const child of block.childNodes) walk(child, false)
  }
  return found
}

/** Spans in text order, those that touch or overlap made one. */
function merged(spans: readonly Span[]): Span[] {
  const kept: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else kept.push({ start, end })
  }
  return kept
}

for (const [name, record] of Object.entries({ ferry, hostile })) {
  test(`${name}: the page is valid and accessible HTML (html-validate)`, async () => {
    const validate = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
    })
    const report = await validate.validateString(await page(record))
    assert.deepEqual(
      report.results.flatMap(({ messages }) => messages.map(one => `${one.line}: ${one.ruleId}: ${one.message}`)),
      [],
    )
  })

  test(`${name}: the report, read back from the page, has the same words at the same places`, async () => {
    const document = await parsed(record)
    const blocks = [...document.querySelectorAll('[data-start]')]
    assert.equal(blocks.length, record.report.blocks.length)
    for (const [index, { span }] of record.report.blocks.entries()) {
      assert.equal(blocks[index]?.textContent, shownAs(record.report.text.slice(span.start, span.end)))
      assert.equal(Number(blocks[index]?.getAttribute('data-start')), span.start)
    }
    const all = record.attributions
    assert.deepEqual(places(document, '.source'), merged(all.flatMap(({ source }) => source)))
    assert.deepEqual(places(document, '.cue'), merged(all.flatMap(({ cue }) => cue)))
    assert.deepEqual(places(document, '.to'), merged(all.flatMap(({ addressee }) => addressee?.spans ?? [])))
    for (const { number, attribution } of numbered(all)) {
      assert.deepEqual(places(document, `.content[data-n="${number}"]`), merged(attribution.content))
    }
  })

  test(`${name}: every link of the page leads somewhere on it, and claims stand within one another as they do in the record`, async () => {
    const document = await parsed(record)
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      const to = link.getAttribute('href')?.slice(1) ?? ''
      assert.ok(ids.includes(to) || link.closest('.legend'), `#${to}`)
    }
    for (const { attribution, number } of numbered(record.attributions)) {
      const within = numbered(record.attributions).find(one => one.attribution.id === attribution.within)?.number
      const item = document.querySelector(`#r1-claim-${number}`)
      assert.equal(item?.parentElement?.closest('.claim')?.id, within === undefined ? undefined : `r1-claim-${within}`)
    }
  })
}

test('nothing on the page can run, load or send, whatever the article says', async () => {
  const html = await page(hostile, ferry)
  const { document } = parseHTML(html)
  const elements = [...document.querySelectorAll('*')]
  assert.deepEqual(
    elements.filter(({ localName }) =>
      /^(?:script|img|iframe|object|embed|link|form|base|svg|video|audio)$/.test(localName),
    ),
    [],
  )
  for (const element of elements) {
    for (const { name, value } of element.attributes) {
      assert.doesNotMatch(name, /^on|^style$|^src/)
      if (name === 'href') assert.match(value, /^(?:#|https?:)/)
    }
  }
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  assert.equal(policy, `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
  assert.doesNotMatch(style, /url\(|@import/)
})

test('the order of words cannot be turned round, and characters that no page may have are replaced', async () => {
  const html = await page(hostile)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
  assert.doesNotMatch(html, /[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/)
})

test('of a report in which nothing was sought the page says why, and not that nobody was asked', async () => {
  const notes = [{ code: 'not-english', message: 'The text is in French.' }]
  const shown = await page({ ...sketch('Le port est fermé.'), notes })
  assert.match(shown, /The text is in French\./)
  assert.doesNotMatch(shown, /0 claims|anybody was asked/)
})

test('a comment that only says that somebody was asked accuses nobody of silence', async () => {
  const [comment] = ferry.comments
  assert.ok(comment)
  const asked = { ...comment, outcome: 'no-response' as const, rule: 'comments/approached' }
  assert.match(await page({ ...ferry, comments: [asked] }), /was asked, the answer is not told<\/b>/)
})

test('the page of one report is called for it, that of several lists them', async () => {
  const one = await parsed(ferry)
  const several = await parsed(ferry, hostile)
  const headline = 'Ferry firm ‘knew pier was unsafe’ a year before collapse, inquiry told'
  assert.equal(one.title, `Who says so: ${headline}`)
  assert.equal(one.querySelector('nav'), null)
  assert.equal(several.title, 'Who says so')
  assert.deepEqual(
    [...several.querySelectorAll('nav a')].map(link => [link.getAttribute('href'), link.textContent]),
    [
      ['#r1', headline],
      ['#r2', hostile.report.title],
    ],
  )
})

test('claims that stand within one another without end are a page all the same', async () => {
  const text = 'The clerk said it.'
  const deep = Array.from({ length: 2000 }, (_, index) => ({
    cue: spanOf(text, 'said'),
    content: spanOf(text, 'it'),
    within: index === 0 ? null : `a${index}`,
  }))
  const document = await parsed(sketch(text, deep))
  assert.equal(document.querySelectorAll('.claim').length, deep.length)
  assert.equal(document.querySelector('[data-start]')?.textContent, text)
})

test('a verdict is of those whose words it is, and the outlet itself relays nothing', async () => {
  const text = 'The clerk said it. The guild disputed that.'
  const [span] = spanOf(text, 'disputed')
  assert.ok(span)
  const who = spanOf(text, 'The guild')
  const shown = await page(
    sketch(text, [{ cue: spanOf(text, 'said'), content: spanOf(text, 'it') }], {
      parties: [{ id: 'p1', name: 'The Bell', kind: 'publication', named: true, mentions: [] }],
      checks: [{ id: 'k1', verdict: 'disputed', by: null, who, span, about: ['a1'], rule: 'checks/x' }],
      claims: [
        {
          id: 'c1',
          attribution: 'a1',
          chain: [
            { party: null, attribution: 'a1', role: 'originator' },
            { party: 'p1', attribution: null, role: 'outlet' },
          ],
          standing: '',
        },
      ],
    }),
  )
  assert.match(shown, /disputed<\/a> by The guild</)
  assert.doesNotMatch(shown, /by the report<|<dt>Relays/)
})
