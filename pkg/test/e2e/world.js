// The demo as a visitor meets it: site, edge handler and sandbox over real HTTP, and Chromium in front.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { startSandbox } from '../../bin/sandbox.js'
import { startSite } from '../../bin/site.js'

const www = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../www')
let browser

/** Opens the demo; with `real`, as it is in front of a real account. */
export async function open({ page: options = {}, search = '', real = false } = {}) {
  const api = await startSandbox()
  const { sandbox } = api
  // Not the one that everybody knows: no page may show it.
  sandbox.addToken('pit-of-the-demo', { location: sandbox.location })
  const account = { token: 'pit-of-the-demo', location: sandbox.location, baseUrl: api.url }
  const site = await startSite({ www, account, ...(!real && { sandbox }) })
  browser ??= await chromium.launch({
    executablePath: process.env.CHROME || '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  })
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    ...options,
  })
  const page = await context.newPage()
  const errors = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(`${site.url}/${search}`)
  return {
    page,
    context,
    sandbox,
    account,
    site,
    errors,
    contacts: () => sandbox.records('contact'),
    async fill({
      name = 'Ada Lovelace',
      email = 'ada@example.com',
      phone = '',
      message = '',
    } = {}) {
      await page.fill('[name=name]', name)
      await page.fill('[name=email]', email)
      if (phone) await page.locator('[name=phone]').pressSequentially(phone)
      if (message) await page.fill('[name=message]', message)
      // Quicker than a person is refused.
      await page.waitForTimeout(850)
    },
    send: () => page.click('contact-widget button'),
    thanks: () => page.locator('[data-thanks]').waitFor({ state: 'visible', timeout: 20_000 }),
    async close() {
      await context.close()
      await site.close()
      await api.close()
    },
  }
}

export async function end() {
  await browser?.close()
  browser = undefined
}
