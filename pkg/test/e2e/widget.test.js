import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { end, open } from './world.js'

after(end)

/** One test in a world of its own. */
const visit = (name, options, act) =>
  test(name, async () => {
    const world = await open(options)
    try {
      await act(world)
      assert.deepEqual(world.errors, [])
    } finally {
      await world.close()
    }
  })

visit('a visitor fills in the widget, and the contact exists in HighLevel', {}, async (world) => {
  const { page } = world
  await world.fill({ phone: '2015550101', message: 'An upright from 1911' })
  await world.send()
  await world.thanks()
  const [contact] = world.contacts()
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
  assert.match(world.sandbox.records('note')[0].body, /Message: An upright from 1911/)
  // The page beside it shows both: the contact, and every request that went over the wire.
  await page.locator('#contacts .who', { hasText: 'Ada Lovelace' }).waitFor()
  const lines = await page.locator('#log .path').allTextContents()
  assert(
    lines.some((line) => line === 'POST /contacts/'),
    `${lines}`,
  )
  assert.equal(await page.locator('contact-widget form').isVisible(), false)
  assert(!(await page.content()).includes(world.account.token))
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
  'what is wrong is told under its field, and the first of them has the focus',
  {},
  async (world) => {
    const { page } = world
    await world.fill({ name: '', email: 'foo@', phone: '123' })
    await world.send()
    await page.locator('.contact-problem').first().waitFor()
    const told = await page.locator('.contact-problem').allTextContents()
    assert.equal(told.filter(Boolean).length, 3, `${told}`)
    assert.equal(await page.evaluate(() => document.activeElement.name), 'name')
    assert.equal(await page.locator('[name=email]').getAttribute('aria-invalid'), 'true')
    assert.equal(world.contacts().length, 0)
    await page.fill('[name=name]', 'Ada')
    await page.fill('[name=email]', 'ada@example.com')
    await page.fill('[name=phone]', '')
    await world.send()
    await world.thanks()
    assert.equal(world.contacts().length, 1)
  },
)

visit('nothing is told while a field is typed into for the first time', {}, async ({ page }) => {
  await page.locator('[name=email]').pressSequentially('ad')
  await page.waitForTimeout(300)
  assert.equal(await page.locator('.contact-problem').count(), 0)
  await page.locator('[name=name]').click()
  await page.locator('.contact-problem', { hasText: 'has an @' }).waitFor()
})

visit(
  'without JavaScript the form posts, and thanks',
  { page: { javaScriptEnabled: false } },
  async (world) => {
    const { page } = world
    await page.fill('[name=name]', 'Ada Lovelace')
    await page.fill('[name=email]', 'ada@example.com')
    await page.click('contact-widget button')
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()
    assert.match(page.url(), /\/leads\?sent$/)
    assert.equal(world.contacts()[0].email, 'ada@example.com')
  },
)

visit(
  'a page that tells nobody where it is may post its own form',
  { page: { javaScriptEnabled: false } },
  async (world) => {
    const { page } = world
    // Such a page posts with `Origin: null`; `Sec-Fetch-Site` says that it is the handler's own.
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
    assert.equal(world.contacts()[0].email, 'ada@example.com')
  },
)

visit('files and repeated fields are named in the note', {}, async (world) => {
  const { page } = world
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
  await world.fill()
  await world.send()
  await world.thanks()
  assert.deepEqual(sent['interests[]'], ['News, daily', 'Offers'])
  assert.match(world.sandbox.records('note')[0].body, /> Cv: cv\.pdf/)
})

visit('the answer of some other server is no thanks', {}, async (world) => {
  const { page } = world
  for (const answer of [
    { status: 200, contentType: 'text/html', body: '<h1>Log in</h1>' },
    { status: 200, contentType: 'application/json', body: '{"ok":false}' },
    { status: 200, contentType: 'application/json', body: 'null' },
  ]) {
    await page.unroute('**/leads')
    let asked = 0
    await page.route('**/leads', (route) => {
      asked++
      return route.fulfill(answer)
    })
    await world.fill()
    await world.send()
    await page.waitForTimeout(1500)
    assert(asked > 0)
    assert.equal(await page.locator('[data-thanks]').isVisible(), false, answer.body)
    await page.reload()
  }
})

visit(
  'without JavaScript a mistake comes back with what was typed',
  { page: { javaScriptEnabled: false } },
  async (world) => {
    const { page } = world
    await page.fill('[name=name]', 'Ada')
    await page.fill('[name=phone]', '12')
    await page.click('contact-widget button')
    await page.getByRole('heading', { name: 'Nearly there' }).waitFor()
    assert.equal(await page.locator('[name=name]').inputValue(), 'Ada')
    await page.fill('[name=phone]', '201 555 0101')
    await page.click('button')
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()
    assert.equal(world.contacts()[0].phone, '+12015550101')
  },
)

visit(
  'where WebAssembly is forbidden the server decides',
  { search: '?csp=strict' },
  async (world) => {
    const { page } = world
    await world.fill({ email: '', phone: '12' })
    await world.send()
    await page.locator('.contact-problem', { hasText: 'too few digits' }).waitFor()
    await page.fill('[name=phone]', '201 555 0101')
    await world.send()
    await world.thanks()
    assert.equal(world.contacts()[0].phone, '+12015550101')
  },
)

visit('an outage keeps what was typed, and ends as one contact', {}, async (world) => {
  const { page, site } = world
  site.setFault('outage')
  await world.fill({ message: 'Dear all' })
  await world.send()
  await page.locator('.contact-status', { hasText: 'Still trying' }).waitFor({ timeout: 20_000 })
  assert.equal(await page.locator('[name=message]').inputValue(), 'Dear all')
  site.setFault('none')
  await world.thanks()
  assert.equal(world.contacts().length, 1)
})

visit('a lost answer is one contact', {}, async (world) => {
  world.site.setFault('lost')
  await world.fill()
  await world.send()
  await world.thanks()
  assert.equal(world.contacts().length, 1)
})

visit('a double click is one contact', {}, async (world) => {
  await world.fill()
  await world.page.locator('contact-widget button').dblclick()
  await world.thanks()
  await world.page.waitForTimeout(300)
  assert.equal(world.contacts().length, 1)
  assert.equal(world.sandbox.requests.filter(({ url }) => url.endsWith('/contacts/')).length, 1)
})

visit('offline, the form waits for the network', {}, async (world) => {
  const { page, context } = world
  await world.fill()
  await context.setOffline(true)
  await world.send()
  await page.locator('.contact-status', { hasText: 'You are offline' }).waitFor()
  await context.setOffline(false)
  await world.thanks()
  assert.equal(world.contacts().length, 1)
})

visit('two people in one form are reported and not guessed', {}, async (world) => {
  world.site.setFault('duplicate')
  await world.fill({ email: 'ada@example.com', phone: '2015550102' })
  await world.send()
  await world.thanks()
  await world.page.locator('#log .note', { hasText: 'belong to two contacts' }).waitFor()
  assert.equal(world.contacts().length, 2)
  assert.equal(world.sandbox.records('note').length, 2)
})

visit('an empty element makes a form, and events tell the page', {}, async (world) => {
  const { page } = world
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
  await world.send()
  await page.locator('.contact-problem', { hasText: 'fill this in' }).waitFor()
  await page.check('[name=consent]')
  await world.send()
  await world.thanks()
  const [contact] = world.contacts()
  assert.deepEqual(await page.evaluate(() => window.seen), [
    ['contact-ready', undefined],
    ['contact-start', undefined],
    ['contact-invalid', undefined],
    ['contact-submit', undefined],
    ['contact-sent', undefined],
  ])
  assert.match(world.sandbox.records('note')[0].body, /Consent: “You may write to me.”/)
})
