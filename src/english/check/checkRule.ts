import type { Check } from '../../record/record.ts'
import type { Rule } from '../rule.ts'

export interface CheckRule extends Rule {
  /** How the words begin without which the rule cannot fire, lower case: a sentence that has none of them is not searched for it. */
  readonly needs: string
  /** What the words hold the claim to be; `disputed` is what somebody else says, and counts as false where the report itself says it. */
  readonly verdict: Check['verdict']
  /**
   * The source of a regular expression for the words of the judgement, matched within one sentence, letter case aside. A group
   * `by` holds the words of a passive's agent, a group `echo` a word that must have stood in what somebody said shortly before.
   */
  readonly words: string
  /**
   * Who judges. `voice`: whoever speaks these words, the report itself where they stand in nobody's content. `subject`: the
   * subject of the words' verb. `main`: whoever the rest of the sentence is attributed to.
   */
  readonly judge: 'voice' | 'subject' | 'main'
  /** Only where the report itself judges, or only where somebody else does. */
  readonly only?: 'report' | 'others'
  /** The sentence before the words must not match. */
  readonly notAfter?: RegExp
  /** The sentence after the words must not match. */
  readonly notBefore?: RegExp
  /** Only in what somebody says in their own voice, in quotation marks and not passed on from another. */
  readonly aloud?: true
  /** Letter case counts. */
  readonly cased?: true
  /** The judgement is the whole sentence, and the next one too where it says what is so: a correction. */
  readonly whole?: true
}
