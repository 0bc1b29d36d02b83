// `npm run build`: makes the package's JavaScript and its types in dist/ from src/, and the page in dist/web/ from web/. The program is bundled in a few
// parts, of which a command loads what it needs: several hundred modules, each found and read by itself, take twice as long to start.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
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
await bundle({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts', worker: 'src/tag/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  // All parts lie in one folder, as deep in the package as src/ (src/home.ts).
  chunkNames: '[name]-[hash]',
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node22.13',
  charset: 'utf8',
  logLevel: 'warning',
})
mkdirSync(join(root, 'dist/web'))
for (const [name, bytes] of await build()) writeFileSync(join(root, 'dist/web', name), bytes)
