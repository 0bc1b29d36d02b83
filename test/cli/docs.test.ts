import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Command } from 'commander'
import { EXITS } from '../../src/cli/exits.ts'
import { program } from '../../src/cli/program.ts'

/** The pages that tell of commands. */
const DOCS = ['cli.md', 'desk.md', 'export.md', 'serve.md', 'mcp.md', 'review.md']
  .map(name => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8'))
  .join('\n')

/** The section of the pages with this heading, up to the next one of its rank. */
function section(heading: string): string {
  const found = DOCS.split(/^## /m).find(part => part.startsWith(`${heading}\n`))
  assert.ok(found, `no page of DOCS has a section "## ${heading}": write one`)
  return found
}

/** The flags in the first column of a section's tables, as they are written in help. */
function documented(heading: string): string[] {
  return [...section(heading).matchAll(/^\| `(--[^`]+)` \|/gm)].map(([, flags]) => flags ?? '')
}

function offered(command: Command): string[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map(({ flags }) => flags)
}

const sayso = program(() => {})
const commands = [sayso, ...sayso.commands]

for (const command of commands) {
  const name = command === sayso ? 'sayso' : `sayso ${command.name()}`
  test(`the docs have every option of "${name}", and no other`, () => {
    assert.deepEqual(documented(name).sort(), offered(command).sort())
  })

  test(`the help of "${name}" has examples`, () => {
    let help = ''
    command.configureOutput({
      writeOut: text => {
        help += text
      },
    })
    command.outputHelp()
    assert.match(help, /\nExamples:\n {2}sayso/)
  })
}

test('docs/cli.md has every exit code, and no other', () => {
  const codes = [...section('Where things go, and how it ends').matchAll(/^\| (\d+) \|/gm)].map(([, code]) =>
    Number(code),
  )
  assert.deepEqual(codes, Object.values(EXITS))
})
