import { STANCES, type StanceRule } from './stances.ts'

/** What a source does with a claim where it does not vouch for it (denies it, asks it), by the words of the cue and how the content begins; null where it does. */
export function stanceOf(cue: string, content: string): StanceRule | null {
  const words = cue.replace(/\s+/g, ' ').trim()
  return STANCES.find(rule => rule.cue.test(words) && (rule.content?.test(content.trim()) ?? true)) ?? null
}
