import { readFileSync, writeFileSync } from 'node:fs'
import { plainText } from '../../src/read/plainText.ts'
import { read } from '../../src/read.ts'
import { terminal } from '../../src/show/terminal.ts'
import { load } from '../../src/tag/model.ts'

const README = new URL('../../README.md', import.meta.url)
const EXAMPLE = new URL('../../examples/bridge.txt', import.meta.url)
const MODEL = new URL('../../model', import.meta.url).pathname
/** What a README shows without scrolling sideways. */
const WIDTH = 96
const PLACE = /(<!-- reading: examples\/bridge\.txt -->\n```\n)([\s\S]*?)(```\n<!-- \/reading -->)/

/** The reading of the example as the terminal prints it. */
export async function reading(): Promise<string> {
  const model = await load(MODEL)
  const record = await read(plainText(readFileSync(EXAMPLE, 'utf8')), model)
  await model.close()
  return terminal(record, { width: WIDTH, color: false })
}

/** The reading as the README shows it. */
export function shown(): string {
  return PLACE.exec(readFileSync(README, 'utf8'))?.[2] ?? ''
}

if (import.meta.main) {
  const real = await reading()
  writeFileSync(
    README,
    readFileSync(README, 'utf8').replace(PLACE, (_, before, __, after) => `${before}${real.trimEnd()}\n${after}`),
  )
}
