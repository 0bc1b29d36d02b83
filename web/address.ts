import { type Route, routeOf } from './route.ts'

export const VIEWS = ['ledger', 'claim', 'who', 'outlet', 'search', 'unanswered', 'changes', 'add', 'report'] as const

/** What the page shows. All of it stands behind the "#", so that it can be sent to a colleague. */
export interface Address {
  readonly view: (typeof VIEWS)[number]
  /** Of a claim its id, of a party or an outlet the name; null where the view is of everything. */
  readonly name: string | null
  /** What is asked for: how a list is sorted, and what it is narrowed to. */
  readonly query: Query
  /** Of a report, what of it is looked at. */
  readonly route: Route | null
}

export type Query = { readonly [field: string]: string }

/** The address that a hash means: the ledger where it means nothing. */
export function addressOf(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s)
  const [first = '', second = ''] = path.split('/')
  const view = VIEWS.find(one => one === first) ?? 'ledger'
  const route = view === 'report' ? routeOf(hash) : null
  if (view === 'report' && route === null) return addressOf('')
  const name = ['claim', 'who', 'outlet'].includes(view) ? decoded(second) : null
  return { view, name, query: Object.fromEntries(new URLSearchParams(query)), route }
}

/** The hash that means a view; what is empty in the query is left out. */
export function addressTo(view: Address['view'], name: string | null = null, query: Query = {}): string {
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()
  return `#/${view}${name === null ? '' : `/${encodeURIComponent(name)}`}${asked === '' ? '' : `?${asked}`}`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
