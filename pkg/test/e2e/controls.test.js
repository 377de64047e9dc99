import assert from 'node:assert/strict'
import { after } from 'node:test'
import { closeBrowser, onPage, widget } from './widget-page.js'

after(closeBrowser)

const email = '<label>E-mail <input name="email" type="email" value="ada@example.com"></label>'
const own = (post) =>
  Object.fromEntries(Object.entries(post).filter(([name]) => !/^(_|path$)/.test(name)))

onPage(
  'every control sends what a form sends without the widget, and a file its name',
  widget(`${email}
    <fieldset><legend>Plan</legend>
      <label><input type="radio" name="plan" value="basic"> Basic</label>
      <label><input type="radio" name="plan" value="pro" checked> Pro</label></fieldset>
    <select name="size"><option>S</option><option selected>M</option></select>
    <select name="days" multiple><option selected>Mon</option><option selected>Tue</option></select>
    <input type="checkbox" name="interests[]" value="News" checked>
    <input type="checkbox" name="interests[]" value="Offers" checked>
    <input type="checkbox" name="terms">
    <input type="date" name="day" value="2030-01-02"><input type="range" name="score" value="7" max="9">
    <input type="hidden" name="campaign" value="spring"><input type="file" name="cv"><input type="file" name="none">
    <input name="code" value="X1" readonly required><input name="off" value="no" disabled required>
    <fieldset disabled><input name="inner" required></fieldset>
    <input name="constructor" value="c">`),
  {},
  async ({ page, posts, send, thanks }) => {
    await page.setInputFiles('[name=cv]', {
      name: 'cv.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('x'),
    })
    await send()
    await thanks()
    assert.deepEqual(own(posts[0]), {
      email: 'ada@example.com',
      plan: 'pro',
      size: 'M',
      days: ['Mon', 'Tue'],
      'interests[]': ['News', 'Offers'],
      day: '2030-01-02',
      score: '7',
      campaign: 'spring',
      cv: 'cv.pdf',
      code: 'X1',
      constructor: 'c',
    })
  },
)

onPage(
  'HTML constraints are reported, once for a radio group, and a message disappears when its field is valid',
  widget(`${email}
    <fieldset><legend>Plan</legend>
      <label><input type="radio" name="plan" value="a" required> A</label>
      <label><input type="radio" name="plan" value="b"> B</label></fieldset>
    <label><input type="checkbox" name="terms" required> I agree to the <a href="/t">terms</a>.</label>
    <label>Size <select name="size" required><option value="">Choose</option><option>S</option></select></label>
    <label>Guests <input type="number" name="guests" min="1" max="9" value="12"></label>
    <label>Code <input name="code" pattern="[A-Z]{3}" title="Three capitals" value="x"></label>`),
  {},
  async ({ page, posts, problems, send, status, thanks }) => {
    await send()
    await status().filter({ hasText: 'marked' }).waitFor()
    const messages = await problems()
    assert.equal(messages.length, 5, messages.join('|'))
    assert.match(messages[4], /Three capitals/)
    assert.equal(await status().getAttribute('role'), 'alert')
    assert.equal(await page.evaluate(() => document.activeElement.name), 'plan')
    const note = page.locator('fieldset + .contact-problem, fieldset .contact-problem')
    assert.equal(await note.count(), 1)
    await page.getByLabel('B', { exact: true }).check()
    await page.getByLabel('I agree').check()
    await page.selectOption('select', 'S')
    await page.fill('[name=guests]', '3')
    await page.fill('[name=code]', 'ABC')
    assert.deepEqual(await problems(), [])
    await send()
    await thanks()
    assert.equal(posts[0].guests, '3')
  },
)

onPage(
  'a field is an e-mail address or a phone number by its type, autocomplete or whole name',
  widget(`${email}
    <input type="checkbox" name="email_opt_in" value="yes" checked required>
    <select name="phone_type"><option>home</option></select><input name="telegram" value="@ada">
    <input type="tel" name="card" autocomplete="cc-number" value="4111 1111 1111 1111">
    <input name="mobile_app" value="yes"><input name="mailing" value="no">
    <input name="e" autocomplete="section-a home email" value="nobody">
    <input name="contact[phone]" value="12"><input name="your-email" value="none">
    <input type="email" name="friends" multiple value="a@example.com, b@example.com">`),
  {},
  async ({ page, problems, send, status }) => {
    await send()
    await status().filter({ hasText: 'marked' }).waitFor()
    assert.deepEqual(await problems(), [
      'An e-mail address has an @.',
      'This has too few digits.',
      'An e-mail address has an @.',
    ])
    assert.equal(await page.locator('[aria-invalid]').count(), 3)
  },
)

onPage(
  'a country field of the form takes precedence over the country of the widget',
  widget(`${email}
    <select name="country"><option>GB</option><option>United Kingdom</option><option value="">-</option></select>
    <input name="phone" type="tel" value="07400 123456">`),
  {},
  async ({ page, posts, problems, send, thanks }) => {
    await page.selectOption('select', '')
    await send()
    await page.locator('.contact-problem').waitFor()
    await page.selectOption('select', 'GB')
    assert.deepEqual(await problems(), [])
    await page.selectOption('select', 'United Kingdom')
    assert.deepEqual(await problems(), [])
    await send()
    await thanks()
    assert.equal(posts[0].phone, '07400 123456')
  },
)

for (const name of ['billing_country', 'Land', 'pais', 'country-2', 'shipping_country'])
  onPage(
    `a field named ${name} is a country field`,
    widget(`${email}<select name="${name}"><option>DE</option></select>
      <input name="phone" type="tel" value="0151 23456789">`),
    {},
    async ({ send, thanks }) => {
      await send()
      await thanks()
    },
  )

onPage(
  'the default country is the region of the locale, also after a script subtag',
  widget('<input name="phone" type="tel" value="138 0013 8000">', ''),
  { locale: 'zh-Hans-CN' },
  async ({ page, send, thanks }) => {
    assert.equal(await page.evaluate(() => document.querySelector('contact-widget').country), 'CN')
    await send()
    await thanks()
  },
)

onPage(
  'spaces that a visitor types stay',
  widget('<input name="phone" type="tel">', 'country="GB"'),
  {},
  async ({ page, posts, send, thanks }) => {
    const phone = page.locator('[name=phone]')
    const type = async (text) => {
      await phone.fill('')
      await phone.pressSequentially(text)
      return phone.inputValue()
    }
    await phone.click()
    await page.waitForTimeout(300)
    assert.equal(await type('020 7946 0018'), '020 7946 0018')
    assert.equal(await type('07400123456'), '07400 123456')
    assert.equal(await type('(020) 7946-0018'), '(020) 7946-0018')
    await send()
    await thanks()
    assert.equal(posts[0].phone, '(020) 7946-0018')
  },
)

onPage(
  'digits are grouped only where the field can hold them',
  widget(`<input name="phone" maxlength="10"><input name="tel" pattern="[0-9]{10}">
    <input name="mobile" type="number"><input name="cell" maxlength="30">`),
  {},
  async ({ page, posts, send, thanks }) => {
    await page.locator('[name=phone]').click()
    await page.waitForTimeout(300)
    for (const name of ['phone', 'tel', 'mobile', 'cell'])
      await page.locator(`[name=${name}]`).pressSequentially('2015550123')
    assert.equal(await page.inputValue('[name=cell]'), '(201) 555-0123')
    await send()
    await thanks()
    assert.deepEqual(own(posts[0]), {
      phone: '2015550123',
      tel: '2015550123',
      mobile: '2015550123',
      cell: '(201) 555-0123',
    })
  },
)

onPage(
  'text that is being composed by an input method is not changed',
  widget('<input name="phone" type="tel">'),
  {},
  async ({ page, context }) => {
    await page.locator('[name=phone]').click()
    await page.waitForTimeout(300)
    const keys = await context.newCDPSession(page)
    for (const text of ['2', '20', '201', '2015', '2015550123'])
      await keys.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    assert.equal(await page.inputValue('[name=phone]'), '2015550123')
    await keys.send('Input.insertText', { text: '2015550123' })
    assert.equal((await page.inputValue('[name=phone]')).replace(/\D/g, ''), '2015550123')
  },
)

onPage(
  'the name, formaction and formnovalidate of the clicked button apply',
  `<contact-widget><form method="post" action="/leads">${email}<input name="name" required value="Ada">
    <button name="intent" value="callback">Call me</button>
    <button formaction="/other">Other</button>
    <button formnovalidate name="draft" value="1">Draft</button>
    <input type="submit" name="go" value="Go"></form></contact-widget>`,
  {},
  async ({ page, posts, send, thanks }) => {
    for (const name of ['Call me', 'Other', 'Draft', 'Go']) {
      if (name === 'Draft') await page.fill('[name=name]', '')
      else await page.fill('[name=name]', 'Ada')
      await send(name)
      await thanks()
      await page.evaluate(() => document.querySelector('contact-widget').reset())
    }
    assert.deepEqual(
      posts.map(({ path, intent, draft, go }) => [path, intent, draft, go]),
      [
        ['/leads', 'callback', undefined, undefined],
        ['/other', undefined, undefined, undefined],
        ['/leads', undefined, '1', undefined],
        ['/leads', undefined, undefined, 'Go'],
      ],
    )
  },
)

onPage(
  'setCustomValidity adds a message, and novalidate turns checks off',
  `${widget(`${email}<input name="code" value="x">`)}${widget('<input name="email" required>', '', 'action="/leads" novalidate')}`,
  {},
  async ({ page, posts, problems, thanks }) => {
    await page.evaluate(() =>
      document.querySelector('[name=code]').setCustomValidity('Taken already'),
    )
    await page.locator('button').first().click()
    await page.locator('.contact-problem', { hasText: 'Taken already' }).waitFor()
    await page.locator('button').last().click()
    await thanks()
    assert.equal(posts.length, 1)
    assert.equal((await problems()).length, 1)
  },
)

onPage(
  'prefill sets each control and dispatches change events',
  widget(`<input name="email"><input type="radio" name="plan" value="basic"><input type="radio" name="plan" value="pro">
    <input type="checkbox" name="news" value="yes"><input type="checkbox" name="terms">
    <input type="checkbox" name="interests[]" value="a"><input type="checkbox" name="interests[]" value="b">
    <select name="size"><option>S<option selected>M</select><select name="days" multiple><option>Mon<option>Tue</select>
    <input type="hidden" name="campaign"><input name="line"><input name="line"><input type="file" name="cv"><input name="kept" value="k">`),
  {},
  async ({ page }) => {
    const values = await page.evaluate(() => {
      const widget = document.querySelector('contact-widget')
      const seen = []
      widget.addEventListener('change', ({ target }) => seen.push(target.name))
      widget.prefill({
        email: 'ada@example.com',
        plan: 'pro',
        news: 'yes',
        terms: true,
        interests: ['b'],
        size: 'XXL',
        days: ['Tue'],
        campaign: 'spring',
        line: ['one', 'two'],
        cv: 'x',
      })
      const data = [...new FormData(widget.querySelector('form'))].filter(
        ([, v]) => typeof v === 'string',
      )
      return { data, seen: seen.length }
    })
    assert.deepEqual(values.data, [
      ['email', 'ada@example.com'],
      ['plan', 'pro'],
      ['news', 'yes'],
      ['terms', 'on'],
      ['interests[]', 'b'],
      ['size', 'M'],
      ['days', 'Tue'],
      ['campaign', 'spring'],
      ['line', 'one'],
      ['line', 'two'],
      ['kept', 'k'],
      ['_trap', ''],
    ])
    assert.equal(values.seen, 9, 'no event for a control that does not change')
  },
)
