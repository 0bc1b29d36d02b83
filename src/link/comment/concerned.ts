import { DENIES } from '../../english/check/takesUp.ts'
import type { Attribution, Comment, Span } from '../../record/record.ts'
import { below } from '../below.ts'
import { claimNouns } from '../claimNouns.ts'
import type { Linking } from '../linking.ts'
import { tellingWords } from '../tellingWords.ts'
import { nameWords } from './nameWords.ts'
import { type Tree, trees } from './trees.ts'

/** What speaks for somebody's having been asked about a claim, in log odds: fitted on the annotated reports, and rounded. */
const WEIGHTS = {
  /** For every sentence between, at most `MOST_SENTENCES`. */
  sentence: -0.15,
  sentenceBefore: 0.5,
  sameParagraph: 1.5,
  /** The comment's own words hold its verb. */
  inWords: -0.5,
  /** The one asked is named in it, or is said by another to have said it, or said it. */
  named: 0.6,
  nested: 1.6,
  own: 1.6,
  /** It is what the same one said right before: "*She* declined to say which" asks about something else as often. */
  ownBefore: -1,
  /** Its source is named with the words of the one asked: "the ministry" of "a ministry spokesman". */
  alike: 0.8,
  /** It is the report's first claim, the more so where no claim concerns the one asked; or the second. */
  first: 1.3,
  firstOfNone: 0.8,
  second: 1.2,
  inHeadline: -0.8,
  denial: -0.8,
  /** It is itself somebody's reply. */
  reply: -1.2,
  /** For every word that both have, at most `MOST_WORDS`. */
  word: 1,
  /** Its verb or its source is that of the noun that was asked about: "*alleged*" of "the allegation". */
  noun: 1.4,
  /** Others stand within it. */
  holding: 0.9,
  direct: -0.4,
  unnamed: 0.5,
  /** It accuses or reports, rather than says. */
  accuses: 0.7,
} as const
const MOST_SENTENCES = 8
const MOST_WORDS = 3
/** So likely must the likeliest be, or none is told: a claim that is wrongly said to have been put to somebody is worse than none. */
const LEAST_LIKELY = 0.7
/** How many claims before a comment are looked at, with those that stand within each counted once; and how many of those. */
const BEFORE = 24
const MOST_WITHIN = 12
const ACCUSES = /alleg|accus|claim|report|accord|found/i
/** "would not say *whether an inquiry was open*": the comment's own words tell what was asked, and it is none of the claims. */
const OWN_QUESTION =
  /\b(?:say|said|says|tell|reveal|disclose|confirm|explain|clear) (?:whether|if|how|why|what|who|where|when|which)\b/i
/** So far behind the comment its question may begin. */
const QUESTION_BEHIND = 40
const PRONOUN = /^(?:he|she|it|they|his|her|its|their)$/i

/**
 * Says which claims somebody was asked about, where the comment's own words do not: the likeliest of those before it, by who is
 * named in them, where they stand and what words they share with it. A claim is told with those around it; of several within one,
 * those that name the one asked or are theirs. Those who did not answer, one after the other in a paragraph, were asked about one thing.
 * Empty where none is likely enough.
 */
export function concerned(linking: Linking): Linking {
  const all = trees(linking)
  const replies = new Set(linking.comments.flatMap(({ reply }) => reply ?? []))
  let last: { readonly block: number; readonly about: readonly string[] } | null = null
  const likeliest = scale(linking, all, replies)
  const blocks = linking.segmented.report.blocks
  let block = 0
  return {
    ...linking,
    comments: linking.comments.map((comment): Comment => {
      while (block + 1 < blocks.length && (blocks[block + 1]?.span.start ?? 0) <= comment.span.start) block++
      const follows: readonly string[] = last?.block === block && comment.outcome !== 'replied' ? last.about : []
      const found = comment.about.length ? comment.about : likeliest(comment)
      const about = found.length ? found : [...follows]
      last = { block, about: comment.outcome === 'replied' ? [] : about }
      return { ...comment, about }
    }),
  }
}

/** The scale that claims are weighed on for a comment: the ids of the likeliest and of those within it that concern the one asked. */
function scale(
  { segmented, parties }: Linking,
  all: readonly Tree[],
  replies: ReadonlySet<string>,
): (comment: Comment) => string[] {
  const { text } = segmented.report
  const { sentences } = segmented
  const byId = new Map(parties.map(one => [one.id, one]))
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  const running = all.filter(({ display }) => !display)
  /** The telling words of every content that has been looked at. */
  const told = new Map<string, ReadonlySet<string>>()

  return comment => {
    const { asked, span, reply, who } = comment
    const place = below(sentences, span.start) - 1
    const sentence = sentences[place]
    if (!sentence || OWN_QUESTION.test(text.slice(span.start, span.end + QUESTION_BEHIND))) return []
    const said = text.slice(Math.min(sentence.start, span.start), Math.max(sentence.end, span.end))
    const party = byId.get(asked ?? '')
    const names = nameWords(`${party?.name ?? ''} ${words(who)} ${party?.description ?? ''} ${party?.standsFor ?? ''}`)
    const telling = tellingWords(said)
    const called = claimNouns(said)
    const mentions = party?.mentions ?? []
    const isNamed = (spans: readonly Span[]) =>
      spans.some(({ start, end }) => names?.test(text.slice(start, end)) || within(mentions, start, end))
    const theirs = (one: Attribution) => asked !== null && one.party === asked
    /** What was said in answer is not what was asked about. */
    const asks = (one: Attribution) =>
      one.id !== reply && first(one) < span.end && !(theirs(one) && first(one) >= span.start)

    const until = below(all, span.end)
    const from = Math.max(0, until - BEFORE)
    const near = [
      ...running.slice(0, 2).filter(({ start }) => start < (all[from]?.start ?? 0)),
      ...all.slice(from, until),
    ]
    const seen = near.flatMap(tree => {
      const members = tree.members.slice(0, MOST_WITHIN).filter(asks)
      if (!members.length) return []
      const own = theirs(tree.root)
      const concerns = members.filter(one => theirs(one) || (!own && isNamed(one.content)))
      return [{ tree, members, own, concerns }]
    })
    const anybody = seen.some(
      ({ tree, own, concerns }) => !own && !tree.display && concerns.length > 0 && !replies.has(tree.root.id),
    )
    const weighed = seen.map(({ tree, members, own, concerns }) => {
      const { root, display } = tree
      const at = below(sentences, Math.max(...members.map(first))) - 1
      const between = place - at
      let sum = Math.min(Math.max(between, 0), MOST_SENTENCES) * WEIGHTS.sentence
      if (between === 1) sum += WEIGHTS.sentenceBefore
      if (sentences[at]?.block === sentence.block) sum += WEIGHTS.sameParagraph
      if (members.some(one => first(one) >= span.start)) sum += WEIGHTS.inWords
      if (own) sum += WEIGHTS.own
      else if (concerns.some(theirs)) sum += WEIGHTS.nested
      if (!own && concerns.some(one => !theirs(one))) sum += WEIGHTS.named
      if (own && between === 1 && PRONOUN.test(words(who))) sum += WEIGHTS.ownBefore
      if (!own && members.some(one => names?.test(words(one.source)))) sum += WEIGHTS.alike
      if (tree === running[0]) sum += WEIGHTS.first + (anybody ? 0 : WEIGHTS.firstOfNone)
      if (tree === running[1]) sum += WEIGHTS.second
      if (display) sum += WEIGHTS.inHeadline
      if (DENIES.test(words(root.cue))) sum += WEIGHTS.denial
      if (replies.has(root.id)) sum += WEIGHTS.reply
      if (between > 0) sum += WEIGHTS.word * Math.min(MOST_WORDS, Math.max(...members.map(one => shared(one, telling))))
      if (
        called.some(({ verb, noun }) => members.some(one => verb.test(words(one.cue)) || noun.test(words(one.source))))
      )
        sum += WEIGHTS.noun
      if (members.length > 1) sum += WEIGHTS.holding
      if (root.style === 'direct') sum += WEIGHTS.direct
      if (!byId.get(root.party ?? '')?.named) sum += WEIGHTS.unnamed
      if (ACCUSES.test(words(root.cue))) sum += WEIGHTS.accuses
      return { tree, concerns, members, odds: Math.exp(sum) }
    })
    const total = weighed.reduce((sum, { odds }) => sum + odds, 0)
    const best = weighed.find(({ odds }) => odds / total >= LEAST_LIKELY)
    if (!best) return []
    const { tree, members, concerns } = best
    // "A memo says that an aide said that": one claim and the way it came, which is told whole.
    const chain = members.every(one => members.filter(({ within: outer }) => outer === one.id).length < 2)
    const put = chain ? members : members.filter(one => one === tree.root || concerns.includes(one))
    return (put.length ? put : members.slice(0, 1)).map(({ id }) => id)
  }

  function shared(one: Attribution, telling: ReadonlySet<string>): number {
    const own = told.get(one.id) ?? tellingWords(words(one.content))
    told.set(one.id, own)
    return [...own].filter(word => telling.has(word)).length
  }
}

function first(one: Attribution): number {
  return one.cue[0]?.start ?? 0
}

/** Whether one of the spans, which are in text order, stands inside. */
function within(spans: readonly Span[], start: number, end: number): boolean {
  const next = spans[below(spans, start - 1)]
  return next !== undefined && next.end <= end
}
