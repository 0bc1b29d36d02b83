import { DETERMINERS } from '../english/determiners.ts'
import { PREPOSITIONS } from '../english/prepositions.ts'

/** Words that tell more of somebody and are not who it is: "officials *familiar* with the talks". */
const ENDS: ReadonlySet<string> = new Set(['familiar', 'close', 'who', 'whose', 'briefed', 'that', 'which'])

/** The words of a folded description that say who it is, singular: "two senior officials in the ministry" → "senior", "official". */
export function headWords(key: string): string[] {
  const found: string[] = []
  for (const word of key.split(' ')) {
    if (PREPOSITIONS.has(word) || ENDS.has(word)) {
      if (found.length > 0) break
      continue
    }
    if (word !== '' && !DETERMINERS.has(word)) found.push(singular(word))
  }
  return found
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<!s)s$/, '') : word
}
