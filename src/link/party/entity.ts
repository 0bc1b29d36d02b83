import type { Party, Span } from '../../record/record.ts'
import type { Role } from './mention.ts'

/** Somebody or something in the report that may turn out to be a party: filled in as the text speaks of it. */
export interface Entity {
  /** In the order in which they were found; ties go by it. */
  readonly order: number
  name: string
  kind: Party['kind']
  named: boolean
  /** Whether more than two capitals shows that it is a person. */
  sure: boolean
  gender: 'he' | 'she' | null
  plural: boolean
  /** Whether the report speaks of it only as of a place. */
  place: boolean
  /** What a comma beside the name says of it. */
  readonly descriptions: string[]
  readonly roles: Role[]
  /** The one whose lawyer, office or sister it is. */
  owner: Entity | null
  standsFor: string | null
  readonly mentions: Span[]
  /** How often it stands where somebody is named in a role; what never does is no party. */
  places: number
  /** Whether a statement or the like of its own is told of, which speaks for it. */
  issues: boolean
  /** The one that it turned out to be: "a driver" before "the driver, Dale Orrick". */
  is: Entity | null
  /** The block and the start of the last mention so far, -1 before the first. */
  seen: number
}
