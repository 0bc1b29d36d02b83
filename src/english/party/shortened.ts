/** What a headline shortens, to the word that a body's name has: "Irrigation *dept*". Lower case. */
export const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['dept', 'department'],
  ['govt', 'government'],
  ['uni', 'university'],
  ['assn', 'association'],
  ['corp', 'corporation'],
  ['comm', 'commission'],
])
