/** What of a report is looked at. A view is an address: all of it stands behind the "#", nothing of the text does. */
export interface Route {
  /** The report's id. */
  readonly report: string
  readonly view: 'all' | 'voice' | 'unnamed' | 'versions' | 'timeline' | 'review'
  readonly chosen: Chosen | null
}

export interface Chosen {
  /** `at`: words by their place alone. */
  readonly kind: 'claim' | 'party' | 'comment' | 'check' | 'at'
  /** The id in the record; of a claim, that of its attribution; of words, where they begin and end ("120-184"). */
  readonly id: string
  /** Of a claim, the link of its chain whose words are shown, from 0. */
  readonly link: number | null
  /** Made of the words that it stood for when the address was made, see `markOf`; without one, whatever stands there is meant. */
  readonly mark?: string
}

const KINDS = ['claim', 'party', 'comment', 'check', 'at'] as const
const SHOWN = ['voice', 'unnamed', 'versions', 'timeline', 'review'] as const

/** The route that an address's hash means, null where it is of no report; what means nothing is left out. */
export function routeOf(hash: string): Route | null {
  const [view, report = '', what = '', named = '', link = ''] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .map(part => decoded(part))
  if (view !== 'report' || report === '') return null
  const shown = SHOWN.find(one => one === what)
  if (shown === 'review' && named !== '')
    return { report, view: shown, chosen: { kind: 'claim', id: named, link: null } }
  if (shown !== undefined) return { report, view: shown, chosen: null }
  const kind = KINDS.find(one => one === what)
  const [id = '', mark = ''] = named.split('~')
  if (kind === undefined || id === '') return { report, view: 'all', chosen: null }
  const chosen = { kind, id, link: /^\d{1,3}$/.test(link) ? Number(link) : null }
  return { report, view: 'all', chosen: mark === '' ? chosen : { ...chosen, mark } }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
