import assert from 'node:assert/strict'
import { test } from 'node:test'
import { looksOf } from '../../src/cli/looksOf.ts'

test('a view is as wide as the terminal, within bounds; one that does not know its width has the usual one', context => {
  const was = Object.getOwnPropertyDescriptor(process.stdout, 'columns')
  context.after(() => {
    if (was) Object.defineProperty(process.stdout, 'columns', was)
    else Reflect.deleteProperty(process.stdout, 'columns')
  })
  const at = (columns: number | undefined) => {
    Object.defineProperty(process.stdout, 'columns', { value: columns, configurable: true, writable: true })
    return looksOf({ color: 'never' }).width
  }
  assert.deepEqual([undefined, 0, 12, 90, 300].map(at), [80, 80, 30, 90, 100])
  assert.equal(looksOf({ color: 'never', width: 140 }).width, 140)
})
