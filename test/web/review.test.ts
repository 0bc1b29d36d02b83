import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { annotated } from '../../train/corpora.ts'
import { at, mill } from '../review/mill.ts'
import { accessible, type Opened, opened } from './opened.ts'

let web: Opened
before(async () => {
  const { report, ...rest } = mill()
  web = await opened({
    records: [mill(), ...['second', 'third', 'fourth', 'fifth'].map(id => ({ ...rest, report: { ...report, id } }))],
    reads: false,
  })
})
after(() => web.close())

const title = (page: Page, name: RegExp) => page.locator('#panelTitle', { hasText: name }).waitFor()
const says = (page: Page, words: string | RegExp) => page.locator('.reviewSays', { hasText: words }).waitFor()
const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`).innerText()
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

/** Opens a report and goes into its review with the keyboard. */
async function review(page: Page, report: string): Promise<void> {
  await page.goto(`${web.url}#/report/${report}`)
  await page.locator('.text .block').first().waitFor()
  await press(page, 'r')
  await page.locator('.reviewed').waitFor()
}

test('a wrong source is corrected by keyboard alone, undone, redone, exported and read back', () =>
  web.visit({}, async page => {
    await review(page, 'mill')
    await title(page, /Attribution 4 of 4/)
    await accessible(page, 'the review')
    await press(page, 'a')
    await says(page, /Say who you are first/)
    await page.locator('#reviewer:focus').waitFor()
    await page.keyboard.type('Ada')
    await press(page, 'Enter')
    await page.locator('#panelTitle:focus').waitFor()
    // “the board” is the source; the one who added it stands three words before.
    await press(page, '1', ',', ',', ',', 'ArrowLeft')
    await page.locator('.reviewed .active', { hasText: /^Orr$/ }).waitFor()
    assert.match(await part(page, 'source'), /Orr$/)
    await press(page, 'a')
    await says(page, 'set the source of a4 to “Orr”')
    await title(page, /Attribution 3 of 4/)
    assert.match(page.url(), /#\/report\/mill\/review\/a3$/)
    await press(page, 'z')
    await says(page, 'undid 1')
    await title(page, /Attribution 4 of 4/)
    assert.match(await part(page, 'source'), /the board$/)
    await press(page, 'y')
    await says(page, 'redid 1')
    assert.equal(await page.locator('#reviewParty').inputValue(), 'p2')
    await page.locator('.panel summary', { hasText: 'Log: 3 lines' }).press('Enter')
    assert.match((await page.locator('.reviewLog').innerText()).replaceAll('\n', ' '), /Ada set the source/)
    await accessible(page, 'the log')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as a case' }).press('Enter')
    const gold = annotated(await (await download).path()).gold[3]
    assert.deepEqual([gold?.source, gold?.cue], [[at('Orr', 2)], [at('added')]])
  }))

test('words are dragged over, a party is named, one that was missed is added, and one is rejected', () =>
  web.visit({}, async page => {
    await page.goto(`${web.url}#/report/second/review/a1`)
    await page.locator('.reviewed').waitFor()
    await page.getByLabel('your name').fill('Ben')
    await page.getByLabel('your name').press('Enter')
    await press(page, '3')
    // From within one word to within another: whole words are taken.
    await drag(page, 'that the weir', 'held.')
    await page.locator('.reviewed .active', { hasText: 'that the weir held' }).waitFor()
    assert.match(await part(page, 'content'), /that the weir held$/)
    await page.locator('#reviewParty').selectOption({ label: 'somebody else …' })
    await page.getByLabel('their name').fill('Ida Holm')
    await page.getByRole('button', { name: 'Save' }).first().click()
    await says(page, 'set the party of a1 to Ida Holm, who is new')
    await press(page, 'm')
    await title(page, /What was missed/)
    await press(page, '3')
    await drag(page, 'nobody slept', 'slept.')
    await page.locator('[data-part="content"]', { hasText: 'nobody slept' }).waitFor()
    // The cue with keys alone: from the first word of the content back to “said”.
    await press(page, '2', 'ArrowRight', ',', ',', ',', ',', ',', 'ArrowLeft')
    await page.locator('.reviewed .active', { hasText: /^said$/ }).waitFor()
    await press(page, 'a')
    await says(page, 'added an attribution: “said” … “nobody slept”')
    await title(page, /of 5/)
    const before = await page.locator('#panelTitle').innerText()
    await press(page, 'x')
    await says(page, /rejected/)
    await page.locator('#panelTitle', { hasNotText: before }).waitFor()
    await title(page, /of 4/)
    await press(page, 'Escape')
    await page.locator('.legend').waitFor()
    assert.match(page.url(), /#\/report\/second/)
  }))

test('two parties are joined, one is split, and both are undone, by keyboard', () =>
  web.visit({}, async page => {
    await page.goto(`${web.url}#/report/third/review/a1`)
    await page.locator('.reviewed').waitFor()
    await page.getByLabel('your name').fill('Ada')
    await page.getByLabel('your name').press('Enter')
    await press(page, 'g')
    await page.locator('#reviewWho:focus').waitFor()
    assert.equal(await page.locator('#reviewWho').inputValue(), 'p1')
    await accessible(page, 'who is who')
    const [mention] = await page.locator('.mentions label').allInnerTexts()
    assert.match(mention ?? '', /The keeper Óna Marsh said on Monday that the$/)
    assert.ok(await page.getByRole('button', { name: 'Split' }).isDisabled())
    await page.locator('.mentions input').nth(1).press('Space')
    await page.getByLabel('the other’s name').fill('Una Marsh')
    await page.getByRole('button', { name: 'Split' }).press('Enter')
    await says(page, /split .*Una Marsh/)
    await page.locator('#reviewWho').selectOption({ label: 'Una Marsh' })
    await page.locator('.mentions label').first().waitFor()
    await page.getByLabel('the same as').selectOption({ label: 'Óna Marsh' })
    await page.getByRole('button', { name: 'Join' }).press('Enter')
    await says(page, /joined/)
    await page.locator('#panelTitle').focus()
    await press(page, 'z')
    await says(page, 'undid 2')
    await press(page, 'z')
    await says(page, 'undid 1')
    assert.equal(await page.locator('#reviewWho option').count(), 3)
  }))

test('on a phone', () =>
  web.visit({ viewport: { width: 390, height: 800 }, hasTouch: true }, async page => {
    await page.goto(`${web.url}#/report/mill/review`)
    await page.locator('.reviewed').waitFor()
    await accessible(page, 'the review on a phone')
    assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true)
  }))

/** Drags over the text from the second letter of the one to the second letter of the other. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  const place = (words: string, comes: boolean) =>
    page.evaluate<{ x: number; y: number }>(`(() => {
      const words = ${JSON.stringify(words)}
      const walker = document.createTreeWalker(document.querySelector('.reviewed'), NodeFilter.SHOW_TEXT)
      const nodes = []
      let whole = ''
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        nodes.push({ node, from: whole.length })
        whole += node.data
      }
      const at = whole.indexOf(words) + 1
      const { node, from } = nodes.findLast(one => one.from <= at)
      const range = document.createRange()
      range.setStart(node, at - from)
      range.setEnd(node, Math.min(at - from + 1, node.data.length))
      if (${comes}) node.parentElement.scrollIntoView({ block: 'center' })
      const { left, top, height, width } = range.getBoundingClientRect()
      // Whole pixels: between them Chromium selects nothing.
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
    })()`)
  const start = await place(from, true)
  const end = await place(to, false)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 5 })
  await page.mouse.up()
}

test('what was corrected stands in the report as soon as the review is left', () =>
  web.visit({}, async page => {
    await review(page, 'fourth')
    await page.getByLabel('your name').fill('Ada')
    await page.getByLabel('your name').press('Enter')
    await press(page, '1', ',', ',', ',', 'ArrowLeft', 'a')
    await says(page, 'set the source of a4 to “Orr”')
    await title(page, /Attribution 3 of 4/)
    await press(page, 'Escape')
    await page.locator('.legend').waitFor()
    await page.locator('.text .source', { hasText: /^Orr$/ }).waitFor()
  }))

test('after the last is rejected the others are still there', () =>
  web.visit({}, async page => {
    await page.goto(`${web.url}#/report/fifth/review/a1`)
    await page.getByLabel('your name').fill('Ada')
    await page.getByLabel('your name').press('Enter')
    for (const next of [/Attribution 4 of 4/, /Attribution 3 of 4/, /Attribution 2 of 4/]) {
      await press(page, 'a')
      await title(page, next)
    }
    await press(page, 'x')
    await title(page, /Attribution 1 of 3/)
    await page.goto(`${web.url}#/report/fifth/review/a2`)
    await title(page, /Not in this reading/)
  }))

test('on a small screen the words that are set right are not covered', () =>
  web.visit({ viewport: { width: 390, height: 500 }, hasTouch: true }, async page => {
    await page.goto(`${web.url}#/report/third/review/a4`)
    await page.locator('.reviewed .active').waitFor()
    await page.waitForFunction(`(() => {
      const { top, bottom } = document.querySelector('.reviewed .active').getBoundingClientRect()
      return top >= 0 && bottom <= document.querySelector('.panel').getBoundingClientRect().top
    })()`)
  }))
