/** What a report can be exported as, with its media type and the ending of its name. */
export const EXPORT_FORMATS = {
  'web-annotation': { type: 'application/ld+json', ending: 'web-annotation.jsonld' },
  prov: { type: 'application/ld+json', ending: 'prov.jsonld' },
  'schema-org': { type: 'application/ld+json', ending: 'schema-org.jsonld' },
  csv: { type: 'text/csv; charset=utf-8', ending: 'csv' },
  ndjson: { type: 'application/x-ndjson', ending: 'ndjson' },
  parquet: { type: 'application/vnd.apache.parquet', ending: 'parquet' },
  html: { type: 'text/html; charset=utf-8', ending: 'html' },
} as const satisfies { readonly [format: string]: { readonly type: string; readonly ending: string } }

export type ExportFormat = keyof typeof EXPORT_FORMATS
