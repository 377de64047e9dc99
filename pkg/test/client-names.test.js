// The property names of a client and of its areas. What holds before the core runs is tested in a new process.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mock, test } from 'node:test'
import { promisify, inspect } from 'node:util'
import { createClient, operations, ready } from 'leadbridge'

const sent = []
const fetch = async (url) => (sent.push(url), Response.json({ contact: { id: 'c' } }))
const client = () => createClient({ token: 'pit-example', location: 'l', fetch, retries: 0 })

/** Runs a program in a new process, in which the core has not started, and returns the JSON that it prints. */
async function printed(code) {
  const head = `
    import { createClient, ready } from 'leadbridge'
    const api = createClient({ token: 'pit-example', fetch: async () => Response.json({ contact: { id: 'c' } }) })
  `
  const args = ['--input-type=module', '--eval', `${head}\nconsole.log(JSON.stringify([${code}]))`]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return JSON.parse(stdout)
}

test('the names of contacts are those of the table before the core runs', async () => {
  const [names, has, pairs, after] = await printed(`
    Object.keys(api.contacts),
    ['create', 'creat', 'find', 'then', 'toJSON', '$$typeof', 'Create'].map((name) => name in api.contacts),
    JSON.stringify(api.contacts),
    await ready().then(() => Object.keys(api.contacts))
  `)
  await ready({ areas: 'all' })
  const table = operations.filter(({ id }) => id.startsWith('contacts.'))
  assert.deepEqual(names.toSorted(), ['find', ...table.map(({ id }) => id.slice(9))].toSorted())
  assert.deepEqual(after, names)
  assert.deepEqual(has, [true, false, true, false, false, false, false])
  assert.equal(pairs, '{}')
})

test('before the core runs, another area lists no operation and has any name', async () => {
  const [areas, names, has, own, hasNone, pairs] = await printed(`
    Object.keys(api),
    Object.keys(api.calendars),
    ['list' in api.calendars, 'calendars' in api],
    Object.hasOwn(api.calendars, 'list'),
    ['then', 'toJSON', '$$typeof', 'Create'].map((name) => name in api.calendars),
    JSON.stringify(api.calendars)
  `)
  assert.deepEqual(areas, ['call', 'request'])
  assert.deepEqual(names, [])
  assert.deepEqual(has, [true, true])
  assert.equal(own, false)
  assert.deepEqual(hasNone, [false, false, false, false])
  assert.equal(pairs, '{}')
})

test('the first call adds the names of its area, and ready() adds the areas and their operations', async () => {
  const [contacts, few, areas, calendars, after] = await printed(`
    await api.contacts.get({ contactId: 'c' }).then(() => Object.keys(api.contacts).length),
    Object.keys(api),
    await ready().then(() => Object.keys(api).length),
    ['list' in api.calendars, 'lisst' in api.calendars, Object.keys(api.calendars)],
    await ready({ areas: ['calendars'] }).then(() => [
      'list' in api.calendars,
      'lisst' in api.calendars,
      Object.keys(api.calendars).includes('list'),
    ])
  `)
  assert(contacts > 20)
  assert.deepEqual(few, ['call', 'request'])
  assert.equal(areas, 44)
  assert.deepEqual(calendars, [true, true, []])
  assert.deepEqual(after, [true, false, true])
})

test('a property that was read or assigned before the core runs stays the same afterwards', async () => {
  const [same, listed, mine, lost] = await printed(`
    ...(await (async () => {
      const { create, creat } = api.contacts
      api.contacts.get = 1
      api.contacts.own = 2
      await ready()
      return [
        api.contacts.create === create && api.contacts.creat === creat,
        Object.keys(api.contacts).includes('creat'),
        [api.contacts.get, api.contacts.own, Object.keys(api.contacts).includes('own')],
        Object.getOwnPropertyDescriptor(api.contacts, 'get').enumerable,
      ]
    })())
  `)
  assert.equal(same, true)
  assert.equal(listed, false)
  assert.deepEqual(mine, [1, 2, true])
  assert.equal(lost, true)
})

test('a client that is frozen before the core runs works and lists the same names as before', async () => {
  const [keys, status, own] = await printed(`
    Object.keys(Object.freeze(api)),
    await api.contacts.get({ contactId: 'c' }).withResponse().then(({ status }) => status),
    [Object.keys(api), Object.isFrozen(api), api.contacts === api.contacts, 'call' in api]
  `)
  assert.deepEqual(keys, ['call', 'request'])
  assert.equal(status, 200)
  assert.deepEqual(own, [['call', 'request'], true, true, true])
})

test('once all tables are loaded, the names of a client are those of the operations', async () => {
  await ready({ areas: 'all' })
  const api = client()
  const areas = new Set(operations.map(({ area }) => area))
  assert.deepEqual(new Set(Object.keys(api)), new Set(['call', 'request', ...areas]))
  for (const area of areas) {
    const names = operations.filter((row) => row.area === area).map(({ id }) => id.split('.')[1])
    const own = area === 'contacts' ? ['find'] : []
    assert.deepEqual(new Set(Object.keys(api[area])), new Set([...own, ...names]))
    for (const name of names) assert(name in api[area] && Object.hasOwn(api[area], name))
    const looped = []
    for (const name in api[area]) looped.push(name)
    assert.deepEqual(looped, Object.keys(api[area]))
  }
  assert.equal('creat' in api.contacts, false)
  assert.equal('calendar' in api, false)
  // The beginning of an area's name is not an area.
  assert.deepEqual(Object.keys(api.loc), [])
})

test('inspect() prints the names of a client', async () => {
  await ready()
  const api = client()
  assert.match(inspect(api.contacts), /find: \[Function: find\].*create: \[Function: create\]/s)
  assert.equal(api.contacts.search.name, 'search')
  assert.match(
    inspect(api, { depth: 0 }),
    /contacts: \[Object\].*calendars: \[Object\].*workflows: \[Object\]/s,
  )
  assert.doesNotMatch(inspect(api.contacts), /inspect/)
})

test('copies of an area have its methods, which work without `this`', async () => {
  await ready()
  const api = client()
  for (const copy of [{ ...api.contacts }, Object.assign({}, api.contacts)]) {
    assert.equal((await copy.get({ contactId: 'c' })).contact.id, 'c')
    assert.deepEqual(Object.keys(copy), Object.keys(api.contacts))
  }
  const fake = { ...api, contacts: { ...api.contacts, get: async () => 'fake' } }
  assert.equal(await fake.contacts.get(), 'fake')
  assert.equal((await fake.contacts.find({ id: 'c' })).id, 'c')
})

test('freezing or sealing an area breaks no invariant of Proxy', async () => {
  await ready()
  for (const close of [Object.freeze, Object.seal, Object.preventExtensions]) {
    const { contacts } = client()
    close(contacts)
    const names = Object.keys(contacts)
    assert(names.includes('create'))
    assert.equal(Reflect.ownKeys(contacts).length, names.length + 1)
    assert.equal(typeof contacts.creat, 'function')
    assert.equal('creat' in contacts, false)
    assert.throws(() => (contacts.own = 1), TypeError)
    assert.equal((await contacts.get({ contactId: 'c' })).contact.id, 'c')
  }
  const deep = client()
  for (const area of Object.values(deep)) Object.freeze(area)
  assert(Object.isFrozen(Object.freeze(deep)))
  assert.deepEqual(Object.keys(deep.contacts), Object.keys(client().contacts))
})

test('a method can be replaced and restored', async () => {
  const api = client()
  const { get } = api.contacts
  const fake = mock.method(api.contacts, 'get', async () => 'fake')
  assert.equal(await api.contacts.get({ contactId: 'c' }), 'fake')
  assert.equal(fake.mock.callCount(), 1)
  fake.mock.restore()
  assert.equal(api.contacts.get, get)
  api.contacts.get = () => 'assigned'
  assert.equal(api.contacts.get(), 'assigned')
  assert.deepEqual(Object.keys(api.contacts), Object.keys(client().contacts))
  delete api.contacts.get
  assert.equal(api.contacts.get, get)
  assert(Object.keys(api.contacts).includes('get'))
  // A property assigned to an object that inherits from an area does not change the area.
  const child = Object.create(api.contacts)
  child.get = 'own'
  assert.equal(api.contacts.get, get)
})

test('reading the properties that tools look for makes no call', async () => {
  await ready()
  const api = client()
  const before = sent.length
  for (const object of [api, api.contacts, api.calendars])
    for (const name of ['then', 'toJSON', 'asymmetricMatch', 'hasAttribute', 'inspect', '$$typeof'])
      assert.equal(object[name], undefined, name)
  assert.equal(await api.contacts, api.contacts)
  assert.equal(JSON.stringify({ contacts: api.contacts }), '{"contacts":{}}')
  assert.equal(`${api.contacts}`, '[object Object]')
  assert.equal(api.contacts[Symbol.iterator], undefined)
  assert.throws(() => structuredClone(api.contacts), { name: 'DataCloneError' })
  assert.deepEqual(api.contacts, api.contacts)
  assert.notDeepEqual(api.contacts, {})
  assert.equal(sent.length, before)
})

test('calling a misspelt name fails with the nearest one suggested, and nothing is sent', async () => {
  await ready()
  const api = client()
  const before = sent.length
  const misspelt = [
    [
      () => api.contacts.creat({}),
      /there is no operation contacts\.creat; did you mean contacts\.create\?/,
    ],
    [() => api.contacts.serch({}), /did you mean contacts\.search\?/],
    [() => api.contact.get({ contactId: 'c' }), /did you mean contacts\.get\?/],
  ]
  for (const [act, message] of misspelt) {
    const error = await act().catch((error) => error)
    assert.equal(error.code, 'unknown_operation')
    assert.match(error.message, message)
  }
  assert.equal(sent.length, before)
})
