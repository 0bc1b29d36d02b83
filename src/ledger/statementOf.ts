import type { Member } from './desk.ts'
import type { Statement } from './reading.ts'

/** The statement that a store keeps. */
export function statementOf({ id, start, end, data }: Member & { readonly data: string }): Statement {
  const kept = JSON.parse(data) as Omit<Statement, 'report' | 'span' | 'embedding'> & { readonly embedding: string }
  const { features, embedding } = kept
  return {
    ...kept,
    report: id,
    span: { start, end },
    embedding: new Int8Array(Buffer.from(embedding, 'base64')),
    features: { ...features, terms: new Map(features.terms as unknown as Iterable<[string, never]>) },
  }
}
