import type { Linking } from '../linking.ts'

/**
 * Takes out of what a check is about whatever the one who judges said: nobody disputes themselves. Their words were compared
 * before; now that parties are known, "the company" is the firm that has spoken.
 */
export function ofOthers(linking: Linking): Linking {
  const speaker = new Map(linking.attributions.map(({ id, party }) => [id, party]))
  return {
    ...linking,
    checks: linking.checks.map(check =>
      check.by ? { ...check, about: check.about.filter(id => speaker.get(id) !== check.by) } : check,
    ),
  }
}
