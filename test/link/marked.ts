import type { Segmented, Tagged } from '../../src/record/article.ts'
import type { BlockKind, Span } from '../../src/record/record.ts'

/** What a marked report is: its text with the marks taken out, laid out and tagged. */
export interface Marked {
  readonly segmented: Segmented
  readonly tagged: readonly Tagged[]
}

const ROLES = { S: 'source', C: 'cue', T: 'content', A: 'addressee' } as const

/**
 * A report from text with its answer marked inside it: `[S:The minister] [C:said] [T:the deal might fail]`. Marks nest, and a
 * number tells attributions apart: `[T1:[S2:she] [C2:hopes] [T2:to win]]`; one stretch in two roles is marked twice over.
 * Paragraphs stand apart by an empty line; sentences end at a stop before a capital. A paragraph that begins with `# ` is a headline.
 */
export function marked(source: string, published?: string): Marked {
  const parts: Record<string, Record<(typeof ROLES)[keyof typeof ROLES], Span[]>> = {}
  const open: { key: string; role: (typeof ROLES)[keyof typeof ROLES]; start: number }[] = []
  const kinds = source.split('\n\n').map((part): BlockKind => (part.startsWith('# ') ? 'headline' : 'paragraph'))
  const plain = source.replaceAll(/(^|\n\n)# /g, '$1')
  let text = ''
  for (let i = 0; i < plain.length; i++) {
    const mark = /^\[([SCTA])(\d*):/.exec(plain.slice(i, i + 8))
    if (mark) {
      open.push({ key: mark[2] || '1', role: ROLES[mark[1] as keyof typeof ROLES], start: text.length })
      i += mark[0].length - 1
    } else if (plain[i] === ']' && open.length) {
      const { key, role, start } = open.pop() ?? { key: '', role: 'cue' as const, start: 0 }
      parts[key] ??= { source: [], cue: [], content: [], addressee: [] }
      parts[key][role].push({ start, end: text.length })
    } else text += plain[i]
  }
  const blocks: { kind: BlockKind; span: Span }[] = []
  let at = 0
  for (const [i, part] of text.split('\n\n').entries()) {
    blocks.push({ kind: kinds[i] ?? 'paragraph', span: { start: at, end: at + part.length } })
    at += part.length + 2
  }
  const sentences = blocks.flatMap(({ span }, block) =>
    [
      ...text
        .slice(span.start, span.end)
        .matchAll(/.+?(?:(?<!\b(?:Mr|Mrs|Ms|Dr|Gov|Jan|Sept|\p{Lu}))[.?!][”’]?(?=\s+[“‘\p{Lu}])|$)/gsu),
    ].map(match => ({ start: span.start + match.index, end: span.start + match.index + match[0].length, block })),
  )
  const words = [...text.matchAll(/\S+/g)]
  return {
    segmented: {
      report: {
        id: 'marked',
        byline: [],
        language: 'en',
        text,
        blocks,
        origin: [],
        ...(published ? { published } : {}),
      },
      sentences,
      words: {
        count: words.length,
        starts: Int32Array.from(words, word => word.index),
        ends: Int32Array.from(words, word => word.index + word[0].length),
      },
      quotations: [],
      notes: [],
    },
    tagged: Object.values(parts).map(part => ({
      ...part,
      style: styleOf(text, part.content),
      confidence: 0.9,
    })),
  }
}

function styleOf(text: string, content: readonly Span[]): Tagged['style'] {
  if (content.every(span => /[“‘"]$/.test(text.slice(0, span.start)))) return 'direct'
  return content.some(span => /[“"]/.test(text.slice(span.start, span.end))) ? 'mixed' : 'indirect'
}
