import { useState } from 'preact/hooks'
import { EXPORT_FORMATS, type ExportFormat } from '../src/serve/exportFormats.ts'
import { send } from './api.ts'

/** What the formats are called. */
const NAMES: { readonly [format in ExportFormat]: string } = {
  html: 'A page for a file or an e-mail (HTML)',
  csv: 'A table (CSV)',
  'schema-org': 'schema.org: Quotation, Claim, ClaimReview',
  'web-annotation': 'W3C Web Annotation',
  prov: 'W3C PROV',
  ndjson: 'The record (NDJSON)',
  parquet: 'Parquet',
}

/** Saves a report in a format for other programs, or for people. */
export function Export({ report }: { report: string }) {
  const [failed, setFailed] = useState<string | null>(null)
  const save = async (format: ExportFormat) => {
    setFailed(null)
    try {
      // Asked for as everything else, and not by a link: a link could not show the token.
      const response = await send(`/reports/${encodeURIComponent(report)}/export?format=${format}`)
      const [, name] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? []
      const link = document.createElement('a')
      link.href = URL.createObjectURL(await response.blob())
      link.download = name ?? `report.${EXPORT_FORMATS[format].ending}`
      link.click()
      URL.revokeObjectURL(link.href)
    } catch (error) {
      setFailed((error as Error).message)
    }
  }
  return (
    <details class="why">
      <summary>Save it as …</summary>
      <ul>
        {(Object.keys(NAMES) as ExportFormat[]).map(format => (
          <li key={format}>
            <button type="button" class="plain" onClick={() => save(format)}>
              {NAMES[format]}
            </button>
          </li>
        ))}
      </ul>
      {failed !== null && (
        <p class="failed" role="alert">
          {failed}
        </p>
      )}
    </details>
  )
}
