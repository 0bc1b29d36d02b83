import type { Rule } from './rule.ts'

/** A quotation with a line of its own and a name after a dash: readers' letters, voices from the street, quotations set apart. */
export const SIGNED: Rule = {
  id: 'tag/signed',
  says: 'Whoever’s name stands after a dash behind a quotation that has the line to itself is the one who said it.',
  example: '“The pier was never safe.” — Ada Quill, harbour clerk',
}

/** The dash between a quotation and its signature. */
export const SIGNATURE_DASH = /^\s*([—―–]|--?)\s*/

/**
 * A name, and after a comma what its owner is: "Ada Quill, 43, harbour clerk". A line with small words before its first comma is a sentence that goes on:
 * “It was fine” — the mayor spoke first.
 */
export const SIGNATURE =
  /^(?:(?:(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Rev|Capt|Lt|Sgt|Gen|Sen|Rep|Gov)\.?|\p{Lu}[\p{L}\p{M}'’-]*\.?|\p{Lu}\.(?:\p{Lu}\.)*) ){0,4}\p{Lu}[\p{L}\p{M}'’-]+)(?:, [^.!?;:“”"\n]{1,80}| \([^()\n]{1,60}\))?[.\s]*$/u

/** More words than this are no signature. */
export const LONGEST_SIGNATURE = 14
