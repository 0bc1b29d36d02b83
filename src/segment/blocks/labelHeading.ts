import { HEADING_LABELS } from '../../english/headingLabels.ts'
import type { Line } from './line.ts'
import type { Place } from './place.ts'

/** A label that heads a part wherever it stands: "Key points", "WHAT WAS CLAIMED", "In short:". Never the first block nor the last. */
export function isLabelHeading({ whole }: Line, { index, next }: Place): boolean {
  if (whole === null || index === 0 || next === null) return false
  return HEADING_LABELS.has(
    whole
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[:.–—\s]+$/, ''),
  )
}
