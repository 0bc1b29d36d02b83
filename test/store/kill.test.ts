import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { open } from '../../src/store/open.ts'
import { random } from '../../train/random.ts'
import { rawOf, sample } from './sample.ts'
import { scratch } from './scratch.ts'

const ADDER = fileURLToPath(new URL('adder.ts', import.meta.url))
const KILLS = 15

/** Adds from number `from` on in another process, and kills it when it has told of `after` reports and `spins` turns of the loop more have passed. */
async function addUntilKilled(path: string, from: number, after: number, spins: number): Promise<number> {
  const child = spawn(process.execPath, [ADDER, path, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let told = ''
  let killing = false
  const ended = new Promise<void>(done => child.on('close', () => done()))
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text
    if (killing || told.split('\n').length <= after) return
    killing = true
    const turn = (left: number) => (left === 0 ? child.kill('SIGKILL') : setImmediate(turn, left - 1))
    turn(spins)
  })
  await ended
  // A line that was cut tells nothing.
  const lines = told
    .slice(0, told.lastIndexOf('\n') + 1)
    .trimEnd()
    .split('\n')
  return Number(lines.at(-1))
}

/** Asserts that the store is sound and whole: reports 0 to `last`, and at most one more, whose adding nobody heard of. */
function assertWhole(path: string, last: number): number {
  const store = open(path)
  let count = 0
  for (const { record } of store.records()) {
    assert.deepEqual(record, sample(count))
    const raw = rawOf(sample(count))
    assert.deepEqual(Buffer.from(store.raw(record.report.id)?.bytes ?? []), raw.bytes)
    count += 1
  }
  assert.equal(store.search('leaked', {}, count + 1).found.length, count)
  store.close()
  const database = new DatabaseSync(path)
  assert.deepEqual({ ...database.prepare('PRAGMA integrity_check').get() }, { integrity_check: 'ok' })
  assert.deepEqual(database.prepare('PRAGMA foreign_key_check').all(), [])
  for (const table of ['claims', 'comments', 'documents', 'stories']) {
    assert.equal(database.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.count, count, table)
  }
  for (const index of ['report_words', 'claim_words']) {
    database.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`)
  }
  database.close()
  assert.ok(count >= last + 1, `report ${last} was told to be in, and only ${count} are`)
  return count
}

test(`a process that adds, killed ${KILLS} times, loses nothing that it told of, and leaves nothing half`, async context => {
  const path = scratch(context)
  const draw = random(7)
  let next = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const last = await addUntilKilled(path, next, 1 + Math.floor(draw() * 12), Math.floor(draw() * 200))
    next = assertWhole(path, last)
  }
  assert.ok(next > KILLS)
})

test('two processes add at once and a third reads', async context => {
  const path = scratch(context)
  const [one, two] = [adding(context, path, 0), adding(context, path, 10_000)]
  await Promise.all([one.begun, two.begun])
  const store = open(path)
  context.after(() => store.close())
  const seen = new Set<number>()
  while (!(seen.has(20) && seen.has(10_020))) {
    for (const { record } of store.records()) {
      const n = Number(record.report.id.slice('weir-'.length))
      if (!seen.has(n)) assert.deepEqual(record, sample(n))
      seen.add(n)
    }
    await new Promise(setImmediate)
  }
})

function adding(context: TestContext, path: string, from: number): { readonly begun: Promise<void> } {
  const child = spawn(process.execPath, [ADDER, path, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise(done => child.on('close', done))
  context.after(() => {
    child.kill('SIGKILL')
    return ended
  })
  return {
    begun: new Promise((done, failed) => {
      child.stdout.once('data', () => done())
      child.once('exit', () => failed(new Error('the process that adds ended')))
      child.stdout.resume()
    }),
  }
}
