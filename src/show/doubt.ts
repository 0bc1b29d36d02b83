import type { Attribution } from '../record/record.ts'

/** Below this the view says that the reading is in doubt; the model's probabilities are calibrated. */
const DOUBTFUL = 0.6

/** That a reading is in doubt, and how much; empty where it is not. */
export function doubt({ confidence }: Attribution): string {
  return confidence < DOUBTFUL ? `In doubt: Sayso gives this reading ${Math.round(confidence * 100)} in 100.` : ''
}
