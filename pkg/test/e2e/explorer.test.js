import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { isSecret } from '../../../www/explorer/drafts.js'
import { distance } from '../../../www/explorer/search.js'
import { closeBrowser, openDemo } from './demo.js'

after(closeBrowser)

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Runs `act` with the explorer open at `hash`; a page that throws fails the test. */
async function explore(hash, act, options = {}) {
  const demo = await openDemo({ page: options })
  try {
    const { page, site } = demo
    await page.goto(`${site.url}/explorer.html${hash}`)
    await page.waitForFunction(
      () => !document.getElementById('found').textContent.startsWith('Load'),
    )
    assert.match(await page.locator('#found').textContent(), /operations$/)
    await page.locator('.results a').first().waitFor({ state: 'attached' })
    const result = await act({
      ...demo,
      field: (path) => page.locator(`[data-path="${path}"]`),
      title: () => page.locator('#title').textContent(),
      /** The body of the response that the page shows. */
      async response() {
        await page.locator('.response .body pre').waitFor()
        return JSON.parse(await page.locator('.response .body pre').textContent())
      },
    })
    assert.deepEqual(demo.errors, [])
    return result
  } finally {
    await demo.close()
  }
}

test('the search finds operations by id, name, path and words, also with misspellings and synonyms', () =>
  explore('', async ({ page }) => {
    const first = () => page.locator('.results a').first().getAttribute('href')
    for (const [query, href] of [
      ['contacts.create', '#contacts.create'],
      ['Create Contact', '#contacts.create'],
      ['adds tags', '#contacts.addTags'],
      ['search/duplicate', '#contacts.findDuplicate'],
      ['/contacts/upsert', '#contacts.upsert'],
      ['send sms', '#conversations.sendMessage'],
      ['contcts', '#contacts.get'],
      ['serch contacts', '#contacts.search'],
      ['delte contact', '#contacts.delete'],
      ['book appointment', '#calendars.createAppointment'],
      ['upload image', '#medias.uploadFile'],
      ['opportunites', '#opportunities.get'],
      ['add a note', '#contacts.createNote'],
      ['free slots', '#calendars.getFreeSlots'],
    ]) {
      await page.fill('#search', query)
      assert.equal(await first(), href, query)
    }
    await page.fill('#search', 'no such thing')
    assert.match(await page.textContent('#found'), /No operation/)
    await page.fill('#search', '')
    await page.selectOption('#area', 'calendars')
    assert.match(await first(), /^#calendars\./)
  }))

test('a word with one letter added, removed, changed or swapped has distance 1', () => {
  for (const near of ['contct', 'conttact', 'contaxt', 'cotnact'])
    assert.equal(distance('contact', near, 2), 1, near)
  assert.equal(distance('contact', 'pipeline', 2), 3)
})

test('the first screen shows twenty operations and a task to start with', () =>
  explore('', async ({ page, response }) => {
    const seen = await page
      .locator('.results a')
      .evaluateAll(
        (links) =>
          links.filter((link) => link.getBoundingClientRect().bottom <= innerHeight).length,
      )
    assert(seen >= 20, `${seen}`)
    await page.click('.tasks >> text=Create a contact')
    await page.locator('.send').waitFor()
    await page.click('.send')
    assert.equal((await response()).contact.email, 'ada@example.com')
  }))

test('every task to start with can be sent unchanged', async () => {
  const hashes = await explore('', ({ page }) =>
    page.locator('.tasks a').evaluateAll((links) => links.map((link) => link.hash)),
  )
  assert(hashes.length >= 6)
  for (const hash of hashes)
    await explore(hash, async ({ page }) => {
      await page.locator('.send').waitFor()
      // The example has been filled in once there are no problems.
      await page.locator('.request .note[hidden]').waitFor({ state: 'attached' })
      await page.click('.send')
      await page.locator('.outcome b').waitFor()
      assert.match(await page.textContent('.outcome b'), /^20\d$/, hash)
    })
})

test('fields that the client fills in are optional, and custom fields can be given by name', () =>
  explore('#contacts.search', async ({ page, field, response, sandbox }) => {
    assert.equal(await field('body.pageLimit').getAttribute('aria-required'), null)
    assert.match(await field('body.locationId').getAttribute('placeholder'), /^loc_sandbox/)
    await page.click('.send')
    assert.deepEqual((await response()).contacts, [])
    assert.match(await page.textContent('#request'), /"pageLimit": 100/)

    await page.evaluate(() => (location.hash = '#locations.createCustomField'))
    await field('body.name').fill('Lead score')
    await field('body.dataType').fill('NUMERICAL')
    await page.click('.send')
    await response()
    await page.evaluate(() => (location.hash = '#contacts.create'))
    await field('body.email').fill('ada@example.com')
    await field('body.customFields').fill('{"lead_score": 7}')
    await page.locator('.note', { hasText: 'first reads the ids of the custom fields' }).waitFor()
    await page.click('.send')
    await response()
    assert.equal(sandbox.records('contact')[0].customFields[0].value, 7)
  }))

test('every field has a description, and required fields are marked', () =>
  explore('#contacts.createTask', async ({ page, field }) => {
    const description = async (path) => {
      const ids = await field(path).getAttribute('aria-describedby')
      return page.textContent(`#${ids.split(' ')[0]}`)
    }
    assert.equal(await description('contactId'), 'Identifier of the contact.')
    assert.match(await description('body.title'), /\w/)
    for (const path of ['contactId', 'body.title']) {
      assert.equal(await field(path).getAttribute('aria-required'), 'true')
      assert.match(
        await page.locator(`.field:has([data-path="${path}"])`).textContent(),
        /required/,
      )
    }
    assert.equal(await field('body.body').getAttribute('aria-required'), null)
  }))

test('the type of a response is shown with the types in it', () =>
  explore('#contacts.get', async ({ page }) => {
    await page.click('text=Shape of the response')
    const shape = page.locator('.shape-of pre', { hasText: 'interface Contact' })
    assert.match(
      await shape.textContent(),
      /contact: Contact;[^]*Primary email address\.[^]*email\?: string/,
    )
  }))

test('the response is removed when the form becomes invalid', () =>
  explore('#contacts.create', async ({ page, field, response }) => {
    await field('body.email').fill('ada@example.com')
    await page.click('.send')
    await response()
    await field('body.email').fill('ada@')
    await page.locator('.outcome', { hasText: '1 problem to correct' }).waitFor()
    assert.equal(await page.locator('.response .body pre').count(), 0)
  }))

test('the send button stays visible', () =>
  Promise.all(
    [360, 1440].map((width) =>
      explore(
        '#contacts.create',
        async ({ page, field }) => {
          for (const path of ['body.firstName', 'body.tags', 'body.customFields']) {
            await field(path).scrollIntoViewIfNeeded()
            const [top, bottom, height] = await page
              .locator('.send')
              .evaluate((at) => [
                at.getBoundingClientRect().top,
                at.getBoundingClientRect().bottom,
                innerHeight,
              ])
            assert(top > 0 && bottom <= height, `${width} px, ${path}: ${top}`)
          }
        },
        { viewport: { width, height: 740 } },
      ),
    ),
  ))

test('copied commands work with the running sandbox', () =>
  explore('#contacts.create', async ({ page, context, field, sandbox }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leadbridge-'))
    const bin = path.resolve(
      import.meta.dirname ?? path.dirname(fileURLToPath(import.meta.url)),
      '../../bin/leadbridge.js',
    )
    const run = (text) =>
      promisify(execFile)(
        'bash',
        ['-c', text.replace('npx leadbridge', `${process.execPath} ${bin}`)],
        {
          cwd: path.dirname(fileURLToPath(import.meta.url)),
        },
      )
    try {
      await field('body.firstName').fill("O'Hara $HOME")
      await field('body.tags').fill('a tag\n-x')
      for (const [name, send] of [
        ['curl', run],
        ['CLI', run],
        [
          'JavaScript',
          async (text) => {
            const file = fileURLToPath(new URL('./copied.tmp.mjs', import.meta.url))
            fs.writeFileSync(file, text)
            await promisify(execFile)(process.execPath, [file]).finally(() => fs.rmSync(file))
          },
        ],
      ]) {
        const email = `${name}@example.com`.toLowerCase()
        await field('body.email').fill(email)
        await page.locator('#request', { hasText: email }).waitFor()
        await page.getByRole('tab', { name }).click()
        await page.click('.bar >> text=Copy')
        await send(await page.evaluate(() => navigator.clipboard.readText()))
        const contact = sandbox.records('contact').find((one) => one.email === email)
        assert.deepEqual(
          [contact?.firstName, contact?.tags],
          ["O'Hara $HOME", ['a tag', '-x']],
          name,
        )
        await page.getByRole('tab', { name: 'curl' }).click()
      }
    } finally {
      fs.rmSync(folder, { recursive: true })
    }
  }))

test('with a real account nothing can be sent, no page contains the token, and commands read it from the environment', async () => {
  const demo = await openDemo({ real: true })
  try {
    const { page, site } = demo
    await page.goto(`${site.url}/explorer.html#contacts.get`)
    await page.locator('#request', { hasText: '$LEADBRIDGE_TOKEN' }).waitFor()
    assert.equal(await page.locator('.send').isDisabled(), true)
    assert.equal((await fetch(`${site.url}/explore`)).status, 404)
    assert(!(await page.content()).includes('pit-'))
  } finally {
    await demo.close()
  }
})

test('an operation has its own URL and title, and the back button works', () =>
  explore('#contacts.get@v3', async ({ page, title }) => {
    assert.equal(await title(), 'contacts.get')
    assert.equal(await page.title(), 'contacts.get (v3), leadbridge API explorer')
    assert.match(await page.textContent('#request'), /Version: v3/)
    // The page updates after the URL has changed.
    const titled = (title) => page.waitForFunction((title) => document.title === title, title)
    await page.click('.results a[href="#contacts.create"]')
    await titled('contacts.create, leadbridge API explorer')
    await page.goBack()
    await titled('contacts.get (v3), leadbridge API explorer')
    await page.click('.versions a >> text=v2')
    assert.equal(await page.evaluate(() => location.hash), '#contacts.get')
    await page.evaluate(() => (location.hash = '#contacts.nothing'))
    await page.getByText('There is no operation contacts.nothing.').waitFor()
  }))

test('a problem is shown at its field, and nothing is sent', () =>
  explore('#contacts.create', async ({ page, field, contacts }) => {
    await field('body.email').fill('ada@')
    await page.click('.send')
    await page.locator('.problem:not([hidden])').waitFor()
    const ids = await field('body.email').getAttribute('aria-describedby')
    assert.match(await page.textContent(`#${ids.split(' ')[1]}`), /is not an e-mail address/)
    assert.equal(await field('body.email').getAttribute('aria-invalid'), 'true')
    assert.equal(await field('body.email').evaluate((at) => at === document.activeElement), true)
    assert.equal(contacts().length, 0)
    await page.click('text=Send unchecked')
    await page.locator('.outcome b').waitFor()
    assert.match(await page.textContent('.outcome b'), /^4\d\d$/)
  }))

test('a contact is created in the sandbox, and its id is suggested for reading it', () =>
  explore('#contacts.create', async ({ page, field, contacts, response }) => {
    await field('body.email').fill('ada@example.com')
    await field('body.tags').fill('tuning\nrepair')
    await field('body.dnd').selectOption('true')
    await page.click('.send')
    const { contact } = await response()
    assert.equal(await page.textContent('.outcome b'), '201')
    assert.deepEqual([contact.email, contact.tags], ['ada@example.com', ['tuning', 'repair']])
    assert.equal(contacts().length, 1)

    await page.click('.results a[href="#contacts.get"]')
    await field('contactId').focus()
    const list = await field('contactId').getAttribute('list')
    assert.equal(await page.locator(`#${list} option`).getAttribute('value'), contact.id)
    await field('contactId').fill(contact.id)
    await page.keyboard.press('Control+Enter')
    assert.equal((await response()).contact.email, 'ada@example.com')
  }))

test('the request is shown as curl, JavaScript and HTTP', () =>
  explore('#contacts.update', async ({ page, field }) => {
    await field('contactId').fill('abc')
    await field('body.firstName').fill("O'Hara")
    const shown = () => page.textContent('#request')
    await page.locator('#request', { hasText: 'Hara' }).waitFor()
    assert.match(await shown(), /curl -X PUT \\\n {2}'http:.*\/contacts\/abc'/)
    assert((await shown()).includes(`"O'\\''Hara"`))
    await page.click('[role=tab] >> text=JavaScript')
    assert(
      (await shown()).includes(
        `api.contacts.update({ contactId: 'abc', body: { firstName: 'O\\'Hara' } })`,
      ),
    )
    await page.keyboard.press('ArrowRight')
    assert.match(await shown(), /^PUT \/contacts\/abc HTTP\/1.1\nHost: /)
    await page.locator('label.null').first().click()
    await page.locator('#request', { hasText: 'null' }).waitFor()
  }))

test('a chosen file is shown as a multipart part and sent', () =>
  explore('#medias.uploadFile', async ({ page, field, response, sandbox }) => {
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
    await response()
    assert.equal(await page.locator('.outcome b').textContent(), '200')
    assert.match(sandbox.requests.at(-1).body, /photo\.png[^]*(a photograph|12)/)
  }))

test('typed values are restored with their operation, also after a reload', () =>
  explore('#contacts.create', async ({ page, field }) => {
    const go = async (hash) => {
      await page.evaluate((hash) => (location.hash = hash), hash)
      await page.locator('#title', { hasText: hash.slice(1).split('@')[0] }).waitFor()
    }
    const values = (paths) => Promise.all(paths.map((path) => field(path).inputValue()))
    await field('body.email').fill('ada@')
    await field('body.tags').fill('vip\nnew')
    await field('body.dnd').selectOption('true')
    await field('body.customFields').fill('{ "lead_score": ')
    for (const name of ['dndSettings', 'Call'])
      await page.locator(`summary:has(.name:text-is("${name}"))`).click()
    await field('body.dndSettings.Call.message').fill('  spaces ')
    const paths = [
      'body.email',
      'body.tags',
      'body.dnd',
      'body.customFields',
      'body.dndSettings.Call.message',
    ]
    const typed = ['ada@', 'vip\nnew', 'true', '{ "lead_score": ', '  spaces ']
    assert.deepEqual(await values(paths), typed)
    await go('#contacts.get')
    assert.equal(await field('contactId').inputValue(), '')
    await field('contactId').fill('abc')
    await page.goBack()
    await field('body.email').waitFor()
    assert.deepEqual(await values(paths), typed)
    await page.reload()
    await field('body.email').waitFor()
    assert.deepEqual(await values(paths), typed)
    await go('#contacts.create@v3')
    assert.deepEqual(await values(paths), typed)
    await go('#contacts.get')
    assert.equal(await field('contactId').inputValue(), 'abc')

    await go('#contacts.create')
    await page.getByRole('button', { name: 'Clear' }).click()
    assert.deepEqual(await values(paths), ['', '', '', '', ''])
    await page.reload()
    await field('body.email').waitFor()
    assert.equal(await field('body.email').inputValue(), '')
    await go('#contacts.get')
    assert.equal(await field('contactId').inputValue(), 'abc')
  }))

test('a field that is sent as null is restored as null', () =>
  explore('#contacts.update', async ({ page, field }) => {
    const nullBox = page.locator('label.null input').first()
    await page.locator('label.null').first().click()
    await page.reload()
    await field('contactId').waitFor()
    assert.equal(await nullBox.isChecked(), true)
    await page.getByRole('button', { name: 'Clear' }).click()
    assert.equal(await nullBox.isChecked(), false)
  }))

test('secrets are not stored', () =>
  explore('#oauth.getToken', async ({ page, field, sandbox }) => {
    const stored = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }))
    await field('body.client_id').fill('app-1')
    await field('body.client_secret').fill('hush-hush')
    await field('body.code').fill('code-of-a-grant')
    await page.evaluate(() => (location.hash = '#users.create'))
    await field('body.firstName').fill('Ada')
    await field('body.password').fill('correct-horse')
    await field('body.lastName').fill('pit-of-the-demo')
    await page.locator('#request', { hasText: 'Ada' }).waitFor()
    const all = await stored()
    assert.match(all, /app-1/)
    assert.match(all, /Ada/)
    for (const secret of ['hush-hush', 'code-of-a-grant', 'correct-horse', 'pit-of-the-demo'])
      assert(!all.includes(secret), secret)
    assert(!all.includes(sandbox.token) && !all.includes(sandbox.agencyToken))
  }))

test('isSecret recognizes names of secret fields, tokens, and JSON with such names', () => {
  for (const [path, text] of [
    ['body.password', 'x'],
    ['body.refresh_token', 'x'],
    ['body.live.apiKey', 'x'],
    ['body.clientSecret', 'x'],
    ['body.name', 'pit-0123-4567'],
    ['body.name', 'Bearer abc'],
    ['body.name', 'of the account: secret-1'],
    ['body', '{ "a": [{ "apiKey": "x" }] }'],
    ['body', '{ password: "x" '],
  ])
    assert.equal(isSecret(path, text, ['secret-1', undefined]), true, `${path} ${text}`)
  for (const [path, text] of [
    ['body.email', 'ada@example.com'],
    ['body.email', null],
    ['body.message', 'Your code: 7'],
    ['body.customFields', '{ "lead_score": 7 }'],
    ['body.postalCode', '12534'],
  ])
    assert.equal(isSecret(path, text, ['secret-1', undefined]), false, `${path} ${text}`)
})

for (const [width, height] of [
  [360, 800],
  [360, 640],
  [1440, 900],
  [1440, 500],
])
  test(`a field to correct is visible with its message at ${width}x${height}`, () =>
    explore(
      '#contacts.create',
      async ({ page, field }) => {
        for (const [path, text] of [
          ['body.country', 'Narnia'],
          ['body.phone', '12'],
          ['body.email', 'ada@'],
        ]) {
          await page.getByRole('button', { name: 'Clear' }).click()
          await field(path).fill(text)
          await page.evaluate(() => document.querySelector('.back, #title').scrollIntoView())
          await page.click('.send')
          await page.locator('text=Send unchecked').waitFor()
          const [top, bottom, bar] = await field(path).evaluate((input) => {
            const at = (node) => node.getBoundingClientRect()
            const problem = document.getElementById(`${input.id}-problem`)
            return [at(input).top, at(problem).bottom, at(document.querySelector('.act')).top]
          })
          assert(top >= 0 && bottom <= bar, `${path}: ${top} to ${bottom} above ${bar}`)
          assert.equal(await field(path).evaluate((at) => at === document.activeElement), true)
        }
      },
      { viewport: { width, height } },
    ))

test('the explorer can be used with the keyboard alone', () =>
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
    await page.locator('.response .body pre').waitFor()
    assert.equal(contacts().length, 1)
    await page.keyboard.press('Escape')
    assert.equal(await page.evaluate(() => document.activeElement.id), 'search')
    await page.fill('#search', 'contacts.get')
    await page.keyboard.press('Enter')
    await opened('contacts.get')
  }))

test('requests to /explore from other origins are refused', () =>
  explore('', async ({ site }) => {
    const send = (origin) =>
      fetch(`${site.url}/explore`, {
        method: 'POST',
        headers: origin ? { origin } : {},
        body: JSON.stringify({ id: 'contacts.get', params: { contactId: 'nobody' } }),
      })
    assert.equal((await send('https://example.com')).status, 403)
    assert.equal((await send()).status, 403)
    const response = await (await send(site.url)).json()
    assert.equal(response.error.code, 'not_found')
  }))

for (const colorScheme of ['light', 'dark']) {
  for (const width of [360, 1440]) {
    test(`axe finds no violation in the explorer at ${width} px, ${colorScheme}`, () =>
      explore(
        '',
        async ({ page, field }) => {
          await page.addScriptTag({ path: AXE })
          const check = async (when) => {
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
          await check('the list')
          await page.evaluate(() => (location.hash = '#contacts.create'))
          await field('body.email').fill('ada@')
          await page.click('.send')
          await page.locator('summary').first().click()
          await check('with a problem')
          await field('body.email').fill('ada@example.com')
          await page.click('.send')
          await page.locator('.response .body pre').waitFor()
          await check('with a response')
        },
        { colorScheme, viewport: { width, height: 900 }, bypassCSP: true, reducedMotion: 'reduce' },
      ))
  }
}
