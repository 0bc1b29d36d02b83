import { plainText } from '../src/read/plainText.ts'
import { segment } from '../src/segment/segment.ts'
import type { Reader } from '../src/tag/model.ts'
import type { Scene } from '../src/tag/scan.ts'
import { heard } from '../src/tag/tag.ts'

/** The windows that the reader would read of texts, in order. */
export async function scenesOf(
  texts: readonly string[],
  { look, settings }: Pick<Reader, 'look' | 'settings'>,
): Promise<Scene[]> {
  const scenes: Scene[] = []
  const listener: Reader = {
    version: '',
    look,
    settings,
    async scan(scene) {
      scenes.push(scene)
      return []
    },
    async close() {},
  }
  for (const text of texts) await heard(segment(plainText(text)), listener)
  return scenes
}
