import type { Note, Record } from '../record/record.ts'
import type { ReviewEntry } from '../record/review.ts'
import { holder } from './anchored.ts'
import { applied } from './applied.ts'
import type { Decision, Draft } from './draft.ts'
import { inForce } from './inForce.ts'
import { renamed } from './renamed.ts'

/** Whether a line of the log holds. An orphaned one is about what the record does not have any more; it is kept, and never moved to what is like it. */
export interface Told {
  readonly entry: ReviewEntry
  readonly state: 'holds' | 'undone' | 'orphaned'
  /** Why it is orphaned, for people. */
  readonly why?: string
}

/** A record as somebody left it who reviewed it. */
export interface Reviewed {
  readonly record: Record
  readonly log: readonly Told[]
  /** What became of attributions, by id, those that were rejected too; nobody has said anything of the others. */
  readonly decided: ReadonlyMap<string, Decision>
}

/**
 * Makes what follows from an attribution's words anew where words were changed (`draft.moved`): where it stands, its style, its hedges; and the claims of all.
 * Throws where the record would not be sound.
 */
export type Remake = (machine: Record, draft: Draft) => Record

/**
 * The machine's record with the changes of a log that hold and still fit. What the machine gave keeps its id; what a change adds gets one from the change's
 * number ("ar4", "pr4"), which no reading gives. Without such changes it is the machine's record itself. Pure: the same record and log give the same.
 */
export function reviewed(machine: Record, log: readonly ReviewEntry[], remake: Remake): Reviewed {
  const { done } = inForce(log)
  const holds = new Set(done)
  const held = holder(machine)
  let draft: Draft = { ...machine, decided: new Map(), moved: new Set() }
  const by = new Set<string>()
  const told = log.map((entry): Told => {
    const { change } = entry
    if (change.kind === 'undo' || change.kind === 'redo') return { entry, state: 'holds' }
    if (!holds.has(entry.number)) return { entry, state: 'undone' }
    const now = new Map<string, string>()
    for (const anchor of entry.anchors) {
      const id = held(anchor)
      if (id === null) return { entry, state: 'orphaned', why: `${anchor.id} is not read any more` }
      now.set(anchor.id, id)
    }
    const next = applied(
      draft,
      entry,
      renamed(change, id => now.get(id) ?? id),
    )
    if (typeof next === 'string') return { entry, state: 'orphaned', why: next }
    draft = next
    by.add(entry.by)
    return { entry, state: 'holds' }
  })
  if (by.size === 0) return { record: machine, log: told, decided: draft.decided }
  const record = remake(machine, { ...draft, notes: [...draft.notes, summary(draft, [...by])] })
  return { record, log: told, decided: draft.decided }
}

/** That a person had a hand in it, who, and in how much. */
function summary({ decided }: Draft, by: readonly string[]): Note {
  const counts = (['accepted', 'corrected', 'added', 'rejected'] as const)
    .map(what => ({ what, count: [...decided.values()].filter(one => one === what).length }))
    .filter(({ count }) => count > 0)
    .map(({ what, count }) => `${count} ${what}`)
  const what = counts.length > 0 ? `; attributions: ${counts.join(', ')}` : ''
  return { code: 'reviewed', message: `Reviewed by hand by ${by.join(', ')}${what}.` }
}
