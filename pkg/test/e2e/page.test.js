import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, test } from 'node:test'
import { end, open } from './world.js'

after(end)

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

for (const colorScheme of ['light', 'dark']) {
  for (const width of [360, 1440]) {
    test(`axe finds nothing to mend at ${width} px, ${colorScheme}`, async () => {
      const world = await open({
        page: {
          colorScheme,
          viewport: { width, height: 900 },
          bypassCSP: true,
          reducedMotion: 'reduce',
        },
      })
      try {
        const { page } = world
        await world.fill({ email: 'foo@' })
        await world.send()
        await page.locator('.contact-problem').first().waitFor()
        await page.fill('[name=email]', 'ada@example.com')
        await page.addScriptTag({ path: AXE })
        const look = async (when) => {
          const { violations } = await page.evaluate(() => window.axe.run())
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${when}: ${id} ${nodes[0].html}`),
            [],
          )
        }
        await look('with a problem shown')
        await world.send()
        await world.thanks()
        await page.locator('.log summary').first().click()
        await look('after sending')
        const [wide, view] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          innerWidth,
        ])
        assert(wide <= view, `${wide} px wide in ${view}`)
      } finally {
        await world.close()
      }
    })
  }
}

test('everything can be reached with the keyboard, and what has the focus is seen', async () => {
  const world = await open()
  try {
    const { page } = world
    const reached = []
    for (let step = 0; step < 16; step++) {
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
      'Our work',
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
    await world.close()
  }
})

test('files come compressed to who takes it, and plain to who does not', async () => {
  const world = await open()
  try {
    const ask = (encoding) =>
      fetch(`${world.site.url}/style.css`, { headers: { 'accept-encoding': encoding } })
    const [packed, plain] = await Promise.all([ask('gzip, br'), ask('identity')])
    assert.equal(packed.headers.get('content-encoding'), 'br')
    assert.equal(plain.headers.get('content-encoding'), null)
    assert.equal(await packed.text(), await plain.text())
  } finally {
    await world.close()
  }
})
