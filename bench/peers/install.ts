import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Kit } from './peer.ts'
import { FOLDER } from './peers.ts'

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1'

/** What is asked for, by a file, and the commands that bring it into a folder. */
const KITS: {
  readonly [kit in Kit]: { readonly list: string; readonly commands: (to: string) => readonly (readonly string[])[] }
} = {
  python: {
    list: 'bench/peers/requirements.txt',
    commands: to => [
      ['python3', '-m', 'venv', to],
      [join(to, 'bin', 'python'), '-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', '-r', KITS.python.list],
    ],
  },
  java: {
    list: 'bench/peers/pom.xml',
    commands: to => [
      ['java', '-version'],
      ['mvn', '-q', '-B', '-f', KITS.java.list, `${PLUGIN}:copy-dependencies`, `-DoutputDirectory=${resolve(to)}`],
    ],
  },
}

/** Installs a kit from the package registries, unless it is there already, as its list asks. Gives null, or why it cannot be had. */
export function install(kit: Kit): string | null {
  const { list, commands } = KITS[kit]
  const to = join(FOLDER, kit)
  const stamp = `${to}.installed`
  const wanted = readFileSync(list, 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return null
  console.error(`installing ${list} into ${to}`)
  mkdirSync(FOLDER, { recursive: true })
  rmSync(to, { recursive: true, force: true })
  for (const [program = '', ...rest] of commands(to)) {
    const { status, error, stdout, stderr } = spawnSync(program, rest, { encoding: 'utf8' })
    // Maven tells what failed first and how to go on last, and on its output.
    const said = `${stdout ?? ''}${stderr ?? ''}`.split('\n').find(line => /error/i.test(line))
    if (status !== 0) return `${program} failed: ${error?.message ?? said?.trim() ?? `it ended with ${status}`}`
  }
  writeFileSync(stamp, wanted)
  return null
}
