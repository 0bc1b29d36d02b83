/** What of a report is looked at. A view is an address: all of it stands behind the "#", nothing of the text does. */
export interface Route {
  /** The report's id; null: the start. */
  readonly report: string | null
  readonly view: 'all' | 'voice' | 'unnamed'
  readonly chosen: Chosen | null
}

export interface Chosen {
  readonly kind: 'claim' | 'party' | 'comment' | 'check'
  /** The id in the record; of a claim, that of its attribution. */
  readonly id: string
  /** Of a claim, the link of its chain whose words are shown, from 0. */
  readonly link: number | null
}

export const START: Route = { report: null, view: 'all', chosen: null }
const KINDS = ['claim', 'party', 'comment', 'check'] as const

/** The route that an address's hash means; what means nothing is left out. */
export function routeOf(hash: string): Route {
  const [report = '', what = '', id = '', link = ''] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .map(part => decoded(part))
  if (report === '') return START
  if (what === 'voice' || what === 'unnamed') return { report, view: what, chosen: null }
  const kind = KINDS.find(one => one === what)
  if (kind === undefined || id === '') return { report, view: 'all', chosen: null }
  return { report, view: 'all', chosen: { kind, id, link: /^\d{1,3}$/.test(link) ? Number(link) : null } }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
