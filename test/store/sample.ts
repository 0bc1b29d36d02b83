import type { Attribution, Party, Record, Report } from '../../src/record/record.ts'
import type { Raw } from '../../src/store/store.ts'
import { sketch, spanOf } from '../show/sketch.ts'

/** A record in which the keeper of weir `n` says that it leaks and the mill says nothing, with `more` in place of what its report has; of another text, nobody says anything. */
export function sample(n: number, more: Partial<Report> = {}): Record {
  const text =
    more.text ??
    `Weir ${n} leaks, keeper says\n\nThe keeper Óna Marsh said weir ${n} leaked. The mill declined to comment.`
  const party = (id: string, name: string, named: boolean): Party => ({
    id,
    name,
    kind: 'person',
    named,
    mentions: spanOf(text, name),
  })
  if (more.text !== undefined) {
    const record = sketch(text)
    return { ...record, report: { ...record.report, id: `weir-${n}`, title: `Weir ${n} leaks, keeper says`, ...more } }
  }
  const said: Partial<Attribution> = {
    source: spanOf(text, 'The keeper Óna Marsh'),
    cue: spanOf(text, 'said'),
    content: spanOf(text, `weir ${n} leaked`),
    party: 'p1',
  }
  const record = sketch(text, [said])
  return {
    ...record,
    report: { ...record.report, id: `weir-${n}`, title: `Weir ${n} leaks, keeper says`, ...more },
    parties: [party('p1', 'Óna Marsh', true), party('p2', 'The mill', false)],
    claims: [
      {
        id: 'c1',
        attribution: 'a1',
        chain: [{ party: 'p1', attribution: 'a1', role: 'originator' }],
        standing: 'Rests on Óna Marsh alone.',
      },
    ],
    comments: [
      {
        id: 'm1',
        asked: 'p2',
        who: spanOf(text, 'The mill'),
        by: null,
        asker: [],
        outcome: 'declined',
        span: spanOf(text, 'declined to comment')[0] ?? { start: 0, end: 0 },
        about: ['a1'],
        reply: null,
        rule: 'comment/declined',
      },
    ],
  }
}

/** The bytes that a record came from, as they might be: its text. */
export function rawOf({ report }: Record, more: Partial<Raw> = {}): Raw {
  return {
    bytes: Buffer.from(`${report.text}\n`),
    taken: '{}',
    source: `${report.id}.txt`,
    fetched: '2026-03-10T08:00:00.000Z',
    ...more,
  }
}
