import type { Asked } from './unanswered.ts'

/** Somebody who was asked as JSON: how often, and every time. */
export function shownAsked({ party, unanswered, askings }: Asked) {
  const { name, kind, named, outlet, names, perhaps } = party
  return { party: { name, kind, named, outlet, names, perhaps }, asked: askings.length, unanswered, askings }
}
