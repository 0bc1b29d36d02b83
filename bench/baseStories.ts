import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { plainText } from '../src/read/plainText.ts'
import { read } from '../src/read.ts'
import type { Record } from '../src/record/record.ts'
import { load } from '../src/tag/model.ts'
import type { BaseStory } from './families.ts'

const FOLDER = 'stories'
const CASEBOOK = /^b\d+\.json$/

interface Story {
  readonly id: string
  readonly reports: readonly {
    readonly id: string
    readonly outlet: string
    readonly url: string
    readonly published: string
    readonly text: string
  }[]
}

/** Reads the stories of the casebook that are not kept for testing; also how many milliseconds the reader takes for one of their reports, by itself. */
export async function baseStories(): Promise<{ readonly stories: readonly BaseStory[]; readonly reading: number }> {
  const testing = new Set(readFileSync(join(FOLDER, 'testing.txt'), 'utf8').split('\n'))
  const files = readdirSync(FOLDER)
    .filter(name => CASEBOOK.test(name) && !testing.has(name.replace('.json', '')))
    .sort()
  const model = await load('model')
  const stories: BaseStory[] = []
  let spent = 0
  let count = 0
  for (const file of files) {
    const { id, reports } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Story
    const records: Record[] = []
    for (const { text, ...known } of reports) {
      const begun = performance.now()
      records.push(await read(plainText(text, known), model))
      spent += performance.now() - begun
      count += 1
    }
    stories.push({ id, records })
  }
  await model.close()
  return { stories, reading: spent / count }
}
