import { badRequest } from './badRequest.ts'
import type { Route } from './routes.ts'

/** What stands at a path, and what stands in it for the names of its template. */
export interface Found {
  readonly routes: readonly Route[]
  readonly params: { readonly [name: string]: string }
}

/**
 * Finds what stands at a path among templates like "/reports/{id}/diff". What stands for a name is decoded once and is text, whatever is in it. Null where nothing stands
 * there; throws a `Refusal` where it cannot be decoded.
 */
export function routeAt(table: ReadonlyMap<string, readonly Route[]>, path: string): Found | null {
  const fixed = path.includes('{') ? undefined : table.get(path)
  if (fixed) return { routes: fixed, params: {} }
  const parts = path.split('/')
  for (const [template, routes] of table) {
    const names = template.split('/')
    if (names.length !== parts.length || !template.includes('{')) continue
    if (!names.every((name, i) => isName(name) || name === parts[i])) continue
    const given = names.flatMap((name, i) => (isName(name) ? [[name.slice(1, -1), decoded(parts[i] ?? '')]] : []))
    if (given.every(([, value]) => value !== '')) return { routes, params: Object.fromEntries(given) }
  }
  return null
}

function isName(part: string): boolean {
  return part.startsWith('{')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw badRequest(`${JSON.stringify(part)} is no part of an address: write what is no letter as % and its bytes.`)
  }
}
