import type { CommentRule } from './commentRule.ts'

/** Somebody has been asked, and no more is said: what else the sentence says of it outweighs these. */
export const ASKED_ONLY: readonly CommentRule[] = [
  {
    id: 'comments/offered-an-interview',
    says: 'Somebody was offered the chance to answer, but.',
    example: 'The warden was offered an interview, but an aide said he was busy.',
    outcome: 'declined',
    needs: 'offered given',
    asked: 'subject',
    asksOnly: true,
    words:
      'BE ADVERB? (offered|given) SIDE{0,3}? ((interview|interviews) (?!for (the|a) (post|job|role|position))|right of reply|(chance|opportunity|opportunities) to (comment|respond|reply|answer)) ANY{0,12}? ,? but',
  },
  {
    id: 'comments/approached',
    says: 'Somebody has been asked, and nothing has come yet.',
    example: 'The club has been approached for comment.',
    outcome: 'no-response',
    needs: 'approached contacted asked emailed reached invited messaged called',
    asked: 'subject',
    asksOnly: true,
    notSubject: '^(the|all|any|local|nearby|village|town|city){0,3} (residents|readers|people|members)$|public$',
    words: `(has|have) been also? (approached|contacted) END|(HAVE|BE) been? being? also? (approached|contacted|asked|emailed|reached out to|invited|messaged|called) (by SIDE{1,6}?)?
      (for UNSTOPPED{0,3}? (comment|comments|response|statement|reaction)|to (comment|respond) (?=END|JOINED|DAY|by|before|last|yesterday|on DAY|on SIDE{0,3}? STORY|to SIDE{0,3}? (STORY|MESSAGE)))`,
  },
  {
    id: 'comments/asked-for-comment',
    says: 'The reporters say that they have asked somebody for comment.',
    example: 'The Evening Courier has contacted the council for comment.',
    outcome: 'no-response',
    needs:
      'comment comments response statement reaction respond reply source sources evidence contacted approached reached',
    asked: 'inside',
    asksOnly: true,
    byReporters: true,
    words: `((has|have|had|'ve|'s) also?)? ((contacted|approached|asked|reached out to|emailed|written to|wrote to|invited|messaged)
      (?<who>(?!request|requests) ANY{1,18}?) ((by|via|through) SIDE{1,5}?)? (for UNSTOPPED{0,3}? (comment|comments|response|statement|reaction|reply|source|sources|evidence)|to (comment|respond))
      |(sought|requested|seeking) A? SIDE? (comment|comments|response|statement) from (?<who>ANY{1,14}?) (?=END|JOINED|on))
      |(?<!it) (has|have|'ve|'s) also? (contacted|approached|reached out to) (?<who>(?!NUMBER) UNSTOPPED{1,8}? (and UNSTOPPED{1,6}?)?) (?=$)`,
  },
  {
    id: 'comments/sent-a-request',
    says: 'A request for comment has gone out.',
    example: 'An email seeking comment was sent to her lawyer.',
    outcome: 'no-response',
    needs: 'comment comments response responses reaction reactions interview',
    asked: 'inside',
    asksOnly: true,
    words: `(MESSAGE (seeking|requesting|asking for|for) (further|additional|A|OWN)? (comment|comments|response|reaction|interview) (BE|HAVE) been? also? ADVERB? SENT (on? DAY)? (to|with|for|at)
      |MESSAGE (BE|HAVE) been? also? ADVERB? SENT (seeking|requesting|for) (comment|a response) (to|with|from|at)
      |(comment|comments|response|responses|reaction|reactions) (BE|HAVE) been? also? being? (sought|requested) from) (?<who>ANY{1,14}?) UP_TO`,
  },
]
