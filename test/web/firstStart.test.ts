import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { FIELD, type Opened, opened } from './opened.ts'

let web: Opened
before(async () => {
  web = await opened()
})
after(() => web.close())

const example = (name: string) => ({
  name,
  mimeType: '',
  buffer: readFileSync(new URL(`../../examples/${name}`, import.meta.url)),
})

test('the first start teaches and takes reports: an example, then files, then the ledger', () =>
  web.visit({}, async page => {
    await page.getByRole('heading', { name: 'Who says so?' }).waitFor()
    assert.equal(await page.getByLabel(FIELD).count(), 1)
    for (const [name, teaches] of [
      ['Unanswered', 'No report says that somebody was asked'],
      ['What’s new', 'Nothing came.'],
      ['Search', 'No report has been brought in yet.'],
    ] as const) {
      await page.getByRole('link', { name }).click()
      await page.getByText(teaches).waitFor()
    }
    await page.getByRole('link', { name: 'Ledger' }).click()
    await page.getByRole('button', { name: 'Show an example' }).click()
    await page.locator('.headline', { hasText: 'pier was unsafe' }).waitFor()
    await page.getByRole('link', { name: 'Bring in' }).click()
    await page.locator('input[type=file]').setInputFiles([example('bridge.txt'), example('water.txt')])
    await page.locator('.brought li', { hasText: 'bridge.txt' }).getByRole('link').first().waitFor()
    await page.locator('.brought li', { hasText: 'water.txt' }).getByRole('link').first().waitFor()
    await page.getByText('All is read.').waitFor()
    await page.getByRole('link', { name: 'Ledger' }).click()
    await page.locator('.sum', { hasText: /^\d+ claims$/ }).waitFor()
    // The same again is nothing new.
    await page.getByRole('link', { name: 'Bring in' }).click()
    await page.locator('input[type=file]').setInputFiles([example('bridge.txt')])
    await page.locator('.headline', { hasText: 'might not last the winter' }).waitFor()
    await page.getByRole('link', { name: 'Bring in' }).click()
    await page.locator('.brought li', { hasText: 'unchanged' }).first().waitFor()
  }))

test('what is being brought in can be stopped', () =>
  web.visit({}, async page => {
    await page.getByRole('link', { name: 'Bring in' }).click()
    const long = { ...example('ferry.txt'), name: 'long.txt' }
    long.buffer = Buffer.from(`A long story\n\n${String(long.buffer).repeat(6)}`)
    await page.locator('input[type=file]').setInputFiles([long, example('island.html')])
    await page.getByRole('button', { name: 'Stop: long.txt' }).click()
    await page.locator('.brought li', { hasText: 'long.txt' }).filter({ hasText: 'was stopped' }).waitFor()
    await page.locator('.brought li', { hasText: 'island.html' }).getByRole('link').first().waitFor()
  }))
