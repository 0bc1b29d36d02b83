/** What the caller says about a report. Every field here wins over what the source says about itself. */
export interface Meta {
  readonly id?: string
  readonly url?: string
  readonly outlet?: string
  /** As near to ISO 8601 as the caller has it; `isoDate` brings it into shape. */
  readonly published?: string
  readonly title?: string
}
