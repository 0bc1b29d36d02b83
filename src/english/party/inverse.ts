const PARENT = ['mother', 'father', 'parent', 'mum', 'mom', 'dad']
const CHILD = ['son', 'daughter', 'child']
const SPEAKS_FOR = [
  'lawyer',
  'attorney',
  'solicitor',
  'barrister',
  'counsel',
  'agent',
  'publicist',
  'spokesman',
  'spokeswoman',
  'spokesperson',
]

/** What one is called to somebody who is called so: her *husband* is hers who is his *widow*. Lower case. */
export const INVERSE: ReadonlyMap<string, readonly string[]> = new Map([
  ['husband', ['wife', 'widow']],
  ['wife', ['husband', 'widower']],
  ['partner', ['partner', 'girlfriend', 'boyfriend']],
  ...PARENT.map((noun): [string, readonly string[]] => [noun, CHILD]),
  ...CHILD.map((noun): [string, readonly string[]] => [noun, PARENT]),
  ['client', SPEAKS_FOR],
])
