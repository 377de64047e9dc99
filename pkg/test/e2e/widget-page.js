// A page with the widget's single file. A test reads what the page posts, and chooses the responses.
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { chromium } from 'playwright-core'

const file = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8')
const host = 'https://shop.example'
let browser

/** Opens `html` with the widget. `before` runs in the page before any script of its own. */
export async function openPage(html, { before, script = true, head = '', ...options } = {}) {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROME || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const context = await browser.newContext({ locale: 'en-US', ...options })
  const page = await context.newPage()
  const errors = []
  const posts = []
  page.on('pageerror', (error) => errors.push(error.message))
  const fixture = {
    page,
    context,
    errors,
    /** The bodies that were posted to the handler. */
    posts,
    /** Returns the response to a request, or `lost` to abort it. Receives its number and path. */
    respond: () => ({ json: { ok: true } }),
    addScript: () =>
      page.addScriptTag({
        url: '/leadbridge-widget.js',
        ...(script === 'module' && { type: script }),
      }),
    send: (name = 'Send') => page.getByRole('button', { name }).first().click(),
    thanks: () => page.locator('[data-thanks]').waitFor({ timeout: 5_000 }),
    problems: async () =>
      (await page.locator('.contact-problem').allTextContents()).filter(Boolean),
    status: () => page.locator('.contact-status').first(),
    close: () => context.close(),
  }
  if (before) await page.addInitScript(before)
  await page.route(`${host}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    if (route.request().method() === 'POST') {
      posts.push({ path: pathname, ...route.request().postDataJSON() })
      const response = fixture.respond(posts.length, pathname)
      return response === 'lost' ? route.abort() : route.fulfill(response)
    }
    if (pathname === '/leadbridge-widget.js' || pathname === '/leadbridge-widget.css')
      return route.fulfill({
        contentType: pathname.endsWith('css') ? 'text/css' : 'text/javascript',
        body: file(pathname.slice(1)),
      })
    const tag = script ? '<script src="/leadbridge-widget.js"></script>' : ''
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">${head}<body>${html}${tag}`,
    })
  })
  await page.goto(`${host}/form`)
  return fixture
}

/** One test in a new page; a script that throws fails it. */
export const onPage = (name, html, options, act) =>
  test(name, async () => {
    const fixture = await openPage(html, options)
    try {
      await act(fixture)
      if (fixture.errors.length) throw new Error(fixture.errors.join('\n'))
    } finally {
      await fixture.close()
    }
  })

export async function closeBrowser() {
  await browser?.close()
  browser = undefined
}

/** A widget with the given fields and a button. */
export const widget = (
  fields,
  attributes = 'country="US"',
  form = 'method="post" action="/leads"',
) =>
  `<contact-widget ${attributes}><form ${form}>${fields}<button>Send</button></form></contact-widget>`
