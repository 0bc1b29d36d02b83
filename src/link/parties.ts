import type { Linking } from './linking.ts'
import { resolveParties } from './party/resolveParties.ts'

/**
 * Who is who: one party for every person, body, government or document that the report names in a role (source, addressee, asked, asker, judge), by
 * name, description or pronoun, over the whole report. Where two readings are equally good, nobody is named and a note says so.
 */
export function parties(linking: Linking): Linking {
  return resolveParties(linking)
}
