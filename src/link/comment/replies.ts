import {
  ASKED,
  ASKED_BEFORE,
  ASKED_NEEDS,
  type AskedRule,
  AT_LARGE,
  BESIDE_SILENCE,
  IN_A_ROLE,
} from '../../english/commentAnswers.ts'
import type { Sentence } from '../../record/article.ts'
import type { Attribution, Span } from '../../record/record.ts'
import type { Draft } from './draft.ts'
import { group } from './group.ts'
import { outletName } from './outletName.ts'
import { anyOf, pattern } from './pattern.ts'
import { type Shape, shape } from './shape.ts'

/** How far the words of asking may stand from the verb of saying, in UTF-16 code units. */
const NEAR = 120

const PRONOUN = /^(?:he|she|it|they|we|I|who|which|one of (?:them|whom)|another|some|others?)\b/i
/** A name alone, as of somebody who has spoken before. */
const KNOWN = /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Gov|Gen|Col)\.? )?\p{Lu}[\p{L}'-]+(?:-\p{Lu}\p{L}+)?$/u
const QUESTION = /^(?:ask|press|question|inquir|enquir|quiz|wonder)/i

const compiled = new Map<string, RegExp>()
/** A pattern that is made when first needed. */
function made(source: string): RegExp {
  const known = compiled.get(source) ?? pattern(source, 'd')
  compiled.set(source, known)
  return known
}

/**
 * What somebody said because they were asked: the words of asking stand before them ("Reached by phone, the owner said"),
 * beside them ("the owner, reached by phone, said") or after the verb ("said when contacted").
 */
export function replies(
  text: string,
  sentence: Sentence,
  whole: Shape,
  before: Shape | null,
  own: readonly Attribution[],
  found: readonly Draft[],
  outlet: string | undefined,
): Draft[] {
  const drafts: Draft[] = []
  if (!own.length) return drafts
  if (before && look(ASKED_BEFORE.words, before)) {
    const one = own.find(({ cue }) => !QUESTION.test(text.slice(cue[0]?.start ?? 0, cue[0]?.end ?? 0)))
    const who = one?.source[0]
    if (one && who && /^(?:he|she|it|they)$/i.test(text.slice(who.start, who.end))) add(ASKED_BEFORE, one, who.start)
  }
  const silent = found.filter(({ outcome, weak }) => outcome !== 'replied' && !weak)
  for (const one of own) {
    const [source] = one.source
    const cue = one.cue[0]
    if (!source || !cue) continue
    const other = silent.length > 0 && silent.every(({ who }) => who.end <= source.start || source.end <= who.start)
    if (other && look(BESIDE_SILENCE.cue, shape(text, cue.start, cue.end))) add(BESIDE_SILENCE, one, source.start)
  }
  if (!made(anyOf(ASKED_NEEDS)).test(whole.codes)) return drafts
  for (const rule of ASKED) {
    const { fronted, beside, before: between, after } = rule
    const opening = fronted && look(`^"? ALSO (${fronted})`, whole, rule.loose && outlet)
    if (opening) {
      const one = own
        .filter(({ source, cue }) => {
          const start = source[0]?.start ?? -1
          const direct =
            rule.id === 'comments/in-response' &&
            start >= opening.end &&
            /^(?:\s+(?:late |early )?(?:on )?\w+day)?\s*$/.test(text.slice(opening.end, start))
          return (
            start >= opening.end - 1 &&
            start < sentence.end &&
            (direct || /,\s*["']?(?:(?:however|though|later),?\s+)?$/.test(text.slice(sentence.start, start))) &&
            !QUESTION.test(text.slice(cue[0]?.start ?? 0, cue[0]?.end ?? 0))
          )
        })
        .sort(
          (a, b) =>
            (a.source[0]?.start ?? 0) - (b.source[0]?.start ?? 0) || (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0),
        )[0]
      if (one) add(rule, one, opening.start)
    }
    for (const one of own) {
      const source = one.source.at(-1)
      const cue = one.cue.at(-1)
      if (!source || !cue || QUESTION.test(text.slice(cue.start, cue.end))) continue
      if (beside) {
        const words = `^[,<–] (${beside})`
        const head = /^[^,]+/.exec(text.slice(source.start, source.end))?.[0] ?? ''
        const match =
          look(words, part(source.end, source.end + NEAR)) ?? look(words, part(source.start + head.length, source.end))
        if (match && (cue.start > source.end || rule.id === 'comments/contacted'))
          add(rule, one, Math.min(source.start, cue.start))
      }
      if (between && cue.end > source.end && look(between, part(source.end, cue.end))) add(rule, one, source.start)
      if (after) {
        const behind = one.content.find(span => span.start >= cue.end)
        const from = Math.max(cue.end, source.end)
        const match =
          look(
            `^[^;:"]{0,12}? (${after})`,
            part(from, Math.min(behind ? Math.max(from, behind.start) : sentence.end, from + NEAR)),
          ) ??
          (behind && behind.end < sentence.end
            ? look(`^[,"]* (?=when|in|after|as) (${after})`, part(behind.end, behind.end + NEAR))
            : null)
        if (match) add(rule, one, Math.min(source.start, cue.start), match.end)
      }
    }
  }
  return drafts

  /** What of a stretch stands in this sentence: a source may stand far before it. */
  function part(start: number, end: number): Shape {
    return shape(text, Math.max(start, sentence.start), Math.min(end, sentence.end))
  }

  /** Where a pattern stands in a shape; null where it does not, or where what it takes for an outlet is none, or not `ours`. */
  function look(source: string, { codes, starts, ends }: Shape, ours?: string): Span | null {
    const { indices } = made(source).exec(codes) ?? {}
    if (!indices) return null
    const [from, to] = indices[0] as [number, number]
    const named = group(indices.groups, 'outlet')
    if (named) {
      const name = text.slice(starts[named[0]], ends[named[1] - 1])
      // What is asked by another outlet is asked at large.
      if (!outletName(name) || (ours && !ours.includes(name.replace(/^the /i, '')))) return null
    }
    return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 }
  }

  function add(rule: Pick<AskedRule, 'id' | 'loose'>, one: Attribution, start: number, reach = 0): void {
    const source = one.source[0] as Span
    const words = text.slice(source.start, one.source.at(-1)?.end)
    if (one.within !== null || (start < source.start && outletName(words))) return
    if (
      PRONOUN.test(words) &&
      ((rule.loose && rule.loose !== 'any') ||
        /pressed|put-to|silence/.test(rule.id) ||
        !/^(?:he|she|it|they)$/i.test(words))
    )
      return
    if (rule.loose && !answersHere(rule, one, words)) return
    if (drafts.some(other => other.reply === one) || found.some(other => other.reply === one)) return
    // "Reached by phone, she declined to comment, saying …" is a refusal with its reason.
    if (
      found.some(
        other =>
          other.outcome !== 'replied' && other.verb < (one.cue[0]?.start ?? 0) && other.who.start === source.start,
      )
    )
      return
    const ends = [
      source.end,
      one.cue.at(-1)?.end ?? 0,
      ...one.content.map(span => span.end),
      clauseEnd(text, reach, sentence.end),
    ].filter(end => end <= sentence.end)
    drafts.push({
      rule: rule.id,
      outcome: 'replied',
      who: { start: source.start, end: one.source.at(-1)?.end ?? source.end },
      span: { start: Math.min(start, source.start), end: Math.max(...ends) },
      words: { start, end: start },
      verb: start,
      reply: one,
      weak: false,
    })
  }

  /** Whether one who is said to have been asked was asked for this report. */
  function answersHere({ loose }: Pick<AskedRule, 'loose'>, one: Attribution, words: string): boolean {
    if (/^\d|per ?cent/.test(words) || made(AT_LARGE).test(whole.codes)) return false
    if (before && made('told (reporters|journalists)').test(before.codes)) return false
    if (loose === 'any') return true
    const told = one.addressee?.spans[0]
    if (loose === 'role')
      return (
        (told !== undefined && outletName(text.slice(told.start, told.end))) ||
        made(IN_A_ROLE).test(shape(text, one.source[0]?.start ?? 0, one.source.at(-1)?.end ?? 0).codes)
      )
    return !KNOWN.test(words) || /\bback$/.test(text.slice(one.cue[0]?.start ?? 0, one.cue.at(-1)?.end))
  }
}

/** The words of asking go on as far as the next mark: "when contacted *by the Echo*". */
function clauseEnd(text: string, from: number, limit: number): number {
  return from ? from + (/^[^.,;:"]{0,80}/.exec(text.slice(from, limit))?.[0].length ?? 0) : 0
}
