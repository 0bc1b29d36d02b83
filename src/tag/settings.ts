import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What training leaves beside the weights, in `settings.json`. */
export interface Settings {
  /** Log weights of the first tag and of every step from tag to tag. */
  readonly transitions: { readonly start: readonly number[]; readonly step: readonly (readonly number[])[] }
  /** Added to the scores of a cue's first word before they are compared with "outside". */
  readonly cueBias: number
  /** Logistic calibration: weight of the cue's log odds, weight of the roles' log probability, constant. */
  readonly calibration: readonly [number, number, number]
}

/** The settings of the reader in a folder. Throws where they are missing or no JSON. */
export function settingsIn(folder: string): Settings {
  return JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))
}
