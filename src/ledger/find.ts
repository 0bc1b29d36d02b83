import { EMPTY_WORDS } from '../english/ledger/emptyWords.ts'
import { CLAIM_POSTINGS } from './claimKeys.ts'
import type { LedgerDesk } from './desk.ts'
import { features } from './features.ts'
import { hash } from './hash.ts'
import { tokens } from './tokens.ts'

/** Statements that the index of words gives: those after so many have the words by chance. */
const MOST_WORDED = 200
/** So much of what was asked for a claim must say. */
const LEAST_SHARE = 0.5
/** What stands in a claim word for word goes before what only says the same. */
const WORDED_BONUS = 0.5

/** A claim by its number, and how well it answers, best near 1.5. */
export interface FoundClaim {
  readonly claim: number
  readonly score: number
}

/**
 * The claims that words ask for, best first: those in which all the words stand, by their stems, and those that say most of the same: names, figures, and words of one
 * sense taken as one. Of claims that answer alike the one that more reports carry comes first.
 */
export function find(desk: LedgerDesk, words: string): FoundClaim[] {
  const asked = groups(words)
  if (asked.length === 0) return []
  const scores = new Map<number, number>()
  let total = 0
  for (const { keys, weight } of asked) {
    const lists = keys.map(key => desk.holders(hash(key), CLAIM_POSTINGS))
    // A word that everything has finds nothing, unless the index of words does.
    if (lists.some(list => list === null)) continue
    total += weight
    const having = new Set(lists.flatMap(list => (list ?? []).map(({ statement }) => statement)))
    for (const statement of having) scores.set(statement, (scores.get(statement) ?? 0) + weight)
  }
  const worded = new Set(desk.wordedSo(words, MOST_WORDED))
  const near = [...scores].filter(([number, weight]) => weight / total >= LEAST_SHARE || worded.has(number))
  const claims = new Map<number, number>()
  const members = new Map(
    desk.members([...new Set([...near.map(([number]) => number), ...worded])]).map(one => [one.number, one.claim]),
  )
  for (const [number, claim] of members) {
    const share = total === 0 ? 0 : (scores.get(number) ?? 0) / total
    const score = share + (worded.has(number) ? WORDED_BONUS : 0)
    if (score > (claims.get(claim) ?? 0)) claims.set(claim, score)
  }
  const carrying = Map.groupBy(desk.ofClaims([...claims.keys()]), ({ claim }) => claim)
  const size = (claim: number) => new Set(carrying.get(claim)?.map(({ report }) => report)).size
  return [...claims]
    .map(([claim, score]) => ({ claim, score, reports: size(claim) }))
    .sort((a, b) => b.score - a.score || b.reports - a.reports || a.claim - b.claim)
    .map(({ claim, score }) => ({ claim, score }))
}

/** What is asked for, each with the keys under which a claim may have it: a name is kept as it is written, a word by its stem. */
function groups(words: string): { readonly keys: string[]; readonly weight: number }[] {
  const span = { start: 0, end: words.length }
  const known = { names: new Set<string>(), meant: [], published: undefined }
  const { terms, quantities, periods } = features(words, span, known)
  const found = new Map([...terms].map(([key, { weight }]) => [key, { keys: [key], weight }]))
  for (const token of tokens(words, span)) {
    if (EMPTY_WORDS.has(token.word)) continue
    for (const key of features(words, token, known).terms.keys()) found.get(key)?.keys.push(token.word)
  }
  return [
    ...found.values(),
    ...quantities.map(({ value }) => ({ keys: [`#${value}`], weight: 1.5 })),
    ...[...periods.quarters, ...periods.months].map(time => ({ keys: [`@${time}`], weight: 0.5 })),
  ]
}
