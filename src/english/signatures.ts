import type { Rule } from './rule.ts'

/** A quotation with a line of its own and a name after a dash: readers' letters, voices from the street, quotations set apart. */
export const SIGNED: Rule = {
  id: 'tag/signed',
  says: 'Whoever’s name stands after a dash behind a quotation that has the line to itself, or with an account and a day behind a post, is the one who said it.',
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

/** A name with its account and a day, by which embedded posts are signed: "— Sam Oak (@samoak) September 2, 2025". Without a day it may be the reporter's. */
export const POST_SIGNATURE =
  /(?:^|\s)([—―–]|--)\s*([^\n—―–()]{1,60} \(@[\w.]{1,40}\)),?\s+(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})\s*$/u

/** More words than this are no signature. */
export const LONGEST_SIGNATURE = 14
