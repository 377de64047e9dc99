// Forms that a framework changes while the widget is connected.
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { closeBrowser, onPage, widget } from './widget-page.js'

after(closeBrowser)

const email = '<label>E-mail <input name="email" type="email" value="ada@example.com"></label>'
const rows =
  '<label id="one">One <input name="one" required></label><label id="two">Two <input name="two" required></label>'

onPage(
  'a message moves with its field and is removed with it',
  widget(email + rows),
  {},
  async (fixture) => {
    const { page, send, problems } = fixture
    await send()
    assert.equal((await problems()).length, 2)
    await page.evaluate(() => document.querySelector('#two').after(document.querySelector('#one')))
    await page.waitForFunction(() =>
      document.querySelector('#one').nextElementSibling?.matches('.contact-problem'),
    )
    assert(
      await page.evaluate(() =>
        document.querySelector('#two').nextElementSibling.matches('.contact-problem'),
      ),
    )
    await page.evaluate(() => document.querySelector('#two').remove())
    await page.waitForFunction(() => document.querySelectorAll('.contact-problem').length === 1)
    await page.fill('[name=one]', '1')
    assert.deepEqual(await problems(), [])
    assert.equal(await fixture.status().textContent(), '', 'nothing is marked any more')
  },
)

onPage(
  'prefill and reset update an array that several checkboxes share',
  widget(
    email +
      ['mail', 'sms', 'call'].map((c) => `<input type="checkbox" name="by" value="${c}">`).join(''),
  ),
  {},
  async ({ page }) => {
    const model = await page.evaluate(async () => {
      // As Vue does: the array is that of the last render, and the next render is a microtask later.
      let model = []
      let rendered = model
      for (const box of document.querySelectorAll('[name=by]'))
        box.addEventListener('change', () => {
          model = rendered.filter((value) => value !== box.value)
          if (box.checked) model.push(box.value)
          queueMicrotask(() => {
            rendered = model
            for (const each of document.querySelectorAll('[name=by]'))
              each.checked = model.includes(each.value)
          })
        })
      const element = document.querySelector('contact-widget')
      await element.prefill({ by: ['mail', 'call'] })
      const filled = model
      element.reset()
      await new Promise((resolve) => setTimeout(resolve))
      return [filled, model]
    })
    assert.deepEqual(model, [['mail', 'call'], []])
  },
)

onPage(
  'grouping digits and reset() dispatch input events',
  widget('<input name="phone" type="tel">'),
  {},
  async ({ page }) => {
    await page.evaluate(() => {
      // As `v-model` does: a listener on the field, which runs before that of the widget.
      const field = document.querySelector('[name=phone]')
      field.addEventListener('input', () => (window.model = field.value))
      field.focus()
    })
    await page.waitForTimeout(300)
    await page.keyboard.type('2125550123')
    assert.equal(await page.evaluate(() => window.model), '(212) 555-0123')
    await page.evaluate(() => document.querySelector('contact-widget').reset())
    assert.equal(await page.evaluate(() => window.model), '')
  },
)

onPage(
  'a page that prevents the default of contact-sent keeps its form',
  widget(email),
  {},
  async ({ page, send, posts }) => {
    await page.evaluate(() =>
      addEventListener('contact-sent', (event) => {
        event.preventDefault()
        window.sent = new FormData(document.querySelector('form')).get('email')
      }),
    )
    await send()
    await page.waitForFunction(() => window.sent)
    assert.equal(await page.evaluate(() => window.sent), 'ada@example.com')
    assert.equal(posts.length, 1)
    assert.equal(await page.locator('[data-thanks]').count(), 0)
    assert(await page.locator('form').isVisible())
  },
)

onPage(
  'a page that calls reset() on contact-sent shows its form again',
  widget(email),
  {},
  async ({ page, send, posts }) => {
    await page.evaluate(() => addEventListener('contact-sent', ({ target }) => target.reset()))
    await send()
    while (posts.length < 1) await page.waitForTimeout(20)
    await page.waitForFunction(() => !document.querySelector('[aria-busy]'))
    assert(await page.locator('form').isVisible())
    assert.equal(await page.locator('[data-thanks]').count(), 0)
  },
)

onPage(
  'a server-rendered form is not changed until it is used',
  widget(email + rows),
  {},
  async ({ page, send, problems }) => {
    assert.equal(await page.locator('form').getAttribute('novalidate'), null)
    await send()
    assert.equal(await page.locator('form').getAttribute('novalidate'), '')
    assert.equal((await problems()).length, 2)
  },
)

onPage(
  'the attributes "true" and "false" are booleans, and a generated form follows its fields attribute',
  '<contact-widget action="/leads" fields="email" consent="false" redirect="false"></contact-widget>',
  {},
  async ({ page }) => {
    assert.equal(await page.locator('[name=consent]').count(), 0)
    assert.equal(
      await page.evaluate(() => document.querySelector('contact-widget').redirect),
      undefined,
    )
    await page.fill('[name=email]', 'ada@example.com')
    await page.evaluate(() =>
      document.querySelector('contact-widget').setAttribute('fields', 'name email'),
    )
    assert.equal(await page.inputValue('[name=email]'), 'ada@example.com')
    assert.equal(await page.locator('[name=name]').count(), 1)
    await page.evaluate(() =>
      document.querySelector('contact-widget').setAttribute('consent', 'true'),
    )
    assert.match(await page.locator('label:has([name=consent])').textContent(), /You may store/)
  },
)

onPage(
  'a button with nested markup shows one text while sending',
  widget(email).replace('Send</button>', 'Send <b>now</b></button>'),
  {},
  async ({ page, thanks }) => {
    let go
    await page.route('**/leads', async (route) => {
      await new Promise((resolve) => (go = resolve))
      await route.fulfill({ json: { ok: true } })
    })
    await page.locator('button').click()
    await page.waitForFunction(() => document.querySelector('button').textContent === 'Sending…')
    go()
    await thanks()
    assert.equal(await page.locator('button').textContent(), 'Send now')
  },
)
