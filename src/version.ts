import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HOME } from './home.ts'

const { version } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')) as { version: string }

/** The package's version; the rules change with it. */
export const VERSION = version
