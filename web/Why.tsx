import { printable } from '../src/show/printable.ts'
import type { Chosen } from './route.ts'
import type { Seen } from './seen.ts'
import type { useExplain } from './useExplain.ts'

/** Why the record says of this what it says: the same words as `sayso explain` has. */
export function Why({ seen, chosen, explain }: { seen: Seen; chosen: Chosen; explain: ReturnType<typeof useExplain> }) {
  const explained = explain?.(seen.view, chosen)
  return (
    <details class="why" id="why">
      <summary>Why it is read so</summary>
      {explained ? (
        <dl>
          {explained.facts.map(({ name, fragments }, index) => (
            <div key={index}>
              <dt>{name}</dt>
              <dd>
                {fragments.map(({ text, look }, place) => (
                  <span key={place} class={look === null ? undefined : `look-${look}`}>
                    {printable(text)}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p class="soft">The explanations are being loaded.</p>
      )}
    </details>
  )
}
