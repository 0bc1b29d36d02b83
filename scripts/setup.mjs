// Sets the project up on a machine that has git, Node 20 or later and npm, and nothing else.
// Plain JavaScript without dependencies: it runs before there are any.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MODULES = join(ROOT, 'node_modules')
/** Node 26, which the npm package `node` brings along, so that the machine's own may be older. */
const NODE = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
/** The oldest Node that npm and these scripts run on. */
const OLDEST_NODE = 20
/** How often progress is said, in milliseconds: often enough to be seen moving, rare enough for a log. */
const TICK = process.stderr.isTTY ? 200 : 5000

/**
 * Installs what package-lock.json asks for, unless it is there already, and says on stderr how far it is.
 * @returns {Promise<string>} the path of the Node that everything else is to be run with
 */
export async function setUp() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    throw new Error(
      `Sayso needs Node ${OLDEST_NODE} or later; this is ${process.version}. Get one at https://nodejs.org.`,
    )
  }
  const isNew = !installed()
  if (isNew) await install()
  if (!existsSync(NODE)) await bringNode()
  if (isNew) await tried()
  return NODE
}

/** @returns {boolean} whether every package of package-lock.json is in node_modules, in the same version */
function installed() {
  // npm writes the hidden lockfile last, so an interrupted installation has none, or an old one.
  const [wanted, present] = [join(ROOT, 'package-lock.json'), join(MODULES, '.package-lock.json')].map(packages)
  if (!present) return false
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  )
}

function packages(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages
  } catch {
    return undefined
  }
}

async function install() {
  const wanted = Object.entries(packages(join(ROOT, 'package-lock.json')))
    .filter(([path, { optional }]) => path !== '' && !optional)
    .map(([path]) => join(ROOT, path, 'package.json'))
  const begun = Date.now()
  const say = () => {
    const there = wanted.filter(path => existsSync(path)).length
    const what = there < wanted.length ? `${there} of ${wanted.length} packages` : 'all packages there, now Node 26'
    const line = `  ${what}, ${Math.round((Date.now() - begun) / 1000)} s`
    process.stderr.write(process.stderr.isTTY ? `\r${line}   ` : `${line}\n`)
  }
  process.stderr.write('Setting Sayso up, this once: fetching its packages and Node 26 (about 150 MB) …\n')
  const ticking = setInterval(say, TICK)
  try {
    await npm(['ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'])
  } finally {
    clearInterval(ticking)
  }
  process.stderr.write(
    `${process.stderr.isTTY ? '\n' : ''}Ready after ${Math.round((Date.now() - begun) / 1000)} s.\n\n`,
  )
}

/** Where npm was told to run no install scripts, the package `node` is there without its binary: fetch it now. */
async function bringNode() {
  const folder = join(MODULES, 'node')
  process.stderr.write('Fetching Node 26 for Sayso, this once …\n')
  await run(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (!existsSync(NODE))
    throw new Error(`npm did not bring Node for this machine (${process.platform} ${process.arch}).`)
}

/** Small systems may lack a library that Node 26 needs and the machine's own does not. */
async function tried() {
  const code = await finished(spawn(NODE, ['--version'], { stdio: ['ignore', 'ignore', 'inherit'] }))
  if (code !== 0)
    throw new Error(
      `Node 26, which npm brought, does not start on this machine. Where the line above misses libatomic.so.1: on Debian and Ubuntu it is in the package libatomic1.`,
    )
}

/** Runs npm: the one that called us, where one did. What it prints goes to stderr, for stdout is for data. */
function npm(args) {
  const own = process.env.npm_execpath
  const options = { cwd: ROOT, stdio: ['ignore', 2, 'inherit'] }
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], options)
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    ...options,
    shell: process.platform === 'win32',
  })
}

async function run(command, args, options) {
  const code = await finished(spawn(command, args, options))
  if (code !== 0) throw new Error(`Setting up failed (${[command, ...args].join(' ')} ended with ${code}). See above.`)
}

/** @returns {Promise<number>} the code a child ends with; a signal counts as 1 */
export function finished(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve(code ?? 1))
  })
}
