/** What a piece of the view is; each has a look that does without colour. */
export type Look = 'headline' | 'source' | 'cue' | 'addressee' | 'content' | 'standing' | 'quiet' | 'warning'

/** SGR parameters (ECMA-48). Weight, slant and underline go with every hue, for those who see or print no colours. */
const CODES: { readonly [look in Look]: readonly [on: string, off: string] } = {
  headline: ['1', '22'],
  source: ['1;36', '22;39'],
  cue: ['4;33', '24;39'],
  addressee: ['3;36', '23;39'],
  content: ['32', '39'],
  standing: ['3', '23'],
  quiet: ['2', '22'],
  warning: ['1;35', '22;39'],
}

/** Dresses text in the escapes of its look, or leaves it as it is where there is to be no colour. */
export function paint(text: string, look: Look | null, color: boolean): string {
  if (!color || look === null || text === '') return text
  const [on, off] = CODES[look]
  return `\u001b[${on}m${text}\u001b[${off}m`
}
