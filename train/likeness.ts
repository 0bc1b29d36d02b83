/**
 * Makes src/ledger/likenessWeights.ts again (`npm run train:ledger`), from the stories that may be looked at, as the shipped reader reads them: logistic regression on
 * pairs of statements that share enough to be compared, those of one claim against all others. Prints how well the pairs of a sixth of the stories are told
 * apart by weights that were learnt from the others.
 */
import { writeFileSync } from 'node:fs'
import { named, readAll, stories } from '../eval/storyFiles.ts'
import { type Story, shareOf } from '../eval/storyScore.ts'
import { asked } from '../src/ledger/asked.ts'
import { SAME } from '../src/ledger/compare.ts'
import { MEASURES, measures } from '../src/ledger/measures.ts'
import type { Statement } from '../src/ledger/reading.ts'
import { together } from '../src/ledger/together.ts'
import type { Embed } from '../src/record/passage.ts'
import type { Record } from '../src/record/record.ts'
import { load } from '../src/tag/model.ts'
import { fit, type Sample, weigh } from './logistic.ts'

const OUT = 'src/ledger/likenessWeights.ts'
/** A word that tells so little turns nothing into its opposite (src/ledger/compare.ts). */
const OPPOSED = 0.3
/** For the figures the stories are left out in so many parts in turn. */
const PARTS = 6
/** What two reports have word for word is one claim without being asked, and not every such sentence is marked. */
const COPIED = 0.75

interface Pair extends Sample {
  readonly stories: readonly [string, string]
}

/** Every pair that is compared and contradicts itself in nothing, with whether it is one claim; without those of which the marks do not tell. */
export async function pairsOf(
  all: readonly Story[],
  records: readonly Record[],
  complete: ReadonlySet<string>,
  embed: Embed,
): Promise<Pair[]> {
  const { statements, surroundings } = await together(records, embed)
  const texts = new Map(records.map(({ report }) => [report.id, report.text]))
  const storyOf = new Map(all.flatMap(({ id, reports }) => reports.map(report => [report.id, id] as const)))
  const carriers = all.flatMap(({ id, claims }) =>
    claims.flatMap(claim =>
      claim.carriers.map(({ report, quote }) => {
        const start = texts.get(report)?.indexOf(quote) ?? -1
        return { claim: `${id} ${claim.id}`, report, start, end: start + quote.length }
      }),
    ),
  )
  const at = Map.groupBy(carriers, ({ report }) => report)
  const claims = statements.map(({ report, span }) => {
    const here = (at.get(report) ?? []).filter(one => one.start >= 0 && shareOf(one, span) >= 0.5)
    return new Set(here.map(({ claim }) => claim))
  })
  return asked(statements).flatMap(([i, j]): Pair[] => {
    const [a, b] = [statements[i] as Statement, statements[j] as Statement]
    const [one, other] = [claims[i] as Set<string>, claims[j] as Set<string>]
    const [story = '', another = ''] = [storyOf.get(a.report), storyOf.get(b.report)]
    const isMarked = one.size > 0 && other.size > 0
    // Headlines are not marked.
    const isKnown = story !== another || isMarked || (complete.has(story) && !a.isTitle && !b.isTitle)
    const isInside = a.report === b.report && a.span.start < b.span.end && b.span.start < a.span.end
    if (!isKnown || isInside) return []
    const { measured, contradiction } = measures(a, b, surroundings(a, b))
    if (contradiction.number || contradiction.time || contradiction.negated >= OPPOSED) return []
    if (measured.copied >= COPIED && one.size + other.size === 0) return []
    const values = MEASURES.map(name => measured[name])
    return [{ stories: [story, another], values, isTrue: !one.isDisjointFrom(other) }]
  })
}

if (import.meta.main) {
  const all = stories(false)
  const model = await load('model')
  const records = await readAll(all, model)
  const pairs = await pairsOf(all, records, named('complete.txt'), model.embed)
  await model.close()
  console.log(`${pairs.length} pairs, ${pairs.filter(({ isTrue }) => isTrue).length} of one claim`)
  const told = Array.from({ length: PARTS }, (_, part) => part).flatMap(part => {
    const left = new Set(all.filter((_, i) => i % PARTS === part).map(({ id }) => id))
    const others = fit(pairs.filter(pair => !pair.stories.some(story => left.has(story))))
    const own = pairs.filter(pair => left.has(pair.stories[0]) && pair.stories[0] === pair.stories[1])
    return own.map(({ values, isTrue }) => ({ isTrue, isSame: weigh(others, values) >= SAME }))
  })
  const both = told.filter(({ isTrue, isSame }) => isTrue && isSame).length
  const share = (of: number) => `${both} of ${of}, ${((100 * both) / of).toFixed(1)} %`
  console.log(
    `of what the others' weights hold for one claim, right are ${share(told.filter(one => one.isSame).length)}`,
  )
  console.log(`of the pairs of one claim, found are ${share(told.filter(one => one.isTrue).length)}`)
  const { bias, weights } = fit(pairs)
  const rows = MEASURES.map((name, i) => `  ${name}: ${weights[i]?.toFixed(3)},`).join('\n')
  writeFileSync(
    OUT,
    `import type { Measures } from './measures.ts'\n\n/** What each measure adds to the log odds that two statements tell the same. Made by train/likeness.ts. */\nexport const WEIGHTS: Measures & { readonly bias: number } = {\n  bias: ${bias.toFixed(3)},\n${rows}\n}\n`,
  )
}
