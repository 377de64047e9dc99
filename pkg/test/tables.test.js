// Tables of operations are loaded when they are needed. Each test runs in a new process, in which none is loaded.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { promisify } from 'node:util'

const head = `
  import { check, createClient, describe, operations, ready } from 'leadbridge'
  const attempt = async (act) => {
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

/** Runs a program and returns the JSON of each line that it prints. */
async function printed(code, ...flags) {
  const args = [...flags, '--input-type=module', '--eval', head + code]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('a call loads the table of its area, and a synchronous function names the table that is missing', async () => {
  const [contacts, before, all, calendars, after, other] = await printed(`
    await ready()
    print(check('contacts.get', {}).map(({ path }) => path))
    print(await attempt(() => check('calendars.get', {})))
    print(await attempt(() => operations.length))
    await api.calendars.list()
    print(sent)
    print(check('calendars.get', {}).map(({ path }) => path))
    print(await attempt(() => describe('invoices.get')))
  `)
  assert.deepEqual(contacts, ['contactId'])
  assert.equal(before.code, 'not_ready')
  assert.match(before.message, /^check .*ready\(\{ areas: \['calendars'\] \}\)/)
  assert.match(all.message, /^operations .*ready\(\{ areas: 'all' \}\)/)
  assert.match(calendars[0], /\/calendars\/\?locationId=loc_1$/)
  assert.deepEqual(after, ['calendarId'])
  assert.match(other.message, /\['invoices'\]/)
})

test('ready() loads the tables of the given areas and refuses unknown ones', async () => {
  const [some, misspelt, far, still, own, wrong, list, other, wrongs, unknowns, all, area] =
    await printed(`
    await ready({ areas: ['calendars', 'contacts'] })
    print(describe('calendars.get').params.length)
    print(await attempt(() => ready({ areas: ['opportunity'] })))
    print(await attempt(() => ready({ areas: ['constructor'] })))
    print(await attempt(() => check('opportunities.get', {})))
    print(await attempt(() => check('calendar.get', {})))
    print(await attempt(() => ready({ areas: 'calendars' })))
    print(await attempt(() => ready(['calendars'])))
    print(await attempt(() => ready({ area: ['calendars'] })))
    print(await attempt(() => ready({ area: 1, areas: 1, src: 1 })))
    print(await attempt(() => ready({ areas: ['nowhere', 'calendar'] })))
    await ready({ areas: 'all' })
    print([operations.length, new Set(operations.map((row) => row.area)).size])
    print(operations[0].area)
  `)
  assert.equal(some, 1)
  for (const refused of [misspelt, far, wrong, list, other, wrongs, unknowns])
    assert.equal(refused.code, 'configuration')
  assert.match(misspelt.message, /^areas contains the unknown area opportunity$/)
  assert.equal(still.code, 'not_ready')
  assert.equal(own.code, 'unknown_operation')
  assert.match(own.message, /did you mean calendars\.get\?/)
  assert.match(other.message, /^area is not an option of ready/)
  assert.match(wrongs.message, /^area is not an option of ready: .* \(and 2 more problems\)$/)
  assert.match(unknowns.message, /^areas contains the unknown area nowhere \(and 1 more problem\)$/)
  assert.deepEqual(all, [659, 42])
  assert.equal(area, 'contacts')
})

test('before the core runs, the error names everything that ready() must load', async () => {
  const [calendars, contacts] = await printed(`
    print(await attempt(() => check('calendars.get', {})))
    print(await attempt(() => check('contacts.get', {})))
  `)
  assert.match(calendars.message, /await ready\(\{ areas: \['calendars'\] \}\)/)
  assert.match(contacts.message, /await ready\(\) /)
})

test('timeouts, deadlines and signals apply to a list while its table loads', async () => {
  const slow = `
    import { register } from 'node:module'
    const source = "export async function load(url, context, next) { if (url.includes('/areas/')) await new Promise((later) => setTimeout(later, 600)); return next(url, context) }"
    register('data:text/javascript,' + encodeURIComponent(source))`
  const [late, usual, looped, stopped, urls] = await printed(
    `
    const brief = createClient({ token: 'pit-example', deadline: 50, fetch: async (url) => (sent.push(url), Response.json({})) })
    await ready()
    const all = await Promise.all([
      attempt(() => api.forms.list({}, { deadline: 50 })),
      attempt(() => brief.surveys.list({})),
      attempt(async () => { for await (const user of api.users.search({ companyId: 'c' }, { timeout: 50 })) print(user) }),
      attempt(() => api.funnels.list({}, { signal: AbortSignal.timeout(50) })),
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

test('an id of an unknown area is refused with the nearest id suggested, and nothing is sent', async () => {
  const [area, name, list, urls] = await printed(`
    print(await attempt(() => api.calendar.get({})))
    print(await attempt(() => api.calendars.gett({})))
    print(await attempt(() => api.call('opportunitys.get')))
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

test('a call whose table does not load fails without a request, and other areas still work', async () => {
  const hooks = `
    import { register } from 'node:module'
    const source = "export async function resolve(name, context, next) { if (name.endsWith('areas/calendars.js')) throw new Error('no such chunk'); return next(name, context) }"
    register('data:text/javascript,' + encodeURIComponent(source))`
  const [failed, urls, contact] = await printed(
    `
    print(await attempt(() => api.calendars.list()))
    print(sent)
    print((await attempt(() => api.contacts.get({ contactId: 'c' }).withResponse())).status ?? 'none')
  `,
    '--import',
    `data:text/javascript,${encodeURIComponent(hooks)}`,
  )
  assert.equal(failed.code, 'not_ready')
  assert.match(failed.message, /no such chunk/)
  assert.deepEqual(urls, [])
  assert.ok(contact)
})

test('concurrent calls wait for the same table, and an aborted call sends nothing', async () => {
  const [urls, late] = await printed(`
    await Promise.all([api.calendars.list(), api.calendars.list(), api.calendars.listGroups()])
    print(sent.length)
    print(await attempt(() => api.invoices.list({ limit: '1', offset: '0' }, { signal: AbortSignal.abort() })))
  `)
  assert.equal(urls, 3)
  assert.equal(late.code, 'aborted')
})
