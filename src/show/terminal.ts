import type { Record } from '../record/record.ts'
import { unread } from '../record/unread.ts'
import { checks } from './checks.ts'
import { claims } from './claims.ts'
import { comments } from './comments.ts'
import { head } from './head.ts'
import { INDENT } from './margins.ts'
import { parties } from './parties.ts'
import { SECTIONS, type Section } from './sections.ts'
import { text } from './text.ts'
import { type View, view } from './view.ts'
import { voice } from './voice.ts'
import { wrap } from './wrap.ts'

export interface Looks {
  /** In terminal columns, at least `LEAST_WIDTH`; no line is wider. */
  readonly width: number
  readonly color: boolean
  /** What the report is called where it has no headline and no title. */
  readonly name?: string | undefined
  /** The sections to show, in the view's own order; all of them where it is left out. */
  readonly only?: readonly Section[]
}

/** Every section as paragraphs of lines; `alone` where it was asked for by name. */
const SHOWN: { readonly [section in Section]: (view: View, alone: boolean) => string[][] } = {
  text,
  parties,
  claims,
  comments,
  checks,
  voice,
}

/**
 * The reading of a report, for a person at a terminal: its head, its text with everybody's words told apart, who is who, who says what and how it came,
 * who was asked, what was checked, and what nobody vouches for. Without `color` there is no escape in it, and nothing that it tells is told by colour
 * alone. What the report holds cannot reach the terminal as control. Of a report in which nothing was sought it says why, and nothing else.
 */
export function terminal(record: Record, { only, ...looks }: Looks): string {
  const seen = view(record, looks)
  const why = unread(record)
  const sections = SECTIONS.filter(section => only?.includes(section) ?? true)
  const margin = [{ text: ' '.repeat(INDENT), look: null }]
  const shown =
    why === null
      ? sections.flatMap(section => SHOWN[section](seen, only !== undefined))
      : [wrap([{ text: why, look: 'warning' }], { first: margin, rest: margin }, seen.width, seen.color)]
  return [head(seen, sections.includes('text')), ...shown].map(lines => `${lines.join('\n')}\n`).join('\n')
}
