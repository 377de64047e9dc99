// The look of the widget in pages with styles of their own.

import assert from 'node:assert/strict'
import { after } from 'node:test'
import { closeBrowser, onPage, widget } from './widget-page.js'

after(closeBrowser)

const email = '<label>E-mail <input name="email" type="email" value="ada@example.com"></label>'

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
