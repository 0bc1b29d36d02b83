import stringWidth from 'string-width'

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The first `most` lines, without escapes, with " …" behind the last where more follows; none is wider than `width` columns. */
export function clipped(lines: readonly string[], most: number, width: number): string[] {
  const last = lines[most - 1]
  if (lines.length <= most || last === undefined) return [...lines]
  return [...lines.slice(0, most - 1), `${shortened(last, width - 2)} …`]
}

/** A line without its last word, or where it has only one, without its end, where it is wider than `width` columns. */
function shortened(line: string, width: number): string {
  if (stringWidth(line) <= width) return line
  const before = line.slice(0, line.lastIndexOf(' ')).trimEnd()
  if (before !== '' && stringWidth(before) <= width) return before
  let cut = ''
  for (const { segment } of GRAPHEMES.segment(line)) {
    if (stringWidth(cut + segment) > width) break
    cut += segment
  }
  return cut
}
