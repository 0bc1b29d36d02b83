import type { Claim, Party, Record } from '../../record/record.ts'
import { type Item, outline } from '../outline.ts'

/** A record with what every part of its page needs. */
export interface Shown {
  readonly record: Record
  /** What the ids of this report begin with: a page may have many. */
  readonly prefix: string
  readonly items: readonly Item[]
  readonly numbers: ReadonlyMap<string, number>
  readonly parties: ReadonlyMap<string, Party>
  readonly ways: ReadonlyMap<string, Claim>
}

/** @param index which report of the page it is, from 1 */
export function shown(record: Record, index: number): Shown {
  const items = outline(record.attributions)
  return {
    record,
    prefix: `r${index}`,
    items,
    numbers: new Map(items.map(({ attribution, number }) => [attribution.id, number])),
    parties: new Map(record.parties.map(party => [party.id, party])),
    ways: new Map(record.claims.map(claim => [claim.attribution, claim])),
  }
}
