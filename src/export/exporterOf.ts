import type { Record } from '../record/record.ts'
import type { Exporter } from './exporter.ts'
import type { Format } from './formats.ts'

/**
 * What makes a document of a format. Each is loaded when it is asked for: the one for Parquet brings a package along.
 * @param line a record as one line of JSON, see `ndjson`
 */
export async function exporterOf(format: Format, line: (record: Record) => string): Promise<Exporter> {
  switch (format) {
    case 'web-annotation':
      return (await import('./webAnnotation.ts')).webAnnotation
    case 'prov':
      return (await import('./prov.ts')).prov
    case 'schema-org':
      return (await import('./schemaOrg.ts')).schemaOrg
    case 'csv':
      return (await import('./csv.ts')).csv
    case 'ndjson':
      return (await import('./ndjson.ts')).ndjson(line)
    case 'parquet':
      return (await import('./parquet.ts')).parquet
    case 'html':
      return (await import('./html/html.ts')).html
  }
}
