import { readFileSync } from 'node:fs'
import type { Attribution, BlockKind, Claim, Link, Party, Record, Span } from '../../src/record/record.ts'

const text = readFileSync(new URL('../../examples/ferry.txt', import.meta.url), 'utf8').trimEnd()
const blocks = text.split('\n\n').reduce<Span[]>((spans, block) => {
  const start = spans.length === 0 ? 0 : (spans.at(-1)?.end ?? 0) + 2
  spans.push({ start, end: start + block.length })
  return spans
}, [])

/** The span of words in a block of the example (by index), or of their `n`th occurrence there. */
function at(block: number, words: string, n = 1): Span {
  const { start, end } = blocks[block] ?? { start: 0, end: 0 }
  let found = start - 1
  for (let seen = 0; seen < n; seen += 1) found = text.indexOf(words, found + 1)
  if (found < start || found + words.length > end) throw new Error(`“${words}” does not stand in block ${block}`)
  return { start: found, end: found + words.length }
}

interface Sketch {
  block: number
  source?: string | Span
  party?: string
  cue: string | Span
  content: (string | Span)[]
  addressee?: string | Span
  listener?: string
  style?: Attribution['style']
  said?: Attribution['said']
  medium?: Attribution['medium']
  hedges?: Attribution['hedges']
  within?: string
  confidence?: number
}

function attribution(id: string, sketch: Sketch): Attribution {
  const span = (words: string | Span) => (typeof words === 'string' ? at(sketch.block, words) : words)
  return {
    id,
    style: sketch.style ?? 'indirect',
    source: sketch.source === undefined ? [] : [span(sketch.source)],
    cue: [span(sketch.cue)],
    content: sketch.content.map(span),
    party: sketch.party ?? null,
    addressee:
      sketch.addressee === undefined ? null : { spans: [span(sketch.addressee)], party: sketch.listener ?? null },
    medium: sketch.medium ?? null,
    said: sketch.said ?? null,
    hedges: sketch.hedges ?? [],
    within: sketch.within ?? null,
    via: null,
    rules: { found: null, party: null, within: null, via: null },
    confidence: sketch.confidence ?? 0.97,
  }
}

const party = (id: string, name: string, more: Partial<Party> = {}): Party => ({
  id,
  name,
  kind: 'person',
  named: true,
  mentions: [],
  ...more,
})

/** How an attribution's content came, "diver a4 > engineer a3": who said it and in which attribution, then who handed it on, out to the outlet. */
function claim(attribution: string, way: string, standing: string): Claim {
  const links = way.split(' > ').map((step, index): Link => {
    const [party = '', through = ''] = step.split(' ')
    return { party: party === '-' ? null : party, attribution: through, role: index === 0 ? 'originator' : 'relay' }
  })
  const outlet: Link = { party: null, attribution: null, role: 'outlet', name: 'The Tarrow Courier' }
  return { id: attribution.replace('a', 'c'), attribution, chain: [...links, outlet], standing }
}

/** A record of examples/ferry.txt made by hand, with one of everything that the view can show. */
export const ferry: Record = {
  schema: 'sayso/record/1',
  report: {
    id: 'ferry',
    outlet: 'The Tarrow Courier',
    byline: ['Ines Calder'],
    published: '2026-03-10',
    language: 'en',
    text,
    blocks: blocks.map((span, index) => ({ kind: kindOf(index), span })),
    origin: [{ agency: 'Coastal News Agency', part: 'some', span: at(12, 'Coastal News Agency') }],
  },
  parties: [
    party('engineer', 'Dr Ruth Adeyemi', { description: 'a former engineer' }),
    party('inquiry', 'the public inquiry', { kind: 'organisation' }),
    party('diver', 'a diver', { named: false }),
    party('harcourt', 'Colin Harcourt', { description: 'then the company’s operations director' }),
    party('insiders', 'Two people familiar with the inspection', {
      named: false,
      kind: 'group',
      count: 2,
      anonymity: { reason: 'familiar with the inspection', spans: [at(7, 'familiar with the inspection')] },
    }),
    party('courier', 'The Tarrow Courier', { kind: 'publication' }),
    party('minutes', 'minutes published by the inquiry', { kind: 'document' }),
    party('renwick', 'Dame Olive Renwick', { description: 'the chair of the board' }),
    party('bellweather', 'Marcus Bellweather', { description: 'the local MP' }),
    party('department', 'The Department for Harbours', {
      kind: 'government',
      standsFor: 'the government’s harbour authority',
    }),
    party('firm', 'Marsh & Tern Ferries', { kind: 'organisation' }),
  ],
  attributions: [
    attribution('a1', {
      block: 3,
      source: 'a former engineer',
      party: 'engineer',
      cue: at(3, 'told'),
      addressee: 'the public inquiry',
      listener: 'inquiry',
      said: { span: at(3, 'on Tuesday'), value: '2026-03-10', rule: 'said/by-hand' },
      content: [
        'The operator of the Tarrowmouth ferry was warned that the pier at Gull Steps could fail a full year before part of it fell into the sea',
      ],
    }),
    attribution('a2', {
      block: 3,
      cue: 'was warned',
      addressee: 'The operator of the Tarrowmouth ferry',
      hedges: [{ span: at(3, 'could'), kind: 'modal', rule: 'hedges/by-hand' }],
      content: ['the pier at Gull Steps could fail'],
      within: 'a1',
      confidence: 0.54,
    }),
    attribution('a3', {
      block: 4,
      source: 'Dr Ruth Adeyemi',
      party: 'engineer',
      cue: 'said',
      content: [
        'a diver had told her that two of the steel piles were ‘paper-thin’ and that he would not let his own children stand above them',
      ],
    }),
    attribution('a4', {
      block: 4,
      source: 'a diver',
      party: 'diver',
      cue: 'had told',
      addressee: 'her',
      listener: 'engineer',
      style: 'mixed',
      content: ['two of the steel piles were ‘paper-thin’ and that he would not let his own children stand above them'],
      within: 'a3',
    }),
    attribution('a5', {
      block: 5,
      source: 'she',
      party: 'engineer',
      cue: at(5, 'said'),
      style: 'direct',
      content: [
        'I wrote it down word for word,',
        'I told Mr Harcourt that same evening that we ought to close it, and he said the board would “never wear it” before the summer.',
      ],
    }),
    attribution('a6', {
      block: 5,
      source: at(5, 'I', 2),
      party: 'engineer',
      cue: 'told',
      addressee: 'Mr Harcourt',
      listener: 'harcourt',
      said: { span: at(5, 'that same evening'), value: '2024', rule: 'said/by-hand' },
      content: ['we ought to close it'],
      within: 'a5',
    }),
    attribution('a7', {
      block: 5,
      source: at(5, 'he', 2),
      party: 'harcourt',
      cue: at(5, 'said', 2),
      style: 'mixed',
      content: ['the board would “never wear it” before the summer'],
      within: 'a5',
    }),
    attribution('a8', {
      block: 6,
      source: 'Colin Harcourt, then the company’s operations director',
      party: 'harcourt',
      cue: 'denied',
      content: ['the claim'],
    }),
    attribution('a9', {
      block: 6,
      source: 'He',
      party: 'harcourt',
      cue: 'said',
      medium: { spans: [at(6, 'a statement')], kind: 'statement', rule: 'medium/by-hand' },
      style: 'mixed',
      content: [
        'Dr Adeyemi had ‘never once used the word close’ and that the divers’ report had described the damage as moderate',
      ],
    }),
    attribution('a10', {
      block: 6,
      source: 'the divers’ report',
      cue: 'had described',
      content: ['the damage as moderate'],
      within: 'a9',
    }),
    attribution('a11', {
      block: 7,
      source: 'Two people familiar with the inspection',
      party: 'insiders',
      cue: 'said',
      hedges: [{ span: at(7, 'may'), kind: 'modal', rule: 'hedges/by-hand' }],
      content: ['the report may have been rewritten before it reached the board'],
    }),
    attribution('a12', {
      block: 8,
      source: 'minutes published by the inquiry',
      party: 'minutes',
      cue: 'According to',
      content: ['the chair of the board, Dame Olive Renwick, asked in May 2024 whether the pier would last the season'],
    }),
    attribution('a13', {
      block: 8,
      source: 'the chair of the board, Dame Olive Renwick',
      party: 'renwick',
      cue: 'asked',
      said: { span: at(8, 'in May 2024'), value: '2024-05', rule: 'said/by-hand' },
      content: ['whether the pier would last the season'],
      within: 'a12',
    }),
    attribution('a14', {
      block: 9,
      cue: 'reportedly',
      hedges: [{ span: at(9, 'reportedly'), kind: 'distancing', rule: 'hedges/by-hand' }],
      content: ['The repairs will', 'cost £6m'],
    }),
    attribution('a15', {
      block: 10,
      source: 'Marcus Bellweather, the local MP',
      party: 'bellweather',
      cue: 'said',
      style: 'direct',
      content: ['People were told it was safe, and it was not,'],
    }),
    attribution('a16', {
      block: 10,
      cue: 'were told',
      addressee: 'People',
      content: ['it was safe'],
      within: 'a15',
    }),
  ],
  checks: [
    {
      id: 'k1',
      verdict: 'unverified',
      by: 'courier',
      who: [at(7, 'The Tarrow Courier')],
      span: at(7, 'The Tarrow Courier has not seen the first version'),
      about: ['a11'],
      rule: 'checks/by-hand',
    },
    {
      id: 'k2',
      verdict: 'disputed',
      by: 'harcourt',
      who: [at(6, 'Colin Harcourt, then the company’s operations director')],
      span: at(6, 'denied the claim'),
      about: ['a3', 'a4', 'a5', 'a6', 'a7'],
      rule: 'checks/by-hand',
    },
  ],
  comments: [
    {
      id: 'm1',
      asked: 'department',
      who: [at(11, 'The Department for Harbours')],
      by: null,
      asker: [],
      outcome: 'declined',
      span: at(11, 'The Department for Harbours declined to comment while the inquiry was sitting'),
      about: [],
      reply: null,
      rule: 'comments/by-hand',
    },
    {
      id: 'm2',
      asked: 'firm',
      who: [at(11, 'Marsh & Tern Ferries')],
      by: 'courier',
      asker: [],
      outcome: 'no-response',
      span: at(11, 'Marsh & Tern Ferries did not respond to questions about the divers’ report'),
      about: ['a4', 'a10', 'a11'],
      reply: null,
      rule: 'comments/by-hand',
    },
    {
      id: 'm3',
      asked: 'harcourt',
      who: [at(6, 'He')],
      by: null,
      asker: [],
      outcome: 'replied',
      span: at(6, 'He said in a statement'),
      about: ['a3', 'a4'],
      reply: 'a9',
      rule: 'comments/by-hand',
    },
  ],
  claims: [
    claim('a1', 'engineer a1', 'Rests on Dr Ruth Adeyemi alone, told to the public inquiry on 10 March 2026.'),
    claim('a2', '- a2 > engineer a1', 'Nobody is named as saying so; it comes through Dr Ruth Adeyemi.'),
    claim('a3', 'engineer a3', 'Rests on Dr Ruth Adeyemi alone; Colin Harcourt disputes it.'),
    claim(
      'a4',
      'diver a4 > engineer a3',
      'Rests on a diver who is not named, through Dr Ruth Adeyemi; Colin Harcourt disputes it; Marsh & Tern Ferries did not respond.',
    ),
    claim('a5', 'engineer a5', 'Rests on Dr Ruth Adeyemi alone; Colin Harcourt disputes it.'),
    claim('a6', 'engineer a6', 'Rests on Dr Ruth Adeyemi alone, told to Colin Harcourt, who disputes it.'),
    claim('a7', 'harcourt a7 > engineer a5', 'Rests on Colin Harcourt, through Dr Ruth Adeyemi; he disputes it.'),
    claim('a8', 'harcourt a8', 'Rests on Colin Harcourt alone.'),
    claim('a9', 'harcourt a9', 'Rests on Colin Harcourt alone, in a statement.'),
    claim('a10', '- a10 > harcourt a9', 'Rests on the divers’ report, through Colin Harcourt.'),
    claim(
      'a11',
      'insiders a11',
      'Rests on two people who are not named; The Tarrow Courier has not verified it; Marsh & Tern Ferries did not respond.',
    ),
    claim('a12', 'minutes a12', 'Rests on minutes published by the inquiry.'),
    claim('a13', 'renwick a13 > minutes a12', 'Rests on Dame Olive Renwick, through minutes published by the inquiry.'),
    claim('a14', '- a14', 'Nobody is named as saying so.'),
    claim('a15', 'bellweather a15', 'Rests on Marcus Bellweather alone.'),
    claim('a16', '- a16 > bellweather a15', 'Nobody is named as saying so; it comes through Marcus Bellweather.'),
  ],
  notes: [],
  made: { by: 'sayso 0.0.0', model: 'by hand', rules: '0.0.0' },
}

function kindOf(index: number): BlockKind {
  if (index === blocks.length - 1) return 'origin'
  return (['headline', 'dek', 'byline'] as const)[index] ?? 'paragraph'
}
