import { useEffect, useState } from 'preact/hooks'

/** A value once it has stayed the same for `wait` milliseconds: so that not every letter that is typed is asked for. */
export function useSoon<T>(value: T, wait: number): T {
  const [soon, setSoon] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSoon(value), wait)
    return () => clearTimeout(timer)
  }, [value, wait])
  return soon
}
