import { longReport } from './longReport.ts'

const WORDS = 50_000
const DEEP = 10_000

/** Texts that no newspaper prints and that a program may choke on, each with what it is. */
export function hostileTexts(texts: readonly string[]): { readonly title: string; readonly text: string }[] {
  const words = longReport(texts, WORDS).match(/[\p{L}\p{N}]+/gu) ?? []
  const bare = words.slice(0, WORDS)
  return [
    { title: `one sentence of ${WORDS.toLocaleString('en')} words`, text: bare.join(' ') },
    {
      title: `${DEEP.toLocaleString('en')} nested quotation marks`,
      text: `${bare
        .slice(0, DEEP)
        .map(word => `“${word} `)
        .join('')}${'”'.repeat(DEEP)}`,
    },
    { title: `the same ${WORDS.toLocaleString('en')} words without a space`, text: bare.join('') },
    { title: 'a report of that length without a space', text: longReport(texts, WORDS).replaceAll(/\s+/g, '') },
    {
      title: `${WORDS.toLocaleString('en')} words, every fourth a cue`,
      text: 'He said so, and '.repeat(WORDS / 4).trim(),
    },
    {
      title: 'one paragraph, a thousand times over',
      text: `${(texts[0] ?? '').split('\n\n').at(-1) ?? ''}\n\n`.repeat(1000),
    },
  ]
}
