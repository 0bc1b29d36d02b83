import type { Told } from './told.ts'

/** Which report something stands in. */
export interface Where {
  readonly id: string
  readonly version: number
  readonly latest: boolean
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  readonly url: string | null
}

/** A report by what people know it by. */
export function where({ record, version, latest }: Told): Where {
  const { id, outlet = null, title = null, published = null, url = null } = record.report
  return { id, version, latest, outlet, title, published, url }
}
