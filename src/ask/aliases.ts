import { ACRONYM_SKIPS } from '../english/acronymSkips.ts'
import { nameKey } from '../english/nameKey.ts'
import { NAME_PARTICLES } from '../english/nameParticles.ts'
import { PRONOUNS } from '../english/pronouns.ts'
import type { Party, Record } from '../record/record.ts'

/** The names, folded, by which a report calls a party: "ona marsh", "marsh", "fso". Pronouns and descriptions ("she", "the keeper") are none. */
export function aliases({ report }: Record, { name, mentions }: Party): Set<string> {
  const found = new Set([nameKey(name)])
  for (const { start, end } of mentions) {
    const words = report.text
      .slice(start, end)
      .replace(/^the\s+/i, '')
      .replace(/['’]s?$/, '')
    if (isProper(words)) found.add(nameKey(words))
  }
  return found
}

function isProper(words: string): boolean {
  if (PRONOUNS.has(words.toLowerCase())) return false
  const parts = words.split(/\s+/)
  return parts.every((part, index) => {
    if (/^["“‘'(]*[\p{Lu}\p{N}]/u.test(part)) return true
    const low = part.toLowerCase()
    return index > 0 && index < parts.length - 1 && (NAME_PARTICLES.has(low) || ACRONYM_SKIPS.has(low))
  })
}
