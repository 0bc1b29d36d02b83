import type { Record } from '../record/record.ts'
import type { Change, ReviewEntry } from '../record/review.ts'
import { anchored } from './anchored.ts'
import { inForce } from './inForce.ts'
import { namedIn } from './namedIn.ts'
import { renamed } from './renamed.ts'
import { type Remake, type Reviewed, reviewed } from './reviewed.ts'
import { spansOf } from './spansOf.ts'

/** What an editor asks for: a change, or to undo or redo the last one. */
export type Wish = Change | { readonly kind: 'undo' } | { readonly kind: 'redo' }

/** Code units of a name and of a note: what a person writes in a sitting; a record is no place for more. */
export const LONGEST_NAME = 200
export const LONGEST_NOTE = 5_000
/** Lines of one report's log: every look at a report goes through all of them. */
export const MOST_ENTRIES = 10_000

/**
 * The line that a wish comes to, and the record with it.
 * @param by who wishes it, as they call themselves
 * @param at when, ISO 8601 in UTC
 * @returns why it cannot be, for people, where it does not fit the record as it is now
 */
export function asked(
  machine: Record,
  log: readonly ReviewEntry[],
  wish: Wish,
  by: string,
  at: string,
  remake: Remake,
): { readonly entry: ReviewEntry; readonly reviewed: Reviewed } | string {
  const who = by.trim()
  if (who === '') return 'Say who makes the change.'
  if (who.length > LONGEST_NAME) return `A name has at most ${LONGEST_NAME} characters.`
  if (log.length >= MOST_ENTRIES) return `The log of this report is full: it has ${MOST_ENTRIES} lines.`
  const line = lineOf(machine, log, wish, remake)
  if (typeof line === 'string') return line
  const entry: ReviewEntry = { number: log.length + 1, by: who, at, ...line }
  const after = reviewed(machine, [...log, entry], remake)
  const told = after.log.at(-1)
  if (told?.state === 'orphaned') return sentence(told.why ?? 'it does not fit')
  return { entry, reviewed: after }
}

function lineOf(
  machine: Record,
  log: readonly ReviewEntry[],
  wish: Wish,
  remake: Remake,
): Pick<ReviewEntry, 'change' | 'anchors' | 'words'> | string {
  const { done, undone } = inForce(log)
  if (wish.kind === 'undo' || wish.kind === 'redo') {
    const of = wish.kind === 'undo' ? lastThatHolds(reviewed(machine, log, remake), done) : undone.at(-1)
    return of === undefined
      ? `There is nothing to ${wish.kind}.`
      : { change: { kind: wish.kind, of }, anchors: [], words: [] }
  }
  const long = tooLong(wish)
  if (long !== null) return long
  // A claim is its attribution's content: what is said of it is said of that.
  const claims = new Map(machine.claims.map(({ id, attribution }) => [id, attribution]))
  // The claim of what was added is called after it.
  const change = renamed(wish, id => claims.get(id) ?? id.replace(/^cr(?=\d+$)/, 'ar'))
  const { text } = machine.report
  const known = anchored(machine)
  return {
    change,
    anchors: [...new Set(namedIn(change))].map(id => known.get(id)).filter(one => one !== undefined),
    words: spansOf(change).map(({ start, end }) => text.slice(start, end)),
  }
}

/** What is orphaned stays, for when its words are read again. */
function lastThatHolds({ log }: Reviewed, done: readonly number[]): number | undefined {
  const lost = new Set(log.flatMap(({ entry, state }) => (state === 'orphaned' ? [entry.number] : [])))
  return done.findLast(number => !lost.has(number))
}

function tooLong(change: Change): string | null {
  const name = change.kind === 'split' ? change.name : whoseName(change)
  if (name !== undefined && name.trim() === '') return 'Give the party a name.'
  if ((name?.length ?? 0) > LONGEST_NAME) return `A name has at most ${LONGEST_NAME} characters.`
  if (change.kind === 'note' && change.message.trim() === '') return 'The note says nothing.'
  if (change.kind === 'note' && change.message.length > LONGEST_NOTE)
    return `A note has at most ${LONGEST_NOTE} characters.`
  return null
}

function whoseName(change: Change): string | undefined {
  if (change.kind !== 'party' && change.kind !== 'add') return undefined
  const { party } = change
  return typeof party === 'object' && party !== null ? party.name : undefined
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
