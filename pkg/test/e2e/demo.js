// The demo in Chromium: site, edge handler and sandbox, connected by HTTP.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { startSandbox } from '../../bin/sandbox.js'
import { startSite } from '../../bin/site.js'

const www = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../www')
let browser

/** Opens the demo with a sandbox or, with `real`, as it is with a real account. */
export async function openDemo({ page: options = {}, search = '', real = false } = {}) {
  const api = await startSandbox()
  const { sandbox } = api
  // Not the documented token of the sandbox, because no page may contain this one.
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
      // The handler refuses a form that is sent faster than a person can.
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

export async function closeBrowser() {
  await browser?.close()
  browser = undefined
}
