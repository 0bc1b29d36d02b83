import { useEffect, useRef, useState } from 'preact/hooks'
import type { Attribution, Span } from '../../src/record/record.ts'
import { PARTS, type Part } from '../../src/record/review.ts'
import { unread } from '../../src/record/unread.ts'
import { counted } from '../../src/show/counted.ts'
import { printable } from '../../src/show/printable.ts'
import { get } from '../api.ts'
import { useArrival } from '../arrival.ts'
import { hashOf } from '../hashOf.ts'
import type { Route } from '../route.ts'
import { changes, type Edit, editOf, missed, withPiece } from './edit.ts'
import { PartRow } from './PartRow.tsx'
import { PartyField } from './PartyField.tsx'
import { PartySheet } from './PartySheet.tsx'
import { ReviewLog } from './ReviewLog.tsx'
import { ReviewText } from './ReviewText.tsx'
import { reviewer, setReviewer } from './reviewer.ts'
import { save } from './save.ts'
import { selected } from './selected.ts'
import { inBlock, moved, snapped, stepped, wordsNear } from './steps.ts'
import { type Change, type Reviewing, type UnderReview, useReview } from './useReview.ts'
import { type Keyed, useReviewKeys } from './useReviewKeys.ts'

/** Where the next attribution of the store is told. */
const NEXT = '/review/next?limit=1'

/** A report under review: its words, and beside them the attribution that is looked at, which can be set right. */
export function Review({ route }: { route: Route }) {
  const reviewing = useReview(route.report)
  const { now, failed } = reviewing
  useArrival(`review ${route.report}`, now !== null)
  useEffect(() => {
    if (now) document.title = `Review: ${printable(now.record.report.title ?? now.record.report.id)} · Sayso`
  }, [now])
  if (now) return <Under now={now} route={route} reviewing={reviewing} />
  return (
    <main id="text" class="desk">
      <h1 tabIndex={-1}>Review</h1>
      <p class={failed ? 'failed' : 'soft'} role={failed ? 'alert' : undefined}>
        {failed ? failed.message : 'One moment …'}
      </p>
    </main>
  )
}

function Under({ now, route, reviewing }: { now: UnderReview; route: Route; reviewing: Reviewing }) {
  const { record, uncertain, log, decided } = now
  const { report, attributions } = record
  const why = unread(record)
  const wanted = route.chosen?.id ?? uncertain[0] ?? attributions[0]?.id
  const one = attributions.find(({ id }) => id === wanted) ?? null
  const [by, setBy] = useState(reviewer())
  const [note, setNote] = useState('')
  const [kept, keep] = useState<Edit>(() => fresh(one))
  // Keys may come faster than the page: what they set stands here at once.
  const latest = useRef(kept)
  const busy = useRef(false)
  const sheet = useRef<HTMLDetailsElement>(null)
  const setEdit = (edit: Edit) => {
    latest.current = edit
    keep(edit)
  }
  // What was begun with one attribution is not for another.
  const rightful = (edit: Edit) => (edit.of === null || edit.of === (one?.id ?? '') ? edit : fresh(one))
  const edit = rightful(kept)
  useEffect(() => {
    // What is being added is nobody's yet, and stays when another report of the server comes in.
    if (latest.current.of !== null) setEdit(fresh(one))
  }, [one])
  const to = (id: string | null) =>
    hashOf({ report: report.id, view: 'review', chosen: id === null ? null : { kind: 'claim', id, link: null } })
  const go = (id: string | null | undefined) => {
    location.hash = to(id ?? null)
  }
  const choose = (id: string | null | undefined) => {
    setEdit(fresh(one))
    go(id)
  }
  const named = () => {
    if (reviewer().trim() !== '') return true
    reviewing.say('Say who you are first: the log has the name of whoever changes something.')
    document.querySelector<HTMLElement>('#reviewer')?.focus()
    return false
  }
  /** One thing at a time: what is pressed twice is not done twice. */
  const alone = async <T,>(work: () => Promise<T>): Promise<T | null> => {
    if (busy.current || !named()) return null
    busy.current = true
    return work().finally(() => {
      busy.current = false
    })
  }
  const make = async (all: readonly Change[]) => {
    const after = await alone(() => reviewing.make(all))
    if (after === null) return
    if (all[0]?.kind === 'add') setEdit(fresh(one))
    const changed = all[0] && 'attribution' in all[0] ? all[0].attribution : null
    // One that was rejected is not there any more.
    go(after.uncertain[0] ?? after.record.attributions.find(({ id }) => id === changed)?.id)
  }
  const saveIt = async () => {
    const edit = rightful(latest.current)
    if (edit.of === null) return make(changes(edit, null))
    if (!one) return uncertain.length === 0 ? onward(reviewing) : undefined
    if (uncertain.length === 0 && changes(edit, one).length === 0 && decided[one.id] !== undefined)
      return onward(reviewing)
    const all = changes(edit, one)
    await make(all.length > 0 ? all : [{ kind: 'accept', attribution: one.id }])
  }
  const rejectIt = () => {
    if (one && latest.current.of !== null) void make([{ kind: 'reject', attribution: one.id }])
  }
  const back = async (kind: 'undo' | 'redo') => {
    const after = await alone(() => reviewing.undo(kind))
    const last = after?.log.at(-1)?.entry.change
    const of = last && 'of' in last ? after?.log.find(({ entry }) => entry.number === last.of)?.entry.change : undefined
    if (of && 'attribution' in of) go(of.attribution)
  }
  const saved = (path: string, name: string) =>
    void save(path, name).catch((error: Error) => reviewing.say(error.message))
  const addNote = async () => {
    if (note.trim() === '') return
    const about = one?.id ?? null
    if (await alone(() => reviewing.make([{ kind: 'note', about, message: note.trim() }]))) setNote('')
  }
  const near = (edit: Edit): Span | null => {
    const at = edit.parts.cue[0] ?? edit.parts.content[0] ?? one?.cue[0] ?? report.blocks[0]?.span
    return at ? (wordsNear(report, at.start).find(({ end }) => end > at.start) ?? null) : null
  }
  const change = (step: (span: Span) => Span | null) => {
    const edit = rightful(latest.current)
    const span = edit.parts[edit.part][edit.piece]
    setEdit(withPiece(edit, span === undefined ? near(edit) : step(span)))
  }
  const takeSelection = () => {
    const stretch = selected()
    const span = stretch && snapped(report, stretch)
    if (!span) return
    setEdit(withPiece(rightful(latest.current), span))
    getSelection()?.removeAllRanges()
  }
  const addMissed = () => {
    const stretch = selected()
    setEdit(missed(stretch && snapped(report, stretch)))
  }
  const anotherPiece = () => {
    const edit = rightful(latest.current)
    const last = edit.parts[edit.part].at(-1)
    const next = last && wordsNear(report, last.start).find(({ start }) => start >= last.end)
    if (next) setEdit(withPiece({ ...edit, piece: edit.parts[edit.part].length }, next))
  }
  const place = attributions.findIndex(({ id }) => id === one?.id)
  const choosePart = (part: Part) => {
    const edit = rightful(latest.current)
    const isAgain = edit.part === part && edit.parts[part].length > 1
    setEdit({ ...edit, part, piece: isAgain ? (edit.piece + 1) % edit.parts[part].length : 0 })
  }
  const keyed: Keyed = {
    a: () => void saveIt(),
    x: rejectIt,
    z: () => void back('undo'),
    y: () => void back('redo'),
    m: addMissed,
    b: anotherPiece,
    j: () => choose(attributions[Math.min(place + 1, attributions.length - 1)]?.id),
    k: () => choose(attributions[Math.max(place - 1, 0)]?.id),
    p: () => document.querySelector<HTMLElement>('#reviewParty')?.focus(),
    g: () => {
      if (sheet.current) sheet.current.open = true
      document.querySelector<HTMLElement>('#reviewWho')?.focus()
    },
    i: () => document.querySelector<HTMLElement>('#reviewNote')?.focus(),
    r: () => leave(route),
    Escape: () => {
      const edit = rightful(latest.current)
      const begun = edit.of === null || (one !== null && changes(edit, one).length > 0)
      if (begun) setEdit(fresh(one))
      else leave(route)
    },
    ...Object.fromEntries(PARTS.map((part, index) => [String(index + 1), () => choosePart(part)])),
    ArrowRight: () => change(span => stepped(report, span, 'end', 1)),
    ArrowLeft: () => change(span => stepped(report, span, 'end', -1)),
    '⇧ArrowRight': () => change(span => stepped(report, span, 'start', 1)),
    '⇧ArrowLeft': () => change(span => stepped(report, span, 'start', -1)),
    '.': () => change(span => moved(report, span, 1)),
    ',': () => change(span => moved(report, span, -1)),
    '>': () => change(span => inBlock(report, span, 1) ?? span),
    '<': () => change(span => inBlock(report, span, -1) ?? span),
    Backspace: () => change(() => null),
  }
  useReviewKeys(keyed)
  const words = edit.parts[edit.part].map(({ start, end }) => report.text.slice(start, end)).join(' … ')
  return (
    <div class="report open reviewing">
      <main id="text">
        <header class="over">
          {!report.blocks.some(({ kind }) => kind === 'headline') && (
            <h1 class="unseen" tabIndex={-1}>
              {printable(report.title ?? 'The report')}
            </h1>
          )}
          <p class="sum">
            {why ?? `Under review: ${uncertain.length} of ${counted(attributions.length, 'attribution')} to look at`}
          </p>
          <nav class="views" aria-label="What is shown">
            <a href={hashOf({ report: report.id, view: 'all', chosen: null })}>The report</a>
          </nav>
        </header>
        <ReviewText record={record} edit={edit} choose={choose} select={takeSelection} />
      </main>
      <aside class="panel open" aria-labelledby="panelTitle">
        <h2 id="panelTitle" tabIndex={-1}>
          {edit.of === null
            ? 'What was missed'
            : one
              ? `Attribution ${place + 1} `
              : attributions.length > 0
                ? 'Not in this reading'
                : why === null
                  ? 'Nothing is said in it'
                  : 'It was not read'}
          {edit.of !== null && one && <span class="soft">of {attributions.length}</span>}
        </h2>
        {edit.of !== null && one && (
          <p class="soft">{decided[one.id] ?? `not reviewed; ${Math.round(one.confidence * 100)} in 100 sure`}</p>
        )}
        {(one || edit.of === null) && (
          <>
            <ul class="partRows">
              {PARTS.map((part, index) => (
                <PartRow
                  key={part}
                  report={report}
                  part={part}
                  number={index + 1}
                  spans={edit.parts[part]}
                  active={edit.part === part}
                  choose={() => choosePart(part)}
                />
              ))}
            </ul>
            <fieldset class="ends">
              <legend>The words of the {edit.part}</legend>
              {(
                [
                  ['Start earlier', '⇧ArrowLeft'],
                  ['Start later', '⇧ArrowRight'],
                  ['End earlier', 'ArrowLeft'],
                  ['End later', 'ArrowRight'],
                  ['Back a word', ','],
                  ['On a word', '.'],
                  ['Another piece', 'b'],
                  ['None', 'Backspace'],
                ] as const
              ).map(([name, key]) => (
                <button type="button" key={key} onClick={keyed[key]}>
                  {name}
                </button>
              ))}
            </fieldset>
            <PartyField
              key={`${edit.of} ${log.length}`}
              parties={record.parties}
              party={edit.party === undefined ? (one && edit.of !== null ? one.party : null) : edit.party}
              set={party => setEdit({ ...rightful(latest.current), party })}
            />
          </>
        )}
        <p class="reviewActs">
          <button type="button" class="main" onClick={keyed.a}>
            {edit.of === null ? 'Add' : one && changes(edit, one).length > 0 ? 'Save' : 'It is right'} <kbd>a</kbd>
          </button>
          <button type="button" onClick={rejectIt} disabled={edit.of === null || one === null}>
            Reject <kbd>x</kbd>
          </button>
          <button type="button" onClick={addMissed}>
            One was missed <kbd>m</kbd>
          </button>
          <button type="button" onClick={keyed.z} disabled={log.length === 0}>
            Undo <kbd>z</kbd>
          </button>
          <button type="button" onClick={keyed.y} disabled={log.length === 0}>
            Redo <kbd>y</kbd>
          </button>
        </p>
        <p class="reviewSays" role="status">
          {reviewing.says}
        </p>
        <p class="unseen" role="status">
          {words === '' ? `no ${edit.part}` : `${edit.part}: ${words}`}
        </p>
        {uncertain.length === 0 && (
          <p>
            Nothing is left to look at here.{' '}
            <button type="button" class="plain" onClick={() => onward(reviewing)}>
              On to the next report
            </button>
          </p>
        )}
        <p class="reviewFields">
          <label>
            your name{' '}
            <input
              id="reviewer"
              value={by}
              autocomplete="name"
              onInput={({ currentTarget: { value } }) => {
                setBy(value)
                setReviewer(value)
              }}
              onKeyDown={event => event.key === 'Enter' && document.querySelector<HTMLElement>('#panelTitle')?.focus()}
            />
          </label>
          <label>
            a note{' '}
            <input
              id="reviewNote"
              value={note}
              onInput={event => setNote(event.currentTarget.value)}
              onKeyDown={event => event.key === 'Enter' && void addNote()}
            />
          </label>
        </p>
        <details ref={sheet}>
          <summary>
            <kbd>g</kbd> Who is who: {counted(record.parties.length, 'party', 'parties')}
          </summary>
          <PartySheet
            key={`${one?.party} ${log.length}`}
            record={record}
            party={one?.party ?? null}
            change={change => void alone(() => reviewing.make([change]))}
          />
        </details>
        <details>
          <summary>Log: {counted(log.length, 'line')}</summary>
          <ReviewLog log={log} />
        </details>
        <p class="reviewActs">
          <button
            type="button"
            onClick={() => saved(`/reports/${encodeURIComponent(report.id)}/review/export`, `${report.id}.json`)}
          >
            Save as a case
          </button>
          <button
            type="button"
            onClick={() =>
              saved(`/reports/${encodeURIComponent(report.id)}/review/export?format=training`, `${report.id}.ndjson`)
            }
          >
            Save to train from
          </button>
        </p>
      </aside>
    </div>
  )
}

function fresh(one: Attribution | null): Edit {
  return one ? editOf(one) : { ...missed(null), of: '' }
}

function leave({ report, chosen }: Route): void {
  location.hash = hashOf({ report, view: 'all', chosen })
}

/** To the attribution of the store that is least sure. */
async function onward({ say }: Pick<Reviewing, 'say'>): Promise<void> {
  try {
    const { items } = await get<{ items: { report: string; attribution: string }[] }>(NEXT)
    const [next] = items
    if (!next) return say('Nothing in the store is left to review.')
    const chosen = { kind: 'claim' as const, id: next.attribution, link: null }
    location.hash = hashOf({ report: next.report, view: 'review', chosen })
  } catch (error) {
    say((error as Error).message)
  }
}
