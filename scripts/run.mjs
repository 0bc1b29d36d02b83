// Sets up as `npm start` does, then runs one of the project's own programs: run.mjs FILE [ARGUMENTS]
import { spawn } from 'node:child_process'
import { finished, ROOT, setUp } from './setup.mjs'

try {
  const node = await setUp()
  process.exitCode = await finished(spawn(node, process.argv.slice(2), { cwd: ROOT, stdio: 'inherit' }))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
