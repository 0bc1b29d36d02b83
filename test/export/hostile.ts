import type { Attribution, Record, Span } from '../../src/record/record.ts'

const BLOCKS = [
  '=HYPERLINK("http://evil.example","go") 🙂 said mayor',
  '\u202e<script>alert(1)</script> & “Café” he\u0301 🏴󠁧󠁢󠁷󠁬󠁳󠁿 said: "+1 -2 @x" </p><img src=x onerror=alert(2)>',
  "@SUM(A1)\t🙂🙂 the clerk told\r\nher  “-3, '=4'; it ‘may’ be so 👩‍👩‍👧 ” \u0007 and <!-- ]]> &amp; ﬁn",
  'Nobody could check it; ＝1 was not reached.',
]
const text = BLOCKS.join('\n\n')
const starts = BLOCKS.map((_, index) => BLOCKS.slice(0, index).reduce((sum, block) => sum + block.length + 2, 0))

function at(words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” does not stand in the text`)
  return { start, end: start + words.length }
}

function attribution(id: string, more: Partial<Attribution>): Attribution {
  return {
    id,
    style: 'indirect',
    source: [],
    cue: [],
    content: [],
    party: null,
    addressee: null,
    medium: null,
    said: null,
    hedges: [],
    within: null,
    via: null,
    rules: { found: null, party: null, within: null, via: null },
    confidence: 0.5,
    ...more,
  }
}

/** A report that is out to break whatever it is written into: formulas, markup, tabs, characters of two code units and more, words that several claims share. */
export const hostile: Record = {
  schema: 'sayso/record/1',
  report: {
    id: '"><script>/../#é 1',
    url: 'javascript:alert(1)',
    outlet: '=cmd|"/c calc"!A1',
    title: '</title><script>alert("t")</script>',
    byline: ['-Ann O’Neil', '"Bo"'],
    published: '2026-03-10T07:40+0100',
    language: 'en"><script>',
    text,
    blocks: BLOCKS.map((block, index) => ({
      kind: index === 0 ? 'headline' : 'paragraph',
      span: { start: starts[index] ?? 0, end: (starts[index] ?? 0) + block.length },
    })),
    origin: [{ agency: "'=Wire", part: 'whole', span: at('Nobody') }],
  },
  parties: [
    { id: 'p1', name: '+mayor <b>', kind: 'person', named: true, description: '@boss', mentions: [at('mayor')] },
    {
      id: 'p2',
      name: '\tthe clerk',
      kind: 'group',
      named: false,
      anonymity: { reason: '<i>fear</i>', spans: [at('could check')] },
      mentions: [at('the clerk')],
    },
    { id: 'p3', name: 'the “paper”', kind: 'document', named: false, mentions: [] },
    { id: 'p4', name: '-who', kind: 'unknown', named: true, mentions: [] },
  ],
  attributions: [
    attribution('a1', {
      style: 'direct',
      source: [at('mayor')],
      cue: [at('said')],
      content: [at('=HYPERLINK("http://evil.example","go") 🙂')],
      party: 'p1',
      said: { span: null, value: '2026-03-09', rule: 'said/by-hand' },
      confidence: 1,
    }),
    attribution('a2', {
      source: [at('the clerk')],
      cue: [at('told')],
      content: [at("“-3, '=4'; it ‘may’ be so 👩‍👩‍👧 ”"), at('<!-- ]]> &amp; ﬁn')],
      party: 'p2',
      addressee: { spans: [at('her')], party: null },
      hedges: [{ span: at('may'), kind: 'modal', rule: 'hedges/by-hand' }],
    }),
    // Crosses the one before it, stands in it, and shares its cue.
    attribution('a3', {
      style: 'mixed',
      source: [at('🙂🙂 the clerk')],
      cue: [at('told')],
      content: [at('it ‘may’ be so 👩‍👩‍👧 ” \u0007 and <!-- ]]>')],
      party: 'p3',
      within: 'a2',
    }),
    attribution('a4', { content: [at('he\u0301 🏴󠁧󠁢󠁷󠁬󠁳󠁿')], party: 'p4', within: 'a3' }),
  ],
  checks: [
    {
      id: 'k1',
      verdict: 'unverified',
      by: null,
      who: [],
      span: at('could check it'),
      about: ['a1', 'a2'],
      rule: 'checks/plain',
    },
    { id: 'k2', verdict: 'false', by: 'p1', who: [at('mayor')], span: at('＝1'), about: ['a3'], rule: 'checks/plain' },
  ],
  comments: [
    {
      id: 'm1',
      asked: 'p1',
      who: [at('mayor')],
      by: null,
      asker: [],
      outcome: 'not-reached',
      span: at('was not reached'),
      about: ['a2'],
      reply: 'a1',
      rule: 'comments/declined',
    },
  ],
  claims: [
    {
      id: 'c1',
      attribution: 'a1',
      chain: [
        { party: 'p1', attribution: 'a1', role: 'originator' },
        { party: null, attribution: null, role: 'relay', name: "'=Wire" },
        { party: null, attribution: null, role: 'outlet', name: '=cmd|"/c calc"!A1' },
      ],
      standing: '=Rests on <b>.',
    },
    {
      id: 'c2',
      attribution: 'a2',
      chain: [
        { party: 'p2', attribution: 'a2', role: 'originator' },
        { party: null, attribution: null, role: 'outlet' },
      ],
      standing: "'-Rests.",
    },
    {
      id: 'c3',
      attribution: 'a3',
      chain: [
        { party: 'p3', attribution: 'a3', role: 'originator' },
        { party: 'p2', attribution: 'a2', role: 'relay' },
        { party: null, attribution: null, role: 'outlet' },
      ],
      standing: 'Rests on a paper.',
    },
    { id: 'c4', attribution: 'a4', chain: [{ party: null, attribution: null, role: 'outlet' }], standing: 'Its own.' },
  ],
  notes: [{ code: 'by-hand', message: '<u>note</u>', span: at('Nobody') }],
  made: { by: 'sayso <0>', model: 'test', rules: 'test' },
}
