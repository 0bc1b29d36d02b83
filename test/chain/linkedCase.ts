import { readFileSync } from 'node:fs'
import type { Linked } from '../../src/chain/claims.ts'
import { link } from '../../src/link/link.ts'
import { plainText } from '../../src/read/plainText.ts'
import type { Tagged } from '../../src/record/article.ts'
import type { Attribution, Span } from '../../src/record/record.ts'
import { segment } from '../../src/segment/segment.ts'
import { annotated } from '../../train/corpora.ts'

/** What a test asks of an annotated report (docs/cases.md). */
export interface Annotated {
  readonly id: string
  readonly text: string
  readonly outlet?: string
  readonly published?: string
  readonly title?: string
  readonly origin?: readonly { readonly agency: string; readonly part: 'whole' | 'some' }[]
  readonly parties: { readonly [key: string]: { readonly name: string; readonly aka?: readonly string[] } }
  readonly attributions: readonly {
    readonly id: string
    readonly style: Tagged['style']
    readonly party?: string | null
    readonly within?: string | null
    readonly via?: string | null
  }[]
  readonly comments?: readonly {
    readonly asked: string | null
    readonly outcome: string
    readonly quote: string
    readonly about?: readonly string[]
    readonly reply?: string | null
  }[]
}

/** A report annotated by hand, with its own attributions linked by the rules: no model is read. */
export function linkedCase(path: string): {
  readonly annotation: Annotated
  readonly linked: Linked
  /** The attribution of the record for an annotated one. */
  readonly of: (annotated: string) => Attribution | undefined
} {
  const annotation = JSON.parse(readFileSync(path, 'utf8')) as Annotated
  const { id, outlet, published, title } = annotation
  const { gold } = annotated(path)
  const segmented = segment(
    plainText(annotation.text, {
      id,
      ...(outlet ? { outlet } : {}),
      ...(published ? { published } : {}),
      ...(title ? { title } : {}),
    }),
  )
  const tagged = gold.map(
    ({ source, cue, content, addressee }, place): Tagged => ({
      source,
      cue,
      content,
      addressee,
      style: annotation.attributions[place]?.style ?? 'indirect',
      confidence: 1,
    }),
  )
  const linked = { report: segmented.report, ...link(segmented, tagged) }
  const key = (cue: readonly Span[], content: readonly Span[]) =>
    JSON.stringify([cue, content].map(spans => spans.map(({ start, end }) => [start, end])))
  const made = new Map(linked.attributions.map(one => [key(one.cue, one.content), one]))
  return {
    annotation,
    linked,
    of: annotated => {
      const one = gold[annotation.attributions.findIndex(({ id }) => id === annotated)]
      return one && made.get(key(one.cue, one.content))
    },
  }
}
