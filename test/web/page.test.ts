import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessible, FIELD, type Opened, opened, PATIENCE, paste } from './opened.ts'

const REPORT = [
  'Bridge to close in May, mayor says',
  'By Ada Linwood',
  'The harbour bridge will close in May, Mayor Anna Reyes told the Callan Post on Tuesday.',
  'Two officials said on Wednesday that an engineer had told them that the piles were ‘paper-thin’.',
  'The harbour company declined to comment.',
  '‘We were never asked,’ said Tom Okafor, who owns the ferry.',
  'It rained all week. The old bridge was built in 1911.',
].join('\n\n')

let web: Opened
before(async () => {
  web = await opened()
})
after(() => web.close())

/** The innermost claim that these words are said in, and all in which it stands, the outermost first. */
const within = async (page: Page, words: string) =>
  (await page.locator('.run[data-within]', { hasText: words }).first().getAttribute('data-within'))?.split(' ') ?? []
const number = async (page: Page, words: string) =>
  page.locator(`[data-number="${(await within(page, words)).at(-1)}"]`)
const choose = async (page: Page, words: string) => (await number(page, words)).click()
const pointed = async (page: Page) => (await page.locator('.pointed').allTextContents()).join(' … ')
const focused = async (page: Page) => (await page.locator(':focus').textContent()) ?? ''
/** Waits until the focus is on what has these words: it follows what is shown. */
const focusOn = (page: Page, words: RegExp) => page.locator(':focus', { hasText: words }).waitFor()
const look = (page: Page, selector: string, what: string) =>
  page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${what}`)

/** Goes to where reports are brought in. */
const bringIn = async (page: Page) => {
  await page.getByRole('link', { name: 'Bring in' }).click()
  await page.getByRole('heading', { name: 'Bring in' }).waitFor()
}

/** Waits until the words that are pointed at lie on the screen, and nothing that is told over them: the page moves to them after it has marked them. */
async function inSight(page: Page): Promise<void> {
  const last = performance.now() + PATIENCE
  while (!(await areInSight(page))) {
    assert.ok(performance.now() < last, 'the words that are pointed at are covered, or not on the screen')
    await page.waitForTimeout(50)
  }
}

async function areInSight(page: Page): Promise<boolean> {
  const [words, panel] = [
    await page.locator('.pointed').first().boundingBox(),
    await page.locator('.panel').boundingBox(),
  ]
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  if (!words || !panel) return false
  const { x, y } = words
  const covered = x + words.width > panel.x && x < panel.x + panel.width && y + words.height > panel.y
  return x >= 0 && y >= 0 && x + words.width <= width && y + words.height <= height && !covered
}

test('a pasted report: its claims, the chain of one, and the exact words of each link', () =>
  web.visit({}, async page => {
    await paste(page, REPORT)
    assert.equal(await page.locator('h1').innerText(), await page.locator('.headline').innerText())
    await choose(page, 'paper-thin')
    const links = page.locator('.chain .link')
    assert.deepEqual(await links.locator('.role').allInnerTexts(), ['said it first', 'passed it on', 'published it'])
    assert.match(await links.nth(0).innerText(), /engineer/)
    assert.match(await links.nth(1).innerText(), /Two officials/)
    await links.nth(0).locator('a').click()
    await page.locator('.pointed').first().waitFor()
    assert.equal(await pointed(page), 'an engineer … had told')
    await inSight(page)
    await links.nth(1).locator('a').click()
    await page.locator('.pointed', { hasText: 'Two officials' }).waitFor()
    assert.equal(await pointed(page), 'Two officials … said')
    assert.match(page.url(), /#\/report\/[\w-]+\/claim\/a\d+~\w+\/1$/)
  }))

test('a party shows all that it vouches for, and a comment who was asked', () =>
  web.visit({}, async page => {
    await paste(page, REPORT)
    await page.locator('.panel').getByRole('link', { name: 'Anna Reyes', exact: true }).click()
    await page.locator('.vouched').waitFor()
    assert.match((await page.locator('.vouched li').allInnerTexts()).join(), /harbour bridge will close in May/)
    assert.match(await pointed(page), /Mayor Anna Reyes|Anna Reyes/)
    await page.locator('.text .remark', { hasText: 'declined' }).click()
    await page.getByRole('heading', { name: 'Asked: declined' }).waitFor()
    assert.match(await page.locator('.panel').innerText(), /harbour company/)
    assert.match(await pointed(page), /declined to comment/)
  }))

test('what is said within what is said has a bracket nearer to the text and a line more', () =>
  web.visit({}, async page => {
    await paste(page, REPORT)
    const [outer = '', inner = ''] = await within(page, 'paper-thin')
    const left = async (id: string) =>
      (await page.locator(`.bracket[data-claim="${id}"]`).first().boundingBox())?.x ?? Number.NaN
    assert.ok((await left(outer)) < (await left(inner)))
    const lines = page.locator('.run', { hasText: 'paper-thin' }).locator('.said2')
    assert.equal(await lines.count(), 1)
    // Sources without a name are told by more than their colour.
    assert.match(await look(page, '.text .veiled', 'backgroundImage'), /gradient/)
  }))

test('the outlet’s own voice alone', () =>
  web.visit({}, async page => {
    await paste(page, REPORT)
    await page
      .getByRole('navigation', { name: 'What is shown' })
      .getByRole('link', { name: 'The outlet’s own voice' })
      .click()
    await page.locator('.left').first().waitFor()
    const text = await page.locator('.text').innerText()
    assert.match(text, /It rained all week\. The old bridge was built in 1911\./)
    assert.doesNotMatch(text, /paper-thin|Anna Reyes|We were never asked/)
    assert.match(text, /\[\d+ words left out\]/)
  }))

test('hovering over words, and the focus on a number, tell why; Esc takes it away', () =>
  web.visit({}, async page => {
    await paste(page, REPORT)
    await page
      .locator('.run', { hasText: /^told$/ })
      .first()
      .hover()
    await page.locator('.tip').waitFor()
    assert.match(await page.locator('.tip').innerText(), /“told” attributes it\. The trained reader found it/)
    assert.match(await page.locator('.tip').innerText(), /\d+ in 100/)
    await page.keyboard.press('Escape')
    await page.locator('.tip').waitFor({ state: 'detached' })
    await page.mouse.move(2, 2)
    await page.keyboard.press('j')
    await page.locator('.tip').waitFor()
  }))

test('by keyboard alone, from the empty page to the exact words and back', () =>
  web.visit({}, async page => {
    await page.locator('main').waitFor()
    await page.keyboard.press('Tab')
    assert.equal(await focused(page), 'To the text')
    await page.keyboard.press('n')
    await page.getByLabel(FIELD).waitFor()
    await page.locator('h1:focus').waitFor()
    while ((await page.locator(':focus').getAttribute('id')) !== 'words') await page.keyboard.press('Tab')
    await page.keyboard.insertText(REPORT)
    await page.keyboard.press('Control+Enter')
    await page.locator('.text .block').first().waitFor()
    const steps = Number(await (await number(page, 'paper-thin')).textContent())
    for (let step = 0; step < steps; step++) await page.keyboard.press('j')
    await page.getByRole('heading', { name: new RegExp(`Claim ${steps} `) }).waitFor()
    await focusOn(page, new RegExp(`^${steps}$`))
    await page.keyboard.press('o')
    await page.getByRole('heading', { name: new RegExp(`Claim ${steps - 1} `) }).waitFor()
    await page.keyboard.press('i')
    await page.getByRole('heading', { name: new RegExp(`Claim ${steps} `) }).waitFor()
    await page.keyboard.press(']')
    await page.locator('.pointed').first().waitFor()
    assert.equal(await pointed(page), 'an engineer … had told')
    await focusOn(page, /engineer/)
    await page.keyboard.press('Escape')
    await page.locator('.pointed').first().waitFor({ state: 'detached' })
    await focusOn(page, new RegExp(`^${steps}$`))
    await page.keyboard.press('t')
    await focusOn(page, /^Claim/)
    await page.keyboard.press('e')
    assert.match(await page.locator('#why').innerText(), /trained reader/)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('v')
    await page.locator('.left').first().waitFor()
    await page.keyboard.press('v')
    await page.keyboard.press('p')
    await page.locator('.vouched').waitFor()
    await page.keyboard.press('n')
    await page.getByLabel(FIELD).waitFor()
  }))

test('single letters can be turned off', () =>
  web.visit({}, async page => {
    await paste(page, REPORT)
    await page.getByRole('button', { name: /Keys/ }).click()
    await page.getByLabel('single letters are keys').uncheck()
    await page.getByRole('button', { name: 'Close' }).click()
    const before = page.url()
    await page.keyboard.press('j')
    await page.keyboard.press('?')
    assert.equal(page.url(), before)
    assert.equal(await page.getByRole('dialog').count(), 0)
  }))

test('what is only read is kept in the tab through a reload, and its address waits for it where it is not there', () =>
  web.visit({}, async page => {
    const text = `${REPORT}\n\nThis one is not kept.`
    await bringIn(page)
    await page.getByLabel('only read it').check()
    await paste(page, text)
    await choose(page, 'paper-thin')
    await page.locator('.chain').waitFor()
    const address = page.url()
    await page.reload()
    await page.locator('.chain').waitFor()
    assert.ok(!decodeURIComponent(address).includes('bridge'))
    await page.evaluate('sessionStorage.clear()')
    await page.reload()
    await page.getByRole('alert').filter({ hasText: 'not kept here' }).waitFor()
    await page.getByLabel('only read it').check()
    await paste(page, text)
    await page.locator('.chain').waitFor()
    assert.equal(page.url(), address)
    await page.goto(address.replace(/claim.*/, 'claim/a999'))
    await page.getByRole('heading', { name: 'Not in this reading' }).waitFor()
    // Once the store has it, there is more to tell of it.
    await bringIn(page)
    await page.getByLabel('only read it').uncheck()
    await paste(page, text)
    await page.getByRole('link', { name: 'Timeline' }).waitFor()
  }))

test('a file is read, and what cannot be read is told in words', () =>
  web.visit({}, async page => {
    const file = (name: string, text: string) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(text, 'latin1') })
    await bringIn(page)
    await file('photo.txt', '\u0089PNG\r\n')
    await page.locator('.brought', { hasText: 'Give text, HTML' }).waitFor()
    await page.getByLabel(FIELD).fill('http://127.0.0.1:9/story')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.locator('.brought', { hasText: 'private network' }).waitFor()
    await page.getByRole('status').filter({ hasText: '2 inputs could not be read' }).waitFor()
    await page.locator('.broughtRow', { hasText: 'private network' }).filter({ hasText: 'nothing came in' }).waitFor()
    await page.getByRole('button', { name: 'Clear what has ended' }).click()
    await file(
      'story.html',
      `<html><head><title>Pier shut</title></head><body><article><h1>Pier shut</h1>${'<p>The pier is shut for good, Mayor Anna Reyes said on Tuesday at the harbour office.</p>'.repeat(4)}</article></body></html>`,
    )
    await page.locator('.headline', { hasText: 'Pier shut' }).waitFor()
  }))

test('a report’s words are text and nothing else, wherever they are shown', () =>
  web.visit({}, async page => {
    const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>'
    await bringIn(page)
    await page.getByText('What is known of it').click()
    await page.getByLabel('Outlet').fill(`The Post ${evil}`)
    await page.getByLabel('Title').fill(`Title ${evil}`)
    const text = REPORT.replace('Anna Reyes', `Anna “${evil}” Reyes`).replace(
      'paper-thin',
      `paper${evil}\u202e\u001b[31mthin`,
    )
    await paste(page, `${text}\n\n“${evil} javascript:alert(3)” said Mr ${evil} Stone.`)
    const claims = await page.locator('.raised').count()
    assert.ok(claims > 2)
    for (let claim = 0; claim < claims; claim++) {
      await page.keyboard.press('j')
      await page.keyboard.press('e')
    }
    for (const key of ['p', 'p', 'p', 'v', 'u']) await page.keyboard.press(key)
    await page.locator('.views [aria-current=true]', { hasText: 'Sources without a name' }).waitFor()
    const made = page.locator('#page img, #page script, #page iframe, #page [onerror], #page a[href^=javascript]')
    assert.equal(await made.count(), 0)
    assert.match(await page.locator('.text').innerText(), /<script>alert\(2\)<\/script>/)
    for (const hash of ['#/ledger?q=paper', '#/search?q=Stone', '#/search', '#/changes?since=2020-01-01']) {
      await page.goto(`${web.url}${hash}`)
      await page.locator('main', { hasText: '<img src=x' }).waitFor()
      assert.equal(await made.count(), 0, hash)
    }
    assert.doesNotMatch(await page.locator('body').innerText(), /\p{Cc}(?<![\n\t])|\u202e/u)
  }))

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing against any view, ${colorScheme}`, () =>
    web.visit({ colorScheme }, async page => {
      await bringIn(page)
      await accessible(page, 'bring in')
      await paste(page, REPORT)
      await accessible(page, 'report')
      await page.locator('.legend summary').click()
      await choose(page, 'paper-thin')
      await page.locator('#why').waitFor()
      await page.keyboard.press('e')
      await page.locator('.why dl').waitFor()
      await accessible(page, 'claim')
      await page.keyboard.press(']')
      await accessible(page, 'link')
      await page.keyboard.press('p')
      await page.locator('.vouched').waitFor()
      await accessible(page, 'party')
      await page.locator('.text .remark').first().click()
      await accessible(page, 'comment')
      await page.keyboard.press('v')
      await page.locator('.left').first().waitFor()
      await accessible(page, 'voice')
      await page.keyboard.press('u')
      await page.locator('.left').first().waitFor({ state: 'detached' })
      await accessible(page, 'unnamed')
      await page.keyboard.press('?')
      await accessible(page, 'keys')
      await page.goto(`${web.url}api`)
      await accessible(page, 'api')
    }))

test('on a phone nothing is wider than the screen, and the words that a link points at are not covered', () =>
  web.visit({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }, async page => {
    const wide = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    assert.ok((await wide()) <= 0)
    await paste(page, REPORT)
    assert.ok((await wide()) <= 0)
    await choose(page, 'paper-thin')
    await page.locator('.chain .link a').nth(0).tap()
    await page.locator('.pointed').first().waitFor()
    await inSight(page)
    await page.locator('.chain .link a').nth(2).tap()
    await page.locator('.pointed', { hasText: 'Linwood' }).waitFor()
    await inSight(page)
    await accessible(page, 'phone')
    await page.locator('.back').tap()
    await page.getByRole('heading', { name: 'On whose say-so' }).waitFor()
    await bringIn(page)
    await page.getByText('What is known of it').click()
    await page.getByLabel('Title').fill('Long'.repeat(60))
    await paste(page, `${REPORT}\n\nA ${'wide'.repeat(60)} official said it rained.`)
    for (const hash of ['#/search', '#/ledger', '#/add']) {
      await page.goto(`${web.url}${hash}`)
      await page.locator('main h1').first().waitFor()
      await page.waitForLoadState('networkidle')
      assert.ok((await wide()) <= 0, hash)
    }
  }))

test('what is told of words at the foot of the window is told within it', () =>
  web.visit({ viewport: { width: 1280, height: 500 } }, async page => {
    await paste(page, REPORT)
    const run = page.locator('.run[data-role=cue]').last()
    await run.evaluate('one => one.scrollIntoView({ block: "end" })')
    await run.hover()
    const box = await page.locator('.tip').boundingBox()
    assert.ok(box && box.y >= 0 && box.y + box.height <= 500)
  }))

test('in forced colours and in print the marks are still told apart', () =>
  web.visit({ forcedColors: 'active' }, async page => {
    await paste(page, REPORT)
    assert.match(await look(page, '.text .veiled', 'outlineStyle'), /dashed/)
    await page.emulateMedia({ media: 'print', forcedColors: 'none' })
    assert.equal(await page.locator('.mast nav').isVisible(), false)
    assert.equal(await page.locator('.bracket').first().isVisible(), true)
  }))

test('where a token is asked for, the page has it from the address that was printed, and says so where it has none', async () => {
  const token = 'kettle-harbour-fourteen'
  const guarded = await opened({ token })
  try {
    await guarded.visit({}, async page => {
      await page.getByRole('alert').filter({ hasText: 'asks for a token' }).waitFor()
      await page.goto('about:blank')
      await page.goto(`${guarded.url}#token=${token}`)
      await paste(page, REPORT)
      assert.ok(!page.url().includes(token))
    })
  } finally {
    await guarded.close()
  }
})
