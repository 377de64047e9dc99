// A page of one's own around the widget's single file; what the page posts is kept, and answered as a test wants.
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
  const world = {
    page,
    context,
    errors,
    /** The bodies that were posted to the handler. */
    posts,
    answer: () => ({ json: { ok: true } }),
    write: () =>
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
      const answer = world.answer(posts.length, pathname)
      return answer === 'lost' ? route.abort() : route.fulfill(answer)
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
  return world
}

/** One test on a page of its own, in which no script may fail. */
export const onPage = (name, html, options, act) =>
  test(name, async () => {
    const world = await openPage(html, options)
    try {
      await act(world)
      if (world.errors.length) throw new Error(world.errors.join('\n'))
    } finally {
      await world.close()
    }
  })

export async function closeBrowser() {
  await browser?.close()
  browser = undefined
}

/** A widget around fields and a button. */
export const widget = (
  fields,
  attributes = 'country="US"',
  form = 'method="post" action="/leads"',
) =>
  `<contact-widget ${attributes}><form ${form}>${fields}<button>Send</button></form></contact-widget>`
