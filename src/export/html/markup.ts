import { escaped } from './escaped.ts'

/** Something that is HTML already. */
export interface Markup {
  readonly html: string
}

export type Value = string | number | Markup | readonly Value[] | null

/** HTML from a template. What is put into it is text and is escaped, unless it is markup itself; null is nothing. */
export function markup(template: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { html: template.map((piece, index) => piece + written(values[index] ?? null)).join('') }
}

function written(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  return 'html' in value ? value.html : value.map(written).join('')
}
