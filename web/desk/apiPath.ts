import type { Query } from '../address.ts'

/** A path of the API with what is asked in its query; what is empty is left out. */
export function apiPath(path: string, query: Query): string {
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()
  return asked === '' ? path : `${path}?${asked}`
}
