import { sentences } from '../../src/english/sentences.ts'
import { plainText } from '../../src/read/plainText.ts'
import type { Segmented } from '../../src/record/article.ts'
import type { BlockKind, Span } from '../../src/record/record.ts'
import { quotations } from '../../src/segment/quotations.ts'
import { words } from '../../src/segment/words.ts'

const ROLES = { S: 'source', C: 'cue', T: 'content', A: 'addressee' } as const
type Role = (typeof ROLES)[keyof typeof ROLES]
export type Parts = { readonly [role in Role]: readonly Span[] }

/** Text with parts marked in it, `[S:She] [C:said] [T:it leaks]`, as the text and the parts; a number tells attributions apart. */
export function unbracketed(marked: string): { readonly text: string; readonly parts: readonly Parts[] } {
  const parts = new Map<string, { [role in Role]: Span[] }>()
  const open: { key: string; role: Role; start: number }[] = []
  let text = ''
  for (let i = 0; i < marked.length; i++) {
    const sign = /^\[([SCTA])(\d*):/.exec(marked.slice(i, i + 6))
    const last = open.at(-1)
    if (sign !== null) {
      open.push({ key: sign[2] || '1', role: ROLES[sign[1] as keyof typeof ROLES], start: text.length })
      i += sign[0].length - 1
    } else if (marked[i] === ']' && last !== undefined) {
      open.pop()
      const one = parts.get(last.key) ?? { source: [], cue: [], content: [], addressee: [] }
      parts.set(last.key, one)
      one[last.role].push({ start: last.start, end: text.length })
    } else text += marked[i]
  }
  return { text, parts: [...parts].sort(([a], [b]) => Number(a) - Number(b)).map(([, one]) => one) }
}

/** One attribution's parts marked in the text again. */
export function bracketed(text: string, parts: Parts): string {
  const signs = Object.entries(ROLES).flatMap(([letter, role]) =>
    parts[role].flatMap(({ start, end }) => [
      { at: start, sign: `[${letter}:` },
      { at: end, sign: ']' },
    ]),
  )
  signs.sort((a, b) => a.at - b.at || Number(b.sign === ']') - Number(a.sign === ']'))
  let answer = ''
  let from = 0
  for (const { at, sign } of signs) {
    answer += text.slice(from, at) + sign
    from = at
  }
  return answer + text.slice(from)
}

/** A text laid out, its blocks being what stands between empty lines, all of one kind. */
export function laidOutAs(text: string, kind: BlockKind = 'paragraph'): Segmented {
  const blocks = plainText(text).blocks.map(({ span }) => ({ kind, span }))
  return {
    report: { id: '', byline: [], language: 'en', text, blocks, origin: [] },
    sentences: sentences(text, blocks),
    words: words(text),
    quotations: quotations(text, blocks),
    notes: [],
  }
}
