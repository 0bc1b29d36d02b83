import type { Hedge } from '../record/record.ts'

/** What follows an approximate number word: "about *$40*", "around *a dozen*", "some *“190*". */
const NUMBER =
  /^\s+(?:every )?[“"‘']?(?:[$€£₹]|[A-Z]{1,3}[$€£]?\d|\d|half\b|(?:a|one)[- ](?:third|quarter|fifth|sixth|tenth|half|dozen|score|hundred|thousand|million|billion|week|month|year|day|decade|century|mile)\b|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|thousands|noon|midnight|one in)\b)/

/** Words that take *about* with what is spoken or thought of: "kept quiet *about* $14 million" is no estimate. */
const OF_A_TOPIC =
  /\b(?:quiet|silent|worr(?:y|ied|ies)|told|tell|talk(?:s|ed|ing)?|sp(?:oke|oken|eak|eaks|eaking)|ask(?:s|ed|ing)?|know|knows|knew|think|thought|heard|hear|car(?:e|es|ed)|complain(?:s|ed|ts?)?|concern(?:s|ed)?|question(?:s|ed)?|wr(?:ote|ite|itten|iting)|boast(?:s|ed)?|lied|lie|lying|brag(?:ged)?|jok(?:e|es|ed)|all)\s+$/i

/** A subject that is able or unable to do something: "nobody *could* name it" says what people can do, not what may be so. */
const ABLE =
  /(?:\b(?:nobody|no one|anyone|anybody|whoever|none|everyone|everybody)\b[^.;:]{0,40}|\b(?:I|we|you|he|she|they|who)\s+[“"‘']?)$/i

export interface HedgeRule {
  /** The source of a regular expression for the words, without groups that capture. */
  readonly words: string
  readonly kind: Hedge['kind']
  /** Distancing verbs weaken what they attribute, so they count in a cue only: a "claim" inside a content is a noun like another. */
  readonly cueOnly?: true
  /** The text before, up to the words, must not match. */
  readonly notAfter?: RegExp
  /** The text after the words must match. */
  readonly before?: RegExp
  /** The text after the words must not match. */
  readonly notBefore?: RegExp
  /** Not where the content itself begins with the words and its cue asks: "asked *if* it was safe". */
  readonly notAsked?: true
}

/** Words that weaken what is said, and where they do not. Where two rules begin at the same place, the earlier one holds. */
export const HEDGES: readonly HedgeRule[] = [
  {
    words: 'may',
    kind: 'modal',
    notAfter: /\b(?:come what|theresa|in|on|of|since|until|by)\s+$/i,
    notBefore: /^\s*(?:\d|[.,;:!?]|day\b)/i,
  },
  {
    words: 'might',
    kind: 'modal',
    notAfter: /\b(?:the|his|her|its|their|our|my|all|of|military|naval|economic|financial)\s+$/i,
    notBefore: /^\s*[.,;:!?)]/,
  },
  { words: 'could', kind: 'modal', notAfter: ABLE, notBefore: /^(?:n['’]t\b|\s+not\b|\s+hardly\b|\s+never\b)/ },
  { words: 'more likely than not', kind: 'modal' },
  { words: '(?:likely|unlikely)', kind: 'modal', notAfter: /\b(?:more|less|as|times)\s+$/i },
  { words: '(?:probably|possibly|perhaps)', kind: 'modal' },
  { words: 'unless', kind: 'conditional' },
  { words: 'provided that', kind: 'conditional' },
  {
    words: 'if',
    kind: 'conditional',
    notAfter: /\b(?:as|see|whether or|wonder(?:s|ed|ing)?|ask(?:s|ed|ing)?)\s+$/i,
    notBefore: /^\s+(?:anything|not\b[,.])/,
    notAsked: true,
  },
  { words: 'on or about', kind: 'approximate' },
  { words: 'about', kind: 'approximate', before: NUMBER, notAfter: OF_A_TOPIC },
  { words: 'around', kind: 'approximate', before: NUMBER },
  {
    words: 'some',
    kind: 'approximate',
    before: /^\s+[“"]?(?:[$€£]?\d|(?:two|three|four|five|six|seven|eight|nine)? ?(?:hundred|thousand|million)\b)/,
  },
  { words: '(?:almost|nearly)', kind: 'approximate', before: NUMBER },
  { words: '(?:roughly|approximately)', kind: 'approximate' },
  { words: '(?:allegedly|reportedly|purportedly|supposedly|apparently|ostensibly)', kind: 'distancing' },
  { words: 'alleged', kind: 'distancing' },
  { words: 'appear(?:s|ed)?', kind: 'distancing', before: /^\s+to\b/ },
  { words: 'seem(?:s|ed)?', kind: 'distancing', before: /^\s+to\b/ },
  {
    words: '(?:is|are|was|were|been|being) (?:said|reported|rumou?red|supposed)',
    kind: 'distancing',
    before: /^\s+(?:to\b|that\b)/,
  },
  { words: '(?:claim|claims|claimed|claiming)', kind: 'distancing', cueOnly: true },
  { words: '(?:allege|alleges|alleging|allegation|allegations)', kind: 'distancing', cueOnly: true },
  { words: '(?:suggest|suggests|suggested|suggesting)', kind: 'distancing', cueOnly: true },
]
