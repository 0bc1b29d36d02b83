import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HOME } from '../home.ts'
import { type Asset, asset } from '../serve/asset.ts'

/** The page's files by their paths, and the example reports that it offers to who has none at hand. In a clone the page is built from its sources. */
export async function serveFiles(): Promise<ReadonlyMap<string, Asset>> {
  const page = import.meta.url.endsWith('.ts') ? await built() : await inFolder(join(HOME, 'dist/web'))
  const examples = await inFolder(join(HOME, 'examples'))
  return new Map(
    [...page, ...[...examples].map(([name, bytes]) => [`examples/${name}`, bytes] as const)].map(([name, bytes]) => [
      name === 'index.html' ? '/' : `/${name}`,
      asset(name, bytes),
    ]),
  )
}

async function built(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { build } = await import(pathToFileURL(join(HOME, 'web/build.mjs')).href)
  return build()
}

async function inFolder(path: string): Promise<Map<string, Uint8Array>> {
  const names = await readdir(path)
  return new Map(await Promise.all(names.map(async name => [name, await readFile(`${path}/${name}`)] as const)))
}
