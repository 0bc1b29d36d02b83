// `npm test`: sets up as `npm start` does and runs every test; `npm test -- FILE…` runs those.
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { finished, ROOT, setUp } from './setup.mjs'

try {
  const node = await setUp()
  const files = process.argv.slice(2)
  const args = ['--test', '--test-reporter=spec', ...(files.length > 0 ? files : ['test/**/*.test.ts'])]
  // Tests that start npm or another process are to get this Node too.
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  process.exitCode = await finished(
    spawn(node, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PATH: path } }),
  )
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
