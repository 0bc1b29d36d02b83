import type { Check, Comment } from '../src/record/record.ts'
import { outcomeShown } from '../src/show/outcomes.ts'
import { printable } from '../src/show/printable.ts'
import { VERDICTS } from '../src/show/verdicts.ts'
import { words } from '../src/show/words.ts'
import { Numbers } from './Numbers.tsx'
import { PartyLink } from './PartyLink.tsx'
import type { Seen } from './seen.ts'

/** Somebody who was asked, or a claim that was checked: who, what came of it, and about which claims. */
export function RemarkPanel({ seen, one }: { seen: Seen; one: Comment | Check }) {
  return (
    <>
      <h2 id="panelTitle" tabIndex={-1}>
        {'outcome' in one ? `Asked: ${outcomeShown(one)}` : `Checked: ${VERDICTS[one.verdict]}`}
      </h2>
      <blockquote class="statement" dir="auto">
        {printable(words(seen.view.record, [one.span]))}
      </blockquote>
      <dl class="facts">
        <div>
          <dt>{'outcome' in one ? 'asked' : 'by'}</dt>
          <dd>
            {'outcome' in one ? (
              <PartyLink seen={seen} id={one.asked} spans={one.who} otherwise="The words do not say who" />
            ) : (
              <PartyLink seen={seen} id={one.by} spans={one.who} otherwise="the report itself" />
            )}
          </dd>
        </div>
        {'outcome' in one && one.reply !== null && (
          <div>
            <dt>reply</dt>
            <dd>
              <Numbers seen={seen} ids={[one.reply]} />
            </dd>
          </div>
        )}
        <div>
          <dt>about</dt>
          <dd>
            <Numbers seen={seen} ids={one.about} />
          </dd>
        </div>
      </dl>
    </>
  )
}
