import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyCandidates } from '../src/ledger/copyCandidates.ts'
import { fingerprint } from '../src/ledger/fingerprint.ts'
import { ledger } from '../src/ledger/ledger.ts'
import { sharedText } from '../src/ledger/sharedText.ts'
import { load } from '../src/tag/model.ts'
import { copies } from './copies.ts'
import { named, readAll, stories } from './storyFiles.ts'
import { type Story, scored } from './storyScore.ts'

/**
 * Measures the ledger on the casebook (stories/), read by the reader: how carriers are grouped into claims and reports into origins (B-cubed), look-alikes kept apart, rings
 * found; and near-copy detection on pairs made from real articles of `shared`. Gives the figures as Markdown tables; `say` is told every miss.
 */
export async function storyTables(folder: string, shared: string, say: (line: string) => void): Promise<string> {
  const hard = named('hard.txt')
  const [looked, kept] = [stories(false), stories(true)]
  const isHard = ({ id }: Story) => hard.has(id)
  const parts = {
    'looked at': looked,
    'not looked at': kept,
    'of these ordinary': kept.filter(story => !isHard(story)),
    'of these hard': kept.filter(isHard),
  }
  const model = await load(folder)
  const records = await readAll([...looked, ...kept], model)
  // One store holds them all, so that every story is also the others' look-alike.
  const entries = await ledger(records, model.embed)
  await model.close()
  const texts = new Map(records.map(({ report }) => [report.id, report.text]))
  const seen = new Set<string>()
  const figures = Object.values(parts).map(part =>
    scored(entries, part, texts, line => {
      if (!seen.has(line)) say(line)
      seen.add(line)
    }),
  )
  const articles = readFileSync(join(shared, 'data', 'polnear-train.ndjson'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as { id: string; text: string })
  return [
    `| | ${Object.entries(parts)
      .map(([name, { length }]) => `${name} (${length} stories)`)
      .join(' | ')} |`,
    `|---|${'---|'.repeat(figures.length)}`,
    ...Object.keys(figures[0] ?? {}).map(name => `| ${name} | ${figures.map(one => one[name]).join(' | ')} |`),
    '',
    '| near-copies | |',
    '|---|---|',
    ...Object.entries(nearCopies(articles, say)).map(([name, figure]) => `| ${name} | ${figure} |`),
  ].join('\n')
}

/** Finds copies among originals, copies and articles of other days, through fingerprints and alignment as the ledger does. */
function nearCopies(
  articles: readonly { id: string; text: string }[],
  say: (line: string) => void,
): { [name: string]: string | number } {
  const { texts, pairs } = copies(articles)
  const wanted = new Set(pairs.map(({ a, b }) => [a, b].sort().join('\n')))
  const found = copyCandidates(texts.map(fingerprint)).flatMap(([i, j]) => {
    const [one, other] = [texts[i], texts[j]]
    return one && other && sharedText(one, other).copy ? [[one.id, other.id].sort().join('\n')] : []
  })
  const right = found.filter(pair => wanted.has(pair)).length
  for (const pair of found) if (!wanted.has(pair)) say(`no copies: ${pair.replace('\n', ' + ')}`)
  for (const { a, b, kind } of pairs) if (!found.includes([a, b].sort().join('\n'))) say(`not found (${kind}): ${a}`)
  const by = (kind: string) => {
    const of = pairs.filter(pair => pair.kind === kind)
    const hit = of.filter(({ a, b }) => found.includes([a, b].sort().join('\n'))).length
    return `${((100 * hit) / of.length).toFixed(1)} of ${of.length}`
  }
  return {
    texts: texts.length,
    precision: ((100 * right) / found.length).toFixed(2),
    recall: ((100 * right) / wanted.size).toFixed(2),
    ...Object.fromEntries([...new Set(pairs.map(({ kind }) => kind))].map(kind => [`recall, ${kind}`, by(kind)])),
    'wrong pairs': found.length - right,
  }
}
