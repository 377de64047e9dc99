import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { LeadbridgeError, createClient } from 'leadbridge'
import { createHandler, memoryStore } from 'leadbridge/edge'
import { createSandbox } from 'leadbridge/sandbox'

const SHOP = 'https://shop.example'

async function setup(lead = {}, more = {}) {
  const sandbox = await createSandbox()
  const { fetch = sandbox.fetch, ...options } = more
  const client = createClient({
    token: sandbox.token,
    location: sandbox.location,
    fetch: (url, init) => fetch(url, init, sandbox),
  })
  const reports = []
  const errors = []
  const tasks = []
  const handler = createHandler({
    client,
    lead: { allow: [SHOP], minTime: 0, ...lead },
    onLead: (report) => void reports.push(report),
    onError: (error, report) => void errors.push([error, report]),
    waitUntil: (task) => void tasks.push(task),
    ...options,
  })
  const send = (body, headers = {}, method = 'POST', ...rest) =>
    handler.fetch(
      new Request(`${SHOP}/leads`, {
        method,
        body,
        headers: { origin: SHOP, ...headers },
        duplex: 'half',
      }),
      ...rest,
    )
  const post = (fields, headers, ...rest) =>
    send(
      JSON.stringify(fields),
      { 'content-type': 'application/json', accept: 'application/json', ...headers },
      'POST',
      ...rest,
    )
  /** Waits until every `onLead` and `onError` has been called. */
  const settled = async () => {
    await Promise.all(tasks.splice(0))
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { sandbox, client, reports, errors, send, post, handler, settled }
}

const notes = (sandbox) => sandbox.records('note').map(({ body }) => body)

const ada = { name: 'Ada Lovelace', email: 'ada@example.com', phone: '+1 201 555 0101' }

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

test('a second attempt in another process waits for the first', async () => {
  const store = memoryStore()
  const { post, sandbox, client } = await setup({}, { store })
  const other = createHandler({ client, store, lead: { allow: [SHOP], minTime: 0 } })
  sandbox.fail({ kind: 'delay', delay: 300, times: 5 })
  const first = post({ ...ada, _key: 'k' })
  await new Promise((resolve) => setTimeout(resolve, 30))
  const second = other.fetch(
    new Request(`${SHOP}/leads`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...ada, _key: 'k' }),
    }),
  )
  assert.deepEqual([(await first).status, (await second).status], [200, 200])
  assert.equal(sandbox.records('contact').length, 1)
})

test('urlencoded and multipart forms are read, and the name of a file is written to the note', async () => {
  for (const body of [new URLSearchParams({ email: 'a@example.com' }), new FormData()]) {
    if (body instanceof FormData) {
      body.set('email', 'a@example.com')
      body.set('cv', new Blob(['x'.repeat(100_000)], { type: 'application/pdf' }), 'cv.pdf')
      body.set('photo', new Blob([]), '')
    }
    const { send, sandbox } = await setup()
    const response = await send(body, { accept: 'text/html' })
    assert.deepEqual([response.status, response.headers.get('location')], [303, '?sent'])
    assert.equal(sandbox.records('contact')[0].email, 'a@example.com')
    const kept = ['> Cv: cv.pdf (application/pdf, 100000 bytes, not stored)']
    assert.deepEqual(notes(sandbox), body instanceof FormData ? kept : [])
  }
})

test('GET ?sent returns the thank-you page', async () => {
  const { handler } = await setup()
  const response = await handler.fetch(new Request('https://shop.example/leads?sent'))
  assert.deepEqual(
    [response.status, response.headers.get('content-type')],
    [200, 'text/html; charset=utf-8'],
  )
})

test('a body that is too large is not read to its end', async () => {
  const { handler } = await setup()
  let pulled = 0
  const body = new ReadableStream({
    pull(controller) {
      pulled++
      controller.enqueue(new Uint8Array(16_384))
    },
  })
  const headers = { 'content-type': 'application/json' }
  const response = await handler.fetch(
    new Request('https://shop.example/leads', { method: 'POST', body, headers, duplex: 'half' }),
  )
  assert.equal(response.status, 413)
  assert(pulled < 8, `${pulled} chunks`)
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
    [{ client, lead: { alow: [] } }, /lead\.alow is not an option; did you mean allow\?/],
    [{ client, lead: { limit: 3 } }, /lead\.limit must be an object/],
    [{ client, lead: { limit: { max: 3 } } }, /lead\.limit\.max/],
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

test('the limit counts only addresses from the runtime or a trusted proxy', async () => {
  const limit = { most: 1, window: 60_000 }
  const deno = (address) => ({ remoteAddr: { hostname: address } })
  const bun = (address) => ({ requestIP: () => ({ address }) })
  const forwarded = (address) => ({ 'x-forwarded-for': address })
  for (const [name, lead, requests, statuses] of [
    [
      'forged',
      {},
      [[forwarded('1.1.1.1')], [{ 'cf-connecting-ip': '1.1.1.1' }], [{ 'x-real-ip': '1.1.1.1' }]],
      [200, 200, 200],
    ],
    ['no address', {}, [[], [], []], [200, 200, 200]],
    [
      'Deno',
      {},
      [
        [{}, deno('203.0.113.1')],
        [{}, deno('203.0.113.1')],
        [forwarded('9.9.9.9'), deno('203.0.113.1')],
      ],
      [200, 429, 429],
    ],
    [
      'Bun',
      {},
      [
        [{}, bun('203.0.113.2')],
        [{}, bun('203.0.113.2')],
      ],
      [200, 429],
    ],
    [
      'ports',
      { trustProxy: true },
      [
        [forwarded('203.0.113.3:1')],
        [forwarded('203.0.113.3:2')],
        [forwarded('9.9.9.9, 203.0.113.3')],
      ],
      [200, 429, 429],
    ],
    [
      'two proxies',
      { trustProxy: 2 },
      [[forwarded('x, 203.0.113.4, 10.0.0.1')], [forwarded('y, 203.0.113.4, 10.0.0.2')]],
      [200, 429],
    ],
    [
      'named header',
      { trustProxy: 'cf-connecting-ip' },
      [[{ 'cf-connecting-ip': '203.0.113.5' }], [{ 'cf-connecting-ip': '203.0.113.5' }]],
      [200, 429],
    ],
    [
      'one /64',
      {},
      [
        [{}, deno('2001:db8:1:2::1')],
        [{}, deno('[2001:DB8:1:2:ffff::9]:443')],
        [{}, deno('2001:db8:1:3::1')],
      ],
      [200, 429, 200],
    ],
    [
      'mapped',
      {},
      [
        [{}, deno('::ffff:203.0.113.6')],
        [{}, deno('203.0.113.6:80')],
      ],
      [200, 429],
    ],
  ]) {
    const { post } = await setup({ limit, ...lead })
    const found = []
    for (const [index, [headers = {}, info]] of requests.entries())
      found.push((await post({ email: `n${index}@example.com` }, headers, info)).status)
    assert.deepEqual(found, statuses, name)
  }
})

test('a lead succeeds if the address function throws, and onError is called', async () => {
  const { post, errors, settled } = await setup(
    {},
    {
      address() {
        throw new Error('no header')
      },
    },
  )
  assert.equal((await post(ada)).status, 200)
  await settled()
  assert.match(errors[0][0].message, /address/)
})

test('a failing store gives a 503 response, or with storeDown: accept a success', async () => {
  const secret = 'redis://user:secret@host'
  const broken = (name, act) => ({ ...memoryStore(), [name]: act })
  const fail = () => {
    throw new Error(`${secret} down`)
  }
  for (const [name, act] of [
    ['claim', fail],
    ['claim', async () => fail()],
    ['increment', fail],
    ['increment', () => null],
    ['get', fail],
  ]) {
    const address = () => '203.0.113.1'
    const refused = await setup({}, { store: broken(name, act), address })
    const response = await refused.post(ada)
    const text = await response.text()
    assert.equal(response.status, 503, name)
    assert(!text.includes('secret'))
    await refused.settled()
    const [error] = refused.errors[0]
    assert.deepEqual([error.code, error.message.includes('secret')], ['store', false])
    assert.equal(refused.sandbox.records('contact').length, 0)

    const accepted = await setup({}, { store: broken(name, act), storeDown: 'accept', address })
    assert.equal((await accepted.post(ada)).status, 200, name)
    assert.equal(accepted.sandbox.records('contact').length, 1)
  }
  // After the contact is stored, a failing store no longer changes the response.
  for (const name of ['set', 'delete']) {
    const { post, sandbox } = await setup({}, { store: broken(name, fail) })
    assert.equal((await post({ ...ada, message: 'Hi' })).status, 200, name)
    assert.equal(notes(sandbox).length, 1)
  }
  const nulls = await setup({}, { store: broken('claim', () => null) })
  assert.equal((await nulls.post(ada)).status, 200)
})

test('the memory store keeps claims when it drops counters', () => {
  const store = memoryStore(() => 0)
  store.claim('mine', 'x', 1000)
  for (let number = 0; number < 100_200; number++) store.increment(`a${number}`, 1000)
  assert.equal(store.claim('mine', 'y', 1000), 'x')
  assert.equal(store.increment('a100199', 1000), 2)
})

test('a lead ends at its deadline, and its claims expire ten seconds later', async () => {
  const never = () => new Promise(() => undefined)
  const claims = []
  const store = memoryStore()
  const claim = (key, value, time) => claims.push(time) && store.claim(key, value, time)
  const { post, reports, settled } = await setup(
    { deadline: 300 },
    { fetch: never, store: { ...store, claim } },
  )
  const began = performance.now()
  const response = await post(ada)
  assert(performance.now() - began < 5000)
  assert.equal(response.status, 503)
  assert(claims.length > 0 && claims.every((time) => time === 10_300))
  await settled()
  assert.deepEqual([reports[0].outcome, reports[0].error.code], ['failed', 'timeout'])
  for (const deadline of [0, -1, 1.5, '9'])
    assert.throws(
      () => createHandler({ client: createClient(), lead: { deadline } }),
      /lead\.deadline/,
    )
})

test('onError reports a server that is not HighLevel', async () => {
  const moved = () =>
    new Response(null, { status: 301, headers: { location: 'https://other.example/' } })
  const page = () => new Response('<h1>Parked</h1>', { headers: { 'content-type': 'text/html' } })
  for (const fetch of [moved, page]) {
    const { post, errors, settled } = await setup({}, { fetch })
    assert.equal((await post(ada)).status, 503)
    await settled()
    assert.equal(errors.length, 1)
  }
})

test('a body that is slow, broken or malformed gets an error response', async () => {
  const json = { 'content-type': 'application/json' }
  const { send, reports, settled } = await setup({ readTimeout: 30 })
  const slow = new ReadableStream({ pull: () => new Promise(() => undefined) })
  assert.equal((await send(slow, json)).status, 408)
  const broken = new ReadableStream({
    pull(controller) {
      controller.error(new Error('socket closed'))
    },
  })
  assert.equal((await send(broken, json)).status, 400)
  const parts = { 'content-type': 'multipart/form-data; boundary=x' }
  assert.equal((await send('no parts here', parts)).status, 400)
  const page = await send('x'.repeat(40_000), { ...json, accept: 'text/html' })
  assert.deepEqual(
    [page.status, page.headers.get('content-type')],
    [413, 'text/html; charset=utf-8'],
  )
  await settled()
  assert.deepEqual(new Set(reports.map(({ outcome }) => outcome)), new Set(['refused']))
})

test('a form of thousands of fields is refused before any work', async () => {
  const { send, post } = await setup()
  const many = Object.fromEntries(Array.from({ length: 1500 }, (_, number) => [`f${number}`, '1']))
  for (const response of [await post(many), await send(new URLSearchParams(many))]) {
    assert.equal(response.status, 413)
    assert((await response.text()).length < 2000)
  }
})

test('forms in other encodings are read', async () => {
  const latin = Buffer.from('name=Jos%E9&email=jose%40example.com')
  const raw = Buffer.from('name=Jos\xe9&email=jose%40example.com', 'latin1')
  const declared = Buffer.from('_charset_=iso-8859-2&name=%A3ukasz&email=jose%40example.com')
  for (const [body, type, name] of [
    [latin, 'application/x-www-form-urlencoded', 'José'],
    [raw, 'application/x-www-form-urlencoded', 'José'],
    [Buffer.from('name=%805&email=jose%40example.com'), 'application/x-www-form-urlencoded', '€5'],
    [latin, 'application/x-www-form-urlencoded; charset=ISO-8859-1', 'José'],
    [declared, 'application/x-www-form-urlencoded', 'Łukasz'],
    [
      Buffer.from('name=Jos%C3%A9&email=jose%40example.com'),
      'application/x-www-form-urlencoded',
      'José',
    ],
    [Buffer.from('\ufeff{"name":"José","email":"jose@example.com"}'), 'application/json', 'José'],
    [Buffer.from('{"name":"José","email":"jose@example.com"}'), 'text/plain;charset=UTF-8', 'José'],
  ]) {
    const { send, sandbox } = await setup()
    assert.equal((await send(body, { 'content-type': type, accept: '*/*' })).status, 200, type)
    assert.equal(sandbox.records('contact')[0].firstName, name, type)
  }
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

test('a lead is stored even if another lead holds the lock of the person all the time', async (t) => {
  const store = memoryStore()
  // As if another lead always held the lock of this person.
  const other = '{"attempt":"another"}'
  const claim = (key, ...rest) => (key.startsWith('lock:') ? other : store.claim(key, ...rest))
  const { post, sandbox } = await setup({}, { store: { ...store, claim } })
  let passed = 0
  const real = Date.now.bind(Date)
  t.mock.method(Date, 'now', () => real() + (passed += 200))
  assert.equal((await post(ada)).status, 200)
  assert.equal(sandbox.records('contact').length, 1)
})

test('a repeated message is printed again after a minute, with the number of repetitions', async (t) => {
  const lines = []
  t.mock.method(console, 'error', (line) => void lines.push(line))
  let now = 0
  t.mock.method(performance, 'now', () => now)
  const { post, sandbox, settled } = await setup({}, { onError: undefined, onLead: undefined })
  const fail = async (key) => {
    sandbox.fail({ kind: 'status', status: 401, message: 'Invalid JWT', times: 4 })
    await post({ ...ada, _key: key })
    sandbox.heal?.()
    await settled()
  }
  for (const key of ['a', 'b', 'c']) await fail(key)
  assert.equal(lines.length, 1)
  now = 61_000
  await fail('d')
  assert.equal(lines.length, 2)
  assert.match(lines[1], /2 times since it was last printed/)
})

test('Windows-1252 is decoded, also in the parts of a multipart form', async () => {
  const declared = { 'content-type': 'application/x-www-form-urlencoded; charset=windows-1252' }
  const one = await setup()
  await one.send('email=p@example.com&name=O%92Neil&message=Budget+%805000', declared)
  assert.equal(one.sandbox.records('contact')[0].firstName, 'O’Neil')
  assert.match(notes(one.sandbox)[0], /Budget €5000/)
  const part = (name, value, more = '') =>
    `------form7\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`
  const parts = { 'content-type': 'multipart/form-data; boundary=----form7' }
  const photo = part('photo', '\x00\xff\x80\x00', '; filename="Gr\xfc\xdfe.png"')
  for (const [encoding, charset] of [
    ['latin1', ''],
    ['latin1', part('_charset_', 'windows-1252')],
    ['utf8', ''],
  ]) {
    const { send, sandbox } = await setup()
    const fields =
      part('email', 'jose@example.com') + part('name', 'Jos\xe9') + part('message', 'Gr\xfc\xdfe')
    const body = Buffer.concat([
      Buffer.from(charset + fields, encoding),
      Buffer.from(`${photo}------form7--\r\n`, 'latin1'),
    ])
    assert.equal((await send(body, { ...parts, accept: 'application/json' })).status, 200)
    assert.equal(sandbox.records('contact')[0].firstName, 'José', encoding)
    assert.match(notes(sandbox)[0], /Grüße\n/)
    assert.match(notes(sandbox)[0], /Grüße\.png \(.*, 4 bytes, not stored\)/)
  }
})

test('an error that the owner must fix is printed once, without personal data', async () => {
  const lines = []
  const print = console.error
  console.error = (line) => void lines.push(line)
  try {
    const { post, sandbox, settled } = await setup(
      { fields: { budget: 'customFields.budgett' } },
      { onError: undefined },
    )
    for (const key of ['a', 'b']) await post({ ...ada, budget: '5000', _key: key })
    const message = 'Invalid JWT of ada@example.com'
    sandbox.fail({ kind: 'status', status: 401, message, times: 20 })
    for (const key of ['c', 'd']) assert.equal((await post({ ...ada, _key: key })).status, 502)
    await settled()
  } finally {
    console.error = print
  }
  assert.equal(lines.length, 3)
  assert.match(lines[0], /customFields\.budgett/)
  assert.match(lines[1], /lead\.limit/)
  assert.match(lines[2], /token_expired/)
  assert(!lines.join().includes('ada@'))
})

test('onLead gets all values of a failed lead', async () => {
  const { post, sandbox, reports, settled } = await setup()
  sandbox.fail({ kind: 'status', status: 503, times: 99 })
  const lead = { ...ada, message: 'Hello', tags: ['a', 'b'] }
  assert.equal((await post(lead)).status, 503)
  await settled()
  assert.deepEqual([reports[0].outcome, reports[0].values], ['failed', lead])
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

test('check() lists what is missing in the account', async () => {
  const lead = {
    fields: { budget: 'customFields.budgett', size: 'customFields.size' },
    attribution: { utm_source: 'first_touch' },
  }
  const { handler, client, sandbox } = await setup(lead)
  await client.locations.createCustomField({ body: { name: 'Size', dataType: 'TEXT' } })
  const paths = (await handler.check()).map(({ path }) => path)
  assert.deepEqual(paths, ['lead.fields.budget', 'lead.attribution.utm_source'])
  assert.equal(sandbox.records('contact').length, 0)
  sandbox.fail({ kind: 'status', status: 401, message: 'Invalid JWT', times: 99 })
  const problems = await handler.check()
  assert(problems.length >= 3 && problems.every(({ message }) => message.length > 20))
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

test('a store whose claim() does not return the stored value fails the lead', async () => {
  for (const claim of [() => 'OK', () => true, () => 1, async () => false, () => ({})]) {
    const { post, sandbox, errors, settled } = await setup(
      {},
      { store: { ...memoryStore(), claim } },
    )
    assert.equal((await post(ada)).status, 503, String(claim))
    await settled()
    assert.equal(errors[0][0].code, 'store')
    assert.equal(sandbox.records('contact').length, 0)
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

test('refused origins do not use up the messages for other errors', async () => {
  const lines = []
  const print = console.error
  console.error = (line) => void lines.push(line)
  try {
    const { post, sandbox, settled } = await setup({}, { onError: undefined })
    for (let number = 0; number < 300; number++)
      await post(ada, { origin: `https://e${number}.example` })
    sandbox.fail({ kind: 'status', status: 401, message: 'Invalid JWT', times: 20 })
    await post(ada)
    await settled()
    await post(Object.fromEntries(Array.from({ length: 120 }, (_, number) => [`f${number}`, '1'])))
    await settled()
  } finally {
    console.error = print
  }
  assert.equal(lines.length, 22)
  assert.match(lines.at(-2), /token_expired/)
  assert.match(lines.at(-1), /lead\.maxFields/)
})

test('a form with many thousands of parts is refused before it is parsed', async () => {
  const { send } = await setup()
  const part = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n'
  const body = `${part.repeat(80_000)}--x--`
  const type = { 'content-type': 'multipart/form-data; boundary=x' }
  assert.equal((await send(body, type)).status, 413)
  const decoy = { 'content-type': 'multipart/form-data; xboundary=ZZZ; boundary=x' }
  assert.equal((await send(body, decoy)).status, 413)
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  assert.equal((await send('a&'.repeat(16_000), form)).status, 413)
})

test('a long message in a non-Latin script is accepted', async () => {
  const { send, sandbox } = await setup()
  const message = 'こんにちは'.repeat(1500)
  const form = new URLSearchParams({ email: 'ada@example.com', message })
  assert.equal((await send(form, { accept: 'application/json' })).status, 200)
  const kept = notes(sandbox)
    .join('')
    .match(/[こんにちは]/g).length
  assert.equal(kept, message.length)
})

test('the error for a value that is not a Request says so', async () => {
  const { handler } = await setup()
  await assert.rejects(
    () => handler.fetch({ url: '/leads', headers: {} }),
    (error) => {
      return error instanceof LeadbridgeError && /Request/.test(error.message)
    },
  )
})

test('a handler whose wasm cannot be loaded says why', () => {
  // In a new process, because a process loads the wasm once.
  const script = `
    import { createClient } from 'leadbridge'
    import { createHandler } from 'leadbridge/edge'
    const wasm = new Uint8Array([0, 97, 115, 109])
    const { fetch } = createHandler({ client: createClient({ token: 'pit' }), wasm })
    const request = new Request('https://shop.example/leads', { method: 'POST', body: '{}' })
    console.log((await fetch(request)).status)`
  const cwd = new URL('..', import.meta.url)
  const args = ['--input-type=module', '--eval', script]
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
  assert.equal(stdout, '503\n')
  assert.match(stderr, /WebAssembly of the handler could not be loaded: WebAssembly\./)
})

test('the memory store drops expired entries', () => {
  let now = 0
  const store = memoryStore(() => now)
  assert.deepEqual([store.increment('a', 100), store.increment('a', 100)], [1, 2])
  assert.deepEqual([store.claim('b', 'x', 100), store.claim('b', 'y', 100)], [undefined, 'x'])
  now = 100
  assert.deepEqual([store.increment('a', 100), store.claim('b', 'y', 100)], [1, undefined])
})

test('createHandler refuses a country that does not exist', async () => {
  const { client } = await setup()
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const handlers = letters.flatMap((a) =>
    letters.map((b) => {
      try {
        return createHandler({ client, lead: { country: a + b } })
      } catch (error) {
        assert.match(error.message, /^lead\.country must be/)
        assert.deepEqual([error.code, error.problems[0].path], ['configuration', 'lead.country'])
        return undefined
      }
    }),
  )
  const accepted = handlers.filter((handler) => handler !== undefined)
  assert.equal(accepted.length, 251)
  // The core knows the same countries.
  for (const handler of accepted) assert.deepEqual(await handler.check(), [])
  for (const country of ['XX', 'ZZ', 'AC', 'TA', 'EU', 'SU', 'XA'])
    assert.throws(() => createHandler({ client, lead: { country } }), /lead\.country/)
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

test('a store that fails after the claim does not block the submission', async () => {
  const failures = {
    throws: () => {
      throw new Error('down')
    },
    rejects: async () => {
      throw new Error('down')
    },
    nan: () => NaN,
    text: () => '1',
    big: () => 1n,
    nothing: () => undefined,
  }
  for (const name of ['increment', 'get'])
    for (const [kind, fail] of Object.entries(failures)) {
      if (name === 'get' && kind === 'nothing') continue
      let isDown = true
      const memory = memoryStore()
      const act = (...given) => (isDown ? fail() : memory[name](...given))
      const store = { ...memory, [name]: act }
      const address = () => '203.0.113.1'
      const { post, sandbox } = await setup({}, { store, address })
      const lead = { ...ada, _key: 'k' }
      assert.equal((await post(lead)).status, 503, `${name} ${kind}`)
      isDown = false
      assert.equal((await post(lead)).status, 200, `${name} ${kind}`)
      assert.equal(sandbox.records('contact').length, 1)
    }
})

test('a stored value that the handler did not write counts as a store error', async () => {
  const values = [
    '{"x":1}',
    '{"a":',
    '{}',
    '{"contactIds":1}',
    '{"contactIds":[]}',
    '[]',
    'null',
    '{"notes":[["c","t"]]}',
  ]
  for (const value of values)
    for (const storeDown of ['refuse', 'accept']) {
      const store = { ...memoryStore(), claim: () => value }
      const { post, sandbox, errors, reports, settled } = await setup({}, { store, storeDown })
      const isTaken = storeDown === 'accept'
      assert.equal((await post(ada)).status, isTaken ? 200 : 503, value)
      await settled()
      assert(
        errors.some(([error]) => error.code === 'store'),
        value,
      )
      assert.equal(reports[0].outcome === 'created', isTaken)
      assert.equal(sandbox.records('contact').length, isTaken ? 1 : 0)
    }
})

test('with storeDown: accept, leads succeed whatever claim() returns', async () => {
  for (const claimed of [true, 'OK', 1, '1', {}]) {
    const store = { ...memoryStore(), claim: () => claimed }
    const { post, sandbox, errors, settled } = await setup({}, { store, storeDown: 'accept' })
    for (const city of ['Rome', 'Paris'])
      assert.equal((await post({ ...ada, city })).status, 200, String(claimed))
    await settled()
    assert.equal(sandbox.records('contact').length, 1)
    assert(errors.some(([error]) => error.code === 'store'))
  }
})

test('if the store fails while a lead waits for another attempt, storeDown decides', async () => {
  const store = () => {
    let commands = 0
    const claim = () => {
      if (commands++) throw new Error('down')
      return '{"attempt":"another"}'
    }
    return { ...memoryStore(), claim }
  }
  const accepted = await setup({}, { store: store(), storeDown: 'accept' })
  assert.equal((await accepted.post(ada)).status, 200)
  const refused = await setup({}, { store: store() })
  assert.equal((await refused.post(ada)).status, 503)
})

test('a lead recognizes its own claim if the client of the store repeats the command', async () => {
  const memory = memoryStore()
  // The response to the first command was lost, as if Redis had executed it and the connection broke.
  const claim = (...given) => memory.claim(...given) ?? memory.claim(...given)
  const { post, sandbox } = await setup({}, { store: { ...memory, claim } })
  const began = performance.now()
  for (const status of [200, 200]) assert.equal((await post(ada)).status, status)
  assert(performance.now() - began < 5_000, 'a lead waited for itself')
  assert.equal(sandbox.records('contact').length, 1)
})

test('a lead releases its locks by compare-and-set, and a waiting lead continues at once', async (t) => {
  const memory = memoryStore()
  const released = []
  const store = {
    ...memory,
    replace(key, old, value, ttl) {
      released.push([key.split(':')[0], JSON.parse(old).attempt, value])
      return memory.replace(key, old, value, ttl)
    },
    delete: (key) => assert.match(key, /^left:/),
  }
  const { post, sandbox } = await setup({}, { store })
  // No timer fires, so only the release by the first lead lets the second continue.
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const send = (key) => post({ ...ada, _key: key, message: key })
  const responses = await Promise.all([send('one'), send('two')])
  assert.deepEqual(
    responses.map(({ status }) => status),
    [200, 200],
  )
  assert.equal(sandbox.records('contact').length, 1)
  assert.equal(notes(sandbox).length, 2)
  assert(released.length >= 3, `two locks of the person and one of the contact: ${released}`)
  assert.equal(new Set(released.map(([, attempt]) => attempt)).size, 2)
  for (const [space, , value] of released) assert.deepEqual([space, value], ['lock', undefined])
})

test('a lead keeps its deadline with a store that is slow or never answers', async () => {
  const slow = (time) => {
    const memory = memoryStore()
    const wait =
      (act) =>
      async (...given) => {
        await new Promise((resolve) => setTimeout(resolve, time).unref())
        return memory[act](...given)
      }
    const acts = ['claim', 'get', 'set', 'delete', 'increment', 'replace']
    return Object.fromEntries(acts.map((act) => [act, wait(act)]))
  }
  for (const [time, storeDown, deadline, status] of [
    [60_000, 'accept', 2_000, 200],
    [60_000, 'refuse', 2_000, 503],
    [4_000, 'refuse', 300, 503],
    [4_000, 'accept', 300, 200],
  ]) {
    const { post } = await setup({ deadline }, { store: slow(time), storeDown })
    const began = performance.now()
    assert.equal((await post(ada)).status, status, `${time} ${storeDown} ${deadline}`)
    const took = performance.now() - began
    assert(took < deadline + 1_500, `${took} ms for ${time} ${storeDown} ${deadline}`)
  }
})

test('a claim whose reply was lost does not block the next attempt', async () => {
  for (const hasReplace of [true, false]) {
    const memory = memoryStore()
    let isLost = true
    const claim = (...given) => {
      const found = memory.claim(...given)
      if (isLost) throw ((isLost = false), new Error('socket hang up'))
      return found
    }
    const store = { ...memory, claim, ...(!hasReplace && { replace: undefined }) }
    const { post, sandbox } = await setup({}, { store })
    const lead = { ...ada, _key: 'k' }
    assert.equal((await post(lead)).status, 503)
    const began = performance.now()
    assert.equal((await post(lead)).status, 200)
    assert(performance.now() - began < 3_000, 'the next attempt waited')
    assert.equal(sandbox.records('contact').length, 1)
  }
})

test('onError reports a waitUntil that fails', async () => {
  const unhandled = []
  const listen = (error) => void unhandled.push(error)
  process.on('unhandledRejection', listen)
  try {
    for (const waitUntil of [
      async () => {
        throw new Error('over')
      },
      () => {
        throw new Error('over')
      },
    ]) {
      const { post, errors, reports, settled } = await setup({}, { waitUntil })
      assert.equal((await post(ada)).status, 200)
      await new Promise((resolve) => setTimeout(resolve, 5))
      await settled()
      assert(errors.some(([error]) => /waitUntil/.test(error.message)))
      assert.equal(reports.length, 1)
    }
  } finally {
    process.off('unhandledRejection', listen)
  }
  assert.deepEqual(unhandled, [])
})

test('a limit without a known address is reported once', async () => {
  const reported = async (lead, more, headers) => {
    const { post, errors, settled } = await setup(lead, more)
    for (const email of ['a@example.com', 'b@example.com'])
      assert.equal((await post({ email }, headers)).status, 200)
    await settled()
    return errors.filter(([error]) => /lead\.limit/.test(error.message))
  }
  const found = await reported()
  assert.equal(found.length, 1)
  const [[error, report]] = found
  assert.deepEqual([error.code, report], ['configuration', undefined])
  assert.match(error.message, /trustProxy.*address/)
  assert.deepEqual(await reported({}, { address: () => '203.0.113.1' }), [])
  const headers = { 'x-forwarded-for': '203.0.113.1' }
  assert.deepEqual(await reported({ trustProxy: true }, {}, headers), [])
})

test('nested JSON is accepted, and a long framework token does not count as a long form', async () => {
  const { post, send, sandbox } = await setup()
  const nested = { email: 'eve@example.com', message: 'hello', weird: { a: [1] } }
  assert.equal((await post(nested)).status, 200)
  assert.deepEqual(notes(sandbox), ['> Message: hello\n> Weird.a: 1'])
  const form = new URLSearchParams({ email: 'b@example.com', __VIEWSTATE: 'x'.repeat(40_000) })
  assert.equal((await send(form, { accept: 'application/json' })).status, 200)
})

/** The lines that are printed while `work` runs. */
async function printed(work) {
  const lines = []
  const print = console.error
  console.error = (line) => void lines.push(line)
  try {
    await work(lines)
  } finally {
    console.error = print
  }
  return lines
}

const parts = (...list) =>
  Buffer.concat([
    ...list.flatMap(([head, body]) => [
      Buffer.from(`--B\r\n${head}\r\n\r\n`),
      body,
      Buffer.from('\r\n'),
    ]),
    Buffer.from('--B--\r\n'),
  ])
const named = (name, more = '') => `content-disposition: form-data; name="${name}"${more}`
const multipart = { 'content-type': 'multipart/form-data; boundary=B' }

/** Header values that a visitor may send, below the 16 KB that servers allow. */
const HEADERS = [
  ':',
  '1.',
  '[',
  '%',
  ' ',
  ',',
  ';',
  '"',
  '=',
  '/',
  '://',
  '@',
  '-',
  ' (400 ',
  'http',
  'a',
  '\t',
]
  .flatMap((piece) =>
    ['', 'x', ', 1.2.3.4'].map((end) => piece.repeat(Math.floor(14_000 / piece.length)) + end),
  )
  .concat([
    `text/html${';q=0.'.repeat(2500)}`,
    `multipart/form-data; boundary=${'"'.repeat(14_000)}`,
    `multipart/form-data${'; boundary='.repeat(1200)}`,
    `application/x-www-form-urlencoded${'; charset'.repeat(1500)}`,
    `application/x-www-form-urlencoded; charset${' '.repeat(14_000)}x`,
    `https://${'a.'.repeat(7000)}`,
  ])

/** Processor time in milliseconds, which does not depend on the load of the machine. */
const cpuTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

test('no header takes long to read', async () => {
  const names = [
    'x-forwarded-for',
    'origin',
    'referer',
    'content-type',
    'accept',
    'x-forwarded-host',
    'idempotency-key',
  ]
  for (const trustProxy of [1, 2, 'x-forwarded-for']) {
    const { handler, post } = await setup({ trustProxy, limit: { most: 1e6 } })
    await post(ada)
    const began = cpuTime()
    for (const name of names)
      for (const value of HEADERS) {
        const headers = { origin: SHOP, 'content-type': 'application/json', [name]: value }
        await handler.fetch(new Request(`${SHOP}/leads`, { method: 'POST', headers, body: '{}' }))
      }
    const time = cpuTime() - began
    assert.ok(time < 3000, `${time} ms for ${names.length * HEADERS.length} requests`)
  }
})

test('no form of five megabytes takes long to read', async () => {
  const { send } = await setup({ limit: { most: 1e6 } })
  const file = named('f', '; filename="a"')
  const email = [named('email'), Buffer.from('ada@example.com')]
  const size = 4_800_000
  for (const [what, body] of [
    ['a text', parts(email, [named('message'), Buffer.alloc(size, 'x')])],
    ['a text in another script', parts(email, [named('message'), Buffer.alloc(size, 'é')])],
    ['a name', parts(email, [named('x'.repeat(size)), Buffer.from('1')])],
    [
      'the name of a file',
      parts(email, [named('f', `; filename="${'a'.repeat(size)}"`), Buffer.from('1')]),
    ],
    [
      'headers',
      parts([`${'x-a: b\r\n'.repeat(size / 8)}${named('email')}`, Buffer.from('ada@example.com')]),
    ],
    ['a file', parts(email, [file, Buffer.alloc(size, 0xff)])],
    ['beginnings of a boundary', parts(email, [file, Buffer.alloc(size, '\r\n-')])],
  ]) {
    const began = cpuTime()
    await send(body, multipart)
    const time = cpuTime() - began
    assert.ok(time < 2500, `${what}: ${time} ms`)
  }
})

test('the body of a refused request is read to its end but not parsed', async () => {
  const { send, settled, reports, sandbox } = await setup(
    { limit: { most: 2 } },
    { address: () => '203.0.113.7' },
  )
  let ended = 0
  // Some servers fail if the body that they pass on is not read.
  const stream = () => {
    let pulled = 0
    const pull = (controller) => {
      if (pulled++ < 4) return controller.enqueue(new Uint8Array(9))
      ended++
      controller.close()
    }
    return new ReadableStream({ pull }, { highWaterMark: 0 })
  }
  for (const [headers, status] of [
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: '', 'sec-fetch-site': 'cross-site' }, 403],
  ])
    assert.equal((await send(stream(), { ...multipart, ...headers })).status, status)
  assert.equal(ended, 3)
  const form = () =>
    parts(
      [named('email'), Buffer.from('ada@example.com')],
      [named('m'), Buffer.from(String(Math.random()))],
    )
  for (const status of [200, 200, 429]) assert.equal((await send(form(), multipart)).status, status)
  const limited = await send(stream(), multipart)
  assert.deepEqual([limited.status, limited.headers.get('retry-after'), ended], [429, '60', 4])
  await settled()
  assert.deepEqual(
    reports.slice(-2).map(({ outcome }) => outcome),
    ['limited', 'limited'],
  )
  assert.equal(sandbox.records('contact').length, 1)
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

test('a store that never answers delays a lead by five seconds only', async (context) => {
  const hang = () => new Promise(() => {})
  let commands = 0
  const store = Object.fromEntries(
    ['claim', 'get', 'set', 'delete', 'increment'].map((name) => [
      name,
      () => (commands++, hang()),
    ]),
  )
  for (const [storeDown, status] of [
    ['accept', 200],
    ['refuse', 503],
  ]) {
    commands = 0
    context.mock.timers.enable({ apis: ['setTimeout'] })
    const { post, errors, settled } = await setup(
      {},
      { store, storeDown, address: () => '203.0.113.7' },
    )
    let response
    void post({ ...ada, message: 'Hello' }).then((found) => (response = found))
    while (!response) {
      context.mock.timers.tick(500)
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
    }
    // `onError` is called by a timer, too.
    context.mock.timers.tick(1)
    context.mock.timers.reset()
    await settled()
    assert.deepEqual([response.status, commands], [status, 1], storeDown)
    assert.match(errors[0][0].message, /did not answer in 5000 ms/)
  }
})

test('a failed lead is printed with its key and without its values', async () => {
  for (const onLead of [undefined, () => {}]) {
    const { reports } = await setup()
    const fetch = async () => {
      throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })
    }
    const lines = await printed(async () => {
      const { post, settled } = await setup(
        {},
        { onError: undefined, onLead: onLead ?? undefined, fetch, address: () => 'x' },
      )
      assert.equal((await post({ ...ada, message: 'Hello' })).status, 503)
      await settled()
    })
    assert.equal(reports.length, 0)
    assert.equal(lines.length, 1, lines.join())
    assert.match(lines[0], /^leadbridge\/edge: network: .*; the lead [\da-f]{64} was not stored: /)
    assert.match(lines[0], onLead ? /`onLead` got its values/ : /pass `onLead`/)
    assert.doesNotMatch(lines[0], /ada|555|Hello/i)
  }
})

test('printed errors contain the name and code of the cause, without its message', async () => {
  const cause = Object.assign(new Error('redis://user:secret@db'), { code: 'ECONNREFUSED' })
  const thrown = new TypeError('fetch failed of ada@example.com', { cause })
  const fail = async () => {
    throw thrown
  }
  const store = { claim: fail, get: fail, set: fail, delete: fail, increment: fail }
  const lines = await printed(async () => {
    const down = await setup({}, { onError: undefined, store })
    await down.post(ada)
    await down.settled()
    const hook = await setup({}, { onError: undefined, onLead: fail })
    await hook.post(ada)
    await hook.settled()
  })
  const text = lines.join('\n')
  assert.match(text, /store: the store of the handler failed \(TypeError ECONNREFUSED\)/)
  assert.match(text, /the function `onLead` failed \(TypeError ECONNREFUSED\)/)
  assert.doesNotMatch(text, /secret|ada@/)
})

test('a refused page of the owner is printed even after many refused origins', async (context) => {
  let now = performance.now()
  context.mock.method(performance, 'now', () => now)
  const lines = await printed(async () => {
    const { post } = await setup({}, { onError: undefined, onLead: undefined })
    const settle = () => new Promise((resolve) => setTimeout(resolve, 5))
    for (let number = 0; number < 500; number++)
      await post(ada, { origin: `https://e${number}.example` })
    await settle()
    now += 60_001
    await post(ada, { origin: 'https://my-shop.example' })
    await post(ada, { origin: 'https://my-shop.example' })
    await settle()
  })
  assert.equal(lines.length, 21)
  assert.match(
    lines[20],
    /a page of https:\/\/my-shop\.example .*\(and 480 other messages of this kind\)$/,
  )
})

test('check() reports an unreachable API without blaming the token', async () => {
  for (const code of ['ECONNREFUSED', 'ENOTFOUND']) {
    const fetch = async () => {
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
    }
    const { handler } = await setup({ fields: { size: 'customFields.size' } }, { fetch })
    const problems = await handler.check()
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['network'],
    )
    assert.match(
      problems[0].message,
      /^the API cannot be reached: check the connection and `baseUrl`/,
    )
    assert.doesNotMatch(problems[0].message, /token/)
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

test('a store may return promises of another realm and other thenables', async () => {
  const { runInNewContext } = await import('node:vm')
  const later = runInNewContext('(value) => Promise.resolve(value)')
  const bare = (value) => Object.assign(Object.create(null), { then: (done) => done(value) })
  for (const wrap of [later, bare]) {
    const memory = memoryStore()
    const acts = ['claim', 'get', 'set', 'delete', 'increment']
    const store = Object.fromEntries(
      acts.map((act) => [act, (...about) => wrap(memory[act](...about))]),
    )
    const { post } = await setup({}, { store })
    assert.equal((await post(ada)).status, 200)
  }
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
