import { WEIGHTS } from './likenessWeights.ts'
import { MEASURES, type Measures } from './measures.ts'

/** How likely it is that two statements tell the same, or contradict each other in a number, a time or a not: 0 to 1. Logistic regression; train/likeness.ts makes its weights. */
export function likeness(measured: Measures): number {
  let sum = WEIGHTS.bias
  for (const name of MEASURES) sum += WEIGHTS[name] * measured[name]
  return 1 / (1 + Math.exp(-sum))
}
