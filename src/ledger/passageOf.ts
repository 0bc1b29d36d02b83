import type { Passage } from '../record/passage.ts'
import type { Span } from '../record/record.ts'
import type { Statement } from './reading.ts'

/** Characters of its sentence that stand before a statement, from which on they are what it is understood by, and not the sentence before. */
const ENOUGH = 12

/** A statement as it is embedded. `before` is the sentence before its own. */
export function passageOf(
  text: string,
  { span, sentence, chain, words }: Pick<Statement, 'span' | 'sentence' | 'chain' | 'words'>,
  before: Span | undefined,
): Passage {
  const inside = text.slice(sentence.start, span.start).trim()
  const [voice] = chain
  const by = voice === undefined || voice.role === 'outlet' || voice.name === '' ? '' : `${voice.name}: `
  return {
    before: inside.length >= ENOUGH || before === undefined ? inside : text.slice(before.start, before.end),
    words: `${by}${words}`,
  }
}
