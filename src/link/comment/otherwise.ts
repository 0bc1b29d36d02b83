import { ASKED, ASKED_BEFORE, AT_LARGE, DID_OTHERWISE } from '../../english/commentAnswers.ts'
import type { Sentence } from '../../record/article.ts'
import type { Attribution, Span } from '../../record/record.ts'
import type { Draft } from './draft.ts'
import { pattern } from './pattern.ts'
import type { Shape } from './shape.ts'
import { subject } from './subject.ts'
import { finite, type Token, tokens } from './token.ts'

const FRONTED = ASKED.flatMap(({ fronted }) => fronted ?? []).join('|')
/** A clause that begins so is none that tells what somebody did. */
const NO_SUBJECT =
  /^(?:which|who|whose|whom|that|when|where|while|as|although|though|but|and|or|if|in|on|at|by|for|from|with|to|of|when|after|before)$/
const PRONOUN = /^(?:he|she|they|it)$/i

let asking: {
  readonly fronted: RegExp
  readonly beside: RegExp
  readonly after: RegExp
  readonly before: RegExp
} | null = null
let excluded: { readonly atLarge: RegExp; readonly answers: RegExp } | null = null

/**
 * Asked, somebody did something else than answer: "Asked about the invoice, *the bursar turned up the radio*". Only in a
 * sentence that says nothing else of it: nobody speaks there, and no other rule has fired.
 */
export function otherwise(
  text: string,
  sentence: Sentence,
  { codes, starts, ends }: Shape,
  before: Shape | null,
  own: readonly Attribution[],
): Draft[] {
  asking ??= {
    fronted: pattern(`^"? ALSO (${FRONTED})`),
    beside: pattern(`, ${DID_OTHERWISE.beside} ANY{0,8}? ,`, 'd'),
    after: pattern(DID_OTHERWISE.after),
    before: pattern(ASKED_BEFORE.words),
  }
  const fronted = asking.fronted.exec(codes)
  const beside = fronted ? null : asking.beside.exec(codes)
  const after = fronted || beside ? null : asking.after.exec(codes)
  const next = !fronted && !beside && !after && before !== null && asking.before.test(before.codes)
  if (!fronted && !beside && !after && !next) return []
  // "Pressed on who had told him, he laughed": what was asked may be what somebody says, what was done is not.
  const speaks = (from: number) => own.some(({ source, cue }) => source.length > 0 && (cue[0]?.start ?? 0) >= from)
  if (speaks(fronted ? sentence.end : sentence.start)) return []
  excluded ??= { atLarge: pattern(AT_LARGE), answers: pattern(DID_OTHERWISE.not) }
  if (excluded.atLarge.test(codes)) return []

  const said = (at: number) => own.some(({ cue }) => cue.some(({ start, end }) => start <= at && at < end))
  const from = fronted ? (ends[fronted[0].length - 1] ?? sentence.start) : sentence.start
  const until = after ? (starts[after.index] ?? sentence.end) : sentence.end
  const list = tokens(text, from, until)
  // The clause that tells what was done: the first with a subject and a finite verb of its own.
  for (const [i, token] of list.entries()) {
    const opens = fronted
      ? list[i - 1]?.word === ','
      : beside
        ? token.start > (ends[beside.index + beside[0].length - 1] ?? 0) - 2
        : i === 0
    if (!opens || (!beside && NO_SUBJECT.test(token.low))) continue
    if (fronted && speaks(token.start)) return []
    const clause = list.slice(i, i + 24)
    // "…, the bursar shrugged": what ends the sentence tells too.
    const closes = (k: number) => i + k === list.length - 1 && /^\p{Ll}{3,}ed$/u.test(clause[k]?.word ?? '')
    const verb = beside ? 0 : clause.findIndex((_, k) => k > 0 && (finite(clause, k, said) || closes(k)))
    const at = clause[verb]
    if (!at || (verb === 0 && !beside)) continue
    if (clause.slice(0, verb).some(({ word }) => word === ',') && fronted && !finite(clause, verb, said)) continue
    const who = beside
      ? subject({ text, said, speaker: () => null }, sentence.start, starts[beside.index] ?? 0)
      : whole(clause.slice(0, verb))
    if (!who || (next && !PRONOUN.test(text.slice(who.start, who.end)))) return []
    const code = codes[starts.indexOf(at.start)] ?? ''
    if (!code || excluded.answers.test(code) || !/^\p{Ll}/u.test(at.word)) return []
    return [
      {
        rule: DID_OTHERWISE.id,
        outcome: 'declined',
        who,
        span: { start: Math.min(who.start, at.start), end: until },
        words: { start: at.start, end: at.end },
        verb: at.start,
        reply: null,
        weak: false,
      },
    ]
  }
  return []
}

function whole(list: readonly Token[]): Span | null {
  const first = list[0]
  const last = list.findLast(({ word }) => /\p{L}/u.test(word))
  return first && last ? { start: first.start, end: last.end } : null
}
