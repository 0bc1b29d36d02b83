import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { followed } from '../../src/show/followed.ts'
import { terminal } from '../../src/show/terminal.ts'
import { ferry } from './ferry.ts'

const FOLDER = new URL('golden/', import.meta.url)

/** Every view that is kept as it should look; `npm run golden` makes the files again, for a person to look through. */
export const GOLDEN = [
  { name: 'ferry-80.txt', made: () => terminal(ferry, { width: 80, color: false }) },
  { name: 'ferry-40.txt', made: () => terminal(ferry, { width: 40, color: false }) },
  { name: 'ferry-80-color.txt', made: () => terminal(ferry, { width: 80, color: true }) },
  {
    name: 'ferry-80-claim.txt',
    made: () => followed(ferry, 'paper-thin', { width: 80, color: false }) ?? '',
  },
  { name: 'ferry-80-voice.txt', made: () => terminal(ferry, { width: 80, color: false, only: ['voice'] }) },
] as const

export function kept(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8')
}

if (import.meta.main) {
  mkdirSync(FOLDER, { recursive: true })
  for (const { name, made } of GOLDEN) writeFileSync(new URL(name, FOLDER), made())
}
