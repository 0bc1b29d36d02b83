import type { Cell } from '../export/columns.ts'

/** How wide a view is, and whether in colours. */
export interface AskLooks {
  readonly width: number
  readonly color: boolean
}

/** What a question to the store comes to, in each of the forms that it can be printed in. */
export interface Answer<Item> {
  /** How many items there are. */
  readonly total: number
  /** What an item is called, one and several. */
  readonly called: readonly [one: string, many: string]
  /** In their order, made as they are taken. */
  readonly items: Iterable<Item>
  readonly json: (item: Item) => object
  /** The names of a table's columns. */
  readonly columns: readonly string[]
  /** The rows of an item, in the order of `columns`. */
  readonly rows: (item: Item) => readonly (readonly Cell[])[]
  /** Paragraphs of lines; `items` are those that are shown. */
  readonly view: (items: readonly Item[], looks: AskLooks) => readonly (readonly string[])[]
  /** What is to be known of the answer beside its items; the view says it itself. Null where there is nothing. */
  readonly note?: string | null
  /** What is said on stderr where there is nothing; null where nothing is an answer too. */
  readonly none: string | null
}
