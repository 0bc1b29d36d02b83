import { CLAUSE_WORDS } from '../../english/clauseWords.ts'
import type { Span } from '../../record/record.ts'
import { finite, type Token, tokens } from './token.ts'

/** What is known about the sentence besides its words. */
export interface Around {
  /** The text with its quotations veiled and its apostrophes straight, as long as the report's own. */
  readonly text: string
  /** Whether a place stands in the cue of an attribution. */
  readonly said: (at: number) => boolean
  /** The source of the attribution whose cue or content holds a place, null where none does. */
  readonly speaker: (at: number) => Span | null
}

const { asides, boundaries, determiners, joins, nouns, openers, prepositions, saying } = CLAUSE_WORDS

const TIME =
  /(?:^|[\s,])(?:(?:late |early |later |earlier )?(?:on |last |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:night|morning|evening|afternoon))?|yesterday|today|tonight|last (?:night|week|month)|this (?:week|month|morning)|(?:on |in )?\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))\s*,?\s*$/
const ADVERB =
  /(?:^|[\s,])(?:also|later|still|again|then|too|either|otherwise|however|himself|herself|itself|themselves|once more|in turn|for (?:its|his|her|their) part|at first|so far|to date|all|both|each|even|just|just as|only|simply|\p{Ll}+ly|(?:through|via) (?:an?|his|her|its|their|the) \p{Ll}+(?: \p{Ll}+)?)\s*$/u

/** Before the noun of a relative clause: "*queries to* the board, which", "*referred us to* the board, which". */
const SENT =
  /^(?:(?:\p{Ll}+ )?(?:quer(?:y|ies)|questions?|requests?|calls?|e-?mails?|messages?|[ie]nquir(?:y|ies))|(?:(?:referred|directed|sent|passed) )?(?:us|me|them|reporters|journalists|(?:a|this|our) \p{Ll}+)) to /iu

/** Before a person's relative clause: "a letter signed *by* Mr. Gale, who", "the claims *to* the landlord, who". */
const MADE =
  /^(?!.*\b(?:spokes\p{L}+|lawyers?|attorneys?|aides?|agents?|advisers?)\b).*\s(?:by|to) (?=(?:(?:the|an?|his|her|its|their|M[rs]s?\.?|Dr\.?)\s)?\S+)/iu

/** "Who had paid *the mill* declined to say": what was asked stands before the one asked, and no comma between. */
const QUESTION = /^\s*(?:who|whose|whether|what|why|how)\s[^,]*$/i

/** The rest of a verb whose last part begins at the place: "*has* repeatedly declined". */
const AUXILIARY = /[\s,](?:has|have|had|is|are|was|were|been|being|would|will)\s*$/

/**
 * The words that name the subject of the verb that begins at `at`, in a sentence that begins at `from`: apposition is in,
 * what is said by the way is out, a relative clause gives the noun before it, and a verb that another verb is joined to
 * gives that one's subject. Null where no subject stands in the sentence. All in UTF-16 code units.
 */
export function subject(around: Around, from: number, at: number, depth = 0): Span | null {
  const { text } = around
  let start = from
  let end = at
  for (;;) {
    const left = text.slice(start, end)
    const cut = ADVERB.exec(left) ?? AUXILIARY.exec(left) ?? (/[\s,]\S+\s*$/.test(left) ? TIME.exec(left) : null)
    // "The owner, contacted on Tuesday, declined": the day is the aside's.
    if (
      cut &&
      /,\s*$/.test(cut[0]) &&
      /,\s+(?:\p{Ll}+(?:ed|en)|(?:who|which|whose|whom)\s[^,]*)$/u.test(left.slice(0, cut.index))
    )
      break
    // "On Friday, declined" has no subject to the left of its day.
    if (
      !cut ||
      (cut.index === 0 && !/^[\s,]/.test(cut[0])) ||
      nouns.has(
        cut[0]
          .replace(/^[\s,]+/, '')
          .trim()
          .toLowerCase(),
      )
    )
      break
    end = start + cut.index
    if (/^,/.test(cut[0])) end++
  }
  // "The minister neither took our calls nor replied": the verb that "nor" joins has the subject of the first.
  if (/^nor\s/i.test(text.slice(at, at + 4))) {
    const first = text.slice(start, end).toLowerCase().lastIndexOf('neither ')
    if (first > 0) end = start + first
  }
  // "the minister neither took our calls nor": an adverb between a subject and its verb, the subject itself where none stands before.
  const neither = /[\s,]neither\s*$/u.exec(text.slice(start, end))
  const left = neither && text.slice(start, start + neither.index).trim()
  if (neither && left && !/(?:^|[\s,])(?:and|but|while|so|yet)$/.test(left)) end = start + neither.index + 1
  const edge = /.*(?:[;:](?!\s*")|\s[–—]\s)(?=.*[\p{L}\p{N}])/su.exec(text.slice(start, end))
  if (edge) start += edge[0].length
  const question = !depth && QUESTION.test(text.slice(start, end)) ? ofQuestion(tokens(text, start, end)) : null
  if (question) return question
  const list = tokens(text, start, end)
  while (list.length && /^[(—–"]$/.test(list.at(-1)?.word ?? '')) list.pop()
  const last = list.at(-1)
  if (!last) return null

  // "…, which did not respond": the noun before.
  if (/^(?:who|which|that)$/.test(last.low) && list.length > 1) {
    const comma = list.at(-2)?.word === ','
    const noun = subject(around, start, (list.at(comma ? -2 : -1) as Token).start, depth + 1)
    const sent =
      noun &&
      (SENT.exec(text.slice(noun.start, noun.end)) ??
        (last.low === 'who' ? MADE.exec(text.slice(noun.start, noun.end)) : null))
    return noun && sent ? { start: noun.start + sent[0].length, end: noun.end } : noun
  }
  if (joins.has(last.low) || last.low === 'before')
    return depth < 3 ? joined(around, start, list.slice(0, -1), depth) : null
  // "The skipper left without": the verb before has the subject.
  if (list.length > 1 && around.text.startsWith('without', at) && depth < 3) return joined(around, start, list, depth)
  const segments = split(list)
  const tail = segments.at(-1) ?? []
  if (tail.length) return plain(around, segments)
  segments.pop()
  return enclosed(around, start, segments, list, depth)
}

/** The last noun behind a question that stands first. */
function ofQuestion(list: readonly Token[]): Span | null {
  const last = list.at(-1)
  if (!last || list.length < 3) return null
  if (/^(?:he|she|it|they|we|i)$/.test(last.low)) return { start: last.start, end: last.end }
  let from = list.length
  while (from > 1 && /^\p{Lu}/u.test(list[from - 1]?.word ?? '')) from--
  const first = list[from]
  if (first) return { start: first.start, end: last.end }
  const article = list.findLast(({ low }) => /^(?:the|an?|his|her|its|their)$/.test(low))
  return article ? { start: article.start, end: last.end } : null
}

/** The subject stands right before its verb: "X, Y and the bank", "In Leeds, the owner", "the talks ended and the bank". */
function plain(around: Around, segments: readonly (readonly Token[])[]): Span | null {
  const tail = segments.at(-1) ?? []
  const inner = opened(tail, around, segments.slice(0, -1))
  if (inner > 0 || segments.length === 1 || /^(?:neither|both|either)$/.test(tail[0]?.low ?? ''))
    return span(tail.slice(inner))
  // A list: every part before is a noun too, as far as its own beginning.
  if (!tail.some(token => /^(?:and|or|nor)$/.test(token.low))) return span(tail)
  let first = segments.length - 1
  while (first > 0) {
    const before = segments[first - 1] ?? []
    if (!nounal(before, around)) break
    first--
  }
  return span(segments.slice(first).flat(), true)
}

/** The subject is closed by a comma: "The director, Neil Ash, did not", "Petrak, now 61 and retired to Leeds, hung up". */
function enclosed(
  around: Around,
  start: number,
  segments: readonly (readonly Token[])[],
  list: readonly Token[],
  depth: number,
): Span | null {
  const parts: (readonly Token[])[] = []
  let i = segments.length - 1
  for (; i >= 0; i--) {
    const part = segments[i] ?? []
    // "while his employer, Vale Works, referred us": a clause whose verb is still to come begins here.
    const noun = part[1]
    if (
      /^(?:while|whereas|although|though|but)$/.test(part[0]?.low ?? '') &&
      noun &&
      (determiners.has(noun.low) || /^\p{Lu}/u.test(noun.word)) &&
      !part.some((_, k) => verbal(part, k, around))
    ) {
      parts.unshift(part.slice(1))
      break
    }
    if (i > 0 && aside(part)) {
      parts.unshift(part)
      continue
    }
    const inner = opened(part, around, segments.slice(0, i), true)
    // "laughed when she was asked, then walked off": the clause after the join has its verb already.
    if (!parts.length && part.some((_, k) => mainFinite(part, k, around)))
      return depth < 3 ? joined(around, start, list, depth) : null
    if (inner > 0) {
      parts.unshift(part.slice(inner))
      break
    }
    if (i === 0 && (openers.has(part[0]?.low ?? '') || !part.length)) break
    // "the ministry, and the bank, which …": the list goes on to the left only where no verb stands there.
    parts.unshift(part)
    const left = segments[i - 1]
    if (!left || (!nounal(left, around) && !aside(left))) break
    if (segments.slice(0, i).every((one, k) => (k === 0 && openers.has(one[0]?.low ?? '')) || (k > 0 && aside(one))))
      break
  }
  while (parts.length && aside(parts[0] ?? [])) parts.shift()
  const head = parts[0]
  // "but, as is customary, would not": the aside stands between the join and the verb.
  if (head && head.length === 1 && joins.has(head[0]?.low ?? ''))
    return depth < 3 ? joined(around, start, list.slice(0, list.indexOf(head[0] as Token)), depth) : null
  // "The firm cut 500 jobs, declining to say where": the comma joins two verbs.
  if (!head || head.some((_, k) => mainFinite(head, k, around)))
    return depth < 3 ? joined(around, start, list, depth) : null
  const until = parts.findIndex((part, k) => k > 0 && aside(part))
  return span(parts.slice(0, until < 0 ? parts.length : until).flat(), true)
}

/** The subject of the clause that a joined verb goes on from: "*The bank* confirmed the raid but declined to". */
function joined(around: Around, start: number, list: readonly Token[], depth: number): Span | null {
  const verbs = list.map((_, i) => mainFinite(list, i, around))
  let clause = 0
  for (let i = list.length - 1; i > 0; i--) {
    const token = list[i] as Token
    const opens = /^(?:but|while|whereas|although|though|and|;)$/.test(token.low)
    const verb = verbs.findIndex((is, k) => is && k > i)
    if (!opens || verb <= i + 1) continue
    // "said it was late and the road was wet" has a subject of its own after the join; "rose and was sold" has not.
    if (/^(?:and)$/.test(token.low) && !verbs.slice(0, i).some(Boolean)) continue
    clause = i + 1
    break
  }
  const fronted = openers.has(list[clause]?.low ?? '')
  let first = clause
  if (fronted) {
    // The adverbial ends at a comma after which a noun and its verb stand.
    for (let i = clause; i < list.length; i++)
      if (list[i]?.word === ',' && verbs.some((is, k) => is && k > i) && !aside(list.slice(i + 1, i + 2))) first = i + 1
      else if (first > clause && verbs[i]) break
  }
  const verb = verbs.findIndex((is, k) => is && k >= first)
  const token = list[verb]
  if (!token) return around.speaker(list.at(-1)?.start ?? start) ?? beforeAside(list.slice(first))
  const said = around.speaker(token.start)
  if (said) return said
  if (verb === first) return null
  return subject(around, (list[first] as Token).start, token.start, depth + 1)
}

/** "The family, through a priest, asked for time and": the noun before what is said by the way, where no verb is known for one. */
function beforeAside(list: readonly Token[]): Span | null {
  const [head, said, ...rest] = split(list)
  return head?.length && said?.length && aside(said) && rest.length ? span(head, true) : null
}

/** Where the last clause of a segment begins: after "but", "while", "that", after a verb, or after an "and" that joins clauses. 0 where the segment is one. */
function opened(
  part: readonly Token[],
  around: Around,
  before: readonly (readonly Token[])[],
  enclosing = false,
): number {
  let at = 0
  let relative = false
  let base = 0
  const spoken = before.some(
    segment => segment.some((_, k) => mainFinite(segment, k, around)) && !openers.has(segment[0]?.low ?? ''),
  )
  for (const [i, token] of part.entries()) {
    const previous = part[i - 1]
    const told = part.slice(Math.max(0, i - 4), i).some(one => saying.has(one.low) || around.said(one.start))
    if (
      /^(?:who|whom|whose|which)$/.test(token.low) ||
      (token.low === 'that' && previous && !told && !verbal(part, i - 1, around))
    )
      relative = true
    if (i === 0 ? boundaries.has(token.low) || joins.has(token.low) : false) {
      if (boundaries.has(token.low) || spoken || token.low === 'but') at = 1
      continue
    }
    if (relative && token.low !== 'but' && token.low !== 'while') continue
    if (/^(?:but|while|whereas|although|though|because|unless|until)$/.test(token.low)) {
      at = i + 1
      if (!/^(?:because|unless|until)$/.test(token.low)) base = at
    } else if (
      /^(?:that|whether|if|when|after|before|once|as|so|and|or)$/.test(token.low) &&
      part.slice(base, i).some((_, k) => verbal(part, base + k, around))
    )
      at = i + 1
    else if (verbal(part, i, around) && (!enclosing || saying.has(token.low) || around.said(token.start))) at = i + 1
  }
  // "would get back and": nothing stands after the verb, so it is none of this clause's.
  return at >= part.length ? 0 : at
}

function verbal(part: readonly Token[], i: number, around: Around): boolean {
  return finite(part, i, around.said)
}

/** A finite verb that is not inside a relative clause. */
function mainFinite(list: readonly Token[], i: number, around: Around): boolean {
  if (!verbal(list, i, around)) return false
  for (let k = i - 1; k >= 0; k--) {
    const { low, word } = list[k] as Token
    if (word === ',' || word === ';') return true
    if (/^(?:who|whom|whose|which)$/.test(low))
      return list.slice(k + 1, i).some((_, j) => verbal(list, k + 1 + j, around)) && list[k - 1]?.word !== ','
    if (low === 'that' && k > 0 && !verbal(list, k - 1, around) && !determiners.has(list[k - 1]?.low ?? ''))
      return false
  }
  return true
}

/** "both *of* Leeds" is said by the way, "all three members" is a subject. */
const CLOSES = /^(?:of|in|from|at|with|aged|now|former|formerly|then|under|about)$|ed$/

function aside(part: readonly Token[]): boolean {
  const first = part[0]
  if (!first) return true
  return (
    (asides.has(first.low) && !(/^(?:all|both|each)$/.test(first.low) && part[1] && !CLOSES.test(part[1].low))) ||
    prepositions.has(first.low) ||
    (/^\d{1,3}$/.test(first.word) && part.length <= 2) ||
    (/^\p{Ll}+ly$/u.test(first.word) && !nouns.has(first.low)) ||
    /^\p{Ll}{3,}ing$/u.test(first.word)
  )
}

/** A stretch between commas that can name somebody: it has no verb and does not begin as an adverbial. */
function nounal(part: readonly Token[], around: Around): boolean {
  const first = part[0]
  if (!first || openers.has(first.low) || part.length > 14) return false
  // "Consulted by this agency,"
  if (/ed$/.test(first.low) && prepositions.has(part[1]?.low ?? '')) return false
  return !part.some((_, i) => mainFinite(part, i, around))
}

function split(list: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of list)
    if (token.word === ',') parts.push([])
    else parts.at(-1)?.push(token)
  return parts
}

/** From the first token to the last, without what a clause begins with. */
function span(list: readonly Token[], whole = false): Span | null {
  let rest = list
  for (;;) {
    const low = rest[0]?.low ?? ''
    if (
      joins.has(low) ||
      (boundaries.has(low) && low !== 'that') ||
      (/^(?:who|whom|whose|which)$/.test(low) && rest.length > 1) ||
      /^(?:meanwhile|however|still|so|yet|today|yesterday|later|[(—–"])$/.test(low)
    )
      rest = rest.slice(1)
    else if (
      /^(?:on|last|this)$/.test(low) &&
      /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:night|week|month|year)$/.test(rest[1]?.low ?? '')
    )
      rest = rest.slice(2)
    else if (/^\p{Ll}+(?:ed|en)$/u.test(rest[0]?.word ?? '') && prepositions.has(rest[1]?.low ?? ''))
      rest = rest.slice(2)
    else break
  }
  const first = rest[0]
  const last = rest.at(-1)
  if (!first || !last) return null
  if (!whole && (openers.has(first.low) || prepositions.has(first.low)) && !/^at$/.test(first.low)) {
    // "In a short reply on Monday it", "Through an aide Mr Ash": the subject is what stands last.
    if (/^(?:he|she|it|they|we|i)$/.test(last.low)) return { start: last.start, end: last.end }
    let from = rest.length
    while (from > 0 && /^\p{Lu}/u.test(rest[from - 1]?.word ?? '')) from--
    const name = rest[from]
    if (from > 0 && name)
      return {
        start: (/^(?:the|a|an|his|her|its|their)$/.test(rest[from - 1]?.low ?? '') ? (rest[from - 1] as Token) : name)
          .start,
        end: last.end,
      }
    const article = rest.findLastIndex(token => /^(?:the|a|an|his|her|its|their)$/.test(token.low))
    const noun = rest[article]
    return noun && article > 0 ? { start: noun.start, end: last.end } : null
  }
  return { start: first.start, end: last.end }
}
