import { open, rename, rm, stat } from 'node:fs/promises'

const MISSING = 'It may not be written: the permission is missing.'
const ADVICE: { readonly [code: string]: string } = {
  ENOENT: 'There is no such folder to write it in. Make the folder, or name another.',
  EACCES: MISSING,
  EPERM: MISSING,
  EROFS: MISSING,
  ENOSPC: 'There is no room left to write it. Make some, or name another place.',
}

/** Where an export goes. */
export interface Target {
  /** Writes, and waits where whoever takes it is slower. Throws an error that says what to do where it cannot be written. */
  write(bytes: Uint8Array): Promise<void>
  /** All is written: the file is there under its name. */
  done(): Promise<void>
  /** Nothing is left of it. */
  undone(): Promise<void>
}

/**
 * Opens where an export goes: standard output, or a file. The file is written beside its place and put there when it is whole, so that nobody takes half of it for
 * all; what is no plain file (a pipe, /dev/null) is written as it is. Throws an error that says what to do where it cannot be opened.
 */
export async function exportTarget(path: string | undefined): Promise<Target> {
  if (path === undefined) return { write: toStandardOutput, done: async () => {}, undone: async () => {} }
  const there = await stat(path).catch(() => null)
  if (there?.isDirectory()) throw new Error('It is a folder. Name a file in it.')
  const plain = there === null || there.isFile()
  const beside = plain ? `${path}.${process.pid}.part` : path
  const file = await open(beside, 'w').catch(actionable)
  return {
    write: bytes => file.writeFile(bytes).catch(actionable),
    done: async () => {
      await file.close()
      if (plain) await rename(beside, path).catch(actionable)
    },
    undone: async () => {
      // It is closed already where only its renaming failed.
      await file.close().catch(() => {})
      if (plain) await rm(beside, { force: true })
    },
  }
}

async function toStandardOutput(bytes: Uint8Array): Promise<void> {
  if (!process.stdout.write(bytes)) await new Promise<void>(resolve => process.stdout.once('drain', resolve))
}

function actionable({ code, message }: NodeJS.ErrnoException): never {
  throw new Error(ADVICE[code ?? ''] ?? message)
}
