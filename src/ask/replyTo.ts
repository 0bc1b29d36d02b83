import { SPEAKS_FOR } from '../english/ledger/sources.ts'
import { nameKey } from '../english/nameKey.ts'
import { type Anchor, anchor } from './anchor.ts'
import type { DescribedOf, Desk } from './desk.ts'
import type { Identity } from './identities.ts'
import { instant } from './instant.ts'
import { matter } from './matter.ts'
import { nameWords } from './nameWords.ts'
import { sameMatter } from './sameMatter.ts'
import type { Draft } from './unanswered.ts'
import { type Where, where } from './where.ts'

/** What somebody said after having been asked. */
export interface Reply {
  readonly report: Where
  /** The attribution that is the reply; null where the report only says that there was one. */
  readonly attribution: string | null
  readonly says: Anchor
}

/** A place where a reply may stand. */
interface Place {
  readonly report: string
  readonly story: number
  readonly fetched: string
  readonly version: number
  readonly published: string | null
  readonly title: string | null
  readonly words: string
  readonly attribution: string | null
  readonly comment: string | null
}

/**
 * Finds what a party said to an asking later: in a later version of the report, what no version had said before; in another report of the same day or later, what
 * is about the same matter. Who speaks for a body there replies for it. A report that says itself that there was no reply has none.
 * @returns for the tellings of one asking, the first reply or null
 */
export function replyTo(
  party: Identity,
  desk: Pick<Desk, 'parties' | 'claimsOf' | 'repliesOf' | 'describedBeside' | 'report'>,
): (asking: readonly Draft[]) => Reply | null {
  const keys = [...new Set(party.parties.map(({ key }) => key))]
  const stories = party.named ? [undefined] : [...new Set(party.parties.map(({ story }) => story))]
  const isPerson = party.kind === 'person'
  const own = stories
    .flatMap(story => desk.parties({ keys, ...(story === undefined ? {} : { story }) }))
    .filter(
      ({ named, kind }) =>
        named === party.named &&
        (!named || kind === 'unknown' || party.kind === 'unknown' || (kind === 'person') === isPerson),
    )
  const ids = new Map<string, Set<string>>()
  const speakers = isPerson || !party.named ? [] : speakersFor(keys, desk.describedBeside(own.map(one => one.number)))
  for (const { report, id } of [...own, ...speakers]) ids.set(report, (ids.get(report) ?? new Set()).add(id))
  const numbers = [...new Set([...own, ...speakers].map(({ number }) => number))]
  const places: Place[] = [
    ...desk.repliesOf(numbers).map(row => ({ ...row, attribution: null, comment: row.id })),
    ...desk.claimsOf(numbers).map(row => ({ ...row, comment: null })),
  ]
    .map(place => ({ place, at: instant(place.published ?? undefined, place.fetched, 'last') }))
    .sort(
      (a, b) =>
        a.at - b.at ||
        (a.place.fetched < b.place.fetched ? -1 : a.place.fetched > b.place.fetched ? 1 : 0) ||
        // Of what one report has, that which says most.
        (a.place.report === b.place.report ? b.place.words.length - a.place.words.length : 0),
    )
    .map(({ place }) => place)
  const names = new Set(party.names.flatMap(name => [...matter(name)]))

  return asking => {
    const reports = new Set(asking.map(({ report }) => report.id))
    // What the report said already when it said that there was no reply is none.
    const said = (words: string) =>
      [...reports].some(id => nameKey(desk.report(id)?.record.report.text ?? '').includes(nameKey(words)))
    const first = Math.min(...asking.map(({ published, fetched }) => instant(published, fetched, 'first')))
    const about = new Set(asking.flatMap(one => [...one.matter]))
    for (const place of places) {
      if (reports.has(place.report)) continue
      const before = asking.filter(({ story }) => story === place.story)
      const isLater =
        before.length > 0
          ? before.every(
              one =>
                one.fetched < place.fetched || (one.fetched === place.fetched && one.report.version < place.version),
            ) &&
            (place.comment !== null || !said(place.words))
          : party.named &&
            instant(place.published ?? undefined, place.fetched, 'last') >= first &&
            sameMatter(about, matter(`${place.title ?? ''} ${place.words}`), names)
      if (!isLater) continue
      const reply = replyAt(place, ids.get(place.report) ?? new Set(), desk)
      if (reply) return reply
    }
    return null
  }
}

/** Who speaks for a body, by what a report says of them: its spokeswoman, its chief executive. */
function speakersFor(keys: readonly string[], described: readonly DescribedOf[]): DescribedOf[] {
  const bodies = keys.map(key => nameWords(key, false))
  return described.filter(({ words }) => {
    const has = new Set(nameKey(words).split(' '))
    return SPEAKS_FOR.test(words) && bodies.some(body => body.length > 0 && body.every(word => has.has(word)))
  })
}

function replyAt(place: Place, own: ReadonlySet<string>, desk: Pick<Desk, 'report'>): Reply | null {
  const told = desk.report(place.report)
  if (!told) return null
  const { comments, attributions } = told.record
  const asked = comments.filter(({ asked }) => own.has(asked ?? ''))
  const replied = asked.find(({ outcome }) => outcome === 'replied')
  if (asked.length > 0 && !replied) return null
  const id = place.comment === null ? place.attribution : (replied?.reply ?? null)
  const attribution = attributions.find(one => one.id === id)
  const says = attribution
    ? anchor(told.record, attribution.content)
    : anchor(told.record, replied ? [replied.span] : [])
  return { report: where(told), attribution: attribution?.id ?? null, says }
}
