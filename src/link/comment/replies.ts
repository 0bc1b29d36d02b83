import { ASKED } from '../../english/commentAnswers.ts'
import type { Sentence } from '../../record/article.ts'
import type { Attribution, Span } from '../../record/record.ts'
import type { Draft } from './draft.ts'

/** How far the words of asking may stand from the verb of saying, in UTF-16 code units. */
const NEAR = 120

const RULES = ASKED.map(rule => ({
  rule,
  fronted: rule.fronted
    ? new RegExp(`^["'(\\s–—-]*(?:(?:but|and|however|also|later|separately|meanwhile),?\\s+)?(?:${rule.fronted})`, 'iu')
    : null,
  beside: rule.beside ? new RegExp(`^\\s*[,(–—]\\s*(?:who,? )?(?:later |also )?(?:${rule.beside})`, 'iu') : null,
  after: rule.after
    ? new RegExp(`^[^.;:"]{0,60}?(?<![\\p{L}\\p{N}])(?:${rule.after.replaceAll(', (?:reached', '(?:reached')})`, 'iu')
    : null,
}))
const PRONOUN = /^(?:he|she|it|they|we|I|who|which|one of (?:them|whom)|another|some|others?)\b/i
/** A name alone, as of somebody who has spoken before. */
const KNOWN = /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Gov|Gen|Col)\.? )?\p{Lu}[\p{L}'-]+(?:-\p{Lu}\p{L}+)?$/u
const QUESTION = /^(?:ask|press|question|inquir|enquir|quiz|wonder)/i

/**
 * What somebody said because they were asked: the words of asking stand before them ("Reached by phone, the owner said"),
 * beside them ("the owner, reached by phone, said") or after the verb ("said when contacted").
 */
export function replies(
  text: string,
  sentence: Sentence,
  own: readonly Attribution[],
  found: readonly Draft[],
): Draft[] {
  const drafts: Draft[] = []
  const stretch = text.slice(sentence.start, sentence.end)
  for (const { rule, fronted, beside, after } of RULES) {
    const opening = fronted?.exec(stretch)
    if (opening) {
      const edge = sentence.start + opening[0].length
      const one = own
        .filter(({ source, cue }) => {
          const start = source[0]?.start ?? -1
          const direct =
            rule.id === 'comments/in-response' &&
            start >= edge &&
            /^(?:\s+(?:late |early )?(?:on )?\w+day)?\s*$/.test(text.slice(edge, start))
          return (
            start >= edge - 1 &&
            start < sentence.end &&
            (direct || /,\s*["']?(?:(?:however|though|later),?\s+)?$/.test(text.slice(sentence.start, start))) &&
            !QUESTION.test(text.slice(cue[0]?.start ?? 0, cue[0]?.end ?? 0))
          )
        })
        .sort(
          (a, b) =>
            (a.source[0]?.start ?? 0) - (b.source[0]?.start ?? 0) || (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0),
        )[0]
      if (one) add(rule, one, sentence.start + opening[0].search(/\p{L}/u))
    }
    for (const one of own) {
      const source = one.source.at(-1)
      const cue = one.cue.at(-1)
      if (!source || !cue || QUESTION.test(text.slice(cue.start, cue.end))) continue
      if (beside) {
        const words = text.slice(source.end, Math.min(sentence.end, source.end + NEAR))
        const head = /^[^,]+/.exec(text.slice(source.start, source.end))?.[0] ?? ''
        const match = beside.exec(words) ?? beside.exec(text.slice(source.start + head.length, source.end))
        if (match && (cue.start > source.end || rule.id === 'comments/contacted'))
          add(rule, one, Math.min(source.start, cue.start))
      }
      if (after) {
        const behind = one.content.find(span => span.start >= cue.end)
        const from = Math.max(cue.end, source.end)
        const close = text.slice(
          from,
          Math.min(sentence.end, behind ? Math.max(from, behind.start) : sentence.end, from + NEAR),
        )
        const late =
          behind && behind.end < sentence.end ? text.slice(behind.end, Math.min(sentence.end, behind.end + NEAR)) : ''
        const match = after.exec(close)
        const trailing = match ? null : after.exec(late)
        if (
          match ||
          (trailing &&
            trailing.index === 0 &&
            trailing[0].length < NEAR &&
            !/[.;]/.test(trailing[0]) &&
            /^\s*[,"]*\s*(?:when|in|,)/.test(late))
        )
          add(
            rule,
            one,
            Math.min(source.start, cue.start),
            match ? from + match[0].length : (behind?.end ?? from) + (trailing?.[0].length ?? 0),
          )
      }
    }
  }
  return drafts

  function add(rule: (typeof ASKED)[number], one: Attribution, start: number, reach = 0): void {
    const source = one.source[0] as Span
    const words = text.slice(source.start, one.source.at(-1)?.end)
    if (
      one.within !== null ||
      (PRONOUN.test(words) &&
        (rule.loose ||
          rule.id === 'comments/pressed' ||
          rule.id === 'comments/put-to' ||
          !/^(?:he|she|it|they)$/i.test(words)))
    )
      return
    if (rule.loose && KNOWN.test(words) && !/\bback$/.test(text.slice(one.cue[0]?.start ?? 0, one.cue.at(-1)?.end)))
      return
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
}

/** The words of asking go on as far as the next mark: "when contacted *by the Echo*". */
function clauseEnd(text: string, from: number, limit: number): number {
  return from ? from + (/^[^.,;:"]{0,80}/.exec(text.slice(from, limit))?.[0].length ?? 0) : 0
}
