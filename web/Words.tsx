import type { ComponentChildren } from 'preact'
import { known } from '../src/show/known.ts'
import type { Numbered } from '../src/show/numbered.ts'
import { outcomeShown } from '../src/show/outcomes.ts'
import { printable } from '../src/show/printable.ts'
import { VERDICTS } from '../src/show/verdicts.ts'
import type { View } from '../src/show/view.ts'
import type { Lit } from './lit.ts'
import { NumberLink } from './NumberLink.tsx'
import type { Run } from './runs.ts'
import type { Seen } from './seen.ts'

/** Levels of nesting that have a line of their own under the words; what stands deeper is told by the brackets. */
const LINES = 3

/** Words that have the same marks, with a line under them for every claim that they are said in, and the numbers of the claims whose cue ends here. */
export function Words({ seen, run, lit }: { seen: Seen; run: Run; lit: Lit }) {
  const { view } = seen
  const text = printable(view.record.report.text.slice(run.start, run.end))
  const all = [...run.within, ...run.source, ...run.cue, ...run.addressee]
  const stands = lit.claims === null || all.some(({ attribution }) => lit.claims?.has(attribution.id))
  const pointed = run.extra.length > 0
  const veiled = run.source.some(one => ['unnamed', 'unidentified'].includes(known(view, one)))
  let inner: ComponentChildren = text
  if (run.addressee.length > 0) inner = <span class="to">{inner}</span>
  if (run.cue.length > 0) inner = <i class="cue">{inner}</i>
  if (run.source.length > 0) inner = <b class={veiled ? 'source veiled' : 'source'}>{inner}</b>
  for (const [depth, { attribution }] of [...run.within.slice(0, LINES).entries()].reverse()) {
    const chosen = lit.claims?.has(attribution.id) ?? false
    inner = <span class={`said said${depth + 1} ${attribution.style}${chosen ? ' chosen' : ''}`}>{inner}</span>
  }
  const classes = ['run', ...(stands || pointed ? [] : ['quiet']), ...(pointed ? ['pointed'] : [])]
  return (
    <>
      {run.opens.map(id => (
        <span class="corner" aria-hidden="true" key={id}>
          ⌜
        </span>
      ))}
      <span
        class={classes.join(' ')}
        data-start={run.start}
        data-within={run.within.map(({ attribution }) => attribution.id).join(' ')}
        data-claim={claimOf(run)?.attribution.id}
        data-role={roleOf(run)}
      >
        {inner}
      </span>
      {run.closes.map(id => (
        <Remark key={id} seen={seen} id={id} />
      ))}
      {run.numbers.map(one => (
        <NumberLink key={one.number} seen={seen} one={one} raised />
      ))}
    </>
  )
}

/** What a click or a pointer on the words means: the claim whose source or cue they are, otherwise the innermost that they are said in. */
function claimOf({ cue, source, addressee, within }: Run): Numbered | undefined {
  return cue[0] ?? source[0] ?? addressee[0] ?? within.at(-1)
}

function roleOf({ cue, source, addressee, within }: Run): string | undefined {
  if (cue.length > 0) return 'cue'
  if (source.length > 0) return 'who'
  if (addressee.length > 0) return 'to whom'
  return within.length > 0 ? 'what' : undefined
}

function Remark({ seen, id }: { seen: Seen; id: string }) {
  const { record }: View = seen.view
  const comment = record.comments.find(one => one.id === id)
  const check = record.checks.find(one => one.id === id)
  const says = comment ? outcomeShown(comment) : check ? VERDICTS[check.verdict] : ''
  const kind = comment ? 'comment' : 'check'
  return (
    <>
      <span class="corner" aria-hidden="true">
        ⌟
      </span>
      <a
        class="remark"
        href={seen.to({ kind, id, link: null })}
        aria-label={`${comment ? 'Asked for a comment' : 'Checked'}: ${says}`}
        aria-current={seen.route.chosen?.id === id ? 'true' : undefined}
        data-remark={id}
      >
        {says}
      </a>
    </>
  )
}
