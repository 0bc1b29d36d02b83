import { useCallback, useEffect, useState } from 'preact/hooks'
import { type Address, addressTo } from './address.ts'
import { Add } from './desk/Add.tsx'
import { ChangesView } from './desk/ChangesView.tsx'
import { ClaimView } from './desk/ClaimView.tsx'
import { Decider } from './desk/Decider.ts'
import { DoneBar } from './desk/DoneBar.tsx'
import { Ledger } from './desk/Ledger.tsx'
import { OutletView } from './desk/OutletView.tsx'
import { Search } from './desk/Search.tsx'
import { StoredReport } from './desk/StoredReport.tsx'
import { UnansweredView } from './desk/UnansweredView.tsx'
import { useDecisions } from './desk/useDecisions.ts'
import { WhoView } from './desk/WhoView.tsx'
import { Keys } from './Keys.tsx'
import { useAddress } from './useAddress.ts'
import { type Bringing, useBringing } from './useBringing.ts'
import { useDeskKeys } from './useDeskKeys.ts'
import { useDrop } from './useDrop.ts'

const NAV: readonly (readonly [view: Address['view'], name: string])[] = [
  ['ledger', 'Ledger'],
  ['search', 'Search'],
  ['unanswered', 'Unanswered'],
  ['changes', 'What’s new'],
  ['add', 'Bring in'],
]

/** The whole page: the way to every view, and the view that the address is of. */
export function App() {
  const address = useAddress()
  const [keys, setKeys] = useState(false)
  const decisions = useDecisions()
  const bringing = useBringing()
  const help = useCallback(() => setKeys(true), [])
  useDeskKeys(address, help, decisions)
  useLastIn(bringing)
  const over = useDrop(
    useCallback(
      files => {
        bringing.bring(files.map(file => ({ name: file.name, sent: { file } })))
        location.hash = addressTo('add')
      },
      [bringing.bring],
    ),
  )
  const rounds = decisions.round + bringing.round
  const open = bringing.all.filter(({ state }) => state === 'waiting' || state === 'running').length
  return (
    <Decider.Provider value={decisions}>
      <header class="mast">
        <button type="button" class="skip" onClick={skip}>
          To the text
        </button>
        <a class="mark" href="#/">
          Sayso
        </a>
        <nav aria-label="Sayso">
          {NAV.map(([view, name]) => (
            <a key={view} href={addressTo(view)} aria-current={address.view === view ? 'page' : undefined}>
              {name}
              {view === 'add' && open > 0 && (
                <span class="underWay">
                  {open}
                  <span class="unseen"> still to be read</span>
                </span>
              )}
            </a>
          ))}
          <button type="button" class="plain" onClick={help}>
            Keys <kbd>?</kbd>
          </button>
          <a href="/api">API</a>
        </nav>
      </header>
      {over && <p class="dropHere">Drop the files to bring them in.</p>}
      <DoneBar />
      <Shown key={keyOf(address, rounds)} address={address} bringing={bringing} rounds={rounds} />
      {keys && <Keys close={() => setKeys(false)} />}
    </Decider.Provider>
  )
}

/** What is another view for the page, so that nothing of the one before is taken along; the others follow by themselves what comes and is decided. */
function keyOf({ view, name, route }: Address, rounds: number): string {
  // What is corrected in a review is asked for anew by the report.
  if (route?.view === 'review') return 'review'
  return ['report', 'add', 'claim'].includes(view) ? view : `${view} ${name} ${rounds}`
}

function Shown({ address, bringing, rounds }: { address: Address; bringing: Bringing; rounds: number }) {
  const { view, name, query, route } = address
  if (route) return <StoredReport route={route} bringing={bringing} />
  if (view === 'claim') return <ClaimView id={name ?? ''} rounds={rounds} />
  if (view === 'who') return <WhoView name={name ?? ''} query={query} />
  if (view === 'outlet') return <OutletView name={name ?? ''} />
  if (view === 'search') return <Search query={query} />
  if (view === 'unanswered') return <UnansweredView query={query} />
  if (view === 'changes') return <ChangesView query={query} />
  if (view === 'add') return <Add bringing={bringing} />
  return <Ledger query={query} empty={<Add bringing={bringing} first />} />
}

/** Opens the report that was sent last, where one alone was sent and who sent it still waits. */
function useLastIn({ all }: Bringing): void {
  const [opened, setOpened] = useState(0)
  useEffect(() => {
    const [last] = all
    const id = last?.state === 'done' && last.outcomes.length === 1 ? last.outcomes[0]?.id : undefined
    const isAlone = all.filter(({ key }) => key > opened).length === 1
    if (!last || last.key <= opened || id === undefined) return
    setOpened(last.key)
    const waits = ['', '#/', '#/add', '#/ledger'].includes(location.hash)
    if (isAlone && waits) location.hash = `#/report/${encodeURIComponent(id)}`
  }, [all, opened])
}

/** To the text without a new address: the address says what is looked at. */
function skip(): void {
  const text = document.querySelector<HTMLElement>('#text')
  text?.setAttribute('tabindex', '-1')
  text?.focus()
}
