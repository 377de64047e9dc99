import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { closeBrowser, openDemo } from './demo.js'

after(closeBrowser)

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

for (const colorScheme of ['light', 'dark']) {
  for (const width of [360, 1440]) {
    test(`axe finds no violation at ${width} px, ${colorScheme}`, async () => {
      const demo = await openDemo({
        page: {
          colorScheme,
          viewport: { width, height: 900 },
          bypassCSP: true,
          reducedMotion: 'reduce',
        },
      })
      try {
        const { page } = demo
        await demo.fill({ email: 'foo@' })
        await demo.send()
        await page.locator('.contact-problem').first().waitFor()
        await page.fill('[name=email]', 'ada@example.com')
        await page.addScriptTag({ path: AXE })
        const check = async (when) => {
          const { violations } = await page.evaluate(() => window.axe.run())
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${when}: ${id} ${nodes[0].html}`),
            [],
          )
        }
        await check('with a problem shown')
        await demo.send()
        await demo.thanks()
        await page.locator('.log .message summary').first().click()
        await check('after sending')
        const [wide, view] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          innerWidth,
        ])
        assert(wide <= view, `${wide} px wide in ${view}`)
      } finally {
        await demo.close()
      }
    })
  }
}

async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** One test with a new demo; a page that throws fails it. */
const visit = (name, options, act) =>
  test(name, async () => {
    const demo = await openDemo(options)
    try {
      await act(demo)
      assert.deepEqual(demo.errors, [])
    } finally {
      await demo.close()
    }
  })

/** Fills in an example and sends it. */
async function sendExample({ page, thanks }) {
  await page.click('#example')
  // The handler refuses a form that is sent faster than a person can.
  await page.waitForTimeout(850)
  await page.click('contact-widget button')
  await thanks()
}

const legs = (page) => page.locator('.run').first().locator('.leg').allTextContents()

for (const width of [360, 1440])
  visit(
    `at ${width} px the first screen shows what this is, where the token is, and the form`,
    { page: { viewport: { width, height: 740 } } },
    async ({ page }) => {
      for (const seen of ['h1', '.lede', '.route .token.none', '.route li:nth-child(2) .token'])
        assert(await page.locator(seen).first().isVisible(), seen)
      assert.match(await page.textContent('.lede'), /connects a form on any site to HighLevel/)
      const bottom = (at) =>
        page.locator(at).evaluate((node) => node.getBoundingClientRect().bottom)
      assert((await bottom('.route')) < 740 && (await bottom('[name=name]')) < 740)
    },
  )

visit(
  'the messages of a lead are shown in order: page, handler, HighLevel and back',
  {},
  async (demo) => {
    const { page, site, sandbox } = demo
    await sendExample(demo)
    await page.locator('.log .note', { hasText: 'A new contact was created.' }).waitFor()
    assert.deepEqual(
      (await legs(page)).filter((leg, at, all) => leg !== all[at - 1]),
      ['Page to handler', 'Handler to HighLevel', 'Handler to page'],
    )
    const [posted] = await page.locator('.log .message').all()
    assert.match(await posted.textContent(), /name, email, phone, message\. No token/)
    await posted.locator('summary').click()
    const request = await posted.locator('pre').textContent()
    assert.match(request, /ada@example\.com/)
    assert.doesNotMatch(request, /bearer|authorization/i)
    assert.match(await page.locator('.log .api').last().textContent(), /Authorization: Bearer …/)
    const card = page.locator('.contacts .card').first()
    for (const fact of [
      'Ada Lovelace',
      '+12015550101',
      'website',
      'tuning',
      'An upright from 1911',
    ])
      await card.getByText(fact).first().waitFor()
    assert(!(await page.content()).includes(demo.account.token))
    assert((await (await fetch(site.url)).text()).includes('What is sent'))
  },
)

visit(
  '“Send another” shows the form again, and “Clear” empties the page and the account',
  {},
  async (demo) => {
    const { page, contacts } = demo
    await sendExample(demo)
    await page.click('#again')
    assert.equal(await page.inputValue('[name=email]'), 'ada@example.com')
    await page.waitForTimeout(850)
    await page.click('contact-widget button')
    await demo.thanks()
    await page.locator('.log .note', { hasText: 'nothing was overwritten' }).waitFor()
    assert.equal(await page.locator('.run').count(), 2)
    assert.equal(contacts().length, 1)
    await page.click('#clear')
    await page.locator('#no-log').waitFor()
    await page.locator('#no-contacts').waitFor()
    assert.equal(contacts().length, 0)
    assert.equal(await page.locator('.run').count(), 0)
    assert.equal(await page.inputValue('[name=email]'), '')
    await sendExample(demo)
    assert.equal(contacts().length, 1)
  },
)

visit('a chosen fault applies to every lead, and the page shows the outcome', {}, async (demo) => {
  const { page, contacts } = demo
  await page.check('[value=lost]')
  await sendExample(demo)
  const newest = page.locator('.run').first()
  await newest.locator('.note', { hasText: 'A new contact' }).waitFor()
  assert.match(await newest.textContent(), /The response was lost/)
  await page.click('#again')
  await page.waitForTimeout(850)
  await page.click('contact-widget button')
  await demo.thanks()
  await newest.locator('.note', { hasText: 'nothing was overwritten' }).waitFor()
  assert.match(await newest.textContent(), /The response was lost/)
  assert.equal(contacts().length, 1)
})

visit(
  'the code on the page can be copied, and it works',
  {},
  async ({ page, context, sandbox, account }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const copied = async (name) => {
      await page.click(`[data-copy=code-${name}]`)
      return page.evaluate(() => navigator.clipboard.readText())
    }
    const project = fs.mkdtempSync(path.join(tmpdir(), 'leadbridge-page-'))
    const at = (name) => path.join(project, name)
    assert.match(await copied('install'), /^npm install leadbridge$/)
    fs.mkdirSync(at('node_modules'))
    fs.symlinkSync(fileURLToPath(new URL('../..', import.meta.url)), at('node_modules/leadbridge'))
    fs.writeFileSync(at('index.html'), await copied('page'))
    const handler = await copied('handler')
    assert(handler.split('\n').filter(Boolean).length <= 5)
    fs.writeFileSync(at('leads.mjs'), handler)
    fs.writeFileSync(at('server.mjs'), await copied('server'))
    // Free ports instead of those on the page.
    const port = await freePort()
    const start = (await copied('start')).replace('http://127.0.0.1:4010', account.baseUrl)
    const server = spawn('bash', ['-c', start.replace('node ', 'exec node ')], {
      cwd: project,
      env: { ...process.env, PORT: port },
      stdio: 'inherit',
    })
    try {
      const url = `http://localhost:${port}`
      for (let tries = 0; !(await fetch(url).catch(() => undefined)); tries++) {
        assert(tries < 50, 'the server did not start')
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      for (const javaScriptEnabled of [true, false]) {
        const visitor = await context.browser().newContext({ javaScriptEnabled })
        const site = await visitor.newPage()
        await site.goto(url)
        const email = `ada-${javaScriptEnabled}@example.com`
        await site.fill('[name=name]', 'Ada')
        await site.fill('[name=email]', email)
        await site.waitForTimeout(850)
        await site.click('button')
        await site
          .getByText(/thank you/i)
          .first()
          .waitFor()
        assert(sandbox.records('contact').some((contact) => contact.email === email))
        await visitor.close()
      }
    } finally {
      server.kill()
      fs.rmSync(project, { recursive: true })
    }
  },
)

visit('the example for two matches adds a note to both contacts', {}, async (demo) => {
  const { page, sandbox } = demo
  await page.check('[value=duplicate]')
  await page.fill('[name=email]', '')
  await sendExample(demo)
  await page.locator('.log .note', { hasText: 'belong to two contacts' }).waitFor()
  assert.equal(sandbox.records('note').length, 2)
  assert.equal(await page.locator('.contacts .card').count(), 2)
})

visit(
  'on a phone a line below the form shows the current message',
  { page: { viewport: { width: 360, height: 740 } } },
  async (demo) => {
    const { page } = demo
    await page.check('[value=slow]')
    await page.click('#example')
    await page.waitForTimeout(850)
    await page.click('contact-widget button')
    await page
      .locator('#now', {
        hasText: 'Handler to HighLevel: Finds the contact with this e-mail address. waiting',
      })
      .waitFor()
    const [now, button] = await page.evaluate(() =>
      ['#now', 'contact-widget button'].map((at) =>
        document.querySelector(at).getBoundingClientRect(),
      ),
    )
    assert(now.top - button.bottom < 100, `${now.top - button.bottom} px below the button`)
    await page.check('[value=none]')
    await demo.thanks()
    await page.locator('#now', { hasText: 'A new contact was created.' }).waitFor()
  },
)

test('requests to /clear from other origins are refused', async () => {
  const demo = await openDemo()
  try {
    demo.sandbox.seed({ email: 'ada@example.com' })
    const clear = (origin) =>
      fetch(`${demo.site.url}/clear`, { method: 'POST', headers: { origin } })
    assert.equal((await clear('https://example.com')).status, 403)
    assert.equal(demo.contacts().length, 1)
    assert.equal((await clear(demo.site.url)).status, 204)
    assert.equal(demo.contacts().length, 0)
  } finally {
    await demo.close()
  }
})

test('every control can be reached with the keyboard, and its focus is visible', async () => {
  const demo = await openDemo()
  try {
    const { page } = demo
    const reached = []
    for (let step = 0; step < 24; step++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const { activeElement: at } = document
        if (at === document.body) return undefined
        const shown = getComputedStyle(at.matches('[name=fault]') ? at.nextElementSibling : at)
        return [at.name || at.textContent.trim(), shown.outlineStyle !== 'none']
      })
      if (at) reached.push(at)
    }
    const names = reached.map(([name]) => name)
    for (const name of [
      'Code',
      'API explorer',
      'Fill in an example',
      'name',
      'email',
      'phone',
      'message',
      'Ask for a visit',
      'fault',
    ]) {
      assert(names.includes(name), `${name} is not among ${names}`)
    }
    assert(!names.includes('_trap'))
    assert.deepEqual(
      reached.filter(([name, seen]) => !seen && name !== 'Skip to the form'),
      [],
    )
  } finally {
    await demo.close()
  }
})

test('files are compressed only if the client accepts it', async () => {
  const demo = await openDemo()
  try {
    const get = (encoding) =>
      fetch(`${demo.site.url}/style.css`, { headers: { 'accept-encoding': encoding } })
    const [packed, plain] = await Promise.all([get('gzip, br'), get('identity')])
    assert.equal(packed.headers.get('content-encoding'), 'br')
    assert.equal(plain.headers.get('content-encoding'), null)
    assert.equal(await packed.text(), await plain.text())
  } finally {
    await demo.close()
  }
})
