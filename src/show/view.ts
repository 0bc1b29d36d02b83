import type { Claim, Party, Record } from '../record/record.ts'
import { LEAST_WIDTH } from './leastWidth.ts'
import { type Numbered, numbered } from './numbered.ts'

/** A record with what every section needs to show it. */
export interface View {
  readonly record: Record
  readonly claims: readonly Numbered[]
  /** The numbers of claims by the ids of their attributions. */
  readonly numbers: ReadonlyMap<string, number>
  readonly parties: ReadonlyMap<string, Party>
  /** How each claim came, by the ids of their attributions. */
  readonly ways: ReadonlyMap<string, Claim>
  /** Columns of the greatest number. */
  readonly digits: number
  /** Columns of the view, at least `LEAST_WIDTH`. */
  readonly width: number
  readonly color: boolean
  /** What the report is called where it has no headline and no title. */
  readonly name: string
}

export function view(
  record: Record,
  { width, color, name }: { width: number; color: boolean; name?: string | undefined },
): View {
  const claims = numbered(record.attributions)
  return {
    record,
    claims,
    numbers: new Map(claims.map(({ attribution, number }) => [attribution.id, number])),
    parties: new Map(record.parties.map(party => [party.id, party])),
    ways: new Map(record.claims.map(claim => [claim.attribution, claim])),
    digits: String(claims.length).length,
    width: Math.max(LEAST_WIDTH, width),
    color,
    name: name ?? record.report.id,
  }
}
