import type { Rule } from './rule.ts'

export interface RelayRule extends Rule {
  /** Must match at the beginning of the cue. */
  readonly words: RegExp
  /** The higher, the nearer to the one who said it first. */
  readonly rank: number
}

/** Cues by which a reporter says what another's statement rests on: "The Herald reported, *citing* two officials, that …". */
export const RELAYS: readonly RelayRule[] = [
  {
    id: 'within/citing',
    says: 'Whoever is cited or quoted by a reporter stands within what the reporter says, with the same content.',
    example:
      '[S1:The Harbour Post] [C1:reported], [C2:citing] [S2:two clerks], that [T1:[T2:the judge would resign on Friday]].',
    words:
      /^(?:again |also |each |both )?(?:citing|cited|cites|quoting|quotes|referencing|referring to|invoking|pointing to|crediting|naming)\b/i,
    rank: 2,
  },
  {
    id: 'within/resting-on',
    says: 'What a report is said to rest on stands within the report, with the same content.',
    example:
      '[S1:The Harbour Post] [C1:reported], [C2:on the strength of] [S2:a leaked map], that [T1:[T2:the pier had sunk by a foot]].',
    words:
      /^(?:on the (?:strength|basis|authority|word) of|based on|basing|relying (?:up)?on|relied on|drawing (?:up)?on|attributing|attributed|sourc(?:ing|ed)|gleaned from|gathered from|compiled from)\b/i,
    rank: 2,
  },
  {
    id: 'within/according-to',
    says: 'A party named with “according to” stands within a reporting verb that has the same content.',
    example:
      '[S1:The Harbour Post] [C1:reports] that [T1:[T2:the mayor has sold the pier]], [C2:according to] [S2:the clerk].',
    words:
      /^(?:according to|per|as per|as told by|as told to|in the words of|by the account of|in the (?:view|opinion) of)\b/i,
    rank: 1,
  },
]

/** Where no relay is at work: the plain case, for which no words are looked up. */
export const CUE_IN_CONTENT: Rule = {
  id: 'within/cue-in-content',
  says: 'The words that attribute stand in what somebody else is said to have said, so the one is within the other.',
  example: '[S1:The ferry firm] [C1:said] [T1:[S2:its captain] [C2:had told] [A2:the port] [T2:the engine was sound]].',
}
