import { counted } from '../show/counted.ts'
import type { Pace } from './addPace.ts'

/** One line on how far the work is: "Adding: 1,204 inputs, 12.3 a second, 38 %, about 4 min left". */
export function addProgress(what: string, count: number, share: number, { perSecond, left }: Pace): string {
  const parts = [counted(count, 'input'), `${perSecond.toFixed(1)} a second`, `${Math.floor(100 * share)} %`]
  if (left !== null) parts.push(`about ${time(left)} left`)
  return `${what}: ${parts.join(', ')}`
}

function time(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`
  return `${(seconds / 3600).toFixed(1)} h`
}
