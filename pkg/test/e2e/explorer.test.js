import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, test } from 'node:test'
import { end, open } from './world.js'

after(end)

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Runs `act` with the explorer open at `hash`; a page that throws fails the test. */
async function explore(hash, act, options = {}) {
  const world = await open({ page: options })
  try {
    const { page, site } = world
    await page.goto(`${site.url}/explorer.html${hash}`)
    await page.waitForFunction(() => document.getElementById('found').textContent.trim() !== '')
    assert.match(await page.locator('#found').textContent(), /operations$/)
    await page.locator('.results a').first().waitFor({ state: 'attached' })
    await act({
      ...world,
      field: (path) => page.locator(`[data-path="${path}"]`),
      title: () => page.locator('#title').textContent(),
      async answer() {
        await page.locator('.answer pre').waitFor()
        return JSON.parse(await page.locator('.answer pre').textContent())
      },
    })
    assert.deepEqual(world.errors, [])
  } finally {
    await world.close()
  }
}

test('the search finds by id, by words and by path', () =>
  explore('', async ({ page }) => {
    const first = () => page.locator('.results a').first().getAttribute('href')
    for (const [words, href] of [
      ['contacts.create', '#contacts.create'],
      ['adds tags', '#contacts.addTags'],
      ['search/duplicate', '#contacts.findDuplicate'],
    ]) {
      await page.fill('#search', words)
      assert.equal(await first(), href)
    }
    await page.fill('#search', 'no such thing')
    assert.match(await page.textContent('#found'), /No operation/)
    await page.fill('#search', '')
    await page.selectOption('#area', 'calendars')
    assert.match(await first(), /^#calendars\./)
  }))

test('an operation has an address, a title and a way back', () =>
  explore('#contacts.get@v3', async ({ page, title }) => {
    assert.equal(await title(), 'contacts.get')
    assert.equal(await page.title(), 'contacts.get (v3), leadbridge API explorer')
    assert.match(await page.textContent('#request'), /Version: v3/)
    await page.click('.results a[href="#contacts.create"]')
    assert.equal(await page.title(), 'contacts.create, leadbridge API explorer')
    await page.goBack()
    assert.equal(await page.title(), 'contacts.get (v3), leadbridge API explorer')
    await page.click('.versions a >> text=v2')
    assert.equal(await page.evaluate(() => location.hash), '#contacts.get')
    await page.evaluate(() => (location.hash = '#contacts.nothing'))
    await page.getByText('There is no operation contacts.nothing.').waitFor()
  }))

test('a problem stands beside its field before anything is sent', () =>
  explore('#contacts.create', async ({ page, field, contacts }) => {
    await field('body.email').fill('ada@')
    await page.click('.send')
    const id = await field('body.email').getAttribute('aria-describedby')
    assert.match(await page.textContent(`#${id}`), /is not an e-mail address/)
    assert.equal(await field('body.email').getAttribute('aria-invalid'), 'true')
    assert.equal(await field('body.email').evaluate((at) => at === document.activeElement), true)
    assert.equal(contacts().length, 0)
    await page.click('text=Send unchecked')
    await page.locator('.said b').waitFor()
    assert.match(await page.textContent('.said b'), /^4\d\d$/)
  }))

test('a contact is created in the sandbox, and read again by the id that was offered', () =>
  explore('#contacts.create', async ({ page, field, contacts, answer }) => {
    await field('body.email').fill('ada@example.com')
    await field('body.tags').fill('tuning\nrepair')
    await field('body.dnd').selectOption('true')
    await page.click('.send')
    const { contact } = await answer()
    assert.equal(await page.textContent('.said b'), '201')
    assert.deepEqual([contact.email, contact.tags], ['ada@example.com', ['tuning', 'repair']])
    assert.equal(contacts().length, 1)

    await page.click('.results a[href="#contacts.get"]')
    const list = await field('contactId').getAttribute('list')
    assert.equal(await page.locator(`#${list} option`).getAttribute('value'), contact.id)
    await field('contactId').fill(contact.id)
    await page.keyboard.press('Control+Enter')
    assert.equal((await answer()).contact.email, 'ada@example.com')
  }))

test('the request is shown for a shell, for JavaScript and for the wire, without a token', () =>
  explore('#contacts.update', async ({ page, sandbox, field }) => {
    await field('contactId').fill('abc')
    await field('body.firstName').fill("O'Hara")
    const shown = () => page.textContent('#request')
    assert.match(await shown(), /curl -X PUT \\\n {2}'https:.*\/contacts\/abc'/)
    assert(
      (await shown()).includes(`"O'\\''Hara"`) &&
        (await shown()).includes('"Authorization: Bearer $LEADBRIDGE_TOKEN"'),
    )
    await page.click('[role=tab] >> text=JavaScript')
    assert(
      (await shown()).includes(
        `api.contacts.update({ contactId: 'abc', body: { firstName: 'O\\'Hara' } })`,
      ),
    )
    await page.keyboard.press('ArrowRight')
    assert.match(await shown(), /^PUT \/contacts\/abc HTTP\/1.1\nHost: /)
    assert(!(await page.content()).includes(sandbox.token))
    await page.locator('label.null').first().click()
    assert.match(await shown(), /null/)
  }))

test('a file is chosen, shown as a part and sent', () =>
  explore('#medias.uploadFile', async ({ page, field, answer, sandbox }) => {
    await field('body.file').setInputFiles({
      name: 'photo.png',
      mimeType: 'image/png',
      buffer: Buffer.from('a photograph'),
    })
    await field('body.name').fill("Ada's")
    const shown = () => page.locator('#request').textContent()
    assert.match(await shown(), /-F 'file=@photo.png'/)
    assert.doesNotMatch(await shown(), /multipart/)
    await page.getByRole('tab', { name: 'JavaScript' }).click()
    assert.match(await shown(), /file: await openAsBlob\('photo.png'\)/)
    await page.getByRole('tab', { name: 'HTTP' }).click()
    assert.match(await shown(), /name="file"; filename="photo.png"/)
    await page.locator('.send').click()
    await answer()
    assert.equal(await page.locator('.said b').textContent(), '200')
    assert.match(sandbox.requests.at(-1).body, /photo\.png[^]*(a photograph|12)/)
  }))

test('the keyboard is enough', () =>
  explore('', async ({ page, contacts }) => {
    const opened = (id) => page.locator('#title', { hasText: id }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('create contact')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await opened('contacts.create')
    await page.locator('[data-path="body.email"]').focus()
    await page.keyboard.type('ada@example.com')
    await page.keyboard.press('Control+Enter')
    await page.locator('.answer pre').waitFor()
    assert.equal(contacts().length, 1)
    await page.keyboard.press('Escape')
    assert.equal(await page.evaluate(() => document.activeElement.id), 'search')
    await page.fill('#search', 'contacts.get')
    await page.keyboard.press('Enter')
    await opened('contacts.get')
  }))

test('only the page itself may send, and only to the sandbox', () =>
  explore('', async ({ site }) => {
    const send = (origin) =>
      fetch(`${site.url}/explore`, {
        method: 'POST',
        headers: origin ? { origin } : {},
        body: JSON.stringify({ id: 'contacts.get', params: { contactId: 'nobody' } }),
      })
    assert.equal((await send('https://example.com')).status, 403)
    assert.equal((await send()).status, 403)
    const answer = await (await send(site.url)).json()
    assert.equal(answer.error.code, 'not_found')
  }))

for (const colorScheme of ['light', 'dark']) {
  for (const width of [360, 1440]) {
    test(`axe finds nothing to mend in the explorer at ${width} px, ${colorScheme}`, () =>
      explore(
        '',
        async ({ page, field }) => {
          await page.addScriptTag({ path: AXE })
          const look = async (when) => {
            const { violations } = await page.evaluate(() => window.axe.run())
            assert.deepEqual(
              violations.map(({ id, nodes }) => `${when}: ${id} ${nodes[0].html}`),
              [],
            )
            const [wide, view] = await page.evaluate(() => [
              document.documentElement.scrollWidth,
              innerWidth,
            ])
            assert(wide <= view, `${when}: ${wide} px wide in ${view}`)
          }
          await look('the list')
          await page.evaluate(() => (location.hash = '#contacts.create'))
          await field('body.email').fill('ada@')
          await page.click('.send')
          await page.locator('summary').first().click()
          await look('with a problem')
          await field('body.email').fill('ada@example.com')
          await page.click('.send')
          await page.locator('.answer pre').waitFor()
          await look('with an answer')
        },
        { colorScheme, viewport: { width, height: 900 }, bypassCSP: true, reducedMotion: 'reduce' },
      ))
  }
}
