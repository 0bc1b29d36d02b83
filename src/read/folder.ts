import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const READABLE = /\.(?:txt|text|md|html?|xhtml|ndjson|jsonl)$/i

/** What a folder holds: paths in the order of their names, and the names of what cannot be read. */
export interface Folder {
  readonly files: readonly string[]
  readonly skipped: readonly string[]
}

/**
 * The readable files (`readable` matches their names) of a folder and of the folders in it, sorted by name (code units, so on every machine alike).
 * Hidden files and folders are ignored. Links to files are followed, links to folders are not: they may lead in a circle.
 * Throws as `readdir` does where the folder cannot be opened.
 */
export async function folder(path: string, readable = READABLE): Promise<Folder> {
  const files: string[] = []
  const skipped: string[] = []
  const entries = await readdir(path, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const inside = join(path, entry.name)
    if (entry.isDirectory()) {
      const inner = await folder(inside, readable)
      files.push(...inner.files)
      skipped.push(...inner.skipped)
    } else if (readable.test(entry.name) && (entry.isFile() || (await isFile(inside)))) files.push(inside)
    else skipped.push(inside)
  }
  return { files, skipped }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isFile(),
    () => false,
  )
}
