import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zip } from '../../src/bring/zip.ts'
import { zipped } from './zipped.ts'

async function read(archive: Buffer): Promise<string[]> {
  const found: string[] = []
  for await (const member of zip(archive)) {
    if ('skipped' in member) found.push(`${member.name}: ${member.skipped}`)
    else {
      const chunks: Uint8Array[] = []
      for await (const chunk of await member.open()) chunks.push(chunk)
      found.push(`${member.name} ${Buffer.concat(chunks)}`)
    }
  }
  return found
}

test('members come in their order, without folders and what is hidden', async () => {
  const archive = zipped({
    'b/': '',
    'b/two.txt': 'Bo said so.',
    '.DS_Store': 'x',
    '__MACOSX/b/._two.txt': 'x',
    'ä.txt': 'Ann said so.',
  })
  assert.deepEqual(await read(archive), ['b/two.txt Bo said so.', 'ä.txt Ann said so.'])
})

test('a member may be left unread', async () => {
  const names: string[] = []
  for await (const member of zip(zipped({ 'a.txt': 'a', 'b.txt': 'b' }))) names.push(member.name)
  assert.deepEqual(names, ['a.txt', 'b.txt'])
})

test('a locked member is skipped', async () => {
  assert.deepEqual(await read(zipped({ 'a.txt': 'x' }, { locked: true })), ['a.txt: locked with a password'])
})

test('an archive that says that it unpacks to far more than it is, is refused before anything is unpacked', async () => {
  await assert.rejects(read(zipped({ 'a.txt': 'x' }, { claimed: 4_000_000_000 })), /unpacks to more than \d+ bytes/)
})

test('a member that is longer than it says fails', async () => {
  await assert.rejects(read(zipped({ 'a.txt': 'x'.repeat(100_000) }, { claimed: 10 })), /too many bytes/)
})

test('what is no archive, or half of one, says so', async () => {
  await assert.rejects(read(Buffer.from('She said so.')), /no ZIP archive, or a broken one/)
  const whole = zipped({ 'a.txt': 'x', 'b.txt': 'y' })
  await assert.rejects(read(whole.subarray(0, whole.length - 30)), /no ZIP archive, or a broken one/)
})
