import type { Link } from '../src/record/record.ts'
import { printable } from '../src/show/printable.ts'
import { linkName } from './linkName.ts'
import { linkSpans } from './linkSpans.ts'
import type { Seen } from './seen.ts'

const ROLES: { readonly [role in Link['role']]: string } = {
  originator: 'said it first',
  relay: 'passed it on',
  outlet: 'published it',
}

/** The way of a claim, drawn from the one who is said to have said it first down to the outlet. Each link opens the exact words that show it. */
export function Chain({ seen, id }: { seen: Seen; id: string }) {
  const { view, route, to } = seen
  const links = view.ways.get(id)?.chain ?? []
  return (
    <ol class="chain" aria-label="How it came">
      {links.map((link, index) => {
        const { name, known } = linkName(view, link)
        const spans = linkSpans(view.record, link)
        const quoted = spans.map(({ start, end }) => printable(view.record.report.text.slice(start, end))).join(' … ')
        return (
          <li key={index} class={`link ${link.role} ${known}`}>
            <span class="role">{ROLES[link.role]}</span>
            <a
              href={to({ kind: 'claim', id, link: index })}
              aria-current={route.chosen?.link === index ? 'true' : undefined}
            >
              <bdi class={known === 'unnamed' ? 'who veiled' : 'who'}>{name}</bdi>
              {known === 'unnamed' && <span class="soft"> not named</span>}
            </a>
            {quoted !== '' && <q class="shown">{quoted}</q>}
          </li>
        )
      })}
    </ol>
  )
}
