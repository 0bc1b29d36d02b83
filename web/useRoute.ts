import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Route, routeOf } from './route.ts'

/** The route of the page's address, as it changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const changed = () => setHash(location.hash)
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  return useMemo(() => routeOf(hash), [hash])
}
