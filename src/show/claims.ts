import { claim } from './claim.ts'
import { counted } from './counted.ts'
import { heading } from './heading.ts'
import { type Known, known } from './known.ts'
import type { Numbered } from './numbered.ts'
import type { View } from './view.ts'

/** Every claim, each outermost one with those that stand within it. */
export function claims(view: View): string[][] {
  return [
    heading(view, 'WHO SAYS SO', sum(view)),
    ...trees(view.claims).map(tree => tree.flatMap(one => claim(view, one))),
  ]
}

function sum(view: View): string {
  if (view.claims.length === 0) return 'no claims found'
  const count = (kind: Known) => view.claims.filter(one => known(view, one) === kind).length
  return [
    counted(view.claims.length, 'claim'),
    `${count('named')} from a named source`,
    `${count('unnamed')} from a source that is not named`,
    `${count('unidentified')} from a source not identified`,
    `${count('nobody')} with nobody named`,
  ]
    .filter(part => !part.startsWith('0 '))
    .join(', ')
}

function trees(claims: readonly Numbered[]): Numbered[][] {
  const found: Numbered[][] = []
  for (const one of claims) {
    if (one.depth === 0) found.push([one])
    else found.at(-1)?.push(one)
  }
  return found
}
