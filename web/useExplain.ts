import { useEffect, useState } from 'preact/hooks'

type Explain = typeof import('./explain.ts').explain

/** What explains a reading, once it has been loaded; null until then. */
export function useExplain(): Explain | null {
  const [explain, setExplain] = useState<Explain | null>(null)
  useEffect(() => {
    let here = true
    import('./explain.ts').then(
      module => here && setExplain(() => module.explain),
      () => {},
    )
    return () => {
      here = false
    }
  }, [])
  return explain
}
