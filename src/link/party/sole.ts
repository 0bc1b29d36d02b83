import type { Entity } from './entity.ts'
import { weight } from './scene.ts'

/** The only one, or the one that the report speaks of twice as often as of any other. */
export function sole(fit: readonly Entity[]): Entity | null {
  const [first, second] = [...fit].sort((a, b) => weight(b) - weight(a))
  if (!first) return null
  return !second || weight(first) >= 2 * weight(second) ? first : null
}
