import { performance } from 'node:perf_hooks'
import { stories } from '../eval/storyFiles.ts'
import { plainText } from '../src/read/plainText.ts'
import { read as readReport } from '../src/read.ts'
import type { Record } from '../src/record/record.ts'
import { load } from '../src/tag/model.ts'
import type { BaseStory } from './families.ts'

/** Reads the stories of the casebook that are not kept for testing, of each report the paragraphs that begin within so many characters; also how many milliseconds the reader takes for one of their reports, by itself. */
export async function baseStories(
  most = Number.POSITIVE_INFINITY,
): Promise<{ readonly stories: readonly BaseStory[]; readonly reading: number }> {
  const model = await load('model')
  const read: BaseStory[] = []
  let spent = 0
  let count = 0
  for (const { id, reports } of stories(false)) {
    const records: Record[] = []
    for (const { text, ...known } of reports) {
      const from = performance.now()
      records.push(await readReport(plainText(begun(text, most), known), model))
      spent += performance.now() - from
      count += 1
    }
    read.push({ id, records })
  }
  await model.close()
  return { stories: read, reading: spent / count }
}

function begun(text: string, most: number): string {
  const end = text.indexOf('\n\n', most)
  return end < 0 ? text : text.slice(0, end)
}
