// Where Chromium is, for the tests of the page. Plain JavaScript, as set-up is.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome']

/**
 * The path of Chromium: the one that CHROMIUM names, or one on the PATH, or Debian's package, which is installed where it is missing and we may.
 * @returns {string}
 */
export function chromium() {
  const named = process.env.CHROMIUM
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, and there is no such file.`)
    return named
  }
  return found() ?? installed()
}

function found() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return NAMES.flatMap(name => folders.map(folder => join(folder, name))).find(path => existsSync(path))
}

function installed() {
  const advice = 'The tests of the page need Chromium: install it, or set CHROMIUM to its path.'
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(advice)
  process.stderr.write('Installing Chromium for the tests of the page, this once …\n')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']])
    spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env })
  const path = found()
  if (path === undefined) throw new Error(advice)
  return path
}
