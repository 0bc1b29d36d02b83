import { instant } from './instant.ts'

/** Where a claim stands, and when its report came out. */
export interface Carried {
  readonly report: string
  readonly span: { readonly start: number; readonly end: number }
  readonly published: string | undefined
}

/** The order in which carriers came out; in one report that of the text. For sorting. */
export function carried(a: Carried, b: Carried): number {
  const [one, other] = [instant(a.published), instant(b.published)]
  if (one !== other) return one - other
  return a.report < b.report ? -1 : a.report > b.report ? 1 : a.span.start - b.span.start
}
