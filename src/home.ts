import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package's folder: src/ in a clone, and dist/ with all its parts in the package, lie right in it. */
export const HOME = fileURLToPath(new URL('..', import.meta.url))

/** The folder of the reader that comes with the package. */
export const MODEL = join(HOME, 'model')
