import { unread } from '../src/record/unread.ts'
import { counted } from '../src/show/counted.ts'
import { described } from '../src/show/described.ts'
import { known } from '../src/show/known.ts'
import { parts } from '../src/show/parts.ts'
import { printable } from '../src/show/printable.ts'
import { unattributed } from '../src/show/unattributed.ts'
import { Export } from './Export.tsx'
import { Numbers } from './Numbers.tsx'
import { PartyLink } from './PartyLink.tsx'
import { Remarks } from './Remarks.tsx'
import type { Seen } from './seen.ts'

/** On whose say-so the whole report stands: everyone who vouches for something, those on whom most rests first. */
export function Overview({ seen }: { seen: Seen }) {
  const { record, claims } = seen.view
  const vouching = parts(seen.view)
    .filter(({ vouches, relays }) => vouches.length + relays.length > 0)
    .sort((a, b) => b.vouches.length - a.vouches.length || b.relays.length - a.relays.length)
  const nobody = claims.filter(one => known(seen.view, one) === 'nobody').map(({ number }) => number)
  const unidentified = claims.filter(one => known(seen.view, one) === 'unidentified').map(({ number }) => number)
  const { runs, sentences } = unattributed(record)
  const why = unread(record)
  const own = runs.reduce((sum, run) => sum + run.sentences, 0)
  return (
    <>
      <h2 id="panelTitle" tabIndex={-1}>
        On whose say-so
      </h2>
      {claims.length === 0 && (
        <p>{why ?? 'Nobody is said to have said anything here: all of it is in the outlet’s own voice.'}</p>
      )}
      <ul class="parties">
        {vouching.map(({ party, vouches, relays }) => (
          <li key={party.id}>
            <PartyLink seen={seen} id={party.id} otherwise="" />
            <span class="soft">
              {' '}
              {[...(party.named ? [] : ['not named']), ...described(party)].map(printable).join(' · ')}
            </span>
            <span class="line">
              {vouches.length > 0 && (
                <>
                  vouches for <Numbers seen={seen} ids={vouches} />{' '}
                </>
              )}
              {relays.length > 0 && (
                <>
                  passes on <Numbers seen={seen} ids={relays} />
                </>
              )}
            </span>
          </li>
        ))}
        {unidentified.length > 0 && (
          <li>
            <span class="nobody">Somebody who could not be identified</span>
            <span class="line">
              vouches for <Numbers seen={seen} ids={unidentified} />
            </span>
          </li>
        )}
        {nobody.length > 0 && (
          <li>
            <span class="nobody">Nobody is named</span>
            <span class="line">
              for <Numbers seen={seen} ids={nobody} />
            </span>
          </li>
        )}
        {sentences > 0 && why === null && (
          <li>
            <a class="party" href={seen.show('voice')}>
              The outlet’s own voice
            </a>
            <span class="line">
              {own.toLocaleString('en')} of {counted(sentences, 'sentence')}
            </span>
          </li>
        )}
      </ul>
      {why === null && (
        <>
          <h3>Who was asked, what was checked</h3>
          {record.comments.length + record.checks.length === 0 ? (
            <p class="soft">The report does not say that anybody was asked, or anything checked.</p>
          ) : (
            <Remarks seen={seen} comments={record.comments} checks={record.checks} />
          )}
        </>
      )}
      {record.notes.length > 0 && (
        <>
          <h3>Notes on the reading</h3>
          <ul class="notes">
            {record.notes.map(({ code, message, span }) => (
              <li key={`${code}-${span?.start}-${message}`}>{printable(message)}</li>
            ))}
          </ul>
        </>
      )}
      {seen.stored && <Export report={record.report.id} />}
    </>
  )
}
