import { BODY_FIELDS, PAIRED_NAMES } from '../english/bodyFields.ts'
import { ORGANISATION_WORDS } from '../english/organisationWords.ts'

const CAPITALISED = /^\p{Lu}/u

/** Whether what stands before and after an *and* is one name: "the Food" and "Drug Administration", "Marks" and "Spencer". */
export function oneName(before: string, after: string): boolean {
  if (!CAPITALISED.test(after)) return false
  const words = before.toLowerCase().split(' ')
  const next = after.toLowerCase().split(' ')
  const bare = words.filter(word => word !== 'the').join(' ')
  if (PAIRED_NAMES.has(`${bare} and ${next[0]}`)) return true
  if (!BODY_FIELDS.has(words.at(-1) ?? '')) return false
  // "Justice and Treasury denied it": two fields alone, without an article or a body's noun, are two ministries.
  return words.length > 1 || next.some(word => ORGANISATION_WORDS.has(word))
}
