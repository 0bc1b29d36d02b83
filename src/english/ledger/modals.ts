/** What a claim says of how sure or how far off a thing is. Lower case; phrases with spaces. */
export const MODALS = {
  possible: new Set(
    `may might could possibly perhaps maybe suspected alleged allegedly probably potentially possible believed thought`.split(
      ' ',
    ),
  ),
  coming: new Set(
    `will shall would going plans plan planning planned intends intend intending aims wants expects expected due soon upcoming`.split(
      ' ',
    ),
  ),
} as const
