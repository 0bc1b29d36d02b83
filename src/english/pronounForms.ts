/** What a pronoun may stand for: one man or woman, one thing or body, several, or whoever the clause before it ends in. */
/** What looks like a pronoun and names a country, a trade, a body. */
export const NO_PRONOUNS: ReadonlySet<string> = new Set(['US', 'IT', 'WHO'])

export type PronounForm = 'he' | 'she' | 'it' | 'they' | 'who' | 'which' | 'I' | 'we' | 'you'

/** Every form of a personal or relative pronoun to what it may stand for. Lower case. */
export const PRONOUN_FORMS: ReadonlyMap<string, PronounForm> = new Map(
  (
    [
      ['he', 'he him his himself'],
      ['she', 'she her hers herself'],
      ['it', 'it its itself'],
      ['they', 'they them their theirs themselves themself'],
      ['who', 'who whom whose'],
      ['which', 'which'],
      ['I', 'i me my mine myself'],
      ['we', 'we us our ours ourselves'],
      ['you', 'you your yours yourself yourselves'],
    ] as const
  ).flatMap(([form, words]) => words.split(' ').map((word): [string, PronounForm] => [word, form])),
)
