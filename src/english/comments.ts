import { ASKED_ONLY } from './comment/asked.ts'
import type { CommentRule } from './comment/commentRule.ts'
import { DECLINED } from './comment/declined.ts'
import { HEADLINES } from './comment/headlines.ts'
import { NO_RESPONSE } from './comment/noResponse.ts'
import { NOT_REACHED } from './comment/notReached.ts'
import { REPLIED } from './comment/replied.ts'

/** How newsrooms say that they asked and what came of it. Where two rules' words overlap, the earlier rule holds. */
export const COMMENTS: readonly CommentRule[] = [
  ...HEADLINES,
  ...REPLIED,
  ...DECLINED,
  ...NOT_REACHED,
  ...NO_RESPONSE,
  ...ASKED_ONLY,
  {
    id: 'comments/as-did',
    says: 'The same is said of another: nor did they, as did they.',
    example: 'The mill did not reply to emails, nor did its owner.',
    outcome: 'no-response',
    needs: 'did has have had would could',
    asked: 'inside',
    echo: true,
    words:
      '(nor|or|neither|as|so) (did|HAVE|would|could) (?<who>PRONOUN|(?!PRONOUN) (SIDE{1,8}? (, SIDE{1,8}?){0,6} ,? (and|or|nor) SIDE{1,6}?|ANY{1,14}?)) (?=END|respond|reply|return|when|on|who|which|by|be)',
  },
]
