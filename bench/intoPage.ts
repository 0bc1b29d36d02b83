import { readFileSync, writeFileSync } from 'node:fs'

const PAGE = 'docs/performance.md'
const END = '<!-- /measured -->'

/** Writes what was measured into docs/performance.md, in the place of what a command (`npm run bench -- --limit --write`) measured there before. */
export function intoPage(command: string, measured: string): void {
  const begin = `<!-- measured: ${command} -->`
  const [before, rest] = readFileSync(PAGE, 'utf8').split(begin)
  const after = rest?.slice(rest.indexOf(END))
  if (before === undefined || !after?.startsWith(END))
    throw new Error(`${PAGE} has no "${begin}" … "${END}" to write between`)
  writeFileSync(PAGE, `${before}${begin}\n\n${measured}\n\n${after}`)
}
