import { GIVEN_NAMES } from '../../english/givenNames.ts'
import { MONTHS } from '../../english/months.ts'
import { OUTLETS } from '../../english/outlets.ts'
import { OUTLET_WORDS } from '../../english/outletWords.ts'
import { agency } from './agency.ts'
import { names } from './names.ts'

/** One agency of a credit; `start` and `end` are code units into the line, from the words that lead in to the name's end. */
export interface WireCredit {
  readonly agency: string
  readonly part: 'whole' | 'some'
  readonly start: number
  readonly end: number
}

interface Form {
  /** Group 1 is the list of names; what stands before it leads in. */
  readonly words: RegExp
  readonly part: 'whole' | 'some'
  /** What must be among the names: an agency that we know, an outlet at least, or any name but a person's. */
  readonly needs: 'agency' | 'outlet' | 'any'
}

const PIECE = '(?:story|article|report|piece|content|dispatch|post|investigation|coverage|item)'

const FORMS: readonly Form[] = [
  // "Source: Reuters", "Sources: AFP, Reuters", "Via AP"
  { words: /^[([*_\s]*(?:sources?|agency|agencies|wires?):\s*(.+)$/di, part: 'whole', needs: 'outlet' },
  { words: /^[([—–\s-]*(?:via|from|courtesy of)\s+(.+)$/di, part: 'whole', needs: 'agency' },
  // "Additional reporting by AP", "(With inputs from PTI)", "— with files from The Canadian Press"
  {
    words:
      /^[([—–*_\s-]*(?:with\s+)?(?:additional|further|extra|some|more)\s+(?:reporting|inputs?|files?|material|information|copy|coverage)(?:\s+(?:by|from|in)\b|:)\s*(.+)$/di,
    part: 'some',
    needs: 'any',
  },
  {
    words:
      /^[([—–*_\s-]*with\s+(?:(?:news\s+)?agency\s+)?(?:reporting|reports|inputs?|files?|material|information|copy|contributions?)(?:\s+(?:by|from)\b|:)\s*(.+)$/di,
    part: 'some',
    needs: 'any',
  },
  // "Additional reporting RNZ", "(With PTI inputs)", "With agency inputs", "PTI inputs"
  {
    words: /^[([—–*_\s-]*(?:with\s+)?(?:additional|further|extra)\s+(?:reporting|inputs?|material|copy),?\s+(.+)$/di,
    part: 'some',
    needs: 'agency',
  },
  { words: /^[([—–*_\s-]*(?:inputs?|files?)\s+from\s+(.+)$/di, part: 'some', needs: 'any' },
  { words: /^[([—–*_\s-]*with\s+(.+)$/di, part: 'some', needs: 'agency' },
  {
    words: /^[([—–*_\s-]*(?:with\s+)?(?:(?:additional|some|more)\s+)?(.{2,60}?)\s+(?:inputs?|reporting)[.)\]*_!]*$/di,
    part: 'some',
    needs: 'agency',
  },
  // "jsi/sms (AP, AFP, dpa)": the desk's initials and what it worked from
  { words: /^\p{Ll}{2,4}(?:[/,]\s?\p{Ll}{2,4})*\s\((.+)$/du, part: 'some', needs: 'agency' },
  // "Compiled from wire reports", "Based on reporting by AP and TASS", "This report includes material from AFP"
  {
    words:
      /^[([*_\s]*(?:(?:this|the) (?:report|story|article) (?:is|was) )?(?:compiled|assembled|adapted|based|drawn) (?:from|on) (?:(?:reporting|reports|material|information|copy) (?:by|from|in) )?(.+)$/di,
    part: 'some',
    needs: 'agency',
  },
  {
    words: new RegExp(
      `^[([*_\\s]*(?:this|the) ${PIECE} (?:also )?(?:includes|contains|incorporates|uses|draws on|was supplemented (?:by|with)|was (?:prepared|compiled|written) (?:with|from|using)) (?:additional )?(?:material|information|reporting|content|copy|inputs?) (?:from|by) (.+)$`,
      'di',
    ),
    part: 'some',
    needs: 'outlet',
  },
  { words: /^[([*_\s]*information from (.{2,60}?) was used\b/di, part: 'some', needs: 'agency' },
  {
    words: new RegExp(
      `^[([*_\\s]*(?:this|the) ${PIECE} (?:was |is |has been )?(?:produced|published|reported|co-published) in (?:partnership|collaboration|association) with (.+)$`,
      'di',
    ),
    part: 'some',
    needs: 'outlet',
  },
  {
    words: /^[([—–*_\s-]*(?:reporting|story|report|text|words|copy)(?:\s+(?:by|from)\b|:)\s*(.+)$/di,
    part: 'whole',
    needs: 'agency',
  },
  // "Orla Finch of The Associated Press contributed.", "The Associated Press contributed to this report."
  {
    words: /^[([*_\s]*\p{Lu}[^.;]{2,120}? (?:of|from|with) ((?:the )?\p{Lu}[^.;,]{1,40}?),?\s(?:also )?contributed\b/du,
    part: 'some',
    needs: 'agency',
  },
  {
    words:
      /^[([*_\s]*(\p{Lu}.{1,40}?) (?:writers?|reporters?|staff|journalists?|correspondents?)\b.{0,160}?\bcontributed\.?[)\]]?$/du,
    part: 'some',
    needs: 'agency',
  },
  {
    words: new RegExp(
      `^[([*_\\s]*(.{2,60}?)(?:\\s+(?:writers?|reporters?|staff|journalists?|correspondents?)\\b.{0,120}?)?\\s+(?:also )?contributed (?:to (?:this|the) (?:${PIECE}|reporting)|reporting)`,
      'di',
    ),
    part: 'some',
    needs: 'outlet',
  },
  // "This story was produced by the Local Democracy Reporting Service", "This article first appeared in The Tribune"
  {
    words: new RegExp(
      `^[([*_\\s]*(?:this|the) (?:\\w+ )?${PIECE} (?:was |is |has been )?(?:originally |first )?(?:produced|written|provided|supplied|distributed|created) (?:by|for) (.+)$`,
      'di',
    ),
    part: 'whole',
    needs: 'any',
  },
  {
    words: new RegExp(
      `^[([*_\\s]*(?:this|the) (?:\\w+ )?${PIECE} (?:was |is |has been )?(?:also )?(?:originally |first )?(?:published|republished|reprinted|syndicated|adapted|sourced|reported|posted|featured|appeared) (?:by|in|on|from) (.+)$`,
      'di',
    ),
    part: 'whole',
    needs: 'outlet',
  },
  {
    words:
      /^[([*_\s]*(?:re)?(?:published|originally published|first published|republished|reprinted|syndicated)(?: with permission)? (?:by|in|from|on) (.+)$/di,
    part: 'whole',
    needs: 'outlet',
  },
  { words: /^(?:produced|distributed|supplied|provided) by (.+)$/di, part: 'whole', needs: 'agency' },
  { words: /^(?:©|copyright\b|visit\b).{0,120}\bdistributed by (.+)$/di, part: 'whole', needs: 'agency' },
  // Without a year or "all rights reserved" it is a picture's: "© AFP"
  { words: /^(?:©|\(c\)|copyright)(?:\s©)?\s?(?:by\s)?\d{4},?\s(?:by\s)?(.+)$/di, part: 'whole', needs: 'agency' },
  {
    words: /^(?:©|\(c\)|copyright)\s(?:by\s)?(.{2,60}?)[.,]?\sall rights reserved\.?$/di,
    part: 'whole',
    needs: 'agency',
  },
  { words: /^our standards: the (thomson reuters) trust principles\.?$/di, part: 'whole', needs: 'agency' },
  // "(Reuters)", "— AP", "AFP / Reuters"
  { words: /^[([—–*_\s-]*(.+)$/d, part: 'whole', needs: 'agency' },
]

/** The hyphen joins in "AFP-Jiji" and belongs to the name in "ITAR-TASS". */
const JOINT =
  /\s*(?:,\s*and\s+|,|;|\s+and\s+|\s+&\s+|(?<!\bRFE)\/|\+|\s+[–—|-]\s+|(?<=\b(?:AP|AFP|PTI|ANI|AAP|DPA|EFE|Reuters|Kyodo|Yonhap|Bernama|Xinhua))[–-](?=\p{Lu}))\s*/giu
const AGENCIES =
  /^(?:the )?(?:other |various |foreign |international )?(?:news |wire )?(?:agencies|services|wires)(?: reports| inputs?)?$|^(?:wire|agency|news agency) (?:reports?|inputs?|feeds?|copy)$|^agency$/i
/** A name in a sentence ends here: "… was published by The Tribune as part of a series". */
const NAME_END =
  /[.;:(]\s|[.)\]*_!]+$|\s(?:as part|under|with|through|in partnership|for|on \d|and is|and has|and was|formerly|where|which|who|here)\b.*$|,?\s(?:all rights|in|formerly|llc|inc|ltd)\b.*$|['’]s\s\p{Lu}\p{L}+ (?:Service|Bureau)\b.*$/iu
const OWN = /^(?:our |the )?(?:staff|staff writers?|own reporting|(?:own |special )?(?:correspondents?|reporters?))$/i
/** People of the page's own, by where they sit: "Delhi Bureau", "Data Team". */
const DESK = /\b(?:bureau|bureaux|bureaus|desk|team|staff)$/i
/** What makes any name an agency's, in whatever letters: "Gulfside news agency". */
const NAMED_AGENCY =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,4}(?:(?:news|press|wire) (?:agency|service)|newswire|reporting service|news network)$/iu
/** Surnames that are an outlet's words too. */
const SURNAME = /^(?:post|press|star|mercury|record|day|page|monitor|standard|guardian|sentinel|mail)$/i
/** "ANSUR / With files from EFE", "AAP with Reuters": two credits on one line. Group 1 shows that they are. */
const BETWEEN_CREDITS = /(?:(\s[/|–—-]{1,2}|;|\.)|,)?\s(?=(?:with|additional)\b)/i
/** A longer list is something else. */
const MOST_NAMES = 6
/** An outlet's or an agency's name before a second credit. */
const MOST_OWN_WORDS = 4

/**
 * The agencies that a whole line credits: `[]` for a credit of the outlet itself, null for a line that is no credit.
 * "Source: The Courier and Reuters" credits Reuters with some of it. `line` is at most 320 code units.
 */
export function wireCredit(line: string, outlet = ''): readonly WireCredit[] | null {
  const two = twoCredits(line, outlet)
  if (two !== null) return two
  for (const form of FORMS) {
    const match = form.words.exec(line)
    const [from, to] = match?.indices?.[1] ?? [0, 0]
    const lead = /^[^\p{L}\p{N}©]*/u.exec(line)?.[0].length ?? 0
    const credits = match === null ? null : credited(line, Math.min(lead, from), from, to, form, outlet)
    if (credits !== null) return credits
  }
  return null
}

/** The second credit of a line, and the first where its name is known: which outlet signs with its own initials shows only in its dateline. */
function twoCredits(line: string, outlet: string): readonly WireCredit[] | null {
  const between = BETWEEN_CREDITS.exec(line)
  if (between === null) return null
  const at = between.index + between[0].length
  const own = line.slice(0, between.index).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const first = agency(own)
  if (own === '' || own.split(' ').length > MOST_OWN_WORDS) return null
  if (between[1] === undefined && first === null) return null
  const credits = wireCredit(line.slice(at), outlet)
  if (credits === null) return null
  const start = line.indexOf(own)
  const wires: readonly WireCredit[] =
    first === null ? [] : [{ agency: first, part: 'whole', start, end: start + own.length }]
  return [...wires, ...credits.map(one => ({ ...one, start: one.start + at, end: one.end + at }))]
}

/** The credits in `line.slice(from, to)`, a list of names that `line.slice(lead, from)` leads in to. */
function credited(line: string, lead: number, from: number, to: number, form: Form, outlet: string) {
  const found: { name: string; kind: Kind; start: number; end: number }[] = []
  for (const { words, at, end } of listed(line.slice(from, to))) {
    const kind = kindOf(words, outlet)
    const fits = kind === 'other' || kind === 'person' ? form.needs === 'any' : kind !== 'prose'
    if (!fits || found.length === MOST_NAMES) return null
    found.push({ name: agency(words) ?? words, kind, start: found.length === 0 ? lead : from + at, end: from + end })
  }
  const wires = found.filter(({ kind }) => kind === 'agency' || kind === 'agencies')
  const others = found.filter(({ kind }) => kind === 'outlet' || (kind === 'other' && form.needs === 'any'))
  if (
    wires.length === 0 &&
    (form.needs === 'agency' || (others.length === 0 && !found.some(({ kind }) => kind === 'own')))
  )
    return null
  // Where we do not know whose page this is, an outlet named beside a wire is taken for the page's own.
  const credits =
    outlet === '' && wires.length > 0 ? wires : found.filter(one => wires.includes(one) || others.includes(one))
  const part = found.length > 1 || wires.some(({ kind }) => kind === 'agencies') ? 'some' : form.part
  return credits.map(({ name, start, end }): WireCredit => ({ agency: name, part, start, end }))
}

type Kind = 'agency' | 'agencies' | 'own' | 'outlet' | 'person' | 'other' | 'prose'

function kindOf(words: string, outlet: string): Kind {
  if (agency(words) !== null) return 'agency'
  if (AGENCIES.test(words)) return 'agencies'
  if (bare(words) === bare(outlet) || OWN.test(words)) return 'own'
  if (NAMED_AGENCY.test(words)) return 'outlet'
  const all = words.split(' ')
  const people = names(`By ${words}`)?.names.length ?? 0
  // "Grace Post" has a name that an outlet's may have too.
  const given = GIVEN_NAMES.has((all[0] ?? '').toLowerCase()) && SURNAME.test(all.at(-1) ?? '')
  if ((people > 0 && given) || DESK.test(words)) return 'person'
  if (OUTLETS.has(words) || OUTLETS.has(`The ${words}`)) return 'outlet'
  const titled =
    all.every(word => /^(?:\p{Lu}|\p{N}|of$|the$|and$|for$)/u.test(word)) && !MONTHS.has((all[0] ?? '').toLowerCase())
  if (titled && all.some(word => OUTLET_WORDS.has(word.toLowerCase()))) return 'outlet'
  if (people > 0) return 'person'
  if (!titled) return 'prose'
  // One word is an agency's initials ("RNZ") or somebody who has no second name.
  return all.length > 1 || /\p{Lu}.*\p{Lu}/u.test(words) ? 'other' : 'person'
}

/** The names of a list, and where each begins and ends in it. */
function* listed(list: string): Generator<{ words: string; at: number; end: number }> {
  const stop = NAME_END.exec(list)?.index ?? list.length
  let at = 0
  for (const joint of [...list.slice(0, stop).matchAll(JOINT), null]) {
    const end = joint?.index ?? stop
    const words = list.slice(at, end).replace(/^[\s"“‘'([]+|^the\s/gi, '')
    const trimmed = words.replace(/[\s"”’')\]]+$/, '')
    const from = list.indexOf(trimmed, at)
    if (trimmed !== '') yield { words: trimmed, at: from, end: from + trimmed.length }
    at = joint === null ? stop : joint.index + joint[0].length
  }
}

/** Without the article, in small letters: "the Courier" and "Courier" are one. */
function bare(name: string): string {
  return name.replace(/^the\s/i, '').toLowerCase()
}
