import { nameKey } from '../english/nameKey.ts'
import type { Attribution, Medium } from '../record/record.ts'
import { type Anchor, anchor } from './anchor.ts'
import { chainOf, type Hand } from './chainOf.ts'
import type { ClaimOf, Desk, Wanted } from './desk.ts'
import type { Identity } from './identities.ts'
import { people } from './people.ts'
import { type Where, where } from './where.ts'

/** Something that somebody is said to have said, as one report has it. */
export interface Statement {
  readonly party: Identity
  /** Whether somebody vouches for it or hands on what another says. */
  readonly role: 'originator' | 'relay'
  readonly report: Where
  readonly claim: string
  readonly attribution: string
  readonly style: Attribution['style']
  readonly content: Anchor
  readonly source: Anchor
  readonly cue: Anchor
  readonly said: string | null
  readonly medium: Medium['kind'] | null
  readonly hedges: readonly { readonly kind: string; readonly start: number; readonly end: number }[]
  readonly chain: readonly Hand[]
  readonly standing: string
  readonly confidence: number
  /** The other versions of the report that have the same words. */
  readonly alsoIn: readonly string[]
  /** The latest version of the report does not have it any more. */
  readonly withdrawn: boolean
}

/** What is said of a name: everybody who is meant, and their statements, which are made as they are taken. */
export interface Said {
  readonly people: readonly { readonly identity: Identity; readonly claims: number; readonly reports: number }[]
  readonly unsure: readonly Identity[]
  /** See `People.many`. */
  readonly many: number | null
  readonly total: number
  readonly statements: Iterable<Statement>
  /** By what each statement is known again, in their order: its report and attribution. */
  readonly keys: readonly string[]
  /** Statements from one place among `keys` up to another, made as they are taken. */
  readonly between: (start: number, end: number) => Iterable<Statement>
}

/** A statement's rows, one a version. */
interface Group {
  readonly identity: Identity
  readonly rows: readonly ClaimOf[]
  readonly withdrawn: boolean
}

/** All that those who are called `name` are said to have said in the reports that are wanted, person by person and by date. */
export function who(
  name: string,
  desk: Pick<Desk, 'parties' | 'namesWithInitials' | 'namesakes' | 'report' | 'claimsOf'>,
  wanted: Wanted,
): Said {
  const { people: found, unsure, many } = people(name, desk)
  const isNarrowed = Object.values(wanted).some(value => value !== undefined)
  const each = found.map(identity => {
    const numbers = identity.parties.map(({ number }) => number)
    const all = desk.claimsOf(numbers)
    const kept = isNarrowed ? new Set(desk.claimsOf(numbers, wanted).map(one => one.number)) : null
    return { identity, groups: grouped(identity, all).flatMap(group => narrowed(group, kept)) }
  })
  const groups = each.flatMap(one => one.groups)
  return {
    people: each.map(({ identity, groups }) => ({
      identity,
      claims: groups.length,
      reports: new Set(groups.flatMap(({ rows }) => rows.map(({ report }) => report))).size,
    })),
    unsure,
    many,
    total: groups.length,
    statements: made(groups, desk),
    keys: groups.map(({ rows }) => `${rows.at(-1)?.report} ${rows.at(-1)?.attribution}`),
    between: (start, end) => made(groups.slice(start, end), desk),
  }
}

/** The same words in several versions of a report are one statement, shown as the last of them has it. */
function grouped(identity: Identity, rows: readonly ClaimOf[]): Group[] {
  const found = new Map<string, ClaimOf[]>()
  const times = new Map<string, number>()
  for (const row of rows) {
    const words = `${row.story} ${nameKey(row.words)}`
    const time = (times.get(`${row.report} ${words}`) ?? 0) + 1
    times.set(`${row.report} ${words}`, time)
    const key = `${time} ${words}`
    found.set(key, [...(found.get(key) ?? []), row])
  }
  return [...found.values()].map(own => {
    const versions = [...own].sort((a, b) =>
      a.fetched === b.fetched ? a.version - b.version : a.fetched < b.fetched ? -1 : 1,
    )
    return { identity, rows: versions, withdrawn: !versions.some(({ latest }) => latest) }
  })
}

function narrowed(group: Group, kept: ReadonlySet<number> | null): Group[] {
  if (kept === null) return [group]
  const rows = group.rows.filter(({ number }) => kept.has(number))
  return rows.length === 0 ? [] : [{ ...group, rows }]
}

function* made(groups: readonly Group[], desk: Pick<Desk, 'report'>): Generator<Statement> {
  for (const { identity, rows, withdrawn } of groups) {
    const row = rows.at(-1)
    const told = row ? desk.report(row.report) : null
    const attribution = told?.record.attributions.find(({ id }) => id === row?.attribution)
    const claim = told?.record.claims.find(one => one.attribution === row?.attribution)
    // A record may have been made again since its rows were asked for.
    if (!row || !told || !attribution || !claim) continue
    const { record } = told
    const own = new Set(identity.parties.filter(({ report }) => report === row.report).map(({ id }) => id))
    yield {
      party: identity,
      role: claim.chain.some(({ role, party }) => role === 'relay' && own.has(party ?? '')) ? 'relay' : 'originator',
      report: where(told),
      claim: claim.id,
      attribution: attribution.id,
      style: attribution.style,
      content: anchor(record, attribution.content),
      source: anchor(record, attribution.source),
      cue: anchor(record, attribution.cue),
      said: attribution.said?.value ?? null,
      medium: attribution.medium?.kind ?? null,
      hedges: attribution.hedges.map(({ kind, span: { start, end } }) => ({ kind, start, end })),
      chain: chainOf(record, claim),
      standing: claim.standing,
      confidence: attribution.confidence,
      alsoIn: [...new Set(rows.slice(0, -1).map(({ report }) => report))].filter(id => id !== row.report),
      withdrawn,
    }
  }
}
