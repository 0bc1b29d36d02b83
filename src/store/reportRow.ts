import { instant } from '../record/instant.ts'
import type { Record } from '../record/record.ts'
import { hashOfWords } from './hashes.ts'

/** The columns of `reports` that come from the record, its id not among them. */
export function reportRow(record: Record) {
  const { url, outlet, title, published, language } = record.report
  return {
    words: hashOfWords(record.report),
    url: url ?? null,
    outlet: outlet ?? null,
    published: published ?? null,
    published_at: published === undefined ? null : instant(published),
    title: title ?? null,
    language,
    made_by: record.made.by,
    made_model: record.made.model,
    made_rules: record.made.rules,
    record: JSON.stringify(record),
  }
}
