import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Address, addressOf } from './address.ts'

/** What the page's address means, as it changes. */
export function useAddress(): Address {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const changed = () => setHash(location.hash)
    addEventListener('hashchange', changed)
    // What changed before anybody listened.
    changed()
    return () => removeEventListener('hashchange', changed)
  }, [])
  return useMemo(() => addressOf(hash), [hash])
}
