import { ClaimPanel } from './ClaimPanel.tsx'
import { Overview } from './Overview.tsx'
import { orphaned } from './orphaned.ts'
import { PartyPanel } from './PartyPanel.tsx'
import { PlacePanel } from './PlacePanel.tsx'
import { RemarkPanel } from './RemarkPanel.tsx'
import type { Seen } from './seen.ts'
import { spanAt } from './spanAt.ts'
import type { useExplain } from './useExplain.ts'
import { Why } from './Why.tsx'

/** What is told beside the text: of what is chosen, or of the whole. */
export function Panel({ seen, explain }: { seen: Seen; explain: ReturnType<typeof useExplain> }) {
  const { chosen } = seen.route
  return (
    <aside class={chosen === null ? 'panel' : 'panel open'} aria-labelledby="panelTitle">
      {chosen !== null && (
        <a class="back" href={seen.to(null)}>
          <span aria-hidden="true">←</span> The whole report
        </a>
      )}
      <Told seen={seen} />
      {chosen !== null && chosen.kind !== 'at' && <Why key={chosen.id} seen={seen} chosen={chosen} explain={explain} />}
    </aside>
  )
}

function Told({ seen }: { seen: Seen }) {
  const { view, route } = seen
  const { chosen } = route
  if (chosen === null) return <Overview seen={seen} />
  const { record, claims, parties } = view
  if (orphaned(record, chosen))
    return (
      <>
        <h2 id="panelTitle" tabIndex={-1}>
          Orphaned
        </h2>
        <p>
          The words that this address points at do not stand there any more: the report was read anew since it was made.
          Nothing else is shown in their place.
        </p>
      </>
    )
  const one = claims.find(({ attribution }) => attribution.id === chosen.id)
  if (chosen.kind === 'claim' && one) return <ClaimPanel seen={seen} one={one} />
  const party = parties.get(chosen.id)
  if (chosen.kind === 'party' && party) return <PartyPanel seen={seen} party={party} />
  if (chosen.kind === 'at') {
    const span = spanAt(chosen.id, record.report.text)
    if (span) return <PlacePanel seen={seen} span={span} />
  }
  const remark = [...record.comments, ...record.checks].find(({ id }) => id === chosen.id)
  if (remark) return <RemarkPanel seen={seen} one={remark} />
  return (
    <>
      <h2 id="panelTitle" tabIndex={-1}>
        Not in this reading
      </h2>
      <p>
        The address points at something that this reading of the report does not have: it may be from another version of
        Sayso.
      </p>
    </>
  )
}
