import type { Rule } from './rule.ts'

/** What a source does with a claim, where it does not simply vouch for it. */
export interface StanceRule extends Rule {
  /** The cue's words must match. */
  readonly cue: RegExp
  /** How the content begins must match: "asked *to* leave" is no question. */
  readonly content?: RegExp
  /** How the standing begins, before the source. */
  readonly lead: string
  /** What stands before the one who was told. */
  readonly to: string
  /** How another's claim comes through it: "through a denial by the mayor". */
  readonly through: string
}

/** A cue that vouches for what it brings, as most do. */
export const VOUCHES = { lead: 'Rests on', only: 'Rests only on', to: 'told to', through: '' } as const

const BEFORE =
  '^(?:(?:has|have|had|is|are|was|were|be|been|being|always|also|again|long|later|since|still|continu(?:e|es|ed|ing) to|to|(?!(?:bare|hard|scarce)ly )[a-z]+ly) )*'
const NOT = `(?:(?:did|does|do|has|have|had|would|will|could|can|is|are|was|were)(?: not|n['’]t| never)|ca(?:nnot|n['’]t)|wo(?:n['’]t)|never)(?: (?:yet|immediately|directly|explicitly))*`

/** Cues that do not vouch for what they bring: "Rests on the mayor" would be wrong of what he denies or asks. The first that fits holds. */
export const STANCES: readonly StanceRule[] = [
  {
    id: 'stances/neither',
    says: 'The source neither says that it is so nor that it is not.',
    example: '[S:The club] [C:neither confirmed nor denied] [T:the transfer].',
    cue: /\bneither (?:confirm|den)|\bconfirm(?:ed|ing)? (?:n?or|and did not) den/i,
    lead: 'Neither confirmed nor denied by',
    to: 'speaking to',
    through: 'what is neither confirmed nor denied by ',
  },
  {
    id: 'stances/not-denied',
    says: 'The source does not say that it is not so, which is not yet to say that it is.',
    example: '[S:The minister] [C:did not deny] [T:meeting the lobbyist].',
    cue: new RegExp(
      `^${NOT} (?:deny|denied|dispute|disputed|reject|rejected|refute|refuted|rule out|ruled out|exclude|excluded)\\b`,
      'i',
    ),
    lead: 'Not denied by',
    to: 'speaking to',
    through: 'what is not denied by ',
  },
  {
    id: 'stances/denied',
    says: 'The source says that it is not so.',
    example: '[S:The mayor] [C:denied] [T:taking the money].',
    cue: new RegExp(
      `${BEFORE}(?:den(?:y|ies|ied|ying)|denials?|reject(?:s|ed|ing)?|rejections?|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|dismiss(?:es|ed|ing)?|dismissals?|disput(?:e|es|ed|ing)|disavow(?:s|ed|ing)?|repudiat(?:e|es|ed|ing))\\b`,
      'i',
    ),
    lead: 'Denied by',
    to: 'speaking to',
    through: 'a denial by ',
  },
  {
    id: 'stances/doubted',
    says: 'The source does not believe it.',
    example: '[S:The coach] [C:does not believe] [T:the injury is serious].',
    cue: new RegExp(
      `^${NOT} (?:believed?|think|thought|accept(?:ed)?|agreed?|expect(?:ed)?)\\b|${BEFORE}(?:doubt(?:s|ed|ing)?|question(?:s|ed|ing)?)\\b`,
      'i',
    ),
    lead: 'Doubted by',
    to: 'speaking to',
    through: 'doubts of ',
  },
  {
    id: 'stances/not-said',
    says: 'The report says that the source did not say it.',
    example: '[S:The company] [C:did not say] [T:how many would lose their jobs].',
    cue: new RegExp(
      `^(?:${NOT}|(?:ha(?:s|ve|d) )?(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)) to|stopp(?:ed|ing) short of) (?:say|said|saying|disclosed?|reveal(?:ed)?|specif(?:y|ied)|tell|told|mention(?:ed)?|confirm(?:ed|ing)?|explain(?:ed)?|elaborated?|identif(?:y|ied)|name|give|given|provided?|indicated?|suggest(?:ed)?|stated?|report(?:ed)?|address(?:ed)?|clarif(?:y|ied)|claim(?:ed)?)\\b`,
      'i',
    ),
    lead: 'Not said by',
    to: 'speaking to',
    through: 'what is not said by ',
  },
  {
    id: 'stances/asked',
    says: 'The source asks it and does not say that it is so.',
    example: '[S:The judge] [C:asked] [T:whether the lock had been changed].',
    cue: new RegExp(
      `${BEFORE}(?:ask(?:s|ed|ing)?(?! (?:for|to)\\b)|wonder(?:s|ed|ing)?|quer(?:y|ies|ied|ying)|inquir(?:e|es|ed|ing)|enquir(?:e|es|ed|ing)|demand(?:s|ed|ing)? to know)\\b`,
      'i',
    ),
    content: /^(?!(?:not )?to\b)/i,
    lead: 'Asked by',
    to: 'put to',
    through: 'a question by ',
  },
  {
    id: 'stances/asked-for',
    says: 'The source asks somebody to do it and does not say that it is so.',
    example: '[S:The nurse] [C:asked] [A:the visitors] [T:not to wake him].',
    cue: new RegExp(`${BEFORE}(?:ask(?:s|ed|ing)?|begs?|begg(?:ed|ing)|plead(?:s|ed|ing)?|pled)\\b`, 'i'),
    content: /^(?:not )?to\b/i,
    lead: 'Asked for by',
    to: 'speaking to',
    through: 'a request by ',
  },
  {
    id: 'stances/called-for',
    says: 'The source wants it done and does not say that it is so.',
    example: '[S:The union] [C:called for] [T:a public inquiry].',
    cue: new RegExp(
      `${BEFORE}(?:call(?:s|ed|ing)? (?:for|on|upon)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|order(?:s|ed|ing)?|request(?:s|ed|ing)?|appeal(?:s|ed|ing)?|implor(?:e|es|ed|ing)|begg(?:ed|ing)|begs?|ask(?:s|ed|ing)? (?:for|to)|recommend(?:s|ed|ing)?|propos(?:e|es|ed|ing)|instruct(?:s|ed|ing)?)\\b`,
      'i',
    ),
    lead: 'Called for by',
    to: 'speaking to',
    through: 'a call by ',
  },
]
