// Tables come when they are needed. Each test is a process of its own, in which none has come yet.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { promisify } from 'node:util'

const head = `
  import { check, createClient, describe, operations, ready } from 'leadbridge'
  const told = async (act) => {
    try {
      return await act()
    } catch ({ name, code, message }) {
      return { name, code, message }
    }
  }
  const print = (value) => console.log(JSON.stringify(value))
  const sent = []
  const api = createClient({
    token: 'pit-example',
    location: 'loc_1',
    fetch: async (url) => (sent.push(String(url)), Response.json({ calendars: [] })),
  })
`

/** What a program printed, line by line. */
async function printed(code, ...flags) {
  const args = [...flags, '--input-type=module', '--eval', head + code]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('a call loads the table of its area, and a function without a promise says which is missing', async () => {
  const [contacts, before, all, calendars, after, other] = await printed(`
    await ready()
    print(check('contacts.get', {}).map(({ path }) => path))
    print(await told(() => check('calendars.get', {})))
    print(await told(() => operations.length))
    await api.calendars.list()
    print(sent)
    print(check('calendars.get', {}).map(({ path }) => path))
    print(await told(() => describe('invoices.get')))
  `)
  assert.deepEqual(contacts, ['contactId'])
  assert.equal(before.code, 'not_ready')
  assert.match(before.message, /^check .*ready\(\{ areas: \['calendars'\] \}\)/)
  assert.match(all.message, /^operations .*ready\(\{ areas: 'all' \}\)/)
  assert.match(calendars[0], /\/calendars\/\?locationId=loc_1$/)
  assert.deepEqual(after, ['calendarId'])
  assert.match(other.message, /\['invoices'\]/)
})

test('areas are named, and one that is not there is refused with the nearest, and loads nothing', async () => {
  const [some, misspelt, far, still, own, wrong, list, other, all, area] = await printed(`
    await ready({ areas: ['calendars', 'contacts'] })
    print(describe('calendars.get').params.length)
    print(await told(() => ready({ areas: ['opportunity'] })))
    print(await told(() => ready({ areas: ['constructor'] })))
    print(await told(() => check('opportunities.get', {})))
    print(await told(() => check('calendar.get', {})))
    print(await told(() => ready({ areas: 'calendars' })))
    print(await told(() => ready(['calendars'])))
    print(await told(() => ready({ area: ['calendars'] })))
    await ready({ areas: 'all' })
    print([operations.length, new Set(operations.map((row) => row.area)).size])
    print(operations[0].area)
  `)
  assert.equal(some, 1)
  for (const refused of [misspelt, far, wrong, list, other])
    assert.equal(refused.code, 'configuration')
  assert.match(misspelt.message, /^areas contains the unknown area opportunity$/)
  assert.equal(still.code, 'not_ready')
  assert.equal(own.code, 'unknown_operation')
  assert.match(own.message, /did you mean calendars\.get\?/)
  assert.match(other.message, /^area is not an option of ready/)
  assert.deepEqual(all, [659, 42])
  assert.equal(area, 'contacts')
})

test('before the core runs, what is missing is said at once', async () => {
  const [calendars, contacts] = await printed(`
    print(await told(() => check('calendars.get', {})))
    print(await told(() => check('contacts.get', {})))
  `)
  assert.match(calendars.message, /await ready\(\{ areas: \['calendars'\] \}\)/)
  assert.match(contacts.message, /await ready\(\) /)
})

test('times and signals hold for a list while its table comes', async () => {
  const slow = `
    import { register } from 'node:module'
    const source = "export async function load(url, context, next) { if (url.includes('/areas/')) await new Promise((later) => setTimeout(later, 600)); return next(url, context) }"
    register('data:text/javascript,' + encodeURIComponent(source))`
  const [late, usual, looped, stopped, urls] = await printed(
    `
    const brief = createClient({ token: 'pit-example', deadline: 50, fetch: async (url) => (sent.push(url), Response.json({})) })
    await ready()
    const all = await Promise.all([
      told(() => api.forms.list({}, { deadline: 50 })),
      told(() => brief.surveys.list({})),
      told(async () => { for await (const user of api.users.search({ companyId: 'c' }, { timeout: 50 })) print(user) }),
      told(() => api.funnels.list({}, { signal: AbortSignal.timeout(50) })),
    ])
    all.forEach(print)
    print(sent)
  `,
    '--import',
    `data:text/javascript,${encodeURIComponent(slow)}`,
  )
  for (const error of [late, usual, looped]) assert.equal(error.code, 'timeout')
  assert.equal(stopped.code, 'aborted')
  assert.deepEqual(urls, [])
})

test('an id of no area is answered with the nearest of all, and nothing is sent', async () => {
  const [area, name, list, urls] = await printed(`
    print(await told(() => api.calendar.get({})))
    print(await told(() => api.calendars.gett({})))
    print(await told(() => api.call('opportunitys.get')))
    print(sent)
  `)
  assert.deepEqual(
    [area, name, list].map(({ code }) => code),
    Array(3).fill('unknown_operation'),
  )
  assert.match(area.message, /did you mean calendars\.get\?/)
  assert.match(name.message, /did you mean calendars\.get\?/)
  assert.deepEqual(urls, [])
})

test('a table that does not load is said, sends nothing, and keeps nothing else from working', async () => {
  const hooks = `
    import { register } from 'node:module'
    const source = "export async function resolve(name, context, next) { if (name.endsWith('areas/calendars.js')) throw new Error('no such chunk'); return next(name, context) }"
    register('data:text/javascript,' + encodeURIComponent(source))`
  const [failed, urls, contact] = await printed(
    `
    print(await told(() => api.calendars.list()))
    print(sent)
    print((await told(() => api.contacts.get({ contactId: 'c' }).withResponse())).status ?? 'none')
  `,
    '--import',
    `data:text/javascript,${encodeURIComponent(hooks)}`,
  )
  assert.equal(failed.code, 'not_ready')
  assert.match(failed.message, /no such chunk/)
  assert.deepEqual(urls, [])
  assert.ok(contact)
})

test('calls at the same time load a table once, and times hold while it comes', async () => {
  const [urls, late] = await printed(`
    await Promise.all([api.calendars.list(), api.calendars.list(), api.calendars.listGroups()])
    print(sent.length)
    print(await told(() => api.invoices.list({ limit: '1', offset: '0' }, { signal: AbortSignal.abort() })))
  `)
  assert.equal(urls, 3)
  assert.equal(late.code, 'aborted')
})
