// `npm start`: reads the example reports; `npm start -- read FILE…`: whatever the command line can do.
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { finished, ROOT, setUp } from './setup.mjs'

/** The example that the README shows comes first. */
const FIRST = 'bridge.txt'

try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

async function start(args) {
  const node = await setUp()
  if (args.length > 0) return sayso(node, args)
  const code = await sayso(node, ['read', ...examples()])
  console.log('\nNow read a report of your own, a text file, a web page or an address:  npm start -- read FILE')
  console.log('Everything it can do, with examples:  npm start -- read --help')
  return code
}

function examples() {
  const names = readdirSync(join(ROOT, 'examples')).filter(name => name !== FIRST)
  return [FIRST, ...names.sort()].map(name => join(ROOT, 'examples', name))
}

/** Runs the command line where npm was called, so that paths mean what the user meant. */
function sayso(node, args) {
  const cwd = process.env.INIT_CWD ?? process.cwd()
  return finished(spawn(node, [join(ROOT, 'src', 'cli.ts'), ...args], { cwd, stdio: 'inherit' }))
}
