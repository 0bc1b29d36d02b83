import { nameKey } from '../english/nameKey.ts'
import type { Record } from '../record/record.ts'
import { PARTS, type Part, type Whose } from '../record/review.ts'
import type { Wish } from '../review/asked.ts'
import type { ReviewFlags } from './reviewOptions.ts'
import { reviewSpans } from './reviewSpans.ts'

const CHANGES = ['accept', 'reject', ...PARTS, 'party', 'join', 'split', 'add', 'note', 'undo', 'redo'] as const

/** The first flag that changes something. */
export function changeIn(flags: ReviewFlags): string | undefined {
  return CHANGES.find(name => flags[name] !== undefined)
}

/** What is wrong with the flags, for people; null where nothing is. */
export function reviewMisuse(flags: ReviewFlags): string | null {
  const given = CHANGES.filter(name => flags[name] !== undefined)
  if (given.length > 1) return `make one change at a time: ${given.map(name => `--${name}`).join(' and ')}`
  if (given.length === 1 && (flags.by ?? '').trim() === '') return 'say who makes the change, with --by'
  if (flags.join && flags.join.length !== 2) return '--join takes the ids of two parties'
  if (flags.about !== undefined && flags.note === undefined) return '--about goes with --note'
  if (flags.called !== undefined && flags.split === undefined) return '--called goes with --split'
  for (const name of [...PARTS, 'party', 'split'] as const) {
    if (flags[name] !== undefined && !/^[^=\s]+=/s.test(flags[name])) return `--${name} takes an id, =, and a value`
  }
  for (const part of flags.add ?? []) {
    if (!/^(?:source|cue|content|addressee|party)=/.test(part))
      return `--add takes source=…, cue=…, content=…, addressee=… and party=…, not “${part}”`
  }
  return null
}

/** What the flags ask to be changed in a record; null where they ask for nothing, and words for people where they mean nothing in it. */
export function reviewWish(record: Record, flags: ReviewFlags): Wish | string | null {
  const { text } = record.report
  if (flags.undo) return { kind: 'undo' }
  if (flags.redo) return { kind: 'redo' }
  if (flags.accept !== undefined) return { kind: 'accept', attribution: flags.accept }
  if (flags.reject !== undefined) return { kind: 'reject', attribution: flags.reject }
  if (flags.note !== undefined) return { kind: 'note', about: flags.about ?? null, message: flags.note }
  if (flags.join) return { kind: 'join', party: flags.join[0] ?? '', other: flags.join[1] ?? '' }
  if (flags.party !== undefined) {
    const [attribution, written] = halves(flags.party)
    return unclear(record, written) ?? { kind: 'party', attribution, party: whose(record, written) }
  }
  if (flags.split !== undefined) {
    const [party, written] = halves(flags.split)
    const mentions = reviewSpans(text, written)
    if (typeof mentions === 'string') return mentions
    const { called } = flags
    return { kind: 'split', party, mentions: [...mentions], ...(called === undefined ? {} : { name: called }) }
  }
  const part = PARTS.find(name => flags[name] !== undefined)
  if (part) {
    const [attribution, written] = halves(flags[part] ?? '')
    const spans = reviewSpans(text, written)
    return typeof spans === 'string' ? spans : { kind: 'spans', attribution, part, spans: [...spans] }
  }
  return flags.add ? added(record, flags.add) : null
}

function added(record: Record, parts: readonly string[]): Wish | string {
  const spans: { [part in Part]: { start: number; end: number }[] } = {
    source: [],
    cue: [],
    content: [],
    addressee: [],
  }
  let party: Whose | undefined
  for (const one of parts) {
    const [name, written] = halves(one)
    if (name === 'party') {
      const wrong = unclear(record, written)
      if (wrong !== null) return wrong
      party = whose(record, written)
    } else {
      const found = reviewSpans(record.report.text, written)
      if (typeof found === 'string') return found
      spans[name as Part] = [...found]
    }
  }
  return { kind: 'add', ...spans, ...(party === undefined ? {} : { party }) }
}

/** A party by its id or its whole name; "none" is nobody, and any other name is somebody whom the record does not have. */
function whose({ parties }: Record, written: string): Whose {
  const wanted = written.trim()
  if (wanted === '' || wanted === 'none') return null
  const same = parties.filter(({ name }) => nameKey(name) === nameKey(wanted))
  const known = parties.find(({ id }) => id === wanted) ?? (same.length === 1 ? same[0] : undefined)
  return known?.id ?? (/^pr?\d+$/.test(wanted) ? wanted : { name: wanted })
}

/** Why a name means no one party, for people; null where it does, or means nobody or somebody new. */
function unclear({ parties }: Record, written: string): string | null {
  const wanted = written.trim()
  const same = parties.filter(({ name }) => nameKey(name) === nameKey(wanted))
  if (wanted === '' || wanted === 'none' || same.length < 2 || parties.some(({ id }) => id === wanted)) return null
  return `Several parties are called ${wanted}. Give the id of one: ${same.map(({ id }) => id).join(', ')}.`
}

function halves(written: string): [id: string, rest: string] {
  const at = written.indexOf('=')
  return [written.slice(0, at).trim(), written.slice(at + 1)]
}
