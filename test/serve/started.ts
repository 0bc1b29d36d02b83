import { serveFiles } from '../../src/cli/serveFiles.ts'
import { serveReader } from '../../src/cli/serveReader.ts'
import type { ServeOptions } from '../../src/serve/serve.ts'
import { serve } from '../../src/serve/serve.ts'
import { load } from '../../src/tag/model.ts'
import { MODEL } from '../../src/tag/shipped.ts'

export interface Started {
  /** With a "/" at its end. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** The server with the real reader and page, at a port that is free. */
export async function started(options: Omit<Partial<ServeOptions>, 'reader' | 'files'> = {}): Promise<Started> {
  const model = await load(MODEL, 1)
  const reader = serveReader(Promise.resolve(model), false)
  const serving = await serve({ reader, files: await serveFiles(), version: '0.0.0', ...options })
  return {
    url: serving.url,
    async close() {
      await serving.close()
      await model.close()
    },
  }
}
