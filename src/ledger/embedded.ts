import type { Embed } from '../record/passage.ts'
import type { Reading, Unembedded } from './reading.ts'

/** Readings with the embeddings of their statements. */
export async function embedded(readings: readonly Unembedded[], embed: Embed): Promise<Reading[]> {
  const all = await embed(readings.flatMap(({ passages }) => passages))
  let next = 0
  return readings.map(({ report, fingerprint, statements }) => ({
    report,
    fingerprint,
    statements: statements.map(statement => ({ ...statement, embedding: all[next++] ?? new Int8Array() })),
  }))
}
