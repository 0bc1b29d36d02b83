/** Run by `kill.test.ts` until it is killed: adds reports to the store that it is given, from number `from` on, and writes the number of each once it is in. */
import { writeSync } from 'node:fs'
import { open } from '../../src/store/open.ts'
import { rawOf, sample } from './sample.ts'

const [path = '', from = '0'] = process.argv.slice(2)
const store = open(path)
for (let n = Number(from); ; n++) {
  store.add(sample(n), rawOf(sample(n)))
  writeSync(1, `${n}\n`)
}
