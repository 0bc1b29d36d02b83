import {
  AUTHORS,
  BODY_AGAIN,
  EYES,
  HANDLE,
  OWN_EYES,
  PRONOUN,
  RANK,
  SPEAKS_FOR,
  STUDY,
  UNIFORMED,
} from '../english/ledger/sources.ts'
import { THE_RELEASE } from '../english/releases.ts'
import type { IndependentOrigin, Merge } from '../record/ledger.ts'
import type { Span } from '../record/record.ts'
import { copiedClaim } from './copiedClaim.ts'
import { type Ground, ground } from './ground.ts'
import { hash } from './hash.ts'
import { instant } from './instant.ts'
import { nameWords } from './nameWords.ts'
import type { ReportRow, Statement, Voice } from './reading.ts'
import { rings } from './rings.ts'
import { oneOutlet, sameOutlet } from './sameOutlet.ts'
import { sameSpeaker } from './sameSpeaker.ts'
import type { SharedText } from './sharedText.ts'
import { unions } from './unions.ts'

/** What is known besides the carriers themselves. */
export interface Known {
  readonly reports: ReadonlyMap<string, ReportRow>
  /** Is this the name of an outlet of which the store has reports? */
  readonly isOutlet: (name: string) => boolean
  /** Did this report change what its source had said? */
  readonly isDistorted: (statement: Statement) => boolean
  /** What two reports share word for word, if they were aligned. */
  readonly shared: (a: string, b: string) => SharedText | undefined
  /** What somebody decided of two reports' origins by hand. */
  readonly decided: (a: string, b: string) => 'same' | 'different' | null
}

/** Characters between the name of a body and who speaks for it: "Sound Line has now answered us …, its director, Otto Brill, said". */
const NEAR_BY = 250
/** Carriers of which so much stands in shared text are one text. */
const SAME_TEXT = 0.6

/**
 * From so many grounds on, one that another stands for (the same text, or the same source by the same name) is not compared with the rest: of a story that a
 * thousand sites run all would be compared with all.
 */
const ALL_COMPARED = 64

/** In which order the grounds of an origin give it its name. */
const NAMES_IT: readonly Ground['kind'][] = [
  'voice',
  'document',
  'social',
  'unnamed',
  'wire',
  'own',
  'cited',
  'hearsay',
]

/**
 * The independent origins of a claim: what the carriers that assert it stand on, joined where two reports stand on the same say-so, with the words that
 * show it. Also the rings of reports that cite one another. `statements` are those of one claim.
 */
export function origins(
  statements: readonly Statement[],
  known: Known,
): { origins: IndependentOrigin[]; circular: string[][] } {
  const { reports, decided } = known
  const rowOf = (id: string) => reports.get(id) as ReportRow
  const byTime = (a: string, b: string) =>
    instant(rowOf(a).published) - instant(rowOf(b).published) || (a < b ? -1 : a > b ? 1 : 0)
  const carrying = [...new Set(statements.map(({ report }) => report))].sort(byTime)
  const outlets = carrying.flatMap(id => rowOf(id).outlet ?? [])
  // A headline tells what stands below it, and stands on that.
  const asserting = statements.filter(
    ({ stance, isTitle, report }) =>
      stance === 'asserts' &&
      !(isTitle && statements.some(one => one.report === report && !one.isTitle && one.stance === 'asserts')),
  )
  const all = asserting.map((statement): Ground => {
    const found = ground(statement, rowOf(statement.report), outlets, known.isOutlet)
    return known.isDistorted(statement)
      ? { ...found, kind: 'own', voice: null, outlet: rowOf(statement.report).outlet ?? '' }
      : found
  })
  const citing = all.filter(({ kind }) => kind === 'cited')

  /** The reports that a ground's cited outlet has among the carriers. */
  const targets = ({ report, outlet }: Ground) => {
    const named = carrying.filter(
      id => id !== report && sameOutlet(rowOf(id).outlet ?? '', outlet) && rowOf(id).outlet !== rowOf(report).outlet,
    )
    const exactly = named.filter(id => oneOutlet(rowOf(id).outlet ?? '', outlet))
    return exactly.length > 0 ? exactly : named
  }
  const cites = new Map<string, string[]>()
  for (const one of citing) cites.set(one.report, [...(cites.get(one.report) ?? []), ...targets(one)])
  // A page that has been changed is one page: whoever cited its first version is answered by the second.
  const pageOf = (id: string) => rowOf(id).url ?? id
  const circular = rings(cites).map(ring => {
    const pages = new Set(ring.map(pageOf))
    return carrying.filter(id => pages.has(pageOf(id))).sort()
  })

  const grounds = standing(all).sort((a, b) => byTime(a.report, b.report))
  const sets = unions(grounds.length)
  const why: (Merge & { readonly at: number })[] = []
  const merge = (i: number, j: number, code: Merge['code'], evidence: Merge['evidence']) => {
    const [a, b] = [grounds[i] as Ground, grounds[j] as Ground]
    if (sets.find(i) === sets.find(j)) return
    sets.union(i, j)
    why.push({ at: i, reports: [a.report, b.report], code, evidence })
  }
  const apart = grounds.flatMap((one, i) =>
    grounds
      .slice(i + 1)
      .flatMap((other, k) => (decided(one.report, other.report) === 'different' ? [[i, i + 1 + k] as const] : [])),
  )
  const mayMeet = (i: number, j: number) => {
    const [one, other] = [sets.find(i), sets.find(j)]
    return !apart.some(([x, y]) => {
      const [a, b] = [sets.find(x), sets.find(y)]
      return (a === one && b === other) || (a === other && b === one)
    })
  }
  const stoodFor = new Set<number>()
  for (let j = 0; j < grounds.length; j++)
    for (let i = 0; i < j; i++) {
      if (sets.find(i) === sets.find(j)) continue
      const [a, b] = [grounds[i] as Ground, grounds[j] as Ground]
      if (a.report === b.report && (isMouthOf(a.voice, b.voice) || isMouthOf(b.voice, a.voice))) {
        sets.union(i, j)
        continue
      }
      const hand = decided(a.report, b.report)
      if (hand === 'same') merge(i, j, 'by-hand', [])
      else if (!stoodFor.has(i) && mayMeet(i, j)) {
        const found = sameGround(a, b, known)
        if (found === null) continue
        merge(i, j, found.code, found.evidence)
        const isAlike = found.code === 'same-text' || (a.voice !== null && a.voice.name === b.voice?.name)
        if (grounds.length > ALL_COMPARED && a.kind === b.kind && isAlike) stoodFor.add(j)
      }
    }

  // What is told without a source was told before by somebody who is named for it: it is taken to come from there. Last, and to the first of them alone.
  const credited = new Set(grounds.flatMap((one, i) => (own(one) ? [] : [sets.find(i)])))
  for (const [j, told] of grounds.entries()) {
    if (credited.has(sets.find(j)) || sets.find(j) !== j || !isUncredited(told) || OWN_EYES.test(told.statement.words))
      continue
    const i = grounds.findIndex(
      (said, k) =>
        (said.kind === 'voice' || said.kind === 'document') &&
        said.report !== told.report &&
        byTime(said.report, told.report) < 0 &&
        decided(said.report, told.report) !== 'different' &&
        mayMeet(k, j),
    )
    const said = grounds[i]
    if (said === undefined) continue
    merge(i, j, 'same-originator', [
      { report: said.report, span: said.span },
      { report: told.report, span: told.span },
    ])
    credited.add(sets.find(i))
  }

  const members = sets.all()
  const kept = members.map(set => ({
    grounds: set.map(i => grounds[i] as Ground),
    why: why.filter(({ at }) => set.includes(at)).map(({ at: _, ...one }): Merge => one),
    reports: new Set(set.map(i => (grounds[i] as Ground).report)),
  }))
  // Who cites stands on whatever the cited one stands on, however many steps away.
  const nothing: { report: string; ground: Ground; ring: boolean }[] = []
  for (const one of citing) {
    if (grounds.includes(one)) continue
    const seen = new Set<string>()
    const waiting = targets(one).filter(id => decided(one.report, id) !== 'different')
    let rests = false
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      if (seen.has(at)) continue
      seen.add(at)
      for (const set of kept)
        if (set.grounds.some(({ report }) => report === at)) {
          rests = true
          if (one.report !== at && !set.reports.has(one.report)) {
            set.reports.add(one.report)
            set.why.push({
              reports: [at, one.report],
              code: 'cites',
              evidence: [{ report: one.report, span: one.span }],
            })
          }
        }
      if (!grounds.some(({ report }) => report === at)) waiting.push(...(cites.get(at) ?? []))
    }
    if (!rests && !grounds.some(({ report }) => report === one.report))
      nothing.push({ report: one.report, ground: one, ring: circular.some(ring => ring.includes(one.report)) })
  }
  // Sites that cite each other for what a post says have it from there, whether they say so or not.
  const post = kept.find(set => set.grounds.some(({ kind }) => kind === 'social'))
  for (const one of nothing) {
    if (post === undefined || !one.ring) continue
    post.why.push({
      reports: [[...post.reports][0] ?? '', one.report],
      code: 'cites',
      evidence: [{ report: one.report, span: one.ground.span }],
    })
    post.reports.add(one.report)
  }
  const rest = withoutGround(post === undefined ? nothing : nothing.filter(({ ring }) => !ring), circular, cites)
  const hearsay = all.filter(
    ({ kind, report }) => kind === 'hearsay' && ![...kept, ...rest].some(set => set.reports.has(report)),
  )
  for (const one of hearsay) {
    const earliest = [...kept, ...rest][0]
    const merged = { code: 'cites' as const, evidence: [{ report: one.report, span: one.span }] }
    if (earliest === undefined) rest.push({ grounds: [one], why: [], reports: new Set([one.report]), isUnknown: true })
    else {
      earliest.reports.add(one.report)
      earliest.why.push({ reports: [[...earliest.reports][0] ?? '', one.report], ...merged })
    }
  }
  return {
    circular,
    origins: [...kept.map(set => ({ ...set, isUnknown: false })), ...rest]
      .map(set => {
        const name = set.isUnknown ? { kind: 'unknown' as const, name: 'unknown' } : nameOf(set.grounds, outlets)
        const ids = [...set.reports].sort(byTime)
        return {
          id: `o${hash(`${name.kind} ${name.name} ${ids[0]}`).toString(36)}`,
          ...name,
          reports: ids,
          why: set.why,
        }
      })
      .sort(
        (a, b) =>
          b.reports.length - a.reports.length ||
          byTime(a.reports[0] ?? '', b.reports[0] ?? '') ||
          (a.id < b.id ? -1 : 1),
      ),
  }
}

/**
 * The grounds that count: of a report that names somebody for the claim, not its own voice beside it, nor the one through whom it came. A report that
 * cites another and gives no ground of its own is dealt with apart.
 */
function standing(all: readonly Ground[]): Ground[] {
  const found: Ground[] = []
  for (const one of all) {
    if (one.kind === 'cited' || one.kind === 'hearsay') continue
    const others = all.filter(({ report }) => report === one.report)
    if (one.kind === 'own' && others.some(({ kind }) => kind !== 'own')) continue
    if (one.kind === 'wire' && one.voice === null && others.some(({ kind }) => kind !== 'wire' && kind !== 'own'))
      continue
    const isRelay = others.some(({ statement }) =>
      statement.chain.some((voice, place) => place > 0 && voice.role === 'relay' && voice.name === one.voice?.name),
    )
    if (
      isRelay &&
      one.statement.chain.findIndex(({ name }) => name === one.voice?.name) === 0 &&
      others.some(other => other.voice?.name !== one.voice?.name && other.kind !== 'own')
    )
      continue
    if (found.some(known => known.report === one.report && sameWithin(known, one))) continue
    found.push(one)
  }
  return found
}

/** Two carriers in one report that name the same ground. */
function sameWithin(a: Ground, b: Ground): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'own' || a.kind === 'wire') return true
  if (a.kind === 'unnamed') return a.outlet === b.outlet
  return (
    a.voice?.name === b.voice?.name || (a.kind === 'voice' && sameSpeaker(a.voice ?? undefined, b.voice ?? undefined))
  )
}

/** Within one report "the fire brigade" says what "Ines Tarrow, a spokeswoman for the brigade" says, and police what a superintendent does. */
function isMouthOf(person: Voice | null, body: Voice | null): boolean {
  if (person === null || body === null || body.kind === 'person') return false
  const role = person.description ?? (person.named ? '' : person.name)
  const noun = nameWords(body.name).at(-1)
  if (noun === undefined) return false
  return (SPEAKS_FOR.test(role) && nameWords(role).includes(noun)) || (UNIFORMED.test(body.name) && RANK.test(role))
}

/** Why two reports stand on one say-so, with the words that show it; null where nothing shows it. `a` came first. */
function sameGround(a: Ground, b: Ground, { reports, shared }: Known): Pick<Merge, 'code' | 'evidence'> | null {
  if (a.report === b.report) return null
  const [one, other] = [reports.get(a.report), reports.get(b.report)] as [ReportRow, ReportRow]
  const at = (x: Ground, span: Span = x.span) => ({ report: x.report, span })
  const both = [at(a), at(b)]
  if (a.kind === 'voice' && b.kind === 'voice' && sameSpeaker(a.voice ?? undefined, b.voice ?? undefined)) {
    const release = [a, b].some(({ isRelease, statement }) => isRelease || statement.medium === 'document')
    return { code: release ? 'same-release' : 'same-originator', evidence: both }
  }
  if (a.kind === 'document' && b.kind === 'document' && sameDocument(a, b))
    return { code: 'same-originator', evidence: both }
  if (isOfStudy(a) && isOfStudy(b)) return { code: 'same-originator', evidence: both }
  if (isAgain(a, b, other) || isAgain(b, a, one)) return { code: 'same-originator', evidence: both }
  const speaks = spokenFor(a, b, one, other) ?? spokenFor(b, a, other, one)
  if (speaks !== null) return { code: speaks, evidence: both }
  if (a.kind === 'social' && b.kind === 'social') return { code: 'same-originator', evidence: both }
  if (a.kind === 'unnamed' && b.kind === 'unnamed') {
    // Each outlet's own name is whole; one that a text cites may be short.
    const isOne = a.outlet === one.outlet && b.outlet === other.outlet ? oneOutlet : sameOutlet
    if (isOne(a.outlet, b.outlet)) return { code: 'cites', evidence: both }
    // "A diver told Ruth Adeyemi, she said": whom she heard it from, she alone can tell, whoever prints it.
    if (handsOf(a).some(one => handsOf(b).some(other => sameSpeaker(one, other))))
      return { code: 'same-originator', evidence: both }
    const { start, end } = b.statement.sentence
    const credit = other.names.find(
      ({ name, span }) => span.start >= start && span.end <= end && name !== other.outlet && sameOutlet(name, a.outlet),
    )
    if (credit !== undefined) return { code: 'cites', evidence: [at(b, credit.span)] }
  }
  if (a.kind === 'wire' && b.kind === 'wire' && sameOutlet(a.outlet, b.outlet))
    return { code: 'credited', evidence: both }
  if (a.kind === 'own' && b.kind === 'own' && one.outlet !== undefined && one.outlet === other.outlet)
    return { code: 'same-originator', evidence: both }
  const text = shared(a.report, b.report)
  const copy = copiedClaim(a.statement, b.statement, text)
  // Two outlets may each have found somebody to say the same words; only a copy has the other's source too.
  const alike = own(a) || own(b) || (a.kind === b.kind && a.kind !== 'voice' && text?.copy)
  if (copy.copied >= SAME_TEXT && alike)
    return { code: 'same-text', evidence: copy.spans.flatMap(([x, y]) => [at(a, x), at(b, y)]) }
  return restated(a, b, one, other, at) ?? restated(b, a, other, one, at)
}

/** Those with a name through whom it came. */
function handsOf({ statement }: Ground): readonly Voice[] {
  return statement.chain.filter(({ role, kind, named }) => role === 'relay' && kind === 'person' && named)
}

const own = ({ kind }: Ground) => kind === 'own' || kind === 'wire'

/** What an outlet, an agency or a release tells without saying whose word it is. Whoever saw it has it from nobody. */
function isUncredited(one: Ground): boolean {
  const { kind, voice } = one
  const isOwn = kind === 'own' || (kind === 'wire' && voice === null) || isReleased(one)
  return isOwn && !EYES.test(voice?.name ?? '')
}

/** A report that tells in its own voice what another attributes, and names the same source for the rest: it has this from there too. */
function restated(
  said: Ground,
  told: Ground,
  saidRow: ReportRow,
  row: ReportRow,
  at: (x: Ground, span?: Span) => Merge['evidence'][number],
): Pick<Merge, 'code' | 'evidence'> | null {
  if (!isUncredited(told)) return null
  if (said.kind === 'own') {
    const body = said.statement.bodies.some(name => told.statement.bodies.some(other => sameBody(name, other)))
    if (body) return { code: 'same-originator', evidence: [at(said), at(told)] }
    const credit = row.names.find(({ name }) => name !== row.outlet && sameOutlet(name, said.outlet))
    const isEarlier = said.outlet !== told.outlet && credit !== undefined
    return isEarlier ? { code: 'cites', evidence: [at(told, credit.span)] } : null
  }
  if (said.outlet === told.outlet) return { code: 'same-originator', evidence: [at(said), at(told)] }
  const voice =
    said.voice === null
      ? undefined
      : row.voices.find(other => said.kind === 'voice' && sameSpeaker(other, said.voice ?? undefined))
  if (voice !== undefined && voice.span !== null)
    return { code: 'same-originator', evidence: [at(said), at(told, voice.span)] }
  const outlet = said.kind === 'wire' || said.kind === 'unnamed' ? said.outlet : saidRow.outlet
  const named =
    outlet === undefined ? undefined : row.names.find(({ name }) => name !== row.outlet && sameOutlet(name, outlet))
  if (named === undefined) return null
  return { code: said.kind === 'wire' ? 'credited' : 'cites', evidence: [at(told, named.span)] }
}

/** Does the one stand on a body, and the other on its document or on somebody who speaks for it where its name stands? */
function spokenFor(body: Ground, other: Ground, bodyRow: ReportRow, otherRow: ReportRow): Merge['code'] | null {
  if (body.kind !== 'voice' || body.voice === null || other.voice === null) return null
  const words = nameWords(body.voice.name)
  const isBody = body.voice.kind !== 'person' || SPEAKS_FOR.test(body.voice.name)
  if (words.length === 0 || (body.voice.named && !isBody)) return null
  const within = (name: string) => {
    const held = nameWords(name)
    return words.every(word => held.includes(word))
  }
  if (body.isRelease && isOfRelease(other.voice, bodyRow)) return 'same-release'
  if (other.kind === 'document') {
    const { start, end } = other.statement.sentence
    // "A report that the harbour bureau put on its website", and what the bureau found.
    const isIts =
      within(other.voice.name) ||
      otherRow.names.some(
        ({ name, span }) =>
          within(name) && (THE_RELEASE.test(other.voice?.name ?? '') || (span.start >= start && span.end <= end)),
      )
    return isBody && isIts ? 'same-release' : null
  }
  if (
    other.kind !== 'voice' ||
    !isBody ||
    bodyRow.id === otherRow.id ||
    !SPEAKS_FOR.test(other.voice.named ? (other.voice.description ?? '') : other.voice.name)
  )
    return null
  const at = other.voice.span?.start ?? other.span.start
  const near = otherRow.names.some(({ name, span }) => within(name) && Math.abs(span.start - at) <= NEAR_BY)
  return body.voice.named && near ? 'same-originator' : null
}

/** Does somebody speak in a body's release, or is named there as speaking for it? */
function isOfRelease(person: Voice, { issuer, voices, names }: ReportRow): boolean {
  if (issuer === null || !person.named || person.kind !== 'person') return false
  const isThere = (name: string) => sameSpeaker(person, { name, kind: 'person', named: true })
  return (
    voices.some(voice => voice.kind === 'person' && isThere(voice.name)) ||
    (SPEAKS_FOR.test(person.description ?? '') && names.some(({ name }) => name.includes(' ') && isThere(name)))
  )
}

/** "The company" is Vellora in a report that names Vellora. */
function isAgain(body: Ground, other: Ground, row: ReportRow): boolean {
  const [named, again] = [body.voice, other.voice]
  if (body.kind !== 'voice' || other.kind !== 'voice' || named === null || again === null) return false
  if (!named.named || named.kind === 'person' || again.named || !BODY_AGAIN.test(again.name)) return false
  const words = nameWords(named.name)
  return words.length > 0 && row.names.some(({ name }) => words.every(word => nameWords(name).includes(word)))
}

const sameBody = (a: string, b: string) =>
  sameSpeaker({ name: a, kind: 'organisation', named: true }, { name: b, kind: 'organisation', named: true })

/** "A study published on Tuesday", "the authors": of one finding there is one study, whoever of those is named for it. */
function isOfStudy({ voice }: Ground): boolean {
  if (voice === null || voice.named) return false
  return AUTHORS.test(voice.name) || (voice.kind !== 'person' && STUDY.test(voice.name))
}

/** "a ruling" and "the ruling published on Thursday": documents of one kind, or of one name. */
function sameDocument(a: Ground, b: Ground): boolean {
  const one = nameWords(a.voice?.name ?? '')
  const other = nameWords(b.voice?.name ?? '')
  return one.some(word => other.includes(word))
}

/** Those who cite and lead nowhere: one origin a ring, which nobody knows, and one for each outlet that is not among the carriers. */
function withoutGround(
  list: readonly { report: string; ground: Ground; ring: boolean }[],
  circular: readonly string[][],
  cites: ReadonlyMap<string, readonly string[]>,
): { grounds: Ground[]; why: Merge[]; reports: Set<string>; isUnknown: boolean }[] {
  const found: { grounds: Ground[]; why: Merge[]; reports: Set<string>; isUnknown: boolean; key: string }[] = []
  for (const { report, ground } of list) {
    const chain = [report, ...(cites.get(report) ?? [])]
    const ring = circular.find(one => chain.some(id => one.includes(id)))
    const end = list.find(other => chain.includes(other.report) && (cites.get(other.report) ?? []).length === 0)
    const key = ring === undefined ? `outlet ${(end?.ground ?? ground).outlet}` : `ring ${ring.join()}`
    const known = found.find(
      one =>
        one.key === key ||
        (ring === undefined &&
          !one.isUnknown &&
          sameOutlet(one.grounds[0]?.outlet ?? '', (end?.ground ?? ground).outlet)),
    )
    if (known === undefined) {
      found.push({ grounds: [ground], why: [], reports: new Set([report]), isUnknown: ring !== undefined, key })
      continue
    }
    const first = [...known.reports][0] ?? report
    if (first !== report && !known.reports.has(report))
      known.why.push({ reports: [first, report], code: 'cites', evidence: [{ report, span: ground.span }] })
    known.reports.add(report)
  }
  return found.map(({ key: _, ...one }) => one)
}

/** Is it a release's own words, and nobody's in it? */
const isReleased = ({ isRelease, statement }: Ground) => isRelease && statement.attribution === null

/** The account by which a post is known: "the user *@teller*". */
function handleOf({ kind, voice }: Ground): string | null {
  return kind === 'social' ? (HANDLE.exec(voice?.name ?? '')?.[0] ?? null) : null
}

function nameOf(grounds: readonly Ground[], outlets: readonly string[]): Pick<IndependentOrigin, 'kind' | 'name'> {
  const [first] = grounds
  // What a body gave out first is its word, whoever says it again.
  const released = first !== undefined && isReleased(first) && first.kind === 'voice' ? first : undefined
  const one =
    released ??
    ([...grounds].sort(
      (a, b) =>
        NAMES_IT.indexOf(a.kind) - NAMES_IT.indexOf(b.kind) ||
        Number(b.voice?.kind === 'person' && b.voice.named) - Number(a.voice?.kind === 'person' && a.voice.named),
    )[0] as Ground)
  // As it calls itself, where it is among those that carry the claim: "NPW" is Northern Press Wire.
  const outlet =
    [one.outlet, ...outlets].find(own => outlets.includes(own) && sameOutlet(own, one.outlet)) ?? one.outlet
  const name = one.voice?.name ?? outlet
  switch (one.kind) {
    case 'voice':
      return one.voice?.kind !== 'person' && grounds.some(({ isRelease }) => isRelease)
        ? { kind: 'release', name }
        : { kind: 'person', name }
    case 'unnamed':
      return { kind: 'person', name: `${PRONOUN.test(name) ? 'unnamed' : name} (${outlet})` }
    case 'document':
      return { kind: 'document', name }
    case 'social':
      return { kind: 'social', name: grounds.map(handleOf).find(handle => handle !== null) ?? name }
    case 'wire':
      return { kind: 'wire', name: outlet }
    default:
      return { kind: one.kind === 'hearsay' ? 'unknown' : 'outlet', name: outlet }
  }
}
