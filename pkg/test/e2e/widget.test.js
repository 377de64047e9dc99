import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeBrowser, openDemo } from './demo.js'

after(closeBrowser)

/** One test with a new demo. */
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

visit('a visitor fills in the widget, and the contact exists in HighLevel', {}, async (demo) => {
  const { page } = demo
  await demo.fill({ phone: '2015550101', message: 'An upright from 1911' })
  await demo.send()
  await demo.thanks()
  const [contact] = demo.contacts()
  assert.deepEqual(
    [contact.name, contact.email, contact.phone, contact.source, contact.tags],
    [
      'Ada Lovelace',
      'ada@example.com',
      '+12015550101',
      'Website: book a visit',
      ['website', 'tuning'],
    ],
  )
  assert.match(demo.sandbox.records('note')[0].body, /Message: An upright from 1911/)
  // The page shows the contact and every request.
  await page.locator('#contacts .who', { hasText: 'Ada Lovelace' }).waitFor()
  const lines = await page.locator('#log .path').allTextContents()
  assert(
    lines.some((line) => line === 'POST /contacts/'),
    `${lines}`,
  )
  assert.equal(await page.locator('contact-widget form').isVisible(), false)
  assert(!(await page.content()).includes(demo.account.token))
})

visit(
  'a phone number is grouped as it is typed, and the caret stays where it was',
  {},
  async ({ page }) => {
    const phone = page.locator('[name=phone]')
    await phone.click()
    await page.waitForTimeout(300)
    await phone.pressSequentially('2015550101', { delay: 20 })
    assert.equal(await phone.inputValue(), '(201) 555-0101')
    await phone.evaluate((field) => field.setSelectionRange(3, 3))
    await page.keyboard.press('Backspace')
    assert.equal((await phone.inputValue()).replace(/\D/g, ''), '215550101')
    await page.keyboard.type('0')
    await page.waitForTimeout(100)
    assert.equal(await phone.inputValue(), '(201) 555-0101')
    assert.equal(await phone.evaluate((field) => field.selectionStart), 3)
  },
)

visit(
  'a problem is shown below its field, and the first invalid field gets the focus',
  {},
  async (demo) => {
    const { page } = demo
    await demo.fill({ name: '', email: 'foo@', phone: '123' })
    await demo.send()
    await page.locator('.contact-problem').first().waitFor()
    const messages = await page.locator('.contact-problem').allTextContents()
    assert.equal(messages.filter(Boolean).length, 3, `${messages}`)
    assert.equal(await page.evaluate(() => document.activeElement.name), 'name')
    assert.equal(await page.locator('[name=email]').getAttribute('aria-invalid'), 'true')
    assert.equal(demo.contacts().length, 0)
    await page.fill('[name=name]', 'Ada')
    await page.fill('[name=email]', 'ada@example.com')
    await page.fill('[name=phone]', '')
    await demo.send()
    await demo.thanks()
    assert.equal(demo.contacts().length, 1)
  },
)

visit('no problem is shown while a field is first filled in', {}, async ({ page }) => {
  await page.locator('[name=email]').pressSequentially('ad')
  await page.waitForTimeout(300)
  assert.equal(await page.locator('.contact-problem').count(), 0)
  await page.locator('[name=name]').click()
  await page.locator('.contact-problem', { hasText: 'has an @' }).waitFor()
})

visit(
  'without JavaScript the form is posted, and a thank-you page is shown',
  { page: { javaScriptEnabled: false } },
  async (demo) => {
    const { page } = demo
    await page.fill('[name=name]', 'Ada Lovelace')
    await page.fill('[name=email]', 'ada@example.com')
    await page.click('contact-widget button')
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()
    assert.match(page.url(), /\/leads\?sent$/)
    assert.equal(demo.contacts()[0].email, 'ada@example.com')
  },
)

visit(
  'a page with the referrer policy no-referrer may post its form',
  { page: { javaScriptEnabled: false } },
  async (demo) => {
    const { page } = demo
    // Such a page posts with `Origin: null`; `Sec-Fetch-Site: same-origin` shows that it belongs to the handler's site.
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document' || route.request().method() !== 'GET')
        return route.continue()
      const response = await route.fetch()
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'referrer-policy': 'no-referrer' },
      })
    })
    await page.reload()
    await page.fill('[name=name]', 'Ada Lovelace')
    await page.fill('[name=email]', 'ada@example.com')
    const posted = page.waitForRequest((request) => request.method() === 'POST')
    await page.click('contact-widget button')
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()
    assert.equal((await (await posted).allHeaders()).origin, 'null')
    assert.equal(demo.contacts()[0].email, 'ada@example.com')
  },
)

visit(
  'values of repeated fields are sent as an array, and the note names the file',
  {},
  async (demo) => {
    const { page } = demo
    await page.evaluate(() => {
      document.querySelector('contact-widget form').insertAdjacentHTML(
        'afterbegin',
        `<label>CV <input type="file" name="cv"></label>
       <input type="checkbox" name="interests[]" value="News, daily" checked>
       <input type="checkbox" name="interests[]" value="Offers" checked>`,
      )
    })
    const buffer = Buffer.from('x'.repeat(100_000))
    await page.setInputFiles('[name=cv]', { name: 'cv.pdf', mimeType: 'application/pdf', buffer })
    let sent
    page.on('request', (request) => (sent = request.postDataJSON?.() ?? sent))
    await demo.fill()
    await demo.send()
    await demo.thanks()
    assert.deepEqual(sent['interests[]'], ['News, daily', 'Offers'])
    assert.match(demo.sandbox.records('note')[0].body, /> Cv: cv\.pdf/)
  },
)

visit('a successful response of another server is not shown as a success', {}, async (demo) => {
  const { page } = demo
  for (const response of [
    { status: 200, contentType: 'text/html', body: '<h1>Log in</h1>' },
    { status: 200, contentType: 'application/json', body: '{"ok":false}' },
    { status: 200, contentType: 'application/json', body: 'null' },
  ]) {
    await page.unroute('**/leads')
    let requests = 0
    await page.route('**/leads', (route) => {
      requests++
      return route.fulfill(response)
    })
    await demo.fill()
    await demo.send()
    await page.waitForTimeout(1500)
    assert(requests > 0)
    assert.equal(await page.locator('[data-thanks]').isVisible(), false, response.body)
    await page.reload()
  }
})

visit(
  'without JavaScript an invalid form is shown again with the typed values',
  { page: { javaScriptEnabled: false } },
  async (demo) => {
    const { page } = demo
    await page.fill('[name=name]', 'Ada')
    await page.fill('[name=phone]', '12')
    await page.click('contact-widget button')
    await page.getByRole('heading', { name: 'Nearly there' }).waitFor()
    assert.equal(await page.locator('[name=name]').inputValue(), 'Ada')
    await page.fill('[name=phone]', '201 555 0101')
    await page.click('button')
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()
    assert.equal(demo.contacts()[0].phone, '+12015550101')
  },
)

visit(
  'if the page forbids WebAssembly, the server validates',
  { search: '?csp=strict' },
  async (demo) => {
    const { page } = demo
    await demo.fill({ email: '', phone: '12' })
    await demo.send()
    await page.locator('.contact-problem', { hasText: 'too few digits' }).waitFor()
    await page.fill('[name=phone]', '201 555 0101')
    await demo.send()
    await demo.thanks()
    assert.equal(demo.contacts()[0].phone, '+12015550101')
  },
)

visit(
  'during an outage the form keeps its values, and one contact is created afterwards',
  {},
  async (demo) => {
    const { page, site } = demo
    site.setFault('outage')
    await demo.fill({ message: 'Dear all' })
    await demo.send()
    await page.locator('.contact-status', { hasText: 'Still trying' }).waitFor({ timeout: 20_000 })
    assert.equal(await page.locator('[name=message]').inputValue(), 'Dear all')
    site.setFault('none')
    await demo.thanks()
    assert.equal(demo.contacts().length, 1)
  },
)

visit('a lost response leads to one contact', {}, async (demo) => {
  demo.site.setFault('lost')
  await demo.fill()
  await demo.send()
  await demo.thanks()
  assert.equal(demo.contacts().length, 1)
})

visit('a double click creates one contact', {}, async (demo) => {
  await demo.fill()
  await demo.page.locator('contact-widget button').dblclick()
  await demo.thanks()
  await demo.page.waitForTimeout(300)
  assert.equal(demo.contacts().length, 1)
  assert.equal(demo.sandbox.requests.filter(({ url }) => url.endsWith('/contacts/')).length, 1)
})

visit('offline, the form waits for the network', {}, async (demo) => {
  const { page, context } = demo
  await demo.fill()
  await context.setOffline(true)
  await demo.send()
  await page.locator('.contact-status', { hasText: 'You are offline' }).waitFor()
  await context.setOffline(false)
  await demo.thanks()
  assert.equal(demo.contacts().length, 1)
})

visit(
  'an e-mail and a phone number of two contacts are reported as a conflict',
  {},
  async (demo) => {
    demo.site.setFault('duplicate')
    await demo.fill({ email: 'ada@example.com', phone: '2015550102' })
    await demo.send()
    await demo.thanks()
    await demo.page.locator('#log .note', { hasText: 'belong to two contacts' }).waitFor()
    assert.equal(demo.contacts().length, 2)
    assert.equal(demo.sandbox.records('note').length, 2)
  },
)

visit('an empty element generates a form, and every step dispatches an event', {}, async (demo) => {
  const { page } = demo
  await page.evaluate(() => {
    document.querySelector('contact-widget').remove()
    window.seen = []
    for (const name of ['ready', 'start', 'invalid', 'submit', 'sent']) {
      addEventListener(`contact-${name}`, (event) =>
        window.seen.push([event.type, event.contactId]),
      )
    }
    const widget = document.createElement('contact-widget')
    for (const [name, value] of Object.entries({
      action: '/leads',
      fields: 'name email message',
      consent: 'You may write to me.',
      country: 'US',
    })) {
      widget.setAttribute(name, value)
    }
    document.querySelector('.write').append(widget)
    widget.prefill({ name: 'Grace Hopper', email: 'grace@example.com' })
  })
  await page.waitForTimeout(900)
  await demo.send()
  await page.locator('.contact-problem', { hasText: 'fill this in' }).waitFor()
  await page.check('[name=consent]')
  await demo.send()
  await demo.thanks()
  const [contact] = demo.contacts()
  assert.deepEqual(await page.evaluate(() => window.seen), [
    ['contact-ready', undefined],
    ['contact-start', undefined],
    ['contact-invalid', undefined],
    ['contact-submit', undefined],
    ['contact-sent', undefined],
  ])
  assert.match(demo.sandbox.records('note')[0].body, /Consent: “You may write to me.”/)
})
