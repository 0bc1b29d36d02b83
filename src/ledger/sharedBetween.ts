import type { SharedText } from './sharedText.ts'

/** What any two of some reports share word for word, by their ids, from the texts that a store keeps as JSON. */
export function sharedBetween(kept: readonly string[]): (a: string, b: string) => SharedText | undefined {
  const found = new Map<string, SharedText>()
  for (const data of kept) {
    const shared = JSON.parse(data) as SharedText
    const [a, b] = shared.reports
    found.set(`${a}\n${b}`, shared)
    found.set(`${b}\n${a}`, shared)
  }
  return (a, b) => found.get(`${a}\n${b}`)
}
