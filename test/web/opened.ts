import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium as engine, type Page } from 'playwright-core'
import { started } from '../serve/started.ts'

const { chromium } = (await import(new URL('../../scripts/chromium.mjs', import.meta.url).href)) as {
  chromium: () => string
}
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Milliseconds for anything to appear: a machine with other work is slow, and a test that fails is none the worse for it. */
export const PATIENCE = 120_000
/** WCAG 2.2 A and AA, and what axe holds to be good besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What the field is called into which reports are put. */
export const FIELD = 'A report’s text, or addresses, one a line'

export interface Opened {
  readonly url: string
  /** A page of its own in a browser of its own. When it is closed, nothing may have gone wrong in it, and nobody else been asked for anything. */
  readonly visit: (options: BrowserContextOptions, journey: (page: Page) => Promise<void>) => Promise<void>
  readonly close: () => Promise<void>
}

/** The server and a real Chromium. */
export async function opened(options: Parameters<typeof started>[0] = {}): Promise<Opened> {
  const server = await started(options)
  // Chromium's own sandbox does not work for root; what it shows here is ours.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser: Browser = await engine.launch({ executablePath: chromium(), args })
  return {
    url: server.url,
    async visit(options, journey) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      })
      context.setDefaultTimeout(PATIENCE)
      const page = await context.newPage()
      const wrong: string[] = []
      page.on('pageerror', error => wrong.push(error.message))
      page.on(
        'console',
        message => message.type() === 'error' && !/status of 4\d\d/.test(message.text()) && wrong.push(message.text()),
      )
      page.on('request', request => request.url().startsWith(server.url) || wrong.push(`asked ${request.url()}`))
      page.on('dialog', dialog => wrong.push(`dialog ${dialog.message()}`))
      try {
        await page.goto(server.url)
        await journey(page)
        assert.deepEqual(wrong, [])
      } finally {
        await context.close()
      }
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** Pastes a report where reports are brought in, and waits until it is shown. */
export async function paste(page: Page, text: string): Promise<void> {
  const field = page.getByLabel(FIELD)
  // An empty desk and a lost address have the field themselves.
  await field.or(page.locator('.entries')).first().waitFor()
  if ((await field.count()) === 0) await page.getByRole('link', { name: 'Bring in' }).click()
  await field.fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.locator('.text .block').first().waitFor()
}

/** Asserts that axe finds nothing against what is shown now. */
export async function accessible(page: Page, where: string): Promise<void> {
  await page.evaluate(AXE)
  const run = `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(RULES)} } })`
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(run)
  const found = violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))])
  assert.deepEqual(found, [], where)
}
