import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Asset, asset } from '../serve/asset.ts'

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The page's files by their paths, and the example reports that it offers to who has none at hand. In a clone the page is built from its sources. */
export async function serveFiles(): Promise<ReadonlyMap<string, Asset>> {
  const page = import.meta.url.endsWith('.ts') ? await built() : await inFolder(root('dist/web'))
  const examples = await inFolder(root('examples'))
  return new Map(
    [...page, ...[...examples].map(([name, bytes]) => [`examples/${name}`, bytes] as const)].map(([name, bytes]) => [
      name === 'index.html' ? '/' : `/${name}`,
      asset(name, bytes),
    ]),
  )
}

async function built(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { build } = await import(new URL('../../web/build.mjs', import.meta.url).href)
  return build()
}

async function inFolder(path: string): Promise<Map<string, Uint8Array>> {
  const names = await readdir(path)
  return new Map(await Promise.all(names.map(async name => [name, await readFile(`${path}/${name}`)] as const)))
}
