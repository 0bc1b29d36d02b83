import { quoted } from './quoted.ts'
import type { Where } from './where.ts'

/** A report for the short text: `weir-1 ("The Bell", 2026-03-10, "Weir leaks")`. */
export function known({ id, outlet, published, title }: Where): string {
  const facts = [
    ...(outlet === null ? [] : [quoted(outlet)]),
    ...(published === null ? [] : [published]),
    ...(title === null ? [] : [quoted(title)]),
  ]
  return facts.length === 0 ? id : `${id} (${facts.join(', ')})`
}
