import { claimKeys } from './claimKeys.ts'
import type { Kept } from './desk.ts'
import { entryId } from './entryId.ts'
import { hash } from './hash.ts'
import type { Reading } from './reading.ts'
import { saidOnce } from './saidOnce.ts'

/** A reading as a store keeps it, without the report's id, which stands beside it; `statementOf` and `reportRowOf` give it back. */
export function keptReading({ report, fingerprint, statements }: Reading): Kept {
  const { id: _, topic, ...row } = report
  return {
    keys: fingerprint.keys,
    topic: [...topic],
    data: JSON.stringify(row),
    statements: statements.map(statement => {
      const { report: _, span, features, embedding, ...rest } = statement
      return {
        start: span.start,
        end: span.end,
        attribution: statement.attribution,
        isOnce: saidOnce(statement),
        isDenial: statement.rejects !== null,
        mark: entryId([statement]),
        keys: claimKeys(statement).map(([key, weight]) => [hash(key), weight] as const),
        data: JSON.stringify({
          ...rest,
          features: { ...features, terms: [...features.terms] },
          embedding: Buffer.from(embedding.buffer, embedding.byteOffset, embedding.byteLength).toString('base64'),
        }),
      }
    }),
  }
}
