import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { closeBrowser, onPage, widget } from './widget-page.js'

after(closeBrowser)

const email = '<label>E-mail <input name="email" type="email" value="ada@example.com"></label>'

test('the widget can be imported where there are no custom elements', () => {
  const code = `
    const { ContactWidget } = await import('leadbridge/widget')
    ContactWidget.words = { send: 'Senden' }
    console.log(typeof ContactWidget, ContactWidget.words.send)`
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: new URL('../..', import.meta.url),
    encoding: 'utf8',
  })
  assert.equal(printed, 'function Senden\n')
})

onPage(
  'properties accept the values that frameworks set',
  '<main></main>',
  {},
  async ({ page }) => {
    const seen = await page.evaluate(() => {
      const widget = document.createElement('contact-widget')
      widget.action = '/leads'
      const seen = []
      for (const fields of ['name email', ['name', 'message']]) {
        widget.fields = fields
        seen.push(widget.fields)
      }
      widget.tags = ['a', 'b']
      seen.push(widget.getAttribute('tags'))
      for (const value of [null, undefined, false]) {
        widget.consent = 'x'
        widget.consent = value
        seen.push(widget.consent)
      }
      widget.consent = true
      widget.redirect = 'javascript:alert(1)'
      seen.push(widget.redirect ?? null)
      document.querySelector('main').append(widget)
      seen.push([...widget.querySelectorAll('label')].map((label) => label.textContent))
      return seen
    })
    assert.deepEqual(seen, [
      ['name', 'email'],
      ['name', 'message'],
      'a,b',
      null,
      null,
      null,
      null,
      ['Name', 'Message', 'You may store what I send, to answer me.'],
    ])
  },
)

onPage(
  'properties that are set before the script loads are applied',
  '<contact-widget action="/leads"></contact-widget>',
  { script: false },
  async ({ page, addScript }) => {
    await page.evaluate(() => (document.querySelector('contact-widget').fields = ['email']))
    await addScript()
    assert.deepEqual(await page.locator('contact-widget label').allTextContents(), ['E-mail'])
  },
)

onPage(
  'a thank-you message inside the form stays in place, and reset() restores the form',
  widget(`<div>${email}<p data-thanks hidden>Danke</p></div>`),
  {},
  async ({ page, send, thanks }) => {
    const place = () =>
      page.evaluate(() => document.querySelector('[data-thanks]').parentElement.tagName)
    await send()
    await thanks()
    assert.equal(await place(), 'DIV')
    assert.equal(await page.locator('[name=email]').isVisible(), false)
    assert.equal(await page.locator('button').isVisible(), false)
    await page.evaluate(() => document.querySelector('contact-widget').reset())
    assert.equal(await page.locator('button').isVisible(), true)
    assert.equal(await page.locator('[data-thanks]').isVisible(), false)
    await send()
    await thanks()
  },
)

onPage(
  'the widget uses a form that a framework adds, replaces or removes',
  '<main></main>',
  {},
  async ({ page, posts, send, thanks }) => {
    await page.evaluate((email) => {
      const widget = document.createElement('contact-widget')
      document.querySelector('main').append(widget)
      const form = document.createElement('form')
      form.action = '/leads'
      form.innerHTML = `${email}<button>Send</button>`
      widget.append(form)
    }, email)
    assert.equal(await page.locator('form').count(), 1)
    await page.evaluate((email) => {
      document.querySelector('contact-widget').innerHTML =
        `<form action="/leads">${email}<input name="new" value="1"><button>Send</button></form>`
    }, email)
    await send()
    await thanks()
    assert.equal(posts[0].new, '1')
    assert.match(page.url(), /\/form$/)
    const left = await page.evaluate(() => {
      const form = document.querySelector('form')
      form.remove()
      const widget = document.querySelector('contact-widget')
      document.querySelector('main').append(widget)
      return new Promise((resolve) =>
        setTimeout(() => resolve(document.querySelectorAll('form').length)),
      )
    })
    assert.equal(left, 0)
  },
)

onPage(
  'fields may have the names of properties of a form',
  widget(
    email +
      'reset elements querySelector querySelectorAll contains append action method hidden style noValidate addEventListener children submit isConnected'
        .split(' ')
        .map((name) => `<input name="${name}" value="1">`)
        .join(''),
  ),
  {},
  async ({ page, posts, send, thanks }) => {
    await page.fill('[name=email]', 'no')
    await send()
    await page.locator('.contact-problem').waitFor()
    await page.fill('[name=email]', 'ada@example.com')
    await send()
    await thanks()
    assert.equal(posts[0].querySelector, '1')
    assert.equal(await page.locator('form').isVisible(), false)
  },
)

onPage(
  'the widget works in browsers without newer functions',
  widget(`${email}<input name="phone" type="tel" value="2015550123">`, 'redirect="/thanks"'),
  {
    before: () => {
      delete URL.canParse
      delete URL.parse
      delete AbortSignal.timeout
      delete AbortSignal.any
      delete Document.prototype.adoptedStyleSheets
      delete ShadowRoot.prototype.adoptedStyleSheets
      delete Crypto.prototype.randomUUID
      delete Promise.withResolvers
      delete Object.groupBy
      delete Uint8Array.fromBase64
      delete Iterator.prototype.map
      delete Intl.Locale.prototype.getTextInfo
    },
  },
  async ({ page, posts, send }) => {
    await send()
    await page.waitForURL('**/thanks')
    assert.equal(posts.length, 1)
  },
)

onPage(
  'the messages of two widgets have different ids',
  widget('<input name="email" aria-describedby="hint"><p id="hint">Ours</p>') +
    widget('<input name="email">'),
  {},
  async ({ page }) => {
    for (const input of await page.locator('[name=email]').all()) await input.fill('no')
    for (const button of await page.locator('button').all()) await button.click()
    await page.locator('.contact-problem').nth(1).waitFor()
    const ids = await page
      .locator('.contact-problem')
      .evaluateAll((notes) => notes.map(({ id }) => id))
    const described = await page
      .locator('[name=email]')
      .evaluateAll((fields) => fields.map((field) => field.getAttribute('aria-describedby')))
    assert.notEqual(ids[0], ids[1])
    assert.deepEqual(described, [`hint ${ids[0]}`, ids[1]])
  },
)

onPage(
  'all texts can be replaced by the page, also later',
  `<contact-widget action="/leads" fields="name email" country="DE"></contact-widget>`,
  {},
  async (fixture) => {
    const { page, problems, send, status } = fixture
    await page.evaluate(() => {
      const { words } = document.querySelector('contact-widget').constructor
      document.querySelector('contact-widget').constructor.words = {
        name: 'Name',
        email: 'E-Mail-Adresse',
        email_no_domain: 'Hinter dem @ fehlt etwas.',
        typeMismatch: 'Das passt nicht.',
        tooLong: 'Höchstens {maxLength} Zeichen.',
        consent_missing: 'Bitte stimmen Sie zu.',
        correct: 'Bitte sehen Sie die markierten Felder an.',
        failed: 'Das hat nicht geklappt.',
      }
      words.send = 'Absenden'
    })
    assert.deepEqual(await page.locator('label').allTextContents(), ['Name', 'E-Mail-Adresse'])
    await page.fill('[name=email]', 'ada@')
    await send('Absenden')
    await page.locator('.contact-problem').waitFor()
    assert.deepEqual(await problems(), ['Hinter dem @ fehlt etwas.'])
    assert.equal(await status().textContent(), 'Bitte sehen Sie die markierten Felder an.')
    fixture.respond = () => ({
      status: 422,
      json: {
        ok: false,
        problems: [
          { field: 'consent', code: 'consent_missing', message: 'must be ticked' },
          { field: 'name', code: 'wrong_type', message: 'must be a string' },
        ],
      },
    })
    await page.fill('[name=email]', 'ada@example.com')
    await send('Absenden')
    await page.locator('.contact-problem', { hasText: 'This must be a string.' }).waitFor()
    assert.match(await status().textContent(), /Bitte stimmen Sie zu\.$/)
  },
)

onPage(
  'a framework gets the grouped number as the typed value',
  widget('<input name="phone" type="tel">'),
  {},
  async ({ page }) => {
    await page.locator('[name=phone]').click()
    await page.waitForTimeout(300)
    // As React does: it tracks assignments to the property and ignores events for a value that it set itself.
    await page.evaluate(() => {
      const field = document.querySelector('[name=phone]')
      const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
      let tracked = ''
      window.state = ''
      Object.defineProperty(field, 'value', {
        get: () => native.get.call(field),
        set(value) {
          tracked = value
          native.set.call(field, value)
        },
      })
      document.body.addEventListener('input', () => {
        const value = native.get.call(field)
        if (value !== tracked) window.state = tracked = value
        field.value = window.state
      })
    })
    await page.locator('[name=phone]').pressSequentially('2015550123')
    assert.equal(await page.evaluate(() => window.state), '(201) 555-0123')
  },
)

onPage(
  'the problem of a hidden field is shown in the status',
  widget(
    `<div style="display:none"><label>Phone <input name="phone" type="tel" value="12345"></label>
    <label for="c">Company</label><input id="c" name="company" required></div>${email}`,
  ),
  {},
  async ({ send, status, page }) => {
    await send()
    await status().filter({ hasText: 'Phone: This has too few digits.' }).waitFor()
    assert.match(await status().textContent(), /Company: Please fill this in\./)
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'BUTTON')
  },
)

onPage(
  'without the action attribute no form is generated until it is set',
  '<contact-widget fields="email"></contact-widget><p><contact-widget country="US"></p><form method="post" action="/leads"><input name="email"></form>',
  {},
  async ({ page }) => {
    await page.waitForTimeout(100)
    assert.equal(await page.locator('contact-widget form').count(), 0)
    await page.evaluate(() =>
      document.querySelector('contact-widget').setAttribute('action', '/leads'),
    )
    await page.locator('contact-widget form [name=email]').waitFor()
  },
)

onPage(
  'texts return to English when they are unset',
  '<contact-widget action="/leads" fields="email"></contact-widget>',
  {},
  async ({ page }) => {
    const words = (some) =>
      page.evaluate((some) => {
        const Widget = customElements.get('contact-widget')
        Widget.words = some === 'one' ? { send: undefined } : some
        return [
          document.querySelector('contact-widget button').textContent,
          Widget.words.own ?? null,
        ]
      }, some)
    assert.deepEqual(await words({ send: 'Senden', own: 'x' }), ['Senden', 'x'])
    assert.deepEqual(await words('one'), ['Send', 'x'])
    assert.deepEqual(await words({ send: 'Senden' }), ['Senden', 'x'])
    assert.deepEqual(await words(null), ['Send', null])
  },
)

onPage(
  'after sending, choices return to those before the visitor’s, and checkboxes dispatch click events',
  widget(
    `${email}<select name="plan"><option>basic</option><option>pro</option></select>
    <label><input type="radio" name="size" value="s"> s</label><label><input type="radio" name="size" value="l"> l</label>
    <label><input type="checkbox" name="agree"> agree</label>`,
  ),
  {},
  async ({ page, send, thanks }) => {
    const state = () =>
      page.evaluate(() => [
        document.querySelector('[name=plan]').value,
        document.querySelector('[name=size]:checked')?.value ?? null,
        document.querySelector('[name=agree]').checked,
      ])
    // As frameworks do: the state is set by property.
    await page.evaluate(() => {
      document.querySelector('[name=plan]').value = 'pro'
      document.querySelector('[value=l]').checked = true
      window.clicks = []
      document.addEventListener(
        'click',
        ({ target }) => target.name === 'agree' && clicks.push(target.checked),
      )
    })
    await page.check('[name=agree]')
    await page.selectOption('[name=plan]', 'basic')
    await page.check('[value=s]')
    await send()
    await thanks()
    assert.deepEqual(await state(), ['pro', 'l', false])
    assert.deepEqual(await page.evaluate(() => window.clicks), [true, false])
    await page.evaluate(() =>
      document.querySelector('contact-widget').prefill({ agree: true, size: 's' }),
    )
    assert.deepEqual(await state(), ['pro', 's', true])
  },
)

onPage(
  'a form with a javascript: action is not sent',
  widget(email, '', 'action="javascript:void 0"'),
  {},
  async ({ send, status, posts }) => {
    await send()
    await status().filter({ hasText: 'did not go through' }).waitFor()
    assert.equal(posts.length, 0)
  },
)

onPage(
  'the script tag for the CDN has the integrity hash of this version',
  widget(email),
  { script: false },
  async ({ page }) => {
    const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
    const { version } = JSON.parse(read('package.json'))
    const [line] = /<script\n[^]*?<\/script>/.exec(read('docs/widget.md'))
    const url = `https://cdn.jsdelivr.net/npm/leadbridge@${version}/dist/leadbridge-widget.js`
    assert(line.includes(url))
    await page.route('https://cdn.jsdelivr.net/**', (route) =>
      route.fulfill({
        headers: { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' },
        body: read('dist/leadbridge-widget.js'),
      }),
    )
    await page.evaluate((line) => {
      document.body.append(document.createRange().createContextualFragment(line))
    }, line)
    await page.waitForFunction(() => customElements.get('contact-widget'))
  },
)

onPage(
  'a field may have the name of a member of every object',
  '<contact-widget action="/leads" fields="email constructor toString __proto__"></contact-widget>',
  {},
  async ({ page, posts, send, thanks }) => {
    const labels = await page.locator('label').allTextContents()
    assert.deepEqual(labels, ['E-mail', 'Constructor', 'ToString', '_ proto  '])
    await page.locator('[name=email]').fill('ada@example.com')
    await page.evaluate(() =>
      document.querySelector('contact-widget').prefill({ constructor: ['x'], toString: 'y' }),
    )
    await page.evaluate(
      () => (customElements.get('contact-widget').words = { constructor: undefined }),
    )
    assert.deepEqual(await page.locator('label').allTextContents(), labels)
    await send()
    await thanks()
    assert.deepEqual([posts[0].constructor, posts[0].toString], ['x', 'y'])
  },
)
