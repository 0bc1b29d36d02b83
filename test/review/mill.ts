import type { Record, Span } from '../../src/record/record.ts'
import { sketch, spanOf } from '../show/sketch.ts'

const TEXT = `The weir holds, keeper says

The keeper Óna Marsh said on Monday that the weir held. The miller, Tam Orr, told the board that Marsh warned “it may go” by May.

Orr added that the board knew. It was 🌊 said on the quay that nobody slept.`

/** The place of words in the text, the n-th time they stand there. */
export function at(words: string, n = 1): Span {
  let start = -1
  for (let time = 0; time < n; time++) start = TEXT.indexOf(words, start + 1)
  if (start < 0) throw new Error(`“${words}” does not stand ${n} times in the text`)
  return { start, end: start + words.length }
}

/** A report of three blocks: a3 is within a2, and a4, which the machine is least sure of, has the wrong source. */
export function mill(): Record {
  const party = (id: string, name: string, mentions: Span[], named = true) => ({
    id,
    name,
    kind: 'person' as const,
    named,
    mentions,
  })
  const record = sketch(TEXT, [
    {
      source: [at('The keeper Óna Marsh')],
      cue: [at('said')],
      content: [at('the weir held')],
      party: 'p1',
      confidence: 0.9,
    },
    {
      source: [at('The miller, Tam Orr')],
      cue: [at('told')],
      content: [at('Marsh warned “it may go” by May')],
      addressee: { spans: [at('the board')], party: 'p3' },
      party: 'p2',
      confidence: 0.8,
    },
    {
      source: [at('Marsh', 2)],
      cue: [at('warned')],
      content: [at('it may go')],
      style: 'direct',
      party: 'p1',
      within: 'a2',
      hedges: [{ span: at('may'), kind: 'modal', rule: 'hedges/may' }],
      confidence: 0.7,
    },
    { source: [at('the board', 2)], cue: [at('added')], content: [at('the board knew')], party: 'p3', confidence: 0.3 },
  ])
  const starts = TEXT.split('\n\n').map(part => spanOf(TEXT, part)[0] ?? { start: 0, end: 0 })
  return {
    ...record,
    report: {
      ...record.report,
      id: 'mill',
      outlet: 'The Bell',
      published: '2026-03-10',
      title: 'The weir holds, keeper says',
      blocks: starts.map((span, place) => ({ kind: place === 0 ? 'headline' : 'paragraph', span })),
    },
    parties: [
      party('p1', 'Óna Marsh', [at('The keeper Óna Marsh'), at('Marsh', 2)]),
      party('p2', 'Tam Orr', [at('The miller, Tam Orr'), at('Orr', 2)]),
      party('p3', 'the board', [at('the board'), at('the board', 2)], false),
    ],
    checks: [
      {
        id: 'k1',
        verdict: 'unverified',
        by: null,
        who: [],
        span: at('nobody slept'),
        about: ['a2', 'a4'],
        rule: 'checks/x',
      },
    ],
    comments: [
      {
        id: 'm1',
        asked: 'p2',
        who: [at('Orr', 2)],
        by: null,
        asker: [],
        outcome: 'replied',
        span: at('Orr added'),
        about: ['a1'],
        reply: 'a4',
        rule: 'comments/x',
      },
    ],
    claims: ['a1', 'a2', 'a3', 'a4'].map((attribution, place) => ({
      id: `c${place + 1}`,
      attribution,
      chain: [],
      standing: '',
    })),
  }
}
