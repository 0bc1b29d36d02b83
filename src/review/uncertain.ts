import type { Attribution } from '../record/record.ts'
import type { Reviewed } from './reviewed.ts'

/** The attributions of which nobody has said anything yet, the least sure first, and of those that are as sure in their order. */
export function uncertain({ record, decided }: Pick<Reviewed, 'record' | 'decided'>): Attribution[] {
  return record.attributions.filter(({ id }) => !decided.has(id)).sort((a, b) => a.confidence - b.confidence)
}
