import { ASKING } from '../english/comment/asking.ts'
import type { Sentence } from '../record/article.ts'
import type { Attribution, Comment, Span } from '../record/record.ts'
import { about, BACK } from './comment/about.ts'
import { answers } from './comment/answers.ts'
import { asker } from './comment/asker.ts'
import type { Draft } from './comment/draft.ts'
import { found, type Hit } from './comment/found.ts'
import { judged } from './comment/judged.ts'
import { once } from './comment/once.ts'
import { otherwise } from './comment/otherwise.ts'
import { pattern } from './comment/pattern.ts'
import { replies } from './comment/replies.ts'
import { type Shape, shape } from './comment/shape.ts'
import { veil } from './comment/veil.ts'
import { holders, type Region } from './holders.ts'
import type { Linking } from './linking.ts'

let asking: { readonly asks: RegExp; readonly may: RegExp; readonly awaits: RegExp } | null = null

/** Rules read no more of a sentence than this (UTF-16 code units); a longer one is a table or a list run together. */
const LONGEST = 1_500

/**
 * The right of reply: who was asked, what came of it, and the attribution that is the reply. Found in the text itself, with
 * or without attributions around; parties are named afterwards from `who` and `asker`. What somebody is quoted as saying of
 * others who did not answer them is that somebody's claim and no comment of the report's.
 */
export function comments(linking: Linking): Linking {
  const { attributions, segmented } = linking
  const { sentences, report } = segmented
  const text = veil(segmented)
  const straight = report.text.replaceAll(/[‘’]/g, "'")
  const bySentence = inSentences(sentences, attributions)
  const read = sentences.map(({ start, end }): { hits: readonly Hit[]; words: Shape } => {
    const words = shape(text, start, Math.min(end, start + LONGEST))
    return { words, hits: found(text, words, report.outlet) }
  })
  const contents = attributions.flatMap((one, owner) => one.content.map((span): Region => ({ ...span, owner })))
  const holding = holders(
    contents,
    read.flatMap(({ hits }) => hits.map(({ start }) => ({ start, end: start + 1 }))),
  )

  const drafts: (Draft & { readonly asker: Span[] })[] = []
  let next = 0
  let latest: Draft[] = []
  for (const [i, sentence] of sentences.entries()) {
    const own = bySentence[i] ?? []
    const { hits, words } = read[i] as (typeof read)[number]
    const { codes } = words
    const around = holding.slice(next, next + hits.length)
    next += hits.length
    const before = sentences[i - 1]?.block === sentence.block ? (read[i - 1]?.words ?? null) : null
    const asked = (where: 'here' | 'before' | 'near' | 'awaited') => {
      asking ??= {
        asks: pattern(ASKING.asks),
        may: pattern(`${ASKING.asks}|${ASKING.may}`),
        awaits: pattern(ASKING.awaits),
      }
      const words = where === 'awaited' ? asking.awaits : where === 'near' ? asking.may : asking.asks
      return words.test(codes) || (where !== 'here' && before !== null && words.test(before.codes))
    }
    const made = answers(straight, sentence, own, () => asked('near'))
    for (const [k, hit] of hits.entries()) {
      const holders = (around[k] ?? []).flatMap(({ owner }) => attributions[owner] ?? [])
      made.push(...judged({ text, sentence, outlet: report.outlet, own, holders, made, before: latest, asked }, hit))
    }
    made.push(...replies(text, sentence, words, before, own, made, report.outlet))
    if (!made.length) made.push(...otherwise(text, sentence, words, before, own))
    latest = once(text, made)
    drafts.push(...latest.map(draft => ({ ...draft, asker: asker(text, sentence.start, draft, report.outlet) })))
  }
  drafts.sort((a, b) => a.span.start - b.span.start || a.who.start - b.who.start)

  let seen = 0
  return {
    ...linking,
    comments: drafts.map((draft, i): Comment => {
      while (seen < attributions.length && (attributions[seen]?.cue[0]?.start ?? 0) < draft.span.start) seen++
      const before = attributions.slice(Math.max(0, seen - BACK), seen).filter(one => one !== draft.reply)
      return {
        id: `m${i + 1}`,
        asked: null,
        who: draft.who.end > draft.who.start ? [draft.who] : [],
        by: null,
        asker: draft.asker,
        outcome: draft.outcome,
        span: draft.span,
        about: about(report.text, before, draft.span),
        reply: draft.reply?.id ?? null,
        rule: draft.rule,
      }
    }),
  }
}

/** The attributions of every sentence by their first cue, in text order. */
function inSentences(sentences: readonly Sentence[], attributions: readonly Attribution[]): Attribution[][] {
  const lists: Attribution[][] = sentences.map(() => [])
  let i = 0
  for (const one of attributions) {
    const at = one.cue[0]?.start ?? 0
    while (i + 1 < sentences.length && (sentences[i + 1]?.start ?? 0) <= at) i++
    lists[i]?.push(one)
  }
  return lists
}
