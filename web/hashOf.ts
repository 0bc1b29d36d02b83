import type { Route } from './route.ts'

/** The hash that means a route. */
export function hashOf({ report, view, chosen }: Route): string {
  if (report === null) return '#/'
  const parts =
    chosen !== null
      ? [chosen.kind, chosen.id, ...(chosen.link === null ? [] : [String(chosen.link)])]
      : view === 'all'
        ? []
        : [view]
  return `#/${[report, ...parts].map(encodeURIComponent).join('/')}`
}
