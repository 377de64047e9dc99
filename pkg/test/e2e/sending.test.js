import assert from 'node:assert/strict'
import { after } from 'node:test'
import { closeBrowser, onPage, widget } from './widget-page.js'

after(closeBrowser)

const email = '<label>E-mail <input name="email" type="email" value="ada@example.com"></label>'
const failed = /did not go through/

onPage(
  'the button shows the progress, and after a failure the status says what to do',
  widget(email),
  {},
  async (fixture) => {
    const { page, send, status } = fixture
    fixture.respond = () => ({ status: 503, headers: { 'retry-after': '1' }, body: '' })
    const node = await page.evaluateHandle(() => document.querySelector('button').firstChild)
    await send()
    const button = page.locator('button')
    await button.filter({ hasText: 'Still trying' }).waitFor()
    assert.equal(await button.getAttribute('aria-busy'), 'true')
    assert.match(await status().textContent(), /keep this page open/)
    assert.equal(await status().getAttribute('role'), 'status')
    await status().filter({ hasText: failed }).waitFor({ timeout: 15_000 })
    assert.equal(await status().getAttribute('role'), 'alert')
    assert.equal(await button.textContent(), 'Send')
    assert.equal(await button.getAttribute('aria-busy'), null)
    assert(
      await page.evaluate((node) => node === document.querySelector('button').firstChild, node),
    )
    assert.equal(await page.inputValue('[name=email]'), 'ada@example.com')
  },
)

onPage(
  'the button shows “Sending…” while a slow handler responds',
  widget(email),
  {},
  async (fixture) => {
    const { page, send, thanks } = fixture
    let go
    await page.route('**/leads', async (route) => {
      await new Promise((resolve) => (go = resolve))
      await route.fulfill({ json: { ok: true } })
    })
    await send()
    await page.getByRole('button', { name: 'Sending…' }).waitFor()
    go()
    await thanks()
  },
)

for (const [name, response] of [
  [
    'a 422 from another server',
    { status: 422, body: '<h1>Unprocessable</h1>', contentType: 'text/html' },
  ],
  ['a 422 without problems', { status: 422, json: {} }],
  ['a 422 of null', { status: 422, json: null }],
  ['a 404', { status: 404, body: 'Not found' }],
  ['a 403 of a firewall', { status: 403, contentType: 'text/html', body: '<h1>Blocked</h1>' }],
])
  onPage(`${name} is shown as a failure`, widget(email), {}, async (fixture) => {
    fixture.respond = () => response
    await fixture.send()
    await fixture.status().filter({ hasText: failed }).waitFor()
    assert.equal(fixture.posts.length, 1)
  })

onPage('the message of the handler is shown', widget(email), {}, async (fixture) => {
  fixture.respond = () => ({
    status: 403,
    json: { ok: false, code: 'forbidden', message: 'https://x.example may not send leads here' },
  })
  await fixture.send()
  await fixture.status().filter({ hasText: 'may not send leads here.' }).waitFor()
})

onPage(
  'after a lost response the lead is sent again with the same key',
  widget(email),
  {},
  async (fixture) => {
    fixture.respond = (count) => (count === 1 ? 'lost' : { json: { ok: true, outcome: 'updated' } })
    await fixture.send()
    await fixture.thanks()
    assert.equal(
      await fixture.page.locator('[data-thanks]').textContent(),
      'Thank you. We have your message.',
    )
    assert.equal(fixture.posts[0]._key, fixture.posts[1]._key)
  },
)

onPage(
  'a page that changes its URL still sends the campaign and the page of the form',
  widget(email),
  {},
  async (fixture) => {
    const { page, posts, send, thanks } = fixture
    await page.goto('https://shop.example/form?utm_source=news')
    await page.evaluate(() => history.pushState(null, '', '/contact'))
    fixture.respond = (count) => {
      if (count > 1) return { json: { ok: true } }
      void page.evaluate(() => history.pushState(null, '', '/elsewhere'))
      return { status: 502, body: '' }
    }
    await send()
    await thanks()
    const places = posts.map(({ _page, _landing }) => [_page, _landing])
    const place = ['https://shop.example/contact', 'https://shop.example/form?utm_source=news']
    assert.deepEqual(places, [place, place])
  },
)

onPage(
  'a field that the page shows on contact-invalid gets the focus, and a radio group is named by its legend',
  widget(
    `<div id="first" style="display:none"><label>Town <input name="town" required></label></div>
    <div style="display:none"><fieldset><legend>When</legend>
      <label><input type="radio" name="when" value="am" required> Morning</label>
      <label><input type="radio" name="when" value="pm"> Evening</label></fieldset></div>${email}`,
  ),
  {},
  async ({ page, send, status, posts }) => {
    await page.evaluate(() =>
      document.addEventListener('contact-invalid', () => {
        document.getElementById('first').style.display = ''
      }),
    )
    await send()
    await status().filter({ hasText: 'When: Please fill this in.' }).waitFor()
    assert.doesNotMatch(await status().textContent(), /Town|Morning/)
    assert.equal(await page.evaluate(() => document.activeElement.name), 'town')
    assert.equal(posts.length, 0)
  },
)

for (const [name, replaced] of [
  [
    'throws at once',
    () =>
      (window.fetch = () => {
        throw new TypeError('no')
      }),
  ],
  ['resolves to undefined', () => (window.fetch = async () => undefined)],
  ['returns no promise', () => (window.fetch = () => 7)],
])
  onPage(`a fetch that ${name} ends as a failure`, widget(email), {}, async (fixture) => {
    const { page, send, status } = fixture
    await page.clock.install()
    await page.evaluate(replaced)
    await send()
    for (let second = 0; second < 25; second++) {
      await page.waitForTimeout(20)
      await page.clock.runFor(1000)
    }
    await status().filter({ hasText: failed }).waitFor()
    assert.equal(await page.locator('[data-thanks]').count(), 0)
    assert.equal(await page.locator('button').getAttribute('aria-busy'), null)
  })

for (const form of ['method="post"', 'action=""'])
  onPage(
    `a form with only ${form} fails with no_action`,
    widget(email, '', form),
    {},
    async (fixture) => {
      const { page, send, status, posts } = fixture
      await page.evaluate(() =>
        addEventListener('contact-error', ({ code }) => (window.code = code)),
      )
      await send()
      await status().filter({ hasText: failed }).waitFor()
      assert.equal(posts.length, 0)
      assert.equal(await page.evaluate(() => window.code), 'no_action')
    },
  )

onPage(
  'a browser that incorrectly reports being offline still sends',
  widget(email),
  { before: () => Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false }) },
  async ({ posts, send, thanks }) => {
    await send()
    await thanks()
    assert.equal(posts.length, 1)
  },
)

onPage(
  'offline, the widget tries once and then waits for the network',
  widget(email),
  { before: () => Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false }) },
  async (fixture) => {
    const { page, posts, send, status, thanks } = fixture
    fixture.respond = (count) => (count < 8 ? 'lost' : { json: { ok: true } })
    await page.clock.install()
    await send()
    await status().filter({ hasText: 'offline' }).waitFor()
    for (let count = 2; count <= 8; count++) {
      await page.evaluate(() => dispatchEvent(new Event('online')))
      await page.waitForTimeout(100)
    }
    await thanks()
    assert.equal(posts.length, 8)
  },
)

onPage(
  'the widget waits as long as the handler asks, and says meanwhile that the page must stay open',
  widget(email),
  {},
  async (fixture) => {
    const { page, posts, send, status, thanks } = fixture
    fixture.respond = (count) =>
      count < 2
        ? {
            status: 429,
            headers: { 'retry-after': '60' },
            json: { ok: false, code: 'rate_limited', message: 'Please wait a little.' },
          }
        : { json: { ok: true } }
    await page.clock.install()
    await send()
    await status().filter({ hasText: 'keep this page open' }).waitFor()
    assert.doesNotMatch(await status().textContent(), /connection/)
    await page.clock.runFor(59_000)
    await page.waitForTimeout(100)
    assert.equal(posts.length, 1)
    const button = page.getByRole('button', { name: 'Still trying' })
    assert.equal(await button.getAttribute('aria-busy'), 'true')
    await page.clock.runFor(2_000)
    await thanks()
    assert.equal(posts.length, 2)
  },
)

for (const [what, response] of [
  [
    'refused permanently',
    { status: 502, json: { ok: false, code: 'rejected', message: 'Please call us.' } },
  ],
  [
    'asked to retry much later',
    {
      status: 503,
      headers: { 'retry-after': '3600' },
      json: { ok: false, code: 'unavailable', message: 'Please call us.' },
    },
  ],
])
  onPage(
    `a visitor who is ${what} sees the message at once`,
    widget(email),
    {},
    async (fixture) => {
      fixture.respond = () => response
      await fixture.send()
      await fixture.status().filter({ hasText: 'Please call us.' }).waitFor({ timeout: 2_000 })
      assert.equal(fixture.posts.length, 1)
    },
  )
