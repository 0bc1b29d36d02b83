import type { Check } from '../record/record.ts'
import { claimsAbout } from './check/about.ts'
import { hits } from './check/hits.ts'
import { type Judged, judge } from './check/judge.ts'
import type { Linking } from './linking.ts'

/** How much of a clause after the words of a judgement is quoted with them, in UTF-16 code units: enough to see what is judged. */
const CLAUSE = 90

const CLAUSE_ENDS = /[.;:!?”"—–]|[,’'](?=\s|$)|\s(?:and|but|though|although|while|because|whereas)\s/

/**
 * Finds what the report says about the truth of a claim, and who says it: "could not be verified", "which turned out to be
 * false", "a spokesman called it a lie". `who` holds the words that name the one who judges and is empty where that is the report
 * itself; `about` the attributions whose claims are judged. What words judge is in the English list.
 */
export function checks(linking: Linking): Linking {
  const found: (Judged & { readonly whole: { start: number; end: number } })[] = []
  for (const one of judge(linking, hits(linking))) {
    const whole = { start: Math.min(one.from, one.span.start), end: ending(linking, one) }
    // A correction runs over two sentences, so a hit can meet what was found one sentence before.
    const near = found.slice(found.findLastIndex(other => other.sentence < one.sentence - 1) + 1)
    const known = near.some(
      other =>
        (other.whole.start < whole.end && whole.start < other.whole.end) ||
        (other.sentence === one.sentence &&
          // Two judgements of one verdict by the same one in the same sentence are one, but what was not found out is told apart.
          (other.rule.whole ||
            (other.verdict === one.verdict &&
              one.verdict !== 'unverified' &&
              other.who[0]?.start === one.who[0]?.start))),
    )
    if (!known) found.push({ ...one, whole })
  }
  found.sort((a, b) => a.whole.start - b.whole.start)
  const claims = claimsAbout(linking)
  const told = found
    .map(one => ({ ...one, about: claims(one) }))
    .filter(({ accuses, about }) => !accuses || about.length > 0)
  return {
    ...linking,
    checks: told.map(
      ({ whole, about, ...judged }, place): Check => ({
        id: `k${place + 1}`,
        verdict: judged.verdict,
        by: null,
        who: [...judged.who],
        span: whole,
        about,
        rule: judged.rule.id,
      }),
    ),
  }
}

/** Where the judgement ends: a correction with the sentence that says what is so, others with their clause. */
function ending(linking: Linking, { rule, span, stretch }: Judged): number {
  if (rule.whole) return span.end
  if (rule.judge === 'main') return stretch.end
  const rest = linking.segmented.report.text.slice(span.end, Math.min(stretch.end, span.end + CLAUSE))
  const cut = rest.search(CLAUSE_ENDS)
  return span.end + (cut < 0 ? rest.trimEnd().length : cut)
}
