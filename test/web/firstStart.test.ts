import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { page as html, site } from '../serve/site.ts'
import { accessible, FIELD, type Opened, opened } from './opened.ts'

let web: Opened
before(async () => {
  web = await opened({ allowPrivate: true })
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

test('the address of a feed brings in what it lists, and says what could not be had', async context => {
  const entry = (path: string) => `<item><title>${path}</title><link>${path}</link></item>`
  const at = await site(context, {
    '/feed.xml': `<rss version="2.0"><channel><title>Post</title>${['/well', '/mast', '/gone'].map(entry).join('')}</channel></rss>`,
    '/well': html(
      'The well at Tervey is foul',
      'The well at Tervey is foul, its keeper Óna Marsh said on Tuesday. She had it shut at noon, she said, and wrote to the council the same day.',
    ),
    '/mast': html(
      'A mast falls at Lesk',
      'A radio mast fell on a barn at Lesk in the night, a farmer, Otto Lamm, told the paper. Nobody was in it, he said. The owner could not be reached.',
    ),
  })
  await web.visit({}, async page => {
    const field = page.getByLabel(FIELD)
    const link = page.getByRole('link', { name: 'Bring in' })
    await field.or(link).first().waitFor()
    if ((await field.count()) === 0) await link.click()
    await field.fill(`${at}/feed.xml`)
    await page.getByRole('button', { name: 'Read it' }).click()
    for (const path of ['/well', '/mast'])
      await page.locator('.brought li', { hasText: path }).getByRole('link').first().waitFor()
    await page.locator('.brought li', { hasText: '/gone' }).filter({ hasText: '404' }).last().waitFor()
    await page.getByText('All has ended; 1 input could not be read.').waitFor()
    await accessible(page, 'a feed brought in')
    await page.locator('.brought li', { hasText: '/mast' }).last().getByRole('link').click()
    await page.locator('.headline', { hasText: 'A mast falls at Lesk' }).waitFor()
  })
})
