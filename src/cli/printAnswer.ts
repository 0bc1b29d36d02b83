import { cell } from '../export/cell.ts'
import { BYTE_ORDER_MARK, csvLine } from '../export/csvLine.ts'
import { counted } from '../show/counted.ts'
import type { Answer } from './answer.ts'
import { askLines } from './askLines.ts'
import type { AskFlags } from './askOptions.ts'
import { EXITS } from './exits.ts'
import { looksOf } from './looksOf.ts'
import { say } from './say.ts'
import { write } from './write.ts'

/** Items of a view unless more are asked for: as much as can be looked over. */
const USUAL_LIMIT = 50

/**
 * Writes an answer to stdout as it is asked for, complete, or saying that it is cut: in the last line of JSON, in the column `of` of a table and on stderr, at the
 * end of a view.
 * @returns the exit code, see `EXITS`
 */
export async function printAnswer<Item>(answer: Answer<Item>, flags: AskFlags): Promise<number> {
  const limit = flags.limit ?? (flags.json || flags.csv ? answer.total : USUAL_LIMIT)
  const shown = Math.min(limit, answer.total)
  if (flags.json) await json(answer, shown)
  else if (flags.csv) await csv(answer, shown)
  else await view(answer, shown, flags)
  if ((flags.json || flags.csv) && answer.note) say(answer.note)
  if (answer.total === 0 && answer.none !== null) {
    say(answer.none)
    return EXITS.noMatch
  }
  return EXITS.ok
}

async function json<Item>({ total, items, json }: Answer<Item>, limit: number): Promise<void> {
  let shown = 0
  for (const item of first(items, limit)) {
    shown += 1
    await write(`${JSON.stringify(json(item))}\n`)
  }
  await write(`${JSON.stringify({ total, shown, cut: shown < total })}\n`)
}

async function csv<Item>({ total, called, items, columns, rows }: Answer<Item>, limit: number): Promise<void> {
  await write(`${BYTE_ORDER_MARK}${csvLine(['row', 'of', ...columns, 'cut'])}`)
  let shown = 0
  for (const item of first(items, limit)) {
    shown += 1
    for (const row of rows(item)) {
      const cells = row.map((value, index) => ({ name: columns[index] ?? '', ...cell(value) }))
      const cut = cells.filter(one => one.cut).map(({ name }) => name)
      await write(csvLine([String(shown), String(total), ...cells.map(({ text }) => text), cut.join(' ')]))
    }
  }
  if (shown < total)
    say(`The table is cut: it has ${shown} of ${counted(total, ...called)}. Without --limit it has all.`)
}

async function view<Item>(
  { total, called, items, view, none }: Answer<Item>,
  limit: number,
  flags: AskFlags,
): Promise<void> {
  if (total === 0 && none !== null) return
  const shown = [...first(items, limit)]
  const left = total - shown.length
  const looks = looksOf(flags)
  const more = `and ${counted(left, ...called)} more; --limit ${total} shows them all`
  const paragraphs = [...view(shown, looks), ...(left > 0 ? [askLines([{ text: more, look: null }], 2, looks)] : [])]
  await write(paragraphs.map(lines => `${lines.join('\n')}\n`).join('\n'))
}

function* first<Item>(items: Iterable<Item>, limit: number): Generator<Item> {
  if (limit === 0) return
  let count = 0
  for (const item of items) {
    yield item
    count += 1
    if (count >= limit) return
  }
}
