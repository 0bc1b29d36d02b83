import type { Hedge } from '../record/record.ts'
import type { Rule } from './rule.ts'

/** What follows an approximate number word: "about *$40*", "around *a dozen*", "nearly *“190*". */
const NUMBER =
  /^\s+(?:every )?[“"‘']?(?:[$€£¥₹₦₱₩₽₪₫฿]|[A-Z]{1,3}[$€£]?\d|(?:Rs|Tk|RM|KSh|Ksh|Sh|CHF|EUR|USD|GBP|INR)\.?\s?\d|\d|half\b|(?:a|one)[- ](?:third|quarter|fifth|sixth|tenth|half|dozen|score|hundred|thousand|million|billion|week|month|year|day|hour|minute|decade|century|mile|kilomet(?:re|er)|metre|meter)\b|an hour\b|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|thousands|noon|midday|midnight|one in)\b)/

/** A number of the kind that "some" and "close to" only approximate: figures, or words from three upwards. */
const FIGURE =
  /^\s+[“"‘']?(?:(?:[$€£¥₹₦₱₩]|US\$|A\$|C\$|NZ\$|HK\$|Rs\.? ?)?\d|(?:(?:two|three|four|five|six|seven|eight|nine|ten|a|one) )?(?:dozen|hundred|thousand|million|billion)\b|(?:ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)/

/** Words that take *about* with what is spoken or thought of: "kept quiet *about* $14 million" is no estimate. */
const OF_A_TOPIC =
  /\b(?:quiet|silent|worr(?:y|ied|ies|ying)|told|tell(?:s|ing)?|talk(?:s|ed|ing)?|sp(?:oke|oken|eak|eaks|eaking)|ask(?:s|ed|ing)?|know|knows|knew|think(?:s|ing)?|thought|heard|hear(?:s|ing)?|car(?:e|es|ed|ing)|complain(?:s|ed|ts?|ing)?|concern(?:s|ed)?|question(?:s|ed|ing)?|wr(?:ote|ite|ites|itten|iting)|boast(?:s|ed|ing)?|lied|lies?|lying|brag(?:s|ged|ging)?|jok(?:e|es|ed|ing)|warn(?:s|ed|ings?)?|read(?:s|ing)?|learn(?:s|ed|t|ing)?|dream(?:s|ed|t|ing)?|argu(?:e|es|ed|ing)|book|film|story|stories|report|song|documentary|doubts?|feel(?:s|ing)?|felt|happy|sure|angry|details|information|nothing|something|anything|all)\s+$/i

/** Verbs with which *around* is a way and no estimate: "sailed *around* two islands". */
const OF_A_WAY =
  /\b(?:turn(?:s|ed|ing)?|walk(?:s|ed|ing)?|travel(?:s|led|ed|ling|ing)?|dr(?:ive|ives|ove|iven|iving)|s[au]t|sits?|sitting|sail(?:s|ed|ing)?|spread(?:s|ing)?|gather(?:s|ed|ing)?|wrap(?:s|ped|ping)?|go|goes|went|gone|going|mov(?:e|es|ed|ing)|all|centr(?:e|es|ed|ing)|center(?:s|ed|ing)?|based|built|revolv(?:e|es|ed|ing)|fl[ei]w|looped|circled)\s+$/i

/** A subject that is able or unable to do something: "nobody *could* name it" says what people can do, not what may be so. */
const NOBODY =
  /\b(?:nobody|no one|no-one|anyone|anybody|whoever|none|everyone|everybody|wherever|whatever|whenever|so that|in order that)\b[^.;:]{0,40}$/i
/** Of a pronoun ability is said oftener than likelihood, unless something befalls it. */
const PRONOUN = /\b(?:I|we|you|he|she|they|who)\s+[“"‘']?$/i
const PATIENT = /\b(?:I|we|you|he|she|they)\s+[“"‘']?$/i
const BEFALLS =
  /^\s+(?:(?:also|still|well|soon|now|yet|even|eventually|potentially|one day|in theory) )?(?:be\b|have\b|face\b|become\b|lose\b|die\b|fall\b|suffer\b|end up\b|miss\b|need\b)/i
/** What is done by being able to. */
const ABILITY =
  /^(?:n['’]t\b|\s+(?:not\b|hardly\b|never\b|barely\b|scarcely\b|no longer\b|neither\b|nor\b|only\b|hear\b|smell\b|remember\b|recall\b|tell\b|(?:\p{L}+ )(?:nothing|little)\b|afford\b|imagine\b|understand\b|swim\b|breathe\b|speak\b))/iu

/** Words after which *if* opens a question: "nobody was sure *if* it was safe". */
const QUESTION =
  /\b(?:see|saw|wonder(?:s|ed|ing)?|ask(?:s|ed|ing)?|clear|unclear|sure|unsure|certain|uncertain|known|unknown|know|knows|knew|doubt(?:s|ed|ful)?|decid(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|establish|find out|found out|(?:(?:declin|refus)(?:e|es|ed|ing) to|not|cannot|can['’]t|won['’]t|would(?:n['’]t| not)) say|check(?:s|ed|ing)?|mind|minded|remember|care|cares|cared|discuss(?:ed|ing)?|investigat(?:e|es|ed|ing)|enquir(?:e|es|ed|ing)|inquir(?:e|es|ed|ing)|quer(?:y|ied|ying)|(?:tell|tells|told|telling) (?:me|us|him|her|them|you)|whether or|as|what)\s+$/i

/** Cues that ask, so that an *if* at the head of the content opens the question. */
export const ASKS =
  /\b(?:ask|asks|asked|asking|wonder\w*|inquir\w*|enquir\w*|question\w*|quer(?:y|ied|ying)|know|see|check\w*)\b/i

export interface HedgeRule extends Rule {
  /** The source of a regular expression for the words, without groups that capture. Letters' case counts only where `exactly` is set. */
  readonly words: string
  readonly kind: Hedge['kind']
  readonly exactly?: true
  /** In a headline, dek or heading only, where every word may have a capital. */
  readonly heading?: true
  /** Distancing verbs weaken what they attribute, so they count in a cue only: a "claim" inside a content is a noun like another. */
  readonly cueOnly?: true
  /** The text before, up to the words, must match. */
  readonly after?: RegExp
  /** The text before, up to the words, must not match. */
  readonly notAfter?: RegExp
  /** The text after the words must match. */
  readonly before?: RegExp
  /** The text after the words must not match. */
  readonly notBefore?: RegExp
  /** Not where the content itself begins with the words and its cue asks: "asked *if* it was safe". */
  readonly notAsked?: true
  /** Nowhere in the content of a cue that asks: "asked how he *could* have known". */
  readonly notInQuestion?: true
}

/** Words that weaken what is said, and where they do not. Where two rules fit the same words, the earlier one holds. */
export const HEDGES: readonly HedgeRule[] = [
  {
    id: 'hedges/may',
    says: '“May” before a verb leaves open whether it is so. The month and the family name are written with a capital.',
    example: '[S:The warden] [C:said] [T:the bridge may close].',
    words: '(?:may|MAY)',
    kind: 'modal',
    exactly: true,
    notAfter: /\b(?:come what|that as it|month of|of|since|until)\s+$/,
    notBefore: /^(?:\s+\d|\s+(?:he|she|they|it|god) (?:rest|bless|forgive)|\s*[!?])/i,
  },
  {
    id: 'hedges/may-in-headline',
    says: 'In a headline that capitalises every word, “May” before a bare verb leaves open whether it is so.',
    example: '# [T:Bridge May Close], [S:Warden] [C:Says]',
    words: 'May',
    kind: 'modal',
    exactly: true,
    heading: true,
    notAfter:
      /(?:^|[^\p{L}])(?:(?:theresa|brian|james|elaine|mrs|ms|mr|dr|sir|lady|pm|minister|leader|president|sen|rep)\.?|in|on|of|since|until|by|from|to|for|early|late|mid|last|next|this|and|\d{1,2}(?:st|nd|rd|th)?)[\s-]+$/iu,
    notBefore:
      /^(?:\s*[\d.,;:!?’'–—-]|\s+(?:\p{L}+(?:ed|ing|[^s]s)|day|the|a|an|and|or|in|on|at|of|for|to|was|is|were|had|has|local|elections?|bank)\b|\s*$)/iu,
  },
  {
    id: 'hedges/might',
    says: '“Might” leaves open whether it is so, unless it is somebody’s strength.',
    example: '[S:The warden] [C:said] [T:the ferry might sink].',
    words: 'might',
    kind: 'modal',
    notAfter:
      /(?:\b(?:the|his|her|its|their|our|my|your|all|of|with|by|full|sheer|raw|combined|collective|military|naval|air|armed|economic|financial|industrial|political|imperial)\s+|\bas (?:I|we|you|he|she|they|it) )$/i,
    notBefore: /^\s+(?:of (?:the|a|an|his|her|its|their|our)|as well|and main|is right|makes right)\b/i,
  },
  {
    id: 'hedges/could',
    says: '“Could” says what may happen, unless it tells what somebody is able to do or asks for it.',
    example: '[S:The warden] [C:said] [T:the storm could flood the town].',
    words: 'could',
    kind: 'modal',
    notAfter: new RegExp(`${NOBODY.source}|${PRONOUN.source}`, 'i'),
    notBefore: ABILITY,
    notInQuestion: true,
  },
  {
    id: 'hedges/could-befall',
    says: '“They could be …” and “he could have …” say what may befall somebody.',
    example: '[S:The warden] [C:warned] [T:they could be sued].',
    words: 'could',
    kind: 'modal',
    after: PATIENT,
    before: BEFALLS,
    notInQuestion: true,
  },
  {
    id: 'hedges/more-likely-than-not',
    says: 'A balance of probabilities leaves open whether it is so.',
    example: '[S:The judge] [C:found] [T:it more likely than not that the gate was open].',
    words: 'more likely than not',
    kind: 'modal',
  },
  {
    id: 'hedges/likely',
    says: '“Likely” and “unlikely” weigh a chance; a comparison of chances (“more likely than women”) does not.',
    example: '[S:The warden] [C:said] [T:rain was likely].',
    words: '(?:likely|unlikely)',
    kind: 'modal',
    notAfter: /\b(?:more|less|as|times|equally|twice as)\s+$/i,
    notBefore: /^\s+(?:story|lads?)\b/i,
  },
  {
    id: 'hedges/probably',
    says: 'An adverb of chance leaves open whether it is so.',
    example: '[S:The warden] [C:said] [T:the clock was probably wrong].',
    words: '(?:probably|possibly|perhaps|maybe|presumably|conceivably|in all likelihood|in all probability)',
    kind: 'modal',
    notAfter: /(?:\b(?:can|could|cannot|not|never|ever|as|for|a|one more)|n['’]t)\s+$/i,
  },
  {
    id: 'hedges/unless',
    says: '“Unless” makes it hang on something else.',
    example: '[S:The warden] [C:said] [T:the bridge would close unless the wind fell].',
    words: '(?:unless|barring)',
    kind: 'conditional',
    notAfter: /\b(?:order|ruling|law|injunction|decision|rule|from|measure|clause|ban)\s+$/i,
    notBefore: /^\s+(?:him|her|them|it|us|me|you|entry|access)\b/i,
  },
  {
    id: 'hedges/provided-that',
    says: 'A proviso makes it hang on something else.',
    example: '[S:The warden] [C:said] [T:the bridge would open provided that the wind fell].',
    words:
      '(?:(?:provided|providing|assuming) that|assuming|on (?:the )?condition that|in the event (?:of|that)|only so long as)',
    kind: 'conditional',
    notAfter: /\b(?:not|without|by|before|after|from|on|in|of)\s+$/i,
    notBefore: /^\s+(?:office|command|control|power|responsibility|the (?:role|post|presidency|chair|leadership))\b/i,
  },
  {
    id: 'hedges/if',
    says: '“If” makes it hang on something else, unless it opens a question.',
    example: '[S:The warden] [C:said] [T:the bridge would close if the wind rose].',
    words: 'if',
    kind: 'conditional',
    notAfter: QUESTION,
    notBefore: /^\s+(?:anything|not[,.]|you (?:like|will|please|ask me)|only|need be|I may|it please)/i,
    notAsked: true,
  },
  {
    id: 'hedges/on-or-about',
    says: 'The day is given as about that day.',
    example: '[S:The indictment] [C:says] [T:the boat left on or about 4 June].',
    words: 'on or about',
    kind: 'approximate',
  },
  {
    id: 'hedges/about',
    says: '“About” before a number makes it an estimate, unless the number is what was spoken of.',
    example: '[S:The warden] [C:said] [T:about forty boats were lost].',
    words: 'about',
    kind: 'approximate',
    before: NUMBER,
    notAfter: OF_A_TOPIC,
  },
  {
    id: 'hedges/about-right',
    says: '“About right”, “about the same” and “about the size of” are estimates.',
    example: '[S:The warden] [C:said] [T:the count was about right].',
    words: 'about',
    kind: 'approximate',
    after:
      /(?:\b(?:is|are|was|were|be|been|being|just|only|now|stay(?:s|ed)?|remain(?:s|ed)?|costs?|weigh(?:s|ed)?)|['’](?:s|re))\s+$/i,
    before:
      /^\s+(?:right|equal|even|average|level|the (?:same|size|length|height|width|weight|age|price|cost) ?(?:of|as|[.,;]|$)|as \p{L}+ as)/iu,
  },
  {
    id: 'hedges/around',
    says: '“Around” before a number makes it an estimate.',
    example: '[S:The warden] [C:said] [T:around £3m was spent].',
    words: 'around',
    kind: 'approximate',
    before: NUMBER,
    notAfter: OF_A_WAY,
  },
  {
    id: 'hedges/some',
    says: '“Some” before a figure makes it an estimate.',
    example: '[S:The warden] [C:said] [T:some 200 people came].',
    words: 'some',
    kind: 'approximate',
    before: FIGURE,
    notAfter: /\b(?:and|then)\s+$/i,
  },
  {
    id: 'hedges/almost',
    says: '“Almost” and “nearly” before a number make it an estimate.',
    example: '[S:The warden] [C:said] [T:nearly a fifth of the boats had sunk].',
    words: '(?:almost|nearly|just about|pretty much)',
    kind: 'approximate',
    before: NUMBER,
  },
  {
    id: 'hedges/close-to',
    says: '“Close to” and “in the region of” before a figure make it an estimate.',
    example: '[S:The warden] [C:said] [T:the repair cost in the region of £3m].',
    words: '(?:close to|in the (?:region|neighbou?rhood|vicinity|order) of|of the order of|something like)',
    kind: 'approximate',
    before: FIGURE,
  },
  {
    id: 'hedges/estimated',
    says: '“An estimated” before a number calls it an estimate.',
    example: '[S:The warden] [C:said] [T:an estimated 200 people came].',
    words: 'an estimated',
    kind: 'approximate',
  },
  {
    id: 'hedges/roughly',
    says: '“Roughly” and “approximately” make a number or a likeness an estimate.',
    example: '[S:The warden] [C:said] [T:roughly half the town left].',
    words: '(?:roughly|approximately|circa)',
    kind: 'approximate',
    notBefore: /^\s+(?:handled|treated|handcuffed|shoved|pushed|dragged|grabbed|hewn|woken)\b/i,
    notAfter: /\b(?:him|her|them|me|us)\s+$/i,
  },
  {
    id: 'hedges/give-or-take',
    says: '“Give or take” before a number makes the one before it an estimate.',
    example: '[S:The warden] [C:said] [T:900 boats sailed, give or take 40].',
    words: 'give or take',
    kind: 'approximate',
    before: NUMBER,
  },
  {
    id: 'hedges/or-so',
    says: '“Or so” after a number makes it an estimate.',
    example: '[S:The warden] [C:said] [T:it took a day or so].',
    words: '(?:or so|or thereabouts|give or take|more or less)',
    kind: 'approximate',
    after:
      /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion|percent|per cent|third|quarter|half|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|miles?|kilomet(?:re|er)s?|met(?:re|er)s?|feet|foot|inch(?:es)?|degrees?|grades?|pounds?|dollars?|euros?|rupees?|people|boats?|times?|points?)),?\s+$/i,
    notBefore: /^\s+(?:it|he|she|they|we|I|you|the|said|goes|runs)\b/i,
  },
  {
    id: 'hedges/reportedly',
    says: 'An adverb sets the writer or speaker at a distance from what is told.',
    example: '[T:The miller] [C:reportedly] [T:sold bad flour].',
    words: '(?:allegedly|reportedly|purportedly|supposedly|apparently|ostensibly|seemingly)',
    kind: 'distancing',
  },
  {
    id: 'hedges/alleged',
    says: '“Alleged” sets the writer or speaker at a distance from what is told.',
    example: '[S:The police] [C:named] [T:the alleged thief].',
    words: '(?:alleged|purported)',
    kind: 'distancing',
  },
  {
    id: 'hedges/appears',
    says: '“Appears to” tells how it looks and not how it is.',
    example: '[S:The warden] [C:said] [T:the lock appears to have been forced].',
    words: '(?:appear|seem)(?:s|ed)?',
    kind: 'distancing',
    before: /^\s+(?:to\s+[“"‘']?\p{L}|that\b)/u,
    notAfter: /(?:\b(?:not|never|would|should|must)|n['’]t)\s+$/i,
  },
  {
    id: 'hedges/is-said-to',
    says: '“Is said to” sets the writer at a distance from what is told.',
    example: '[S:The miller] [C:is said to] have [T:sold bad flour].',
    words: '(?:is|are|was|were|been|being) (?:said|reported|rumou?red)',
    kind: 'distancing',
    before: /^\s+(?:to\b|that\b)/,
  },
  {
    id: 'hedges/it-is-said',
    says: 'A cue in the passive without a speaker sets the writer at a distance from what is told.',
    example: '[T:The miller], it [C:is said], [T:sold bad flour].',
    words: '(?:is|are|was|were|been|being) (?:said|rumou?red|reported)',
    kind: 'distancing',
    cueOnly: true,
    notBefore: /^\s+by\b/,
  },
  {
    id: 'hedges/said-to',
    says: '“Said to be” after a noun is “is said to be” without its first word.',
    example: 'He sold [T:a painting] [C:said] [T:to be the miller’s].',
    words: 'said',
    kind: 'distancing',
    cueOnly: true,
    before: /^\s+to (?:be|have)\b/,
  },
  {
    id: 'hedges/is-supposed-to-have',
    says: '“Is supposed to have” sets the writer at a distance from what is told; “is supposed to” with a present tells a duty.',
    example: '[T:The miller] [C:is supposed] [T:to have sold bad flour].',
    words: '(?:is|are|was|were|been|being) (?:supposed)',
    kind: 'distancing',
    before: /^\s+to (?:have|be \p{L}+ing)\b/u,
  },
  {
    id: 'hedges/claimed',
    says: 'The verb or noun of the cue does not vouch for what it attributes.',
    example: '[S:The miller] [C:claimed] [T:the flour was clean].',
    words: '(?:claim|claims|claimed|claiming|purports?|purporting|insinuat(?:e|es|ed|ing))',
    kind: 'distancing',
    cueOnly: true,
    notBefore:
      /^\s+(?:responsibility|credit|victory|asylum|benefits|compensation|damages|the (?:title|lives?|life))\b/i,
  },
  {
    id: 'hedges/alleges',
    says: 'The verb or noun of the cue calls it an allegation.',
    example: '[S:The baker] [C:alleges] [T:that the miller sold bad flour].',
    words: '(?:allege|alleges|alleging|allegation|allegations)',
    kind: 'distancing',
    cueOnly: true,
  },
  {
    id: 'hedges/suggests',
    says: 'The verb of the cue suggests and does not assert. “Suggested moving it” proposes, and a “suggestion” is what somebody rejects.',
    example: '[S:A study] [C:suggests] [T:the lake is rising].',
    words: '(?:suggest|suggests|suggested)',
    kind: 'distancing',
    cueOnly: true,
    notAfter: /\b(?:not|never|n['’]t)(?: \p{L}+)? to\s+$/iu,
    notBefore: /^\s+\p{L}{2,}ing\b/iu,
  },
  {
    id: 'hedges/suspects',
    says: 'The verb of the cue suspects and does not assert; what somebody “suspected” is told as it was.',
    example: '[S:The warden] [C:suspects] [T:that the lock was forced].',
    words: '(?:suspects?|suspecting)',
    kind: 'distancing',
    cueOnly: true,
  },
]
