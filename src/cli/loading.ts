import type { Model } from '../tag/model.ts'

/**
 * Begins to load the reader that comes with the package, in a process of its own. It takes about as long as importing the rest of Sayso, so a command
 * calls this first and imports what it needs meanwhile. The model stands in an object, so that waiting for its beginning is not waiting for its end.
 */
export async function loading(): Promise<{ readonly model: Promise<Model> }> {
  const [{ load }, { MODEL }] = await Promise.all([import('../tag/model.ts'), import('../home.ts')])
  const model = load(MODEL)
  // Whoever waits for it hears of its failure.
  model.catch(() => {})
  return { model }
}
