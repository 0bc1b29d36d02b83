import { performance } from 'node:perf_hooks'
import { stories } from '../eval/storyFiles.ts'
import { plainText } from '../src/read/plainText.ts'
import { read as readReport } from '../src/read.ts'
import type { Record } from '../src/record/record.ts'
import { load } from '../src/tag/model.ts'
import type { BaseStory } from './families.ts'

/** Reads the stories of the casebook that are not kept for testing; also how many milliseconds the reader takes for one of their reports, by itself. */
export async function baseStories(): Promise<{ readonly stories: readonly BaseStory[]; readonly reading: number }> {
  const model = await load('model')
  const read: BaseStory[] = []
  let spent = 0
  let count = 0
  for (const { id, reports } of stories(false)) {
    const records: Record[] = []
    for (const { text, ...known } of reports) {
      const begun = performance.now()
      records.push(await readReport(plainText(text, known), model))
      spent += performance.now() - begun
      count += 1
    }
    read.push({ id, records })
  }
  await model.close()
  return { stories: read, reading: spent / count }
}
