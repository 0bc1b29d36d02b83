import type { Entry } from '../src/record/ledger.ts'
import type { Span } from '../src/record/record.ts'

/** A family of reports with its claims marked by hand (stories/). */
export interface Story {
  readonly id: string
  readonly reports: readonly { id: string; outlet: string; url: string; published: string; text: string }[]
  readonly claims: readonly {
    readonly id: string
    readonly statement: string
    readonly carriers: readonly { readonly report: string; readonly quote: string; readonly stance: string }[]
    readonly origins: readonly {
      readonly name: string
      readonly reports: readonly string[]
      readonly alt?: readonly { readonly name: string }[]
    }[]
    readonly circular: readonly (readonly string[])[]
  }[]
  readonly distinct: readonly (readonly [string, string])[]
}

type Item = Story['claims'][number]['carriers'][number] & {
  readonly claim: string
  entries: readonly string[]
  stances: readonly string[]
}

/** A carrier is found where a span shares so much with its quotation, as a part of the shorter. */
const FOUND = 0.5

/**
 * Scores entries against stories: B-cubed (Bagga and Baldwin 1998; Amigó and others 2009) of carriers into claims and of asserting reports into origins, in
 * per cent. `texts` are the reports' as they were read; a quotation stands in them.
 */
export function scored(
  entries: readonly Entry[],
  stories: readonly Story[],
  texts: ReadonlyMap<string, string>,
  say: (line: string) => void,
): { [name: string]: string } {
  const claims = tally()
  const origins = tally()
  const part = { found: [0, 0], stance: [0, 0], apart: [0, 0], rings: [0, 0], names: [0, 0], counts: [0, 0] }
  const hit = (of: number[], holds: boolean, miss: string) => {
    of[0] = (of[0] ?? 0) + Number(holds)
    of[1] = (of[1] ?? 0) + 1
    if (!holds) say(miss)
  }
  for (const story of stories) {
    const items = story.claims.flatMap(({ id, carriers }) => carriers.map(one => place(one, id, entries, texts)))
    for (const one of items) {
      hit(part.found, one.entries.length > 0, `${story.id} ${one.claim} ${one.report}: no carrier for “${one.quote}”`)
      if (one.entries.length)
        hit(part.stance, one.stances.includes(one.stance), `${story.id} ${one.claim} ${one.report}: not ${one.stance}`)
    }
    // A span may stand in several entries: a carrier's own is the one that holds most of its claim.
    const entryOf = new Map<Item, string>()
    for (const { id } of story.claims) {
      const mine = items.filter(({ claim }) => claim === id)
      const votes = (entry: string) => mine.filter(one => one.entries.includes(entry)).length
      for (const [i, one] of mine.entries())
        entryOf.set(one, [...one.entries].sort((a, b) => votes(b) - votes(a))[0] ?? `none ${id} ${i}`)
    }
    claims.add(
      items,
      one => [one.claim],
      one => [entryOf.get(one) ?? ''],
    )
    for (const [x, y] of story.distinct) {
      const of = (id: string) => new Set(items.filter(({ claim }) => claim === id).map(one => entryOf.get(one)))
      hit(part.apart, of(x).isDisjointFrom(of(y)), `${story.id}: ${x} and ${y} were merged`)
    }
    for (const claim of story.claims) {
      const mine = items.filter(one => one.claim === claim.id).map(one => entryOf.get(one) ?? '')
      const most = [...new Set(mine)].sort(
        (a, b) => mine.filter(x => x === b).length - mine.filter(x => x === a).length,
      )[0]
      const best = entries.find(({ id }) => id === most)
      const reports = [
        ...new Set(claim.carriers.filter(({ stance }) => stance === 'asserts').map(({ report }) => report)),
      ]
      const among = (list: readonly { readonly reports: readonly string[] }[], report: string) =>
        list.flatMap((origin, i) => (origin.reports.includes(report) ? [`${i}`] : []))
      const given = (report: string) => {
        const found = among(best?.origins ?? [], report)
        return found.length ? found : [`alone ${report}`]
      }
      origins.add(reports, report => among(claim.origins, report), given)
      const number = new Set(reports.flatMap(given)).size
      hit(
        part.counts,
        number === claim.origins.length,
        `${story.id} ${claim.id}: ${number} origins, not ${claim.origins.length}`,
      )
      for (const ring of claim.circular)
        hit(
          part.rings,
          (best?.circular ?? []).some(found => ring.every(one => found.includes(one))),
          `${story.id} ${claim.id}: ring ${ring} not found`,
        )
      for (const origin of claim.origins)
        hit(part.names, isNamed(origin, best), `${story.id} ${claim.id}: no origin “${origin.name}”`)
    }
  }
  const share = ([right = 0, of = 0]: number[]) => (of ? `${((100 * right) / of).toFixed(1)} of ${of}` : 'none')
  return {
    'carriers found': share(part.found),
    'stance right': share(part.stance),
    'carriers into claims, B-cubed': claims.result(),
    'reports into origins, B-cubed': origins.result(),
    'origins counted right': share(part.counts),
    'origins named right': share(part.names),
    'look-alikes kept apart': share(part.apart),
    'rings found': share(part.rings),
  }
}

function place(
  one: Story['claims'][number]['carriers'][number],
  claim: string,
  entries: readonly Entry[],
  texts: ReadonlyMap<string, string>,
): Item {
  const start = texts.get(one.report)?.indexOf(one.quote) ?? -1
  const quote = { start, end: start + one.quote.length }
  const hits = entries.flatMap(({ id, carriers }) =>
    carriers
      .filter(({ report, span }) => report === one.report && start >= 0 && shareOf(quote, span) >= FOUND)
      .map(({ stance }) => ({ id, stance })),
  )
  return { ...one, claim, entries: [...new Set(hits.map(({ id }) => id))], stances: hits.map(({ stance }) => stance) }
}

/** What two spans share, as a part of the shorter. */
export function shareOf(a: Span, b: Span): number {
  return (
    Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
    Math.max(1, Math.min(a.end - a.start, b.end - b.start))
  )
}

function isNamed(origin: Story['claims'][number]['origins'][number], entry: Entry | undefined): boolean {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N} ]/gu, '')
  return (entry?.origins ?? []).some(({ name }) =>
    [origin, ...(origin.alt ?? [])].some(
      ({ name: wanted }) =>
        plain(name).includes(plain(wanted)) || (plain(wanted).includes(plain(name)) && name.length > 3),
    ),
  )
}

/** B-cubed over things that each may stand in several groups on both sides. */
function tally() {
  let precision = 0
  let recall = 0
  let size = 0
  return {
    add<T>(items: readonly T[], gold: (item: T) => readonly string[], given: (item: T) => readonly string[]): void {
      for (const item of items) {
        const together = (of: (one: T) => readonly string[]) =>
          items.filter(other => other === item || of(item).some(group => of(other).includes(group)))
        const right = together(gold)
        const found = together(given)
        const both = found.filter(one => right.includes(one)).length
        precision += both / found.length
        recall += both / right.length
        size++
      }
    },
    result(): string {
      const [p, r] = [precision / size, recall / size]
      const per = (x: number) => (100 * x).toFixed(1)
      return `P ${per(p)}  R ${per(r)}  F1 ${per((2 * p * r) / (p + r))}`
    },
  }
}
