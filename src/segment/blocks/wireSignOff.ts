import { agency } from './agency.ts'
import { type WireCredit, wireCredit } from './wireCredit.ts'

/** After the last sentence: "(AP)", "— AFP", "-PTI". */
const MARKED = /[.!?…"”’']\s*(?:\(([^()]{2,60})\)|[–—-]{1,2}\s?([^–—().]{2,60}))\.?$/d
/** "… , with additional reporting by AFP", "— with files from The Canadian Press", "(With inputs from PTI)" */
const WITH =
  /(?:\bwith )?(?:additional reporting (?:by|from)|(?:agency |additional )?inputs from|files from)\s[^.]{2,90}\.?\)?$/i
/** "… Source: Reuters" */
const SOURCE = /[.!?…"”’']\s+\(?source: [^.:]{2,60}\.?\)?$/i

/** The agencies credited at the end of a paragraph, after its last sentence. Offsets are into `tail`. */
export function wireSignOff(tail: string): readonly WireCredit[] {
  const marked = MARKED.exec(tail)
  const group = marked?.[1] === undefined ? 2 : 1
  const words = marked?.[group]
  const at = marked?.indices?.[group]
  if (words !== undefined && at !== undefined) {
    const name = agency(words)
    if (name !== null) return [{ agency: name, part: 'whole', start: at[0], end: at[1] }]
  }
  const credit = WITH.exec(tail) ?? SOURCE.exec(tail)
  if (credit === null) return []
  const skipped = /^[^\p{L}]*/u.exec(credit[0])?.[0].length ?? 0
  const start = credit.index + skipped
  return (wireCredit(credit[0].slice(skipped)) ?? []).map(one => ({
    ...one,
    start: one.start + start,
    end: one.end + start,
  }))
}
