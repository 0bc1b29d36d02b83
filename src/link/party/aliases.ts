import type { Mention } from './mention.ts'

/**
 * Short forms that the text puts in brackets after a name: "the Food Standards Office (FSO)" gives "FSO" → "Food Standards Office".
 */
export function aliases(text: string, mentions: readonly Mention[]): Map<string, string> {
  const found = new Map<string, string>()
  for (let i = 0; i + 1 < mentions.length; i++) {
    const a = mentions[i]
    const b = mentions[i + 1]
    if (a?.kind !== 'name' || b?.kind !== 'name' || a.sentence !== b.sentence) continue
    if (!/^ \((?:the |or )?[“"‘']?$/.test(text.slice(a.end, Math.min(b.start, a.end + 10)))) continue
    if (
      /^[”"’']?\)/.test(text.slice(b.end, b.end + 2)) &&
      /^\p{Lu}[\p{L}\p{N}&-]*$/u.test(b.words) &&
      a.words.includes(' ')
    )
      found.set(b.words.toLowerCase(), a.words)
  }
  return found
}
