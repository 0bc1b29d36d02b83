import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fit, weigh } from '../../train/logistic.ts'
import { random } from '../../train/random.ts'

test('the weights by which cases were drawn are found again, whatever their scale', () => {
  const draw = random(7)
  const samples = Array.from({ length: 4000 }, () => {
    const values = [draw() * 4 - 2, draw() * 400 - 200, draw()]
    const [a = 0, b = 0] = values
    return { values, isTrue: draw() < 1 / (1 + Math.exp(-(1 + 2 * a - 0.02 * b))) }
  })
  const found = fit(samples)
  const [a = 0, b = 0, c = 0] = found.weights
  assert.ok(Math.abs(a - 2) < 0.2, `${a}`)
  assert.ok(Math.abs(b + 0.02) < 0.002, `${b}`)
  assert.ok(Math.abs(c) < 0.3 && Math.abs(found.bias - 1) < 0.3, `${c} ${found.bias}`)
  assert.ok(weigh(found, [2, -200, 0.5]) > 0.99)
})

test('cases that are told apart by one value, and a value that is always the same, break nothing', () => {
  const samples = Array.from({ length: 50 }, (_, i) => ({ values: [i, 3], isTrue: i >= 25 }))
  const found = fit(samples)
  assert.ok([found.bias, ...found.weights].every(Number.isFinite))
  assert.ok(weigh(found, [49, 3]) > 0.9 && weigh(found, [0, 3]) < 0.1)
})
