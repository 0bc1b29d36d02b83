import assert from 'node:assert/strict'
import { type ChildProcess, execFileSync, spawnSync } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { load } from '../../src/tag/model.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MODEL = join(ROOT, 'model')
const folder = mkdtempSync(join(tmpdir(), 'sayso-model-'))
after(() => rmSync(folder, { recursive: true }))

/** [CLS] he said no [SEP], as the encoder is given it. */
const SCENE = {
  features: { ids: [101, 2002, 2056, 2053, 102], shape: [3, 1, 0, 0, 3], quoted: [0, 0, 0, 0, 0], first: [1, 2, 3] },
  from: 0,
  to: 3,
  inverted: [],
}

test('scenes asked for at once are answered each with its own, on any number of processes', async () => {
  const empty = { ...SCENE, to: 0 }
  for (const processes of [1, 3]) {
    const model = await load(MODEL, processes)
    const answers = await Promise.all([SCENE, empty, SCENE, empty, SCENE, empty, SCENE].map(model.scan))
    const [first] = answers
    for (const [i, answer] of answers.entries()) assert.deepEqual(answer, i % 2 === 0 ? first : [])
    assert.equal(first?.[0]?.start, 1)
    await model.close()
  }
})

test('a folder without a reader is an error that names it', async () => {
  await assert.rejects(load(join(folder, 'nowhere')), /could not be loaded from .*nowhere/)
})

test('a graph that is none is an error that names the folder', async () => {
  for (const name of ['encoder.onnx', 'roles.onnx', 'tokenizer.json']) writeFileSync(join(folder, name), '{}')
  writeFileSync(join(folder, 'settings.json'), '{"transitions":{"start":[],"step":[]}}')
  await assert.rejects(load(folder), new RegExp(`could not be loaded from ${folder}`))
})

test('what is asked of a reader that is closed fails and does not hang', async () => {
  const model = await load(MODEL, 1)
  const asked = model.scan(SCENE)
  asked.catch(() => {})
  await model.close()
  await assert.rejects(asked)
  await assert.rejects(model.scan(SCENE), /closed/)
})

test('a process that fails while it starts ends, and what waits does not hang when the first one dies', async () => {
  const links = mkdtempSync(join(folder, 'links-'))
  for (const name of readdirSync(MODEL)) symlinkSync(join(MODEL, name), join(links, name))
  const begun: ChildProcess[] = []
  const note = (message: unknown) => begun.push((message as { process: ChildProcess }).process)
  subscribe('child_process', note)
  const model = await load(links, 2)
  rmSync(join(links, 'encoder.onnx'))
  const answers = Promise.all(Array.from({ length: 12 }, () => model.scan(SCENE)))
  answers.catch(() => {})
  const [first, second] = begun
  assert.ok(first && second)
  await once(second, 'exit')
  assert.equal((await answers).length, 12)
  first.kill()
  await assert.rejects(model.scan(SCENE))
  unsubscribe('child_process', note)
  await model.close()
})

test('a program that reads and closes nothing comes to its end', () => {
  const program = `import { read } from './src/index.ts'; console.log((await read('The mayor said no.')).attributions.length)`
  assert.equal(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: ROOT,
      encoding: 'utf8',
      timeout: 60_000,
    }),
    '1\n',
  )
})

test('a program that ends in the middle of a reading ends as it says', () => {
  const program = `import { read } from './src/index.ts'
    const text = 'The mayor said no. '.repeat(2000)
    await read('The mayor said no.')
    read(text)
    setTimeout(() => process.exit(7), 20)`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  assert.deepEqual([status, stderr], [7, ''])
})
