// Forms that a framework keeps changing.
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { closeBrowser, onPage, widget } from './widget-page.js'

after(closeBrowser)

const email = '<label>E-mail <input name="email" type="email" value="ada@example.com"></label>'
const rows =
  '<label id="one">One <input name="one" required></label><label id="two">Two <input name="two" required></label>'

onPage('a message goes and moves with its field', widget(email + rows), {}, async (world) => {
  const { page, send, problems } = world
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
  assert.equal(await world.status().textContent(), '', 'nothing is marked any more')
})

onPage(
  'a list that several boxes share hears of each',
  widget(
    email +
      ['mail', 'sms', 'call'].map((c) => `<input type="checkbox" name="by" value="${c}">`).join(''),
  ),
  {},
  async ({ page }) => {
    const model = await page.evaluate(async () => {
      // As Vue does: the list is that of the last render, which is a microtask away.
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
  'what is emptied or grouped is told',
  widget('<input name="phone" type="tel">'),
  {},
  async ({ page }) => {
    await page.evaluate(() => {
      // Like `v-model`: it listens at the field, before the widget.
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

onPage('a page may give its own thanks', widget(email), {}, async ({ page, send, posts }) => {
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
})

onPage(
  'a page that begins anew when it hears of the success sees its form',
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
  'the form of a server stays as it was until somebody acts',
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
  'false and true as text are no words of a consent, and a made form follows its fields',
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
  'a button of several texts says one thing',
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
