import type { Entry } from '../../src/record/ledger.ts'
import { counted } from '../../src/show/counted.ts'
import { printable } from '../../src/show/printable.ts'
import type { Branch } from '../../src/show/standsOn.ts'
import { hashOf } from '../hashOf.ts'
import { ByHand } from './ByHand.tsx'
import { STANCES } from './called.ts'
import { Outlet } from './Outlet.tsx'
import { Quoted } from './Quoted.tsx'
import type { ClaimTold } from './rows.ts'
import { When } from './When.tsx'
import { WhyMerged } from './WhyMerged.tsx'

/** A report that carries a claim: when, where, in which words and through whose hands, and why it stands on the same origin as the one before it. */
export function CarrierItem({
  told,
  branch: { report, merge, branches },
  rejects = false,
}: {
  told: ClaimTold
  branch: Branch
  rejects?: boolean
}) {
  const { entry, reports } = told
  const where = reports[report]
  const carried = passages(
    entry.carriers.filter(one => one.report === report && (one.stance !== 'asserts') === rejects),
  )
  return (
    <li class={branches.length > 0 ? 'carrier holds' : 'carrier'}>
      <p class="carries">
        <When at={where?.published} />
        {' · '}
        <Outlet name={where?.outlet} />
        {where?.title && (
          <>
            {' · '}
            <a class="title" href={hashOf({ report, view: 'all', chosen: null })} dir="auto">
              {printable(where.title)}
            </a>
          </>
        )}
        {where && !where.latest && <span class="soft"> · there is a later version</span>}
      </p>
      {carried.map(({ span, stance, chains }) => (
        <div key={`${span.start} ${stance}`}>
          {stance !== 'asserts' && <p class="warned">{STANCES[stance]}:</p>}
          <Quoted told={told} report={report} span={span} />
          {chains.map((chain, at) => (
            <Way key={at} chain={chain} />
          ))}
        </div>
      ))}
      {merge && <WhyMerged told={told} merge={merge} report={report} />}
      <ByHand told={told} report={report} merge={merge} places={carried.map(({ span }) => span)} />
      {branches.length > 0 && (
        <ol class="tree" aria-label={`Stand on it: ${counted(branches.length, 'report')}`}>
          {branches.map(one => (
            <CarrierItem key={one.report} told={told} branch={one} />
          ))}
        </ol>
      )}
    </li>
  )
}

type Carrier = Entry['carriers'][number]

/** Through whose hands it came. */
function Way({ chain }: Pick<Carrier, 'chain'>) {
  if (chain.length === 1 && chain[0]?.role === 'outlet') return <p class="way">in its own voice</p>
  return (
    <p class="way">
      {chain.map(({ name, role }, at) => (
        <span key={at} class={role}>
          {at > 0 && <span aria-hidden="true"> → </span>}
          {at > 0 && <span class="unseen">, then </span>}
          {name === '' ? <span class="nobody">nobody named</span> : <bdi>{printable(name)}</bdi>}
        </span>
      ))}
    </p>
  )
}

/** The places of a report, in the order of its text; what stands within another of the same stance is shown with it, once. */
function passages(carried: readonly Carrier[]) {
  const found: (Pick<Carrier, 'span' | 'stance'> & { readonly chains: Carrier['chain'][] })[] = []
  for (const { span, stance, chain } of carried.toSorted(
    ({ span: a }, { span: b }) => a.start - b.start || b.end - a.end,
  )) {
    const last = found.at(-1)
    if (last && last.stance === stance && span.end <= last.span.end) {
      const isTold = last.chains.some(known => JSON.stringify(known) === JSON.stringify(chain))
      if (!isTold) last.chains.push(chain)
    } else found.push({ span, stance, chains: [chain] })
  }
  return found
}
