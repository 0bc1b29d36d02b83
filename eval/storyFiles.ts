import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainText } from '../src/read/plainText.ts'
import { read } from '../src/read.ts'
import type { Record } from '../src/record/record.ts'
import type { Reader } from '../src/tag/model.ts'
import type { Story } from './storyScore.ts'

const STORIES = 'stories'

/** The stories that are only measured, or those that may be looked at. */
export function stories(testing: boolean): Story[] {
  const kept = named('testing.txt')
  return readdirSync(STORIES)
    .filter(name => name.endsWith('.json') && kept.has(name.replace('.json', '')) === testing)
    .sort()
    .map(name => JSON.parse(readFileSync(join(STORIES, name), 'utf8')) as Story)
}

/**
 * The ids that a list beside the stories names: those of `testing.txt`; of `complete.txt`, in which every claim that stands in two places is marked; and of `hard.txt`, in
 * which most places of a claim share few words.
 */
export function named(list: 'testing.txt' | 'complete.txt' | 'hard.txt'): ReadonlySet<string> {
  return new Set(readFileSync(join(STORIES, list), 'utf8').split('\n').filter(Boolean))
}

/** All reports of stories, read. */
export async function readAll(all: readonly Story[], model: Reader): Promise<Record[]> {
  const found: Record[] = []
  for (const { text, ...known } of all.flatMap(story => story.reports))
    found.push(await read(plainText(text, known), model))
  return found
}
