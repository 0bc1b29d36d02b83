import type { CommentRule } from './commentRule.ts'

/** A reply that is no attribution: somebody points to what was said before, or answers in some way that is told of. */
export const REPLIED: readonly CommentRule[] = [
  {
    id: 'comments/pointed-to-statement',
    says: 'Pointing to what was said or published before is a reply.',
    example: 'A spokesman for the ferry line pointed to a statement it had issued in May.',
    outcome: 'replied',
    needs: 'pointed referred directed responded replied answered limited confined restricted',
    asked: 'subject',
    words: `(?<!(not|never|neither|nor|yet to|decline~ to|refuse~ to) ADVERB{0,2}) ((pointed|referred|directed) (me|us|REPORTERS|QUESTION|the SIDE)? back? to (A|its|his|her|their|the|that) SIDE{0,4}? (statement|release|post|testimony|website|filing|interview)
      |(pointed|referred|directed) (me|us|REPORTERS|QUESTION) back? to A SIDE{0,4}? (letter|report|article|column|ruling|transcript)
      |(responded|replied|answered) ((to ANY{1,8}?)? (with|by sending|by forwarding) (A|the|only|just) SIDE{0,2}? (link|links|statement|copy)
      |to (that|this|the SIDE|questions) (by|in|via) A? SIDE{0,2}? (text|email|letter|message|voice|statement|whatsapp)
      |to? UNSTOPPED{0,3}? questions (with A|at length|(in|by|via|through) A? SIDE{0,2}? (email|voice|text|writing|letter|message|phone|telephone|SPOKES|statement)))
      |(limited|confined|restricted) (itself|himself|herself|themselves) to (pointing|saying|noting|stating|repeating|confirming|A|the))`,
  },
  {
    id: 'comments/sent-a-reply',
    says: 'Somebody who was asked sent an answer.',
    example: 'The Courier wrote to the mill. Its owner sent a one-line reply.',
    outcome: 'replied',
    needs: 'sent emailed texted supplied provided',
    asked: 'subject',
    whereAsked: 'near',
    words:
      '(?<!(not|never|BE|HAVE|but (he|she|it|they)?) ADVERB{0,2}) (sent|emailed|texted|supplied|provided) (back|us|me|REPORTERS)? (A SIDE{0,3}? (reply|response|statement|link)|(A|one) SIDE{0,2}? (line|sentence))',
  },
]
