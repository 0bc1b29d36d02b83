// `npm run build`: makes the package's JavaScript and its types in dist/ from src/, and the page in dist/web/ from web/.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from '../web/build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
// What a source removed since left behind must not be packed.
rmSync(join(root, 'dist'), { recursive: true, force: true })
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
  {
    stdio: 'inherit',
  },
)
mkdirSync(join(root, 'dist/web'))
for (const [name, bytes] of await build()) writeFileSync(join(root, 'dist/web', name), bytes)
