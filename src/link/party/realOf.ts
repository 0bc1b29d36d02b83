import type { Entity } from './entity.ts'

/** So often may somebody turn out to be somebody else. */
const MOST_STEPS = 8

/** The one that somebody turned out to be, or the same. */
export function realOf(one: Entity): Entity {
  let real = one
  for (let steps = 0; real.is && steps < MOST_STEPS; steps++) real = real.is
  return real
}
