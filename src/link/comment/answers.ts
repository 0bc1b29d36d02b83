import { ASKER_TOLD } from '../../english/comment/asking.ts'
import { ANSWER_NEEDS, ANSWERS } from '../../english/commentAnswers.ts'
import type { Sentence } from '../../record/article.ts'
import type { Attribution, Span } from '../../record/record.ts'
import type { Draft } from './draft.ts'
import { anyOf, pattern } from './pattern.ts'
import { shape } from './shape.ts'

/** An answer that declines does so at once: no more of a content is read than this, in UTF-16 code units. */
const HEAD = 240

/** A verb of saying that tells of a question. */
const REPLIES = /^(?:repl|answer|respond)/i
/** Behind the word that a content begins with, a name. */
const ANOTHER = /\s\p{Lu}\p{Ll}/u

let needed: RegExp | null = null
let officials: RegExp | null = null
const looked: RegExp[] = []

/** The answers that decline among a sentence's attributions: "we never discuss names", a spokeswoman said. `text` has straight apostrophes. */
export function answers(text: string, sentence: Sentence, own: readonly Attribution[], asked: () => boolean): Draft[] {
  const drafts: Draft[] = []
  for (const one of own) {
    const source = one.source[0]
    const content = one.content[0]
    const cue = one.cue[0]
    // What stands within another's content is what they say of somebody's answer, and an answer of nobody is none.
    if (
      !source ||
      !content ||
      !cue ||
      one.within !== null ||
      /^(?:who|which|I|we)$/i.test(text.slice(source.start, source.end)) ||
      toOfficials(text, one) ||
      ofAnother(text, source, content)
    )
      continue
    const { codes, starts } = shape(text, content.start, Math.min(content.end, content.start + HEAD), true)
    needed ??= pattern(anyOf(ANSWER_NEEDS))
    if (!needed.test(codes)) continue
    const replies = REPLIES.test(text.slice(cue.start, cue.end))
    const rule = ANSWERS.find(({ content: words, whereAsked, ofSpeaker }, i) => {
      looked[i] ??= pattern(words)
      const at = looked[i]?.exec(codes)?.index
      if (at === undefined || (whereAsked && !replies && !asked())) return false
      return !ofSpeaker || !ANOTHER.test(text.slice(content.start, starts[at]))
    })
    if (!rule) continue
    const start = Math.min(source.start, cue.start, content.start)
    const end = Math.max(
      source.end,
      one.cue.at(-1)?.end ?? 0,
      Math.min(content.end, Math.max(sentence.end, content.start + 1)),
    )
    drafts.push({
      rule: rule.id,
      outcome: 'declined',
      who: { start: source.start, end: one.source.at(-1)?.end ?? source.end },
      span: { start, end },
      words: { start, end },
      verb: cue.start,
      reply: one,
      weak: false,
    })
  }
  return drafts
}

/** "She said he could not answer": somebody else's refusal. */
function ofAnother(text: string, source: Span, content: Span): boolean {
  const speaker = text.slice(source.start, source.end).toLowerCase()
  const spoken = /^(?:that )?(he|she)\b/i.exec(text.slice(content.start, content.end))?.[1]?.toLowerCase()
  return /^(?:he|she)$/.test(speaker) && spoken !== undefined && spoken !== speaker
}

/** "He told the court that he could not comment", "she wrote to the council that": asked by somebody else than a reporter, or by nobody. */
function toOfficials(text: string, { addressee, cue }: Attribution): boolean {
  officials ??= pattern('OFFICIAL')
  const wrote = /^wr[io]t/i.test(text.slice(cue[0]?.start, cue[0]?.end))
  return (
    addressee?.spans.some(
      ({ start, end }) =>
        officials?.test(shape(text, start, end).codes) || (wrote && !ASKER_TOLD.test(text.slice(start, end))),
    ) ?? false
  )
}
