import type { Entity } from './entity.ts'
import type { Standing } from './mention.ts'
import { realOf } from './realOf.ts'

/** Who was spoken of lately, and how much a pronoun would think of them. */
export interface Salience {
  note(entity: Entity, at: Place, standing: Standing | 'speaker' | 'source'): void
  /** Those of the last mentions that fit, the weightiest first. `nested`: for a pronoun inside what somebody says. */
  rank(
    at: Place,
    fits: (entity: Entity) => number,
    nested?: boolean,
  ): { readonly entity: Entity; readonly weight: number }[]
  /** Those of whom the quotation with this number has spoken so far. */
  inQuote(quote: number): ReadonlySet<Entity>
  /** The last mentions in this sentence, the latest first. */
  latest(sentence: number): { readonly entity: Entity; readonly start: number; readonly end: number }[]
}

export interface Place {
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly block: number
  /** The quotation that it stands in, or -1. */
  readonly quote: number
}

/**
 * What a mention is worth by where it stands in its clause, after Lappin and Leass (1994): the speakers are whom the report's own sentences are about.
 * The figures were set on the project's cases and change little by a third either way.
 */
const WORTH = { speaker: 3.2, source: 1.9, subject: 2.2, object: 1, oblique: 0.6, agent: 0.1 } as const
/** Inside what somebody says, those whom it speaks of weigh nearly alike. */
const NESTED = { speaker: 1.8, source: 1.7, subject: 1.6, object: 1.3, oblique: 1, agent: 0.1 } as const
/** A sentence further back is worth so much less. */
const SENTENCE = 0.5
const NESTED_SENTENCE = 0.4
/** And so much less for every paragraph, up to a few. */
const PARAGRAPH = 0.8
const MOST_PARAGRAPHS = 4
/** What is only spoken of inside a quotation is less to the sentences outside it. */
const QUOTED = 0.35
/** Mentions further back than this say nothing to a pronoun, and looking at them would only cost time. */
const MEMORY = 48
/** Nor does a mention this many sentences back. */
const REACH = 9

export function salience(): Salience {
  const memory: {
    readonly entity: Entity
    readonly at: Place
    readonly standing: Standing | 'speaker' | 'source'
  }[] = []
  return {
    note(entity, at, standing) {
      memory.push({ entity, at, standing })
    },
    rank(at, fits, nested = false) {
      const worth = nested ? NESTED : WORTH
      const decay = nested ? NESTED_SENTENCE : SENTENCE
      const shares = new Map<Entity, number>()
      // The best mention of every sentence counts, not how often it names the same one.
      const best = new Map<Entity, Map<number, number>>()
      for (let i = memory.length - 1; i >= 0 && i >= memory.length - MEMORY; i--) {
        const one = memory[i]
        if (!one || at.sentence - one.at.sentence > REACH) break
        if (one.at.start >= at.start) continue
        const entity = realOf(one.entity)
        const share = shares.get(entity) ?? fits(entity)
        shares.set(entity, share)
        if (share <= 0) continue
        const quoted = one.at.quote >= 0 && one.at.quote !== at.quote ? QUOTED : 1
        const far = decay ** (at.sentence - one.at.sentence)
        const apart = PARAGRAPH ** Math.min(MOST_PARAGRAPHS, Math.abs(at.block - one.at.block))
        const weight = worth[one.standing] * share * quoted * far * apart
        const sentences = best.get(entity) ?? new Map<number, number>()
        sentences.set(one.at.sentence, Math.max(sentences.get(one.at.sentence) ?? 0, weight))
        best.set(entity, sentences)
      }
      return [...best]
        .map(([entity, sentences]) => ({ entity, weight: [...sentences.values()].reduce((sum, one) => sum + one, 0) }))
        .sort((a, b) => b.weight - a.weight || b.entity.seen - a.entity.seen)
    },
    inQuote(quote) {
      const found = new Set<Entity>()
      for (let i = memory.length - 1; i >= 0 && i >= memory.length - MEMORY; i--) {
        const one = memory[i]
        if (one && one.at.quote === quote) found.add(realOf(one.entity))
      }
      return found
    },
    latest(sentence) {
      const found: { entity: Entity; start: number; end: number }[] = []
      for (let i = memory.length - 1; i >= 0 && i >= memory.length - MEMORY; i--) {
        const one = memory[i]
        if (one?.at.sentence !== sentence) continue
        found.push({ entity: realOf(one.entity), start: one.at.start, end: one.at.end })
      }
      return found
    },
  }
}
