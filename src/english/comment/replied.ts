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
    words: `(pointed|referred|directed) (me|us|REPORTERS|QUESTION|the SIDE)? back? to (A|its|his|her|their|the|that) SIDE{0,4}? (statement|release|post|testimony|website|filing|interview)
      |(responded|replied|answered) ((to ANY{1,8}?)? (with|by sending|by forwarding) (A|the|only|just) SIDE{0,2}? (link|links|statement|copy)
      |to (that|this|the SIDE|questions) (by|in|via) A? SIDE{0,2}? (text|email|letter|message|voice|statement|whatsapp)
      |UNSTOPPED{0,3}? questions (in|by|via|through) A? SIDE{0,2}? (email|voice|text|writing|letter|message|phone|telephone|SPOKES|statement))
      |(limited|confined|restricted) (itself|himself|herself|themselves) to (pointing|saying|noting|stating|repeating|confirming|A|the)`,
  },
  {
    id: 'comments/did-answer',
    says: 'One of those asked did answer.',
    example: 'Letters to the bishop went unanswered; his editor did write back.',
    outcome: 'replied',
    needs: 'did agreed',
    asked: 'subject',
    words:
      'did (write back|reply|respond|call back|answer (?=END|UNSTOPPED{0,3}? MESSAGE))|agreed to (take|answer) UNSTOPPED{0,3}? questions (in|by|over)',
  },
  {
    id: 'comments/sent-a-reply',
    says: 'Somebody who was asked sent something back.',
    example: 'Contacted for his source, the adviser emailed a link to a newsletter.',
    outcome: 'replied',
    needs: 'sent emailed texted forwarded returned pointed',
    asked: 'subject',
    whereAsked: 'near',
    words: `(sent|emailed|texted|forwarded|returned) (back|REPORTERS|OUTLET)? (?!A? statement END)(A|one|two|three) SIDE{0,3}? (link|copy|statement|sentence|sentences|paragraph|reply|response) (?!to (?!SIDE{0,3}? (newsletter|post|page|article|report|statement)))
      |pointed (REPORTERS|OUTLET)? to A SIDE{0,3}? (letter|article|speech|transcript|document|filing|study|page)`,
  },
  {
    id: 'comments/reply-came',
    says: 'The answer of the one asked came.',
    example: 'The cricket board’s response came within the hour.',
    outcome: 'replied',
    needs: 'response reply answer',
    asked: 'inside',
    words: `(?<=^|,|;|and|but) (?<who>OWN|(?!ANY{0,5}? OWN) SIDE{1,6}?) 's? (response|reply|answer) ((came|arrived) (?!from)|to OUR UNSTOPPED{0,3}? MESSAGE ANY{0,3}? was)`,
  },
]
