// `npm run screenshots`: makes the pictures of the page's main views in docs/screenshots/, from the examples and two reports that tell of the same.
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { read } from '../src/index.ts'
import type { Record } from '../src/record/record.ts'
import { opened } from '../test/web/opened.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = `${ROOT}docs/screenshots`
/** A laptop's window; at this size a picture is read in a README. */
const SIZE = { width: 1200, height: 760 }
/** Bytes of a picture at most: a README is loaded by everybody who looks. */
const MOST_BYTES = 200_000

const CITING = [
  'Diver feared for Gull Steps pier',
  'Two of the steel piles under the pier at Gull Steps were “paper-thin”, a diver told the engineer Ruth Adeyemi, she said at the inquiry, the Tarrow Courier reported. Marsh & Tern Ferries did not respond to a request for comment.',
].join('\n\n')
const HEARD = [
  'Pier repairs to cost £6m, department says',
  'The repairs of the pier at Gull Steps will cost £6m, the Department for Harbours said on Wednesday. Dr Ruth Adeyemi told the inquiry that a diver had told her that two of the steel piles were ‘paper-thin’.',
].join('\n\n')

const example = (name: string) => readFileSync(`${ROOT}examples/${name}.txt`, 'utf8')
const records: readonly Record[] = [
  await read(example('ferry'), { id: 'ferry', outlet: 'The Tarrow Courier', published: '2026-03-10' }),
  await read(CITING, {
    id: 'diver',
    outlet: 'Coast Today',
    published: '2026-03-11',
    title: 'Diver feared for Gull Steps pier',
  }),
  await read(HEARD, {
    id: 'repairs',
    outlet: 'The Estuary Mail',
    published: '2026-03-12',
    title: 'Pier repairs to cost £6m, department says',
  }),
  await read(example('bridge'), { id: 'bridge', outlet: 'Callan Post', published: '2026-03-12' }),
]

/** Of the ferry report's claims about the piles, the one that came through most hands. */
const [ferry] = records
const chosen = ferry?.claims
  .filter(({ attribution }) =>
    ferry.attributions
      .find(({ id }) => id === attribution)
      ?.content.some(({ start, end }) => ferry.report.text.slice(start, end).includes('paper-thin')),
  )
  .reduce((a, b) => (b.chain.length > a.chain.length ? b : a))

const VIEWS: { readonly [name: string]: (page: Page) => Promise<void> } = {
  async report(page) {
    await page.goto(`${new URL(page.url()).origin}/#/report/ferry/claim/${chosen?.attribution}`)
    await page.locator('.text .block').first().waitFor()
    await page.locator('.pointed, .lit, [aria-current]').first().waitFor()
  },
  async ledger(page) {
    await page.goto(`${new URL(page.url()).origin}/#/ledger`)
    await page.locator('.entry').first().waitFor()
  },
  async claim(page) {
    await page.goto(`${new URL(page.url()).origin}/#/ledger?q=${encodeURIComponent('piles paper-thin')}`)
    await page.locator('.entry a').first().click()
    await page.locator('.carrier').first().waitFor()
  },
  async party(page) {
    await page.goto(`${new URL(page.url()).origin}/#/who/${encodeURIComponent('Ruth Adeyemi')}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.locator('main .quoted, main .said, main li').first().waitFor()
  },
}

mkdirSync(FOLDER, { recursive: true })
const web = await opened({ records, reads: false })
try {
  for (const [name, show] of Object.entries(VIEWS))
    await web.visit({ viewport: SIZE, colorScheme: 'light' }, async page => {
      await show(page)
      await page.getByText('One moment').first().waitFor({ state: 'detached' })
      await page.evaluate('document.fonts.ready')
      const path = `${FOLDER}/${name}.png`
      await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
      const { size } = statSync(path)
      console.log(`docs/screenshots/${name}.png  ${Math.round(size / 1000)} kB`)
      if (size > MOST_BYTES)
        throw new Error(`${name}.png has ${size} bytes, and at most ${MOST_BYTES} are good for a README.`)
    })
} finally {
  await web.close()
}
// The reader's processes end with this one.
process.exit()
