import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { LeadbridgeError, check, createClient, describe, ready } from 'leadbridge'
import { createHandler } from 'leadbridge/edge'
import { createSandbox } from 'leadbridge/sandbox'
import { ada, named, notes, setup } from './edge-site.js'

test('a lead becomes a contact', async () => {
  const { post, sandbox, reports, settled } = await setup({ tags: ['web'] })
  const response = await post(ada)
  assert.equal(reports.length, 0, 'onLead is called after the response')
  const [contact] = sandbox.records('contact')
  assert.deepEqual([response.status, await response.json()], [200, { ok: true }])
  assert.deepEqual([contact.phone, contact.tags], ['+12015550101', ['web']])
  await settled()
  const { key, ...report } = reports[0]
  assert.match(key, /^[\da-f]{64}$/)
  const expected = { outcome: 'created', contactIds: [contact.id], problems: [], values: ada }
  assert.deepEqual([report, reports.length], [expected, 1])
})

test('a lead sent ten times at once creates one contact, and every response is a success', async () => {
  const { post, sandbox } = await setup()
  const send = () => post({ ...ada, message: 'Hello', _key: 'k' })
  const responses = await Promise.all(Array.from({ length: 10 }, send))
  assert.deepEqual(new Set(responses.map(({ status }) => status)), new Set([200]))
  assert.deepEqual([sandbox.records('contact').length, notes(sandbox)], [1, ['> Message: Hello']])
})

test('GET ?sent returns the thank-you page', async () => {
  const { handler } = await setup()
  const response = await handler.fetch(new Request('https://shop.example/leads?sent'))
  assert.deepEqual(
    [response.status, response.headers.get('content-type')],
    [200, 'text/html; charset=utf-8'],
  )
})

test('HEAD works where GET works, without a body, and Allow names the methods', async () => {
  const { handler, settled, reports } = await setup()
  const send = async (method, query) => {
    const response = await handler.fetch(
      new Request(`https://shop.example/leads${query}`, { method }),
    )
    return [response.status, response.headers.get('allow'), (await response.text()).length > 0]
  }
  const one = 'POST, OPTIONS'
  const all = `GET, HEAD, ${one}`
  assert.deepEqual(await send('HEAD', '?sent'), [200, null, false])
  assert.deepEqual(await send('PUT', '?sent'), [405, all, true])
  assert.deepEqual(await send('GET', ''), [405, one, true])
  assert.deepEqual(await send('HEAD', ''), [405, one, false])
  const head = await handler.fetch(new Request('https://shop.example/?sent', { method: 'HEAD' }))
  assert.equal(head.headers.get('content-type'), 'text/html; charset=utf-8')
  await settled()
  assert.deepEqual(reports, [])
})

test('a preflight request from an allowed origin succeeds, and another origin is refused', async () => {
  const { send } = await setup()
  const preflight = await send(undefined, {}, 'OPTIONS')
  assert.deepEqual(
    [preflight.status, preflight.headers.get('access-control-allow-origin')],
    [204, 'https://shop.example'],
  )
  assert.equal(
    (await send('{}', { origin: 'https://evil.example', 'content-type': 'application/json' }))
      .status,
    403,
  )
})

test('a lead succeeds even if onLead throws or never settles', async () => {
  const never = new Promise(() => undefined)
  const hooks = [
    () => never,
    () => {
      throw new Error('mail server down')
    },
  ]
  for (const onLead of hooks) {
    const { post, errors } = await setup({}, { onLead })
    assert.equal((await post(ada)).status, 200)
    await new Promise((resolve) => setTimeout(resolve, 5))
    const isReported = errors.some(([error]) => /onLead/.test(error.message))
    assert.equal(isReported, onLead !== hooks[0])
  }
})

test('createHandler refuses invalid options and names them', async () => {
  const { client } = await setup()
  for (const [options, named] of [
    [undefined, /options must be an object/],
    [{}, /client is required/],
    [{ client: {} }, /client must be a client/],
    [{ client, lead: { readTimeout: 0 } }, /readTimeout must be a positive whole number/],
    [{ client, lead: { alow: [] } }, /lead\.alow is not an option; did you mean allow\?/],
    [{ client, lead: { limit: 3 } }, /lead\.limit must be an object/],
    [{ client, lead: { limit: { max: 3 } } }, /lead\.limit\.max/],
    [{ client, lead: { limit: { most: 0 } } }, /every lead; for no limit, set 1_000_000_000/],
    [{ client, lead: { maxFields: 0 } }, /lead\.maxFields must be a positive/],
    [{ client, lead: { maxBytes: 0 } }, /lead\.maxBytes must be a positive/],
    [{ client: undefined }, /client is required/],
    [{ client, lead: { allow: ['shop.example'] } }, /lead\.allow holds "shop\.example"/],
    [{ client, lead: { allow: ['https://shop.example/form'] } }, /without a path/],
    [{ client, lead: { fields: { mail: 'emial' } } }, /did you mean email/],
    [
      { client, lead: { attribution: { utm_source: { feild: 'x' } } } },
      /lead\.attribution\.utm_source/,
    ],
    [{ client, lead: { existing: 'replace' } }, /lead\.existing/],
    [{ client, lead: { country: 'Germany' } }, /lead\.country/],
    [{ client, lead: { note: false } }, /pass onLead/],
    [{ client, lead: { trustProxy: 'x forwarded' } }, /lead\.trustProxy/],
    [{ client, lead: { thanks: 'javascript:alert(1)' } }, /lead\.thanks/],
    [{ client, store: { increment() {} } }, /store lacks the method claim, get, set, delete/],
    [{ client, onLaed() {} }, /did you mean onLead/],
  ])
    assert.throws(() => createHandler(options), { code: 'configuration', message: named })
  const several = () => createHandler({ lead: { alow: [], limit: 3 } })
  assert.throws(several, (error) => error.problems.length === 3)
})

test('ten concurrent leads of one new person create one contact, even if the account allows duplicates', async () => {
  const found = []
  const { post, sandbox } = await setup(
    {},
    {
      // An account that allows duplicates accepts every new contact.
      async fetch(url, init, sandbox) {
        if (init.method !== 'POST' || !/\/contacts\/$/.test(url)) return sandbox.fetch(url, init)
        found.push(JSON.parse(init.body).email)
        return sandbox.fetch(url, init)
      },
    },
  )
  const send = (number) =>
    post({ email: 'new@example.com', message: `Hello ${number}`, _key: number })
  await Promise.all(Array.from({ length: 10 }, (_, number) => send(`k${number}`)))
  assert.deepEqual(found, ['new@example.com'], 'one request to create the contact')
  assert.equal(sandbox.records('contact').length, 1)
  assert.equal(notes(sandbox).length, 10)
})

test('Retry-After of the response is that of HighLevel, from 5 seconds to an hour', async () => {
  for (const [given, expected] of [
    [undefined, 10], // the window of the API
    [2, 5],
    [90, 90],
    [90_000, 3600],
  ]) {
    const { post, sandbox } = await setup()
    sandbox.fail({ kind: 'status', status: 429, times: 99, retryAfter: given })
    const response = await post(ada)
    assert.equal(response.status, 503)
    const seconds = Number(response.headers.get('retry-after'))
    assert(seconds <= expected && seconds > expected - 5, `${given} became ${seconds}`)
    assert.equal((await response.json()).retryAfter, seconds)
  }
})

test('a lead fails if HighLevel returns a redirect, a login page or an empty success', async () => {
  const responses = [
    () => new Response(null, { status: 302, headers: { location: 'https://login.example/' } }),
    () => new Response(null, { status: 204 }),
    () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
    () => Response.json({ contact: {} }),
    () => Response.json([]),
  ]
  for (const response of responses) {
    const fetch = (url, init, sandbox) =>
      init.method === 'POST' && new URL(url).pathname === '/contacts/'
        ? response()
        : sandbox.fetch(url, init)
    const { post, reports, settled } = await setup({}, { fetch })
    assert([502, 503].includes((await post(ada)).status))
    await settled()
    assert.equal(reports[0].outcome, 'failed')
  }
})

test('concurrent leads for one contact lose no value', async () => {
  for (const existing of ['fill', 'overwrite']) {
    const { post, sandbox } = await setup({ existing })
    const id = sandbox.seed({ email: 'ada@example.com' })
    sandbox.fail({ kind: 'delay', delay: 10, times: 99 })
    const cities = ['Alpha', 'Beta', 'Gamma', 'Delta']
    const responses = await Promise.all(
      cities.map((city) => post({ email: 'ada@example.com', city })),
    )
    assert(responses.every(({ status }) => status === 200))
    const contact = sandbox.records('contact').find((one) => one.id === id)
    const kept = `${contact.city} ${notes(sandbox)}`
    for (const city of cities) assert(kept.includes(city), `${existing}: ${city} is not in ${kept}`)
  }
})

test('origins are compared as browsers send them', async () => {
  const allow = ['https://bücher.example', 'https://Shop.Example:443/']
  for (const origin of ['https://xn--bcher-kva.example', 'https://shop.example']) {
    const { post } = await setup({ allow })
    assert.equal((await post(ada, { origin })).status, 200, origin)
  }
})

test('leads without a known address are not limited', async () => {
  const limit = { most: 1 }
  for (const address of [
    () => null,
    () => undefined,
    async () => '203.0.113.1',
    async () => Promise.reject(new Error('x')),
  ]) {
    const { post, errors, settled } = await setup({ limit }, { address })
    const statuses = []
    for (const email of ['a@example.com', 'b@example.com'])
      statuses.push((await post({ email })).status)
    assert.deepEqual(statuses, [200, 200])
    await settled()
    assert.equal(errors.length > 0, address.constructor.name === 'AsyncFunction')
  }
})

test('createHandler accepts the countries that the core knows', async () => {
  const { client } = await setup()
  await ready()
  // Ascension and Tristan da Cunha have phone numbers, but only reserved codes in ISO 3166.
  const known = (country) => {
    if (['AC', 'TA'].includes(country)) return false
    try {
      return Array.isArray(check('contacts.create', { body: {} }, { country }))
    } catch ({ code }) {
      assert.equal(code, 'configuration')
      return false
    }
  }
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const accepted = letters.flatMap((a) =>
    letters.flatMap((b) => {
      const country = a + b
      try {
        createHandler({ client, lead: { country } })
      } catch (error) {
        assert.match(error.message, /^lead\.country must be/)
        assert.deepEqual([error.code, error.problems[0].path], ['configuration', 'lead.country'])
        assert(!known(country), `the core knows ${country}`)
        return []
      }
      assert(known(country), `the core does not know ${country}`)
      return [country]
    }),
  )
  assert.equal(accepted.length, 251)
})

test('createHandler accepts the fields of a contact that the core fills in', async () => {
  const { client } = await setup()
  await ready()
  const source = readFileSync(new URL('../../src/edge/form.rs', import.meta.url), 'utf8')
  const [, list] = /const OPEN: [^=]*= \[([^\]]*)\]/.exec(source)
  const open = [...list.matchAll(/"(\w+)"/g)].map(([, name]) => name)
  assert(open.includes('email'))
  const fields = Object.fromEntries([...open, 'consent'].map((name) => [`x_${name}`, name]))
  createHandler({ client, lead: { fields } })
  // Every field of a contact that is not in the list is refused.
  const names = describe('contacts.create').body.map(({ name }) => name)
  const others = names.filter((name) => !open.includes(name))
  assert(others.includes('assignedTo'))
  for (const name of others)
    assert.throws(() => createHandler({ client, lead: { fields: { x: name } } }), /lead\.fields\.x/)
})

test('createHandler and the core suggest the same name for a misspelt one', async () => {
  const { client } = await setup()
  await ready()
  const hintOf = (message) => /did you mean (\w+)\?/.exec(message)?.[1]
  const core = (name) => hintOf(check('contacts.create', { body: { [name]: 'x' } })[0]?.message)
  const handler = (name) => {
    try {
      createHandler({ client, lead: { fields: { x: name } } })
    } catch ({ message }) {
      return hintOf(message)
    }
  }
  const names = ['firstName', 'email', 'companyName', 'postalCode', 'website', 'dateOfBirth']
  const hints = new Set()
  for (const name of names)
    for (let at = 0; at < name.length; at++) {
      const [before, after] = [name.slice(0, at), name.slice(at + 1)]
      for (const misspelt of [
        before + after,
        `${before}q${name.slice(at)}`,
        `${before}q${after}`,
        `${before}qz${after}`,
        `${before}${after.slice(0, 1)}${name[at]}${after.slice(1)}`,
        `${before}_${name.slice(at)}`,
        before + name[at].toUpperCase() + after,
      ]) {
        if (misspelt === name) continue
        assert.equal(handler(misspelt), core(misspelt), misspelt)
        hints.add(core(misspelt))
      }
    }
  assert.deepEqual(hints, new Set([...names, undefined]))
})

test('changing an options object after createHandler has no effect', async () => {
  const fields = { x: 'city' }
  const { post, handler, errors, sandbox, settled } = await setup({ fields })
  fields.x = 'nope'
  assert.equal((await post({ ...ada, x: 'Rome' })).status, 200)
  await settled()
  assert(!errors.some(([error]) => error.message.includes('lead.fields')))
  assert.deepEqual(await handler.check(), [])
  assert.equal(sandbox.records('contact')[0].city, 'Rome')
})

test('a note that HighLevel stores late is not written again after a lost response', async (context) => {
  for (const [status, late] of [
    [504, 2_000],
    [0, 50],
    [0, 2_000],
  ]) {
    context.mock.timers.enable({ apis: ['setTimeout'] })
    let isLost = false
    const fetch = async (url, init, sandbox) => {
      if (isLost || init?.method !== 'POST' || !/notes/.test(url)) return sandbox.fetch(url, init)
      isLost = true
      setTimeout(() => void sandbox.fetch(url, { ...init, signal: undefined }), late)
      if (!status) throw new TypeError('fetch failed')
      return new Response('gateway', { status })
    }
    const { post, sandbox } = await setup({}, { fetch })
    let response
    const done = post({ email: 'ada@example.com', message: 'Hello' }).then(
      (found) => (response = found),
    )
    for (let ms = 0; ms < 20_000 && !response; ms += 50) {
      context.mock.timers.tick(50)
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
    }
    await done
    assert.deepEqual(
      [response.status, notes(sandbox)],
      [200, ['> Message: Hello']],
      `${status} ${late}`,
    )
    context.mock.timers.reset()
  }
})

test('a wrapped client whose call() returns plain promises works', async () => {
  const { client, sandbox } = await setup()
  const wrapped = { call: async (...about) => client.call(...about) }
  const { post } = await setup({}, { client: wrapped })
  assert.equal((await post(ada)).status, 200)
  assert.equal(sandbox.records('contact').length, 1)

  const refused = new LeadbridgeError({ code: 'unauthorized', message: 'no' })
  const stopped = await setup({}, { client: { call: async () => Promise.reject(refused) } })
  assert.equal((await stopped.post(ada)).status, 502)
  await stopped.settled()
  assert.equal(stopped.reports[0].error.code, 'unauthorized')
})

test('a lead gets 503 if the token function fails for a reason that may pass, and 502 otherwise', async () => {
  const unreachable = Object.assign(new Error('down'), { code: 'ECONNREFUSED' })
  for (const [thrown, status, code] of [
    [new TypeError('fetch failed', { cause: unreachable }), 503, 'network'],
    [new LeadbridgeError({ code: 'rate_limited', message: 'wait' }), 503, 'rate_limited'],
    [new Error('no such secret'), 502, 'unauthorized'],
  ]) {
    const sandbox = await createSandbox()
    const token = async () => Promise.reject(thrown)
    const client = createClient({ token, location: sandbox.location, fetch: sandbox.fetch })
    const { post, reports, settled } = await setup({}, { client })
    assert.equal((await post(ada)).status, status, code)
    await settled()
    assert.equal(reports[0].error.code, code)
  }
})
