import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { report } from '../ask/report.ts'
import { FAMILY } from './family.ts'
import { accessible, type Opened, opened } from './opened.ts'

/** A report that the store has and nobody has read. */
const UNREAD = 'The text is in Norwegian. Only English is read, so no attributions were sought.'
const avis = report('avis', 'Broen stenges\n\nBroen stenges i mai, sier ordføreren.', {
  outlet: 'Avisen',
  title: 'Broen stenges',
})
const FOREIGN = {
  ...avis,
  report: { ...avis.report, language: 'no' },
  notes: [{ code: 'not-english', message: UNREAD }],
}

let web: Opened
before(async () => {
  web = await opened({ records: [...FAMILY, FOREIGN] })
})
after(() => web.close())

const BOATS = 'Forty boats are moored above the weir'
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const pointed = async (page: Page) => {
  await page.locator('.pointed').first().waitFor()
  return (await page.locator('.pointed').allTextContents()).join('')
}
/** The address of the words of a claim in one of the reports that carry it. */
async function linkTo(page: Page, words: string, outlet: string): Promise<string> {
  await page.goto(`${web.url}#/ledger?q=${encodeURIComponent(words)}`)
  await page.getByRole('link', { name: words }).first().click()
  const carrier = page.locator('.carrier', { has: page.getByRole('link', { name: outlet }) }).last()
  return (await carrier.locator('.quoted a').first().getAttribute('href')) ?? ''
}

test('from the ledger to the claim with the fewest origins, and on to its exact words in another report', () =>
  web.visit({}, async page => {
    await heading(page, 'Ledger')
    assert.match(await page.locator('.entry').first().innerText(), /5 reports on 2 origins: Ona Marsh, Per Lund/)
    await page.getByRole('link', { name: 'Fewest origins' }).click()
    await page.locator('.entry').first().filter({ hasText: BOATS }).waitFor()
    assert.match(await page.locator('.entry').first().innerText(), /4 reports on 1 origin: Ona Marsh/)
    assert.match(page.url(), /#\/ledger\?sort=origins$/)
    await page.locator('.entry').first().getByRole('link', { name: BOATS }).click()
    await heading(page, BOATS)
    const herald = page.locator('.carrier .carrier', { hasText: 'The Strait Herald' })
    await herald.getByText('cites').click()
    await herald.locator('.merged .quoted').first().waitFor()
    await herald.getByRole('link', { name: 'forty boats are moored above the weir' }).click()
    assert.equal(await pointed(page), 'forty boats are moored above the weir')
    await page.locator('.headline', { hasText: 'Summer without a weir' }).waitFor()
    // Beside the words, the same claim in the others, and the way back to all of them.
    await page.locator('.sameClaim', { hasText: '4 reports on 1 origin' }).waitFor()
    await page.keyboard.press('s')
    await heading(page, BOATS)
    await page.goBack()
    await page.goBack()
    await heading(page, BOATS)
    await page.goBack()
    // Back at the ledger, the focus is where it was left.
    await page.locator('.entry a:focus', { hasText: BOATS }).waitFor()
  }))

test('a colleague opens a link and lands on the exact words; where they are not there any more, it says so', () =>
  web.visit({}, async page => {
    const hash = await linkTo(page, BOATS, 'The Meridian Post')
    await web.visit({}, async other => {
      await other.goto(`${web.url}${hash}`)
      assert.equal(await pointed(other), BOATS)
      await other.goto(`${web.url}${hash.replace(/~\w+$/, '~gone')}`)
      await other.getByRole('heading', { name: 'Orphaned' }).waitFor()
      assert.equal(await other.locator('.pointed').count(), 0)
      await other.goto(`${web.url}#/report/post/claim/a1~gone`)
      await other.reload()
      await other.getByRole('heading', { name: 'Orphaned' }).waitFor()
      assert.equal(await other.locator('.bracket.chosen').count(), 0)
    })
  }))

test('a claim’s page has what disagrees, who was asked, and what can be set right and taken back', () =>
  web.visit({}, async page => {
    await page.goto(`${web.url}#/ledger?sort=disagreements`)
    await page.locator('.entry').first().locator('.contrary', { hasText: 'another number' }).waitFor()
    await page.getByRole('link', { name: BOATS }).first().click()
    await heading(page, BOATS)
    await page.locator('.contraries', { hasText: 'Sixty boats' }).waitFor()
    const herald = page.locator('.carrier', { hasText: 'The Strait Herald' }).last()
    await herald.getByText('Set right').click()
    await herald.getByRole('button', { name: 'take it out of this claim' }).click()
    await page.locator('.doneBar', { hasText: 'The Strait Herald now makes another claim' }).waitFor()
    await page.locator('.lead', { hasText: '3 reports on one origin' }).waitFor()
    await page.keyboard.press('z')
    await page.locator('.doneBar', { hasText: 'Taken back' }).waitFor()
    await page.locator('.lead', { hasText: '4 reports on one origin' }).waitFor()
    await page.locator('.contraries a').first().click()
    await heading(page, 'Sixty boats are moored above the weir')
    await page.getByText('The same claim in other words?').click()
    await page.getByLabel('Words of the other claim').fill('dam leaking')
    await page.getByRole('button', { name: 'Join with: the dam was leaking' }).click()
    await page.locator('.doneBar', { hasText: 'one claim now' }).waitFor()
    await page.locator('.lead', { hasText: 'on 2 independent origins' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.locator('.doneBar', { hasText: 'Taken back' }).waitFor()
  }))

test('by keyboard alone: search as one types, along what is found, into it, and back', () =>
  web.visit({}, async page => {
    await heading(page, 'Ledger')
    await page.keyboard.press('/')
    await page.locator('#searched:focus').waitFor()
    await page.keyboard.type('Ona')
    await page.locator('.people a', { hasText: 'Ona Marsh' }).waitFor()
    assert.match(page.url(), /#\/search\?q=Ona$/)
    await page.keyboard.press('Tab')
    await page.locator('.people a:focus').waitFor()
    await page.keyboard.press('Enter')
    await heading(page, 'Ona Marsh')
    await page.locator('.statementRow', { hasText: 'will be closed in June' }).first().waitFor()
    await page.keyboard.press('j')
    await page.locator('.quoted a:focus').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.chain').waitFor()
    await page.keyboard.press('w')
    await heading(page, 'Unanswered')
    await page.keyboard.press('c')
    await heading(page, 'What’s new')
    await page.keyboard.press('l')
    await heading(page, 'Ledger')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await page.locator('.entry').first().locator('a:focus').waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  }))

test('the ledger follows what is typed, and so does its address; the current view is marked', () =>
  web.visit({}, async page => {
    await heading(page, 'Ledger')
    const nav = page.getByRole('navigation', { name: 'Sayso' })
    assert.equal(await nav.locator('[aria-current=page]').innerText(), 'Ledger')
    await page.getByLabel('Outlet').fill('valley gazette')
    await page.locator('.sum', { hasText: /^\d claims$/ }).waitFor()
    await page.locator('.entry', { hasText: 'Per Lund' }).first().waitFor({ state: 'detached' })
    await page.getByLabel('Words').fill('leaking')
    await page.locator('.sum', { hasText: /^1 claim$/ }).waitFor()
    assert.match(page.url(), /outlet=valley\+gazette/)
    assert.match(page.url(), /q=leaking/)
    assert.equal(await page.locator('[type=search]:focus').count(), 1)
    await page.getByLabel('Since').fill('2030-01-01')
    await page.getByText('No claim is like that').waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.locator('.entry', { hasText: 'Per Lund' }).first().waitFor()
    await page.waitForURL(`${web.url}#/ledger`)
  }))

test('the timeline of a report tells who was first with what it says, and who told it again', () =>
  web.visit({}, async page => {
    const words = await linkTo(page, BOATS, 'The Strait Herald')
    await page.goto(`${web.url}${words}`)
    await page.getByRole('link', { name: 'Timeline' }).click()
    const steps = page.locator('.timeline .carrier')
    await steps.first().waitFor()
    assert.match(page.url(), /\/timeline$/)
    const dates = await page.locator('.timeline time').evaluateAll(all => all.map(one => one.getAttribute('datetime')))
    assert.deepEqual(dates, dates.toSorted())
    assert.ok(dates.length > 2)
    await page.locator('.timeline .carrier[aria-current]', { hasText: 'this report' }).waitFor()
    const lead = page.locator('.timeline .carrier > dl', { hasText: 'First with' }).filter({ hasText: BOATS })
    assert.equal(await lead.count(), 1)
    await steps.filter({ hasText: 'tells again' }).first().locator('summary').click()
    await lead.getByRole('link', { name: BOATS }).click()
    await heading(page, BOATS)
    await page.goBack()
    await steps.first().waitFor()
    await page.keyboard.press('h')
    await page.locator('.headline').first().waitFor()
  }))

test('an outlet has its reports, whom it names and whom it does not', () =>
  web.visit({}, async page => {
    await page.goto(`${web.url}#/outlet/Valley%20Gazette`)
    await page.getByRole('region', { name: 'Whom it names' }).getByRole('link', { name: 'Ivo Brandt' }).waitFor()
    const unnamed = page.getByRole('region', { name: 'Its sources without a name' }).locator('.veiled')
    assert.equal(await unnamed.innerText(), 'a person close to the mill')
    await page.getByRole('link', { name: 'Boats must go' }).click()
    await page.locator('.headline', { hasText: 'Boats must go' }).waitFor()
  }))

test('a report is saved as a table for a spreadsheet', () =>
  web.visit({}, async page => {
    await page.goto(`${web.url}#/report/gazette`)
    await page.getByText('Save it as …').click()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'A table (CSV)' }).click(),
    ])
    assert.equal(saved.suggestedFilename(), 'gazette.csv')
    assert.match(readFileSync(await saved.path(), 'utf8'), /Sixty boats are moored above the weir/)
  }))

test('the versions of a report, who answered in the later one, and what came since', () =>
  web.visit({}, async page => {
    await page.goto(`${web.url}#/report/ekko`)
    await page.getByRole('link', { name: 'The latest' }).waitFor()
    await page.keyboard.press('d')
    await page.locator('.versions .changes').waitFor()
    assert.match(await page.locator('.versions').innerText(), /From version 1 to 2/)
    await page.locator('.side.after a', { hasText: 'needed for repairs' }).first().click()
    assert.match(await pointed(page), /repairs/)
    await page.getByRole('link', { name: 'Unanswered' }).click()
    const ministry = page.locator('.silent > li', { hasText: 'water ministry' })
    await ministry.locator('.replied', { hasText: 'repairs' }).waitFor()
    await page.goto(`${web.url}#/changes?since=2020-01-01`)
    await page.getByRole('heading', { name: /Reports that came/ }).waitFor()
    await page.getByRole('heading', { name: /New versions/ }).waitFor()
    await page.getByRole('button', { name: 'I have seen all this' }).click()
    await page.getByText('Nothing came.').waitFor()
    await page.reload()
    await page.getByText('Nothing came.').waitFor()
  }))

/** Every view with something in it, by its hash. */
async function views(page: Page): Promise<readonly string[]> {
  const words = await linkTo(page, BOATS, 'The Meridian Post')
  await page.goto(`${web.url}#/ledger?q=${encodeURIComponent(BOATS)}`)
  const claim = (await page.getByRole('link', { name: BOATS }).first().getAttribute('href')) ?? ''
  return [
    '#/ledger',
    '#/ledger?q=nothing+like+it',
    claim,
    words,
    '#/report/ekko/versions',
    '#/report/ekko/timeline',
    '#/report/none',
    '#/search',
    '#/search?q=weir',
    '#/who/Ona%20Marsh',
    '#/who/Nobody%20Here',
    '#/outlet/Valley%20Gazette',
    '#/unanswered',
    '#/changes?since=2020-01-01',
    '#/add',
    '#/claim/none',
  ]
}

/** Opens a view by its hash as a browser does that was not there, and waits until it has what it shows. */
async function shown(page: Page, hash: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${web.url}${hash}`)
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing against any view of the desk, ${colorScheme}`, () =>
    web.visit({ colorScheme }, async page => {
      for (const hash of await views(page)) {
        await shown(page, hash)
        for (const summary of await page.locator('main summary').all()) await summary.click()
        await accessible(page, hash)
      }
    }))

test('on a phone, and at twice the size, no view is wider than the screen', () =>
  web.visit({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }, async page => {
    const all = await views(page)
    for (const width of [360, 640]) {
      await page.setViewportSize({ width, height: 740 })
      for (const hash of all) {
        await shown(page, hash)
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
        assert.ok(wide <= 0, `${hash} is ${wide} wider than ${width}`)
      }
    }
  }))

test('in forced colours and in print the desk can still be read', () =>
  web.visit({ forcedColors: 'active' }, async page => {
    await page.locator('.entry .stands circle').first().waitFor()
    const fill = await page.evaluate<string>(`getComputedStyle(document.querySelector('.stands circle')).fill`)
    assert.notEqual(fill, 'rgb(36, 80, 172)')
    await page.emulateMedia({ media: 'print', forcedColors: 'none' })
    assert.equal(await page.locator('.narrow').isVisible(), false)
    assert.equal(await page.locator('.entry').first().isVisible(), true)
  }))

test('the focus is never lost: into a report, to a party and back, and where a button goes with its work', () =>
  web.visit({}, async page => {
    await page.goto(`${web.url}#/search`)
    await page.getByRole('link', { name: 'Boats must go' }).press('Enter')
    await page.locator('h1.headline:focus', { hasText: 'Boats must go' }).waitFor()
    await page.locator('.panel').getByRole('link', { name: 'Ivo Brandt' }).first().press('Enter')
    await page.locator('#panelTitle:focus', { hasText: 'Ivo Brandt' }).waitFor()
    await page.getByRole('link', { name: 'The whole report' }).press('Enter')
    await page.locator('#panelTitle:focus', { hasText: 'On whose say-so' }).waitFor()
    await page.goto(`${web.url}#/changes?since=2020-01-01`)
    await page.getByRole('button', { name: 'I have seen all this' }).press('Enter')
    await page.getByText('Nothing came.').waitFor()
    await page.locator('h1:focus', { hasText: 'What’s new' }).waitFor()
  }))

test('of a report that was not read it is nowhere said what it says', () =>
  web.visit({}, async page => {
    for (const place of ['at/0-5', 'voice', 'timeline', 'review']) {
      await page.goto(`${web.url}#/report/avis/${place}`)
      await page.getByText(UNREAD).first().waitFor()
      assert.doesNotMatch(
        await page.locator('body').innerText(),
        /own voice\.|makes no claim|Nothing is said in it/,
        place,
      )
    }
    await page.goto(`${web.url}#/search`)
    await page.locator('.hits li', { hasText: 'Broen stenges' }).filter({ hasText: 'not read' }).waitFor()
  }))

test('where the ledger cannot answer, that is said, and not that there is nothing', () =>
  web.visit({}, async page => {
    const detail = '2 reports are still to be read into the ledger.'
    await page.route('**/ledger?*', route =>
      route.fulfill({ status: 429, contentType: 'application/problem+json', body: JSON.stringify({ detail }) }),
    )
    await page.goto(`${web.url}#/search?q=zzzz`)
    await page.getByRole('alert').filter({ hasText: detail }).waitFor()
    assert.equal(await page.getByText('Nothing in the store has that').count(), 0)
    await page.goto(`${web.url}#/report/post/claim/a1`)
    await page.locator('.sameClaim', { hasText: detail }).waitFor()
  }))
