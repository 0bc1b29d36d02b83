import type { Block, Origin } from '../record/record.ts'
import { agency } from './blocks/agency.ts'
import { deskSignOff } from './blocks/deskSignOff.ts'
import { EDGE } from './blocks/line.ts'
import { wireByline } from './blocks/wireByline.ts'
import { type WireCredit, wireCredit } from './blocks/wireCredit.ts'
import { wireDateline } from './blocks/wireDateline.ts'
import { wireSignOff } from './blocks/wireSignOff.ts'

/** A dateline in one of the first paragraphs is the report's; further down it is that of a piece worked in. */
const FIRST_PARAGRAPHS = 3
/** A sign-off stands in one of the last blocks: corrections, credits and links may follow it. */
const LAST_BLOCKS = 5
/** Reuters' own sign-off, which names the people and not the agency. */
const REUTERS =
  /^\(?(?:Additional )?[Rr]eporting by [^;]{2,200};(?:[^;]{2,80};)? ?(?:[Ww]riting by [^;]{2,60}; ?)?[Ee]diting by /

/**
 * The wires and outlets that a report credits for its text, in text order, each once: "whole" where the report is theirs, "some"
 * where they helped. The span is the credit's own words. Credits of pictures are none. `outlet`, where known, is the report's
 * own and never an origin. Looks at a bounded part of each block.
 */
export function origin(text: string, blocks: readonly Block[], outlet = ''): Origin[] {
  const found: Origin[] = []
  let paragraphs = 0
  for (const [index, { kind, span }] of blocks.entries()) {
    // White space becomes spaces one for one, so that offsets hold.
    const head = text.slice(span.start, Math.min(span.end, span.start + EDGE)).replace(/\s/g, ' ')
    const short = span.end - span.start <= EDGE
    const last = index >= blocks.length - LAST_BLOCKS
    if (kind === 'paragraph') paragraphs++
    if (kind === 'paragraph' || kind === 'dateline') {
      const part = paragraphs <= FIRST_PARAGRAPHS ? 'whole' : 'some'
      add(
        wireDateline(head, outlet).map(credit => ({ ...credit, part })),
        span.start,
        true,
      )
    }
    if (kind === 'byline' && short) add(wireByline(head), span.start)
    if (kind === 'credit' && short) add(signed(head), span.start)
    if (kind === 'origin' && short) add(wireCredit(head, outlet) ?? wireByline(head), span.start)
    if (last && kind === 'paragraph') {
      const from = Math.max(span.start, span.end - EDGE)
      add(wireSignOff(text.slice(from, span.end).replace(/\s/g, ' ').trimEnd(), outlet), from)
    }
  }
  if (found.length === 0) {
    const reuters = blocks.find(
      ({ kind, span }) => kind === 'credit' && REUTERS.test(text.slice(span.start, span.start + EDGE)),
    )
    if (reuters !== undefined) return [{ agency: 'Reuters', part: 'whole', span: reuters.span }]
  }
  return each(found)

  /** `dated`: from a dateline, in which an outlet names itself where it is the wire. */
  function add(credits: readonly WireCredit[], from: number, dated = false): void {
    for (const { agency: name, part, start, end } of credits) {
      const own = !dated && agency(name) === null && bare(name) === bare(outlet)
      if (!own) found.push({ agency: name, part, span: { start: from + start, end: from + end } })
    }
  }
}

/** Each agency once: the credit for the whole if there is one, else the first. */
function each(found: readonly Origin[]): Origin[] {
  const best = new Map<string, Origin>()
  for (const one of found) {
    const known = best.get(one.agency)
    if (known === undefined || (known.part === 'some' && one.part === 'whole')) best.set(one.agency, one)
  }
  return [...best.values()].sort((a, b) => a.span.start - b.span.start)
}

function signed(line: string): readonly WireCredit[] {
  const credit = deskSignOff(line)
  return credit === null ? [] : [credit]
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^the\s/, '')
}
