import { content } from '../src/show/content.ts'
import { doubt } from '../src/show/doubt.ts'
import type { Numbered } from '../src/show/numbered.ts'
import { printable } from '../src/show/printable.ts'
import { said } from '../src/show/said.ts'
import { Chain } from './Chain.tsx'
import { NumberLink } from './NumberLink.tsx'
import { Remarks } from './Remarks.tsx'
import { SameClaim } from './SameClaim.tsx'
import type { Seen } from './seen.ts'

/** One claim: what is said, on whose say-so, how it came, who was asked and who checked it. */
export function ClaimPanel({ seen, one }: { seen: Seen; one: Numbered }) {
  const { view } = seen
  const { record, claims, ways } = view
  const { attribution } = one
  const inner = claims.filter(({ attribution: other }) => other.within === attribution.id)
  const outer = claims.find(({ attribution: other }) => other.id === attribution.within)
  const comments = record.comments.filter(({ about }) => about.includes(attribution.id))
  const checks = record.checks.filter(({ about }) => about.includes(attribution.id))
  const uncertain = doubt(attribution)
  return (
    <>
      <h2 id="panelTitle" tabIndex={-1}>
        Claim {one.number} <span class="soft">of {claims.length}</span>
      </h2>
      <blockquote class="statement" dir="auto">
        {printable(content(record, attribution))}
      </blockquote>
      <p class="standing">{printable(ways.get(attribution.id)?.standing ?? '')}</p>
      {uncertain !== '' && <p class="doubt">{uncertain}</p>}
      <Chain seen={seen} id={attribution.id} />
      <dl class="facts">
        {outer && (
          <div>
            <dt>stands in</dt>
            <dd>
              <NumberLink seen={seen} one={outer} />
            </dd>
          </div>
        )}
        {inner.length > 0 && (
          <div>
            <dt>holds</dt>
            <dd class="numbers">
              {inner.map(one => (
                <NumberLink key={one.number} seen={seen} one={one} />
              ))}
            </dd>
          </div>
        )}
        {said(record, attribution).map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{printable(words)}</dd>
          </div>
        ))}
      </dl>
      {comments.length + checks.length > 0 && <Remarks seen={seen} comments={comments} checks={checks} />}
      <SameClaim seen={seen} spans={attribution.content} attribution={attribution.id} />
    </>
  )
}
