import stringWidth from 'string-width'
import { clipped } from './clipped.ts'
import { INDENT } from './margins.ts'
import type { View } from './view.ts'
import { type Fragment, wrap } from './wrap.ts'

/** A row: a cell a column, and words that stand below it, across them all. */
export interface Row {
  readonly cells: readonly (readonly Fragment[])[]
  readonly below: string
}

/** Columns between two columns. */
const GAP = 2
/** Narrower than this a column is no column: the cells of a row then follow one another. */
const LEAST_COLUMN = 12
/** Lines of the words below a row: enough to know them again, for they stand in the text. */
const BELOW_LINES = 3
/** Columns that what stands below a row is moved in. */
const STEP = 2

/** Rows under the names of their columns, or where there is no room for columns, each row's first cell and below it the others with their names. */
export function table(view: Pick<View, 'width' | 'color'>, names: readonly string[], rows: readonly Row[]): string[] {
  const { width, color } = view
  const widths = columns(names, rows, width - INDENT)
  const quiet = (text: string): Fragment => ({ text, look: 'quiet' })
  const flow = (fragments: readonly Fragment[], indent: number, color: boolean) => {
    const edge = [{ text: ' '.repeat(indent), look: null }]
    return wrap(fragments, { first: edge, rest: edge }, width, color)
  }
  const lines: string[] = widths
    ? [names, widths.map(width => '─'.repeat(width))].flatMap(row =>
        side(
          row.map(text => [quiet(text)]),
          widths,
          color,
        ),
      )
    : []
  for (const { cells, below } of rows) {
    if (widths) lines.push(...side(cells, widths, color))
    else {
      const others = cells
        .slice(1)
        .flatMap((cell, index) => [quiet(`${index > 0 ? ' · ' : ''}${names[index + 1] ?? ''}: `), ...cell])
      lines.push(...flow(cells[0] ?? [], INDENT, color), ...flow(others, INDENT + STEP, color))
    }
    if (below !== '') {
      lines.push(...clipped(flow([{ text: below, look: null }], INDENT + STEP, false), BELOW_LINES, width))
    }
  }
  return lines
}

/**
 * Every column as wide as its widest cell where there is room; otherwise the widest columns give way. Null where `room` is too little for columns.
 */
function columns(names: readonly string[], rows: readonly Row[], room: number): number[] | null {
  const widths = names.map((name, index) =>
    rows.reduce((widest, { cells }) => Math.max(widest, measured(cells[index] ?? [])), stringWidth(name)),
  )
  const most = room - GAP * (widths.length - 1)
  if (sum(widths.map(width => Math.min(width, LEAST_COLUMN))) > most) return null
  for (let over = sum(widths) - most; over > 0; over -= 1) {
    const widest = widths.indexOf(Math.max(...widths))
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

/** Cells beside one another, each broken to the width of its column. */
function side(cells: readonly (readonly Fragment[])[], widths: readonly number[], color: boolean): string[] {
  const none = { first: [], rest: [] }
  const broken = widths.map((width, index) => wrap(cells[index] ?? [], none, width, color))
  const height = Math.max(...broken.map(lines => lines.length))
  return Array.from({ length: height }, (_, row) => {
    const padded = broken.map((lines, index) => {
      const line = lines[row] ?? ''
      return line + ' '.repeat(Math.max(0, (widths[index] ?? 0) - stringWidth(line)))
    })
    return `${' '.repeat(INDENT)}${padded.join(' '.repeat(GAP))}`.trimEnd()
  })
}

function measured(cell: readonly Fragment[]): number {
  return stringWidth(cell.map(({ text }) => text).join(''))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
