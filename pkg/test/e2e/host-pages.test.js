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

for (const dir of ['ltr', 'rtl'])
  onPage(`the page does not scroll horizontally, ${dir}`, widget(email), {}, async ({ page }) => {
    await page.evaluate((dir) => (document.documentElement.dir = dir), dir)
    const [scroll, client, trap] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
      document.querySelector('[name=_trap]').getBoundingClientRect().width,
    ])
    assert.equal(scroll, client)
    assert(trap > 0, 'the trap has a size, so that bots fill it in')
  })

onPage(
  'the trap stays hidden if the page replaces the adopted style sheets',
  widget(email),
  {},
  async ({ page, posts, send, thanks }) => {
    const shown = () =>
      page.evaluate(() => {
        const trap = document.querySelector('[name=_trap]').parentElement
        const { width, height } = trap.getBoundingClientRect()
        return width > 1 || height > 1 || getComputedStyle(trap).clipPath === 'none'
      })
    await page.evaluate(() => (document.adoptedStyleSheets = []))
    assert.equal(await shown(), false)
    await send()
    await thanks()
    assert.equal(posts[0]._trap, '')
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 1)
  },
)

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
  'a click is not lost when a message appears or disappears',
  widget('<input name="name" required><input name="email" type="email">'),
  {},
  async ({ page, posts, thanks, send }) => {
    await page.fill('[name=name]', 'Ada')
    await page.locator('[name=email]').pressSequentially('nobody')
    const { x, y } = await page.locator('button').boundingBox()
    await page.mouse.move(x + 5, y + 3)
    await page.mouse.down()
    await page.waitForTimeout(300)
    assert.equal(
      await page.locator('.contact-problem').count(),
      0,
      'nothing moves while the button is pressed',
    )
    await page.mouse.up()
    await page.locator('.contact-problem').waitFor()
    // An autofilled correction causes no key events.
    await page.locator('[name=email]').evaluate((field) => (field.value = 'ada@example.com'))
    await page.locator('[name=email]').focus()
    const place = await page.locator('button').boundingBox()
    await page.mouse.move(place.x + 5, place.y + 3)
    await page.mouse.down()
    await page.waitForTimeout(200)
    assert.equal((await page.locator('button').boundingBox()).y, place.y)
    await page.mouse.up()
    await thanks()
    assert.equal(posts.length, 1)
    void send
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
  'with the linked style sheet the layout does not shift when the script loads late',
  widget(`${email}<label><input type="radio" name="a" value="1"> One</label>`),
  { script: false, head: '<link rel="stylesheet" href="/leadbridge-widget.css">' },
  async ({ page, addScript }) => {
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('label, input:not([name=_trap]), button')].map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect()
          return [x, y, width, height].join(' ')
        }),
      )
    const before = await boxes()
    await addScript()
    await page.locator('.contact-status').waitFor({ state: 'attached' })
    assert.deepEqual(await boxes(), before)
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
  'a message for a field in a row is shown below the row, and the layout does not change',
  `<style>.line{display:flex}</style>${widget('<input type="email" name="email" required aria-label="E-mail">', 'country="US"', 'class="line" action="/leads"')}`,
  { viewport: { width: 360, height: 700 } },
  async ({ page, send, problems, status }) => {
    const width = () => page.evaluate(() => document.querySelector('[name=email]').offsetWidth)
    const before = await width()
    await page.fill('[name=email]', 'bad@@x')
    await send()
    await status().filter({ hasText: 'marked' }).waitFor()
    assert.deepEqual(await problems(), ['An e-mail address has only one @.'])
    assert.equal(await width(), before)
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360)
    await page.fill('[name=email]', 'ada@example.com')
    await page.waitForFunction(() => !document.querySelector('.contact-problem').textContent)
  },
)

onPage(
  'the widget does not style elements that have a class',
  `<style>@layer utilities{.blue{background:rgb(0,0,255);padding:3px;border:2px solid red}}.row{display:flex;flex-wrap:wrap}.half{width:50%}</style>
  <contact-widget><form class="row" action="/leads"><div class="half"><input class="blue" name="name"></div>
  <div class="half"><input class="blue" name="email"></div><button class="blue">Send</button></form></contact-widget>`,
  {},
  async ({ page }) => {
    await page.waitForFunction(() => document.querySelector('[name=_trap]'))
    for (const selector of ['button', '[name=email]']) {
      const seen = await page.$eval(selector, (node) => {
        const { backgroundColor, paddingLeft, borderTopColor } = getComputedStyle(node)
        return [backgroundColor, paddingLeft, borderTopColor]
      })
      assert.deepEqual(seen, ['rgb(0, 0, 255)', '3px', 'rgb(255, 0, 0)'])
    }
    const tops = await page.$$eval('.half', (nodes) => nodes.map((node) => node.offsetTop))
    assert.equal(tops[0], tops[1], 'side by side')
  },
)

const RESETS = {
  universal: '*{margin:0;padding:0;box-sizing:border-box}',
  types:
    'html,body,p,label,span,form,fieldset{margin:0;padding:0;border:0;font:inherit;vertical-align:baseline}',
  preflight:
    '*{border:0 solid;box-sizing:border-box}button,input,textarea{font:inherit;color:inherit;background:transparent;padding:0;margin:0}button,[type=submit]{background-color:transparent}p{margin:0}',
  blocks: 'label{display:inline-block}input,textarea{appearance:none;border:0;background:none}',
}
for (const [name, reset] of Object.entries(RESETS))
  onPage(
    `a generated form looks right with a CSS reset of ${name}`,
    `<style>${reset}</style><contact-widget action="/leads" fields="email message" consent="You may keep this text, and it is long enough for two lines."></contact-widget>`,
    { viewport: { width: 360, height: 700 } },
    async ({ page, send }) => {
      await send()
      await page.locator('[role=alert]').waitFor()
      const seen = await page.evaluate(() => {
        const style = (selector) => getComputedStyle(document.querySelector(selector))
        const place = (selector) => document.querySelector(selector).getBoundingClientRect()
        const range = document.createRange()
        range.selectNodeContents(document.querySelector('[role=alert]'))
        const box = place('[type=checkbox]')
        return {
          border: style('[name=email]').borderTopWidth,
          button: style('contact-widget button').backgroundColor,
          box: box.width,
          beside: place('label:has([type=checkbox]) span').left - box.right,
          icon: range.getBoundingClientRect().left - place('[role=alert]').left,
        }
      })
      assert.equal(seen.border, '1px')
      assert.equal(seen.button, 'rgb(31, 95, 77)')
      assert(seen.box >= 13, 'the checkbox is visible')
      assert(seen.beside >= 4, `the text is beside the checkbox: ${seen.beside}`)
      assert(seen.icon >= 40, 'the text is beside the icon')
    },
  )

onPage(
  'on a dark background labels inherit the colour, and messages have enough contrast',
  `<div style="background:#14202b;color:#fff">${widget(email + '<label>Name <input name="name" required></label>')}</div>`,
  {},
  async ({ page, send }) => {
    await send()
    await page.locator('[role=alert]').waitFor()
    const colours = await page.evaluate(() =>
      ['label', '[name=name]', '.contact-problem'].map((selector) => {
        const canvas = document
          .createElement('canvas')
          .getContext('2d', { willReadFrequently: true })
        canvas.fillStyle = getComputedStyle(document.querySelector(selector)).color
        canvas.fillRect(0, 0, 1, 1)
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
      }),
    )
    const luminance = (rgb) => {
      const [r, g, b] = rgb.map((c) =>
        (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const background = luminance([0x14, 0x20, 0x2b])
    assert.deepEqual(colours[0], [255, 255, 255])
    for (const colour of colours)
      assert((luminance(colour) + 0.05) / (background + 0.05) >= 4.5, String(colour))
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

const PLACES = {
  'below its own field in the flex layout of a form builder': `<style>.fields,.group{display:flex;flex-wrap:wrap}.group{width:100%}.only{position:absolute;width:1px;height:1px;overflow:hidden}</style>
    <div class="fields"><div class="group one"><label class="only" for="a">Name</label><input id="a" name="name" required placeholder="Name"></div>
    <div class="group"><label class="only" for="b">E-mail</label><input id="b" name="email" type="email" value="ada@example.com"></div></div>`,
  'below the element that contains a field and its icon': `<div class="one" style="position:relative"><svg style="position:absolute;inset:0 auto 0 8px;height:100%" width="16"></svg><input name="name" required></div>${email}`,
  'below a floating label': `<div class="one" style="position:relative"><input name="name" required placeholder="Name" style="height:58px"><label style="position:absolute;top:0;left:0;height:58px">Name</label></div>${email}`,
}
for (const [where, fields] of Object.entries(PLACES))
  onPage(`a message is shown ${where}`, widget(fields), {}, async ({ page, send }) => {
    await send()
    await page.locator('.contact-problem').filter({ hasText: 'Please fill this in.' }).waitFor()
    const [field, note, one] = await page.evaluate(() =>
      ['[name=name]', '.contact-problem', '.one'].map((selector) => {
        const { top, bottom } = document.querySelector(selector).getBoundingClientRect()
        return { top, bottom }
      }),
    )
    assert(note.top >= field.bottom - 1, 'below the field')
    assert(note.top - field.bottom < 20, 'near the field')
    assert(where.includes('builder') || note.top >= one.bottom - 1, 'below the surrounding element')
  })

onPage(
  'a class on the button does not change the gaps between fields',
  widget(email)
    .replace('<button>', '<button class="mine">')
    .replace('</label>', '</label><label>Name <input name="name"></label>'),
  {},
  async ({ page }) => {
    await page.waitForFunction(() => document.querySelector('[name=_trap]'))
    const gap = await page.evaluate(() => {
      const [one, two] = document.querySelectorAll('label')
      return two.offsetTop - one.offsetTop - one.offsetHeight
    })
    assert.equal(gap, 16)
  },
)

onPage(
  'a stacked form of Bootstrap keeps its gaps and the width of its button',
  `<style>.mb-3{margin-bottom:16px}.btn{display:inline-block}</style><contact-widget><form action="/leads">
  <div class="mb-3"><input class="form-control" name="name"></div><div class="mb-3"><input class="form-control" name="email"></div>
  <button class="btn">Send</button></form></contact-widget>`,
  {},
  async ({ page }) => {
    await page.waitForFunction(() => document.querySelector('[name=_trap]'))
    const [gap, width] = await page.evaluate(() => {
      const [one, two] = document.querySelectorAll('.mb-3')
      return [
        two.offsetTop - one.offsetTop - one.offsetHeight,
        document.querySelector('button').offsetWidth,
      ]
    })
    assert.equal(gap, 16)
    assert(width < 200)
  },
)

onPage(
  'a label beside a field wraps only if it does not fit',
  widget(
    `<div style="display:flex"><label for="v">Telefonnummer</label><input id="v" name="v"></div>
    <div style="display:flex"><span id="prefix">+49</span><input name="phone" type="tel"></div>`,
  ),
  { viewport: { width: 360, height: 800 } },
  async ({ page }) => {
    const heights = await page.evaluate(() =>
      ['[for=v]', '#prefix'].map((name) => {
        const range = document.createRange()
        range.selectNodeContents(document.querySelector(name))
        return range.getClientRects().length
      }),
    )
    assert.deepEqual(heights, [1, 1])
    assert.equal(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      true,
    )
  },
)
