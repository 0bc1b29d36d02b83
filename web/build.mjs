// Builds the page from its sources: plain JavaScript, for `sayso serve` in a clone and for `npm run build`.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'

const here = name => fileURLToPath(new URL(name, import.meta.url))

/**
 * The page's files by their names. What explains a reading is a part of its own (`explain-….js`), which the page loads when the report is shown.
 * @returns {Promise<Map<string, Uint8Array>>}
 */
export async function build() {
  const { outputFiles } = await bundle({
    entryPoints: [here('page.tsx'), here('page.css')],
    outdir: here('out'),
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]',
    loader: { '.woff2': 'file' },
    logLevel: 'warning',
    // Every rule's words are text: the page makes no use of what a bundler could leave out by running it.
    charset: 'utf8',
  })
  return new Map([
    ...outputFiles.map(({ path, contents }) => [basename(path), contents]),
    ['index.html', await readFile(here('index.html'))],
    ['icon.svg', await readFile(here('icon.svg'))],
    ['newsreader.txt', await readFile(here('../node_modules/@fontsource/newsreader/LICENSE'))],
  ])
}
