/** The forms of verbs, as sources of regular expressions. */
export interface Verbs {
  /** "verify", "verifies", "verified", "is verifying"; not a participle by itself, whose subject stands elsewhere, nor what an article makes a noun. */
  readonly finite: string
  /** "verify". */
  readonly base: string
  /** "verified", after "be". */
  readonly participle: string
  /** "verifying". */
  readonly ing: string
  /** How the verbs begin, for a rule's `needs`. */
  readonly heads: string
}

/** The forms of verbs in a list with commas: regular ones by their spelling, others with their past after a colon ("bear:bore:borne out"). */
export function verbs(list: string): Verbs {
  const forms = list.split(/,\s+/).map(entry => {
    const [head = '', ...rest] = entry.trim().split(' ')
    const [base = '', past, participle] = head.split(':')
    const tail = ['', ...rest].join(' ')
    const soft = /[^aeiou]y$/.test(base)
    const stem = soft ? `${base.slice(0, -1)}i` : base.replace(/e$/, '')
    const ed = past ?? `${stem}ed`
    // A consonant is doubled before "-ing" where it is before "-ed" or there is no "-ed": "rebutted", "rebutting", "cut", "cutting".
    const doubled = ed === `${base}${base.at(-1)}ed` || (ed === base && /[^aeiou][aeiou]t$/.test(base))
    const s = soft ? `${stem}es` : `${base}${/(?:s|x|ch|sh)$/.test(base) ? 'es' : 's'}`
    const ing = soft ? `${base}ing` : doubled ? `${base}${base.at(-1)}ing` : `${stem}ing`
    return { base: base + tail, s: s + tail, ed: ed + tail, participle: (participle ?? ed) + tail, ing: ing + tail }
  })
  const choice = (...kinds: (keyof (typeof forms)[number])[]) =>
    `(?:${[...new Set(kinds.flatMap(kind => forms.map(form => form[kind])))].join('|')})(?![\\w-])`
  const heads = forms.flatMap(({ base, ed, participle }) => [base, ed, participle].map(form => form.slice(0, 5).trim()))
  return {
    finite: `(?<!\\b(?:an?|the|no|any|this|that|his|her|its|their|of|real|new) )(?:${choice('base', 's', 'ed', 'participle')}|(?<=\\b(?:is|are|was|were|been) (?:\\w+ly )?)${choice('ing')})`,
    base: choice('base'),
    participle: choice('participle'),
    ing: choice('ing'),
    heads: [...new Set(heads.map(head => head.split(' ')[0]))].join(' '),
  }
}
