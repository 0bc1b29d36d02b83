import type { Wanted } from '../ask/desk.ts'
import type { AskFlags } from './askOptions.ts'

/** Which reports the flags ask about. */
export function wantedBy({ since, until, outlet }: Pick<AskFlags, 'since' | 'until' | 'outlet'>): Wanted {
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(outlet === undefined ? {} : { outlet }),
  }
}
