/** What records can be exported as; see docs/export.md. */
export const FORMATS = ['web-annotation', 'prov', 'schema-org', 'csv', 'ndjson', 'parquet', 'html'] as const

export type Format = (typeof FORMATS)[number]
