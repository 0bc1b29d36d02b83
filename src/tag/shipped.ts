import { fileURLToPath } from 'node:url'

/** The folder of the reader that comes with the package. */
export const MODEL = fileURLToPath(new URL('../../model', import.meta.url))
