import type { Check, Medium } from '../record/record.ts'
import type { Came } from './comment/outcomeOf.ts'

/** What a check says of a claim, as "{who} says it is false": the verb for one, for many, and what follows it. */
export interface VerdictWords {
  readonly verdict: Check['verdict']
  /** The words of the check must match, where the wording says more than the verdict does. */
  readonly where?: RegExp
  readonly one: string
  readonly many: string
  readonly rest: string
}

/** The first that fits holds. */
export const VERDICTS: readonly VerdictWords[] = [
  {
    verdict: 'unverified',
    where: /\b(?:could(?: not|n['’]t)|can(?:not|['’]t)|unable to|not (?:been )?(?:possible|able)|impossible to)\b/i,
    one: 'says',
    many: 'say',
    rest: 'it could not be verified',
  },
  { verdict: 'unverified', one: 'says', many: 'say', rest: 'it is not verified' },
  { verdict: 'doubtful', one: 'casts', many: 'cast', rest: 'doubt on it' },
  { verdict: 'confirmed', one: 'bears', many: 'bear', rest: 'it out' },
  {
    verdict: 'disputed',
    where: /\b(?:is|are|was|were|been|remains?) (?:also )?(?:disputed|contested)\b/i,
    one: 'says',
    many: 'say',
    rest: 'it is disputed',
  },
  { verdict: 'disputed', one: 'disputes', many: 'dispute', rest: 'it' },
  { verdict: 'false', one: 'says', many: 'say', rest: 'it is false' },
]

/** What those who were asked did, in the past, so that one and many take the same words. */
export const OUTCOMES: { readonly [outcome in Came]: string } = {
  declined: 'declined to comment',
  'no-response': 'did not answer',
  'not-reached': 'could not be reached',
  replied: 'replied',
  asked: 'had been asked for comment',
}

/** By what means it was said, where the report's own words do not fit the sentence. Of `other` nothing is known that could be said. */
export const MEANS: { readonly [kind in Medium['kind']]: string | null } = {
  interview: 'in an interview',
  statement: 'in a statement',
  post: 'in a post',
  speech: 'speaking in public',
  book: 'in a book',
  report: 'in a report',
  broadcast: 'on air',
  document: 'in writing',
  call: 'by phone',
  other: null,
}

/** Words for the medium that can stand in the sentence as they are: "in a statement", "by phone", "at a news conference". */
export const MEANS_OF_ITS_OWN = /^(?:in|on|at|by|via|during|over|through) [^“”"()[\];:,.!?…]+$/i
/** Words that mean another thing away from their place: "in this report", "on our show". */
export const MEANS_OUT_OF_PLACE = /\b(?:this|that|these|those|our|my|your|same|above|below|earlier|later)\b/i

/** What stands in the sentence for those of whom the report says little. */
export const UNKNOWN = {
  /** After "Rests on". */
  nobody: 'nobody named',
  /** After other words: "Denied by". */
  somebody: 'somebody not named',
  /** The report that was read, among other reports. */
  report: 'this report',
  asked: 'somebody who was asked',
  unresolved: 'not identified further',
} as const

/** A description that counts them itself: "at least two officials". */
export const COUNTED =
  /^(?:(?:at least|about|around|nearly|some|more than|over|the|these|those|all) )*(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|a (?:dozen|couple|pair)|dozens?|\d)/i

/** A description that says when: "a letter dated 4 June", "the agency's first despatch, on Sunday". In small letters "may" and "march" are verbs. */
export const DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|[Yy]esterday|[Tt]oday|[Ll]ast (?:week|month|year)|(?:19|20)\d\d)\b/

/** A description that says itself that there is no name: "an unnamed official". */
export const SAYS_UNNAMED =
  /\b(?:unnamed|anonymous|anonymously|anonymity|unidentified|not (?:to )?(?:be )?(?:named|identified)|without (?:a|any) names?)\b/i

/** Several of whom the report names some, or may have named all: "both", "some of whom", "Lena Marsh and her colleagues". */
export const NAMES_SOME =
  /^[Bb]oth$| of (?:them|whom|these|those)$|^\p{Lu}[\p{L}’'-]*\.?(?: \p{Lu}[\p{L}.’'-]*)+ and (?:his|her|their|its) /u

/** Speaks a second time of somebody whom a sentence has brought in: "two officials", then "the two officials". */
export function again(words: string): string {
  if (/^(?:one|some|several|many|most|few|all|both) of /i.test(words)) return words
  return words
    .replace(/^(?:an?|one) /i, 'the ')
    .replace(/^(?=(?:two|three|four|five|six|seven|eight|nine|ten|\d+) )/i, 'the ')
}

/** Words for nobody, who is no one whom a report leaves unnamed. */
export const NOBODY = /^(?:nobody|no one|no-one|none|neither)\b/i

/** Pronouns for several, which take a plural verb. */
export const SEVERAL = /^(?:they|we|these|those|both)$/i
