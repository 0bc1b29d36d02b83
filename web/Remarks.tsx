import type { Check, Comment } from '../src/record/record.ts'
import { outcomeShown } from '../src/show/outcomes.ts'
import { VERDICTS } from '../src/show/verdicts.ts'
import { PartyLink } from './PartyLink.tsx'
import type { Seen } from './seen.ts'

/** Who was asked and what came of it, and who checked and with what verdict, a line each. */
export function Remarks({
  seen,
  comments,
  checks,
}: {
  seen: Seen
  comments: readonly Comment[]
  checks: readonly Check[]
}) {
  const { to } = seen
  return (
    <ul class="remarks">
      {comments.map(comment => (
        <li key={comment.id}>
          <PartyLink seen={seen} id={comment.asked} spans={comment.who} otherwise="Somebody" /> was asked:{' '}
          <a class="remark" href={to({ kind: 'comment', id: comment.id, link: null })}>
            {outcomeShown(comment)}
          </a>
        </li>
      ))}
      {checks.map(({ id, verdict, by, who }) => (
        <li key={id}>
          <a class="remark" href={to({ kind: 'check', id, link: null })}>
            {VERDICTS[verdict]}
          </a>
          , says <PartyLink seen={seen} id={by} spans={who} otherwise="the report itself" />
        </li>
      ))}
    </ul>
  )
}
