/** What can be said to `sayso export`; see docs/export.md. */
export interface ExportFlags {
  readonly records?: true
  readonly out?: string
  readonly ndjson?: true
  readonly id?: string
  readonly url?: string
  readonly outlet?: string
  readonly published?: string
  readonly title?: string
  readonly allowPrivate?: true
  readonly minConfidence?: number
}
