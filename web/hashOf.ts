import type { Route } from './route.ts'

/** The hash that means a route. */
export function hashOf({ report, view, chosen }: Route): string {
  const parts =
    view === 'review'
      ? [view, ...(chosen === null ? [] : [chosen.id])]
      : chosen !== null
        ? [
            chosen.kind,
            chosen.mark === undefined ? chosen.id : `${chosen.id}~${chosen.mark}`,
            ...(chosen.link === null ? [] : [String(chosen.link)]),
          ]
        : view === 'all'
          ? []
          : [view]
  return `#/${['report', report, ...parts].map(encodeURIComponent).join('/')}`
}
