import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { build, check, ready } from 'leadbridge'
import { LeadbridgeError, contact, createClient, failure, get, options } from './driver-client.js'

test('a hundred calls with an expired token renew it once, and all succeed', async () => {
  const tokenCalls = []
  const token = async (rejected) => {
    tokenCalls.push(rejected)
    await new Promise((resolve) => setTimeout(resolve, 5))
    return rejected ? 'pit-new' : 'pit-old'
  }
  const sent = []
  const fetch = async (_, { headers }) => {
    sent.push(headers.Authorization)
    // Some 401 responses arrive after the renewal.
    await new Promise((resolve) => setTimeout(resolve, sent.length % 20))
    return headers.Authorization === 'Bearer pit-new'
      ? contact()
      : Response.json({ message: 'Invalid JWT' }, { status: 401 })
  }
  const api = createClient({ ...options, token, fetch })
  await Promise.all(Array.from({ length: 100 }, () => get(api)))
  assert.deepEqual(tokenCalls, [false, true])
  assert.equal(sent.length, 200)
})

test('each call waits for a shared renewal with its own signal and deadline, and a failed renewal fails all calls', async () => {
  let settle
  let tokenCalls = 0
  const token = (rejected) => {
    tokenCalls++
    return rejected ? new Promise((...both) => (settle = both)) : 'pit-old'
  }
  const fetch = async () => Response.json({ message: 'Invalid JWT' }, { status: 401 })
  const api = createClient({ ...options, token, fetch })
  const stop = new AbortController()
  const stopped = failure(get(api, { signal: stop.signal }))
  const late = failure(get(api, { deadline: 30 }))
  const waiting = [failure(get(api)), failure(get(api))]
  setTimeout(() => stop.abort(), 10)
  assert.equal((await stopped).code, 'aborted')
  assert.equal((await late).code, 'timeout')
  settle[0]('pit-old')
  for (const error of await Promise.all(waiting)) assert.equal(error.code, 'token_expired')
  const again = failure(get(api))
  while (tokenCalls < 3) await new Promise((resolve) => setTimeout(resolve, 1))
  settle[1](new Error('no pit-old today'))
  const { code, message } = await again
  assert.deepEqual([code, /pit-old/.test(message)], ['unauthorized', false])
})

test('calls share one request for the custom fields but keep their own signal, timeout and deadline', async () => {
  let respond
  let reads = 0
  const fetch = async (url) => {
    if (!url.includes('/customFields')) return contact()
    reads++
    return new Promise((resolve) => (respond = resolve))
  }
  const api = createClient({ ...options, fetch })
  const stop = new AbortController()
  const params = { contactId: 'c', body: { customFields: { lead_score: 7 } } }
  const update = (options) => api.contacts.update(params, options)
  const first = failure(update({ signal: stop.signal }))
  const late = failure(update({ deadline: 20 }))
  const shortTimeout = failure(update({ timeout: 20 }))
  const other = update()
  setTimeout(() => stop.abort(), 5)
  assert.equal((await first).code, 'aborted')
  assert.equal((await late).code, 'timeout')
  assert.equal((await shortTimeout).code, 'timeout')
  respond(Response.json({ customFields: [{ id: 'f', fieldKey: 'contact.lead_score' }] }))
  assert.equal((await other).contact.id, 'c')
  assert.equal(reads, 1)
  assert.equal((await failure(update({ signal: AbortSignal.abort() }))).code, 'aborted')
})

test('the time for reading the custom fields counts towards the deadline', async () => {
  const fetch = async (url, { signal }) => {
    if (!url.includes('/customFields')) return new Promise(() => {})
    await new Promise((resolve) => setTimeout(resolve, 60))
    assert.equal(signal.aborted, false)
    return Response.json({ customFields: [{ id: 'f', fieldKey: 'contact.lead_score' }] })
  }
  const api = createClient({ ...options, fetch })
  const began = performance.now()
  const body = { customFields: { lead_score: 7 } }
  const error = await failure(api.contacts.update({ contactId: 'c', body }, { deadline: 100 }))
  assert.equal(error.code, 'timeout')
  assert(performance.now() - began < 155)
})

test('a custom field can be used as soon as the call that creates it has ended', async () => {
  const customFields = []
  let create
  const fetch = async (url, { method }) => {
    if (!url.includes('/customFields')) return contact()
    if (method === 'GET') return Response.json({ customFields })
    await new Promise((resolve) => (create = resolve))
    customFields.push({ id: 'f', fieldKey: 'contact.lead_score' })
    return Response.json({ customField: customFields[0] })
  }
  const api = createClient({ ...options, fetch })
  const update = (name) =>
    api.contacts.update({ contactId: 'c', body: { customFields: { [name]: 7 } } })
  const body = { name: 'Lead score', dataType: 'NUMERICAL', model: 'contact' }
  const created = api.locations.createCustomField({ body })
  while (!create) await new Promise((resolve) => setTimeout(resolve, 1))
  // This call reads the definitions before the field exists.
  assert.equal((await failure(update('budget'))).code, 'invalid')
  create()
  await created
  assert.equal((await update('lead_score')).contact.id, 'c')
})

test('the timeout of a client ends its wait for the core and for a table', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    `
    import { createClient, ready } from 'leadbridge'
    void ready(new Promise(() => {}))
    const end = setTimeout(() => console.log('still waiting'), 5_000)
    await createClient({ token: 'pit-example', timeout: 20 })
      .contacts.get({ contactId: 'c' })
      .catch(({ code }) => console.log(code))
    clearTimeout(end)
    `,
  ])
  assert.equal(stdout.trim(), 'timeout')
})

test('a client whose timeout ends a request for the custom fields retries the request', async () => {
  let reads = 0
  const fetch = async (url) => {
    if (!url.includes('/customFields')) return contact()
    if (++reads === 1) return new Promise(() => {})
    return Response.json({ customFields: [{ id: 'f', fieldKey: 'contact.lead_score' }] })
  }
  await ready({ areas: ['locations'] })
  const api = createClient({ ...options, fetch, timeout: 200, retries: 1 })
  const body = { customFields: { lead_score: 7 } }
  assert.equal((await api.contacts.update({ contactId: 'c', body })).contact.id, 'c')
  assert.equal(reads, 2)
})

test('setting the system clock back does not lengthen a wait or a deadline', async () => {
  const { now } = Date
  const setBack = () => (Date.now = () => now() - 3_600_000)
  let requests = 0
  const headers = { 'retry-after': '0.05' }
  const fetch = async () => (requests++ ? contact() : new Response('', { status: 429, headers }))
  try {
    const began = performance.now()
    // The hook is called between the decision to wait and the wait.
    const api = createClient({ ...options, fetch, retries: 1, on: { retry: setBack } })
    await get(api, { signal: AbortSignal.timeout(2_000) })
    Date.now = now
    const never = () => new Promise(() => {})
    const late = createClient({ ...options, fetch: never, on: { request: setBack } })
    const error = await failure(get(late, { deadline: 50, signal: AbortSignal.timeout(2_000) }))
    assert.equal(error.code, 'timeout')
    assert(performance.now() - began < 2_000)
  } finally {
    Date.now = now
  }
})

test('whatever fetch resolves to, a call settles, and fails only with a LeadbridgeError', async () => {
  const bad = (name) => ({
    get [name]() {
      throw new Error(`no ${name}`)
    },
  })
  const plain = { status: 200, headers: new Headers(), text: async () => '{"contact":{"id":"c"}}' }
  const stream = (pull) => new Response(new ReadableStream({ pull }))
  const responses = {
    undefined: undefined,
    null: null,
    number: 7,
    string: 'ok',
    function: () => {},
    empty: {},
    'a getter of status': bad('status'),
    'a getter of then': bad('then'),
    'a getter of text': { ...plain, ...Object.getOwnPropertyDescriptors({}), text: null },
    'no status': { ...plain, status: undefined },
    'status NaN': { ...plain, status: NaN },
    'status -1': { ...plain, status: -1 },
    'status 1e400': { ...plain, status: 1e400 },
    'status 200.5': { ...plain, status: 200.5 },
    'status as string': { ...plain, status: '200' },
    'status 0': Response.error(),
    'text undefined': { ...plain, text: () => undefined },
    'text number': { ...plain, text: async () => 7 },
    'text throws': { ...plain, text: () => assert.fail('text') },
    'text rejects undefined': { ...plain, text: () => Promise.reject() },
    'body breaks': stream((controller) => controller.error(new Error('cut'))),
    'body of strings': stream((controller) => controller.enqueue('text')),
    'body rejects undefined': stream((controller) => controller.error()),
    'reader is undefined': { ...plain, body: { getReader: () => undefined } },
    'reader reads undefined': { ...plain, body: { getReader: () => ({ read: () => undefined }) } },
    'body used': (() => {
      const used = contact()
      void used.text()
      return used
    })(),
    'then that is no promise': Object.assign(Promise.resolve(contact()), {
      then: () => undefined,
    }),
    proxy: new Proxy({}, { get: () => assert.fail('trap') }),
  }
  for (const [name, response] of Object.entries(responses)) {
    for (const fetch of [() => response, async () => response]) {
      const api = createClient({ ...options, fetch, timeout: 500 })
      const { code } = await failure(get(api))
      assert(['network', 'timeout'].includes(code), `${name}: ${code}`)
    }
  }
  for (const thrown of [undefined, null, 7, 'no', Symbol('no'), bad('message'), bad('cause')]) {
    const api = createClient({ ...options, fetch: () => Promise.reject(thrown) })
    assert.equal((await failure(get(api))).code, 'network')
    const throwing = () => {
      throw thrown
    }
    assert.equal(
      (await failure(get(createClient({ ...options, fetch: throwing })))).code,
      'network',
    )
    const token = () => Promise.reject(thrown)
    assert.equal((await failure(get(createClient({ ...options, token })))).code, 'unauthorized')
  }
  // A response without usable headers is accepted.
  for (const headers of [undefined, null, {}, bad('get'), { get: () => 7 }]) {
    const api = createClient({ ...options, fetch: async () => ({ ...plain, headers }) })
    assert.equal((await get(api).withResponse()).data.contact.id, 'c')
  }
})

/** A Lehmer random number generator (Park and Miller). */
function random(seed) {
  return (count) => (seed = (seed * 48_271) % 2_147_483_647) % count
}

test('thousands of random parameters and responses give a result or a LeadbridgeError', async () => {
  const roll = random(20)
  const numbers = [0, -1, 1e400, -7925858934198041000, 18446744073709551615, 2 ** 53, 1e-400, 0.1]
  const any = (depth = 0) =>
    [
      () => null,
      () => undefined,
      () => numbers[roll(numbers.length)],
      () => NaN,
      () => 10n ** BigInt(roll(30)),
      () => ['', 'a@example.com', '+12015550102', '\ud800', '\u0000file:0', '__proto__'][roll(6)],
      () => roll(2) === 0,
      () => Symbol('s'),
      () => new Date(roll(2) ? NaN : 0),
      () => new Map(),
      () => (depth > 3 ? [] : Array.from({ length: roll(3) }, () => any(depth + 1))),
      () => (depth > 3 ? {} : { id: any(depth + 1), contact: any(depth + 1), dob: any(depth + 1) }),
    ][roll(12)]()
  const ids = [
    'contacts.get',
    'contacts.create',
    'contacts.upsert',
    'contacts.update',
    'contacts.search',
    'x',
  ]
  const texts = [
    '',
    '{',
    'null',
    '1e400',
    '[]',
    '{"contact":{"id":18446744073709551615}}',
    '\ufeff{}',
    '"',
  ]
  const statuses = [200, 201, 204, 301, 304, 400, 401, 422, 429, 500, 999]
  const fetch = () => {
    const text = texts[roll(texts.length)]
    const headers = new Headers({ 'retry-after': ['0', 'x', '-1', '1e9'][roll(4)] })
    return { status: statuses[roll(statuses.length)], headers, text: () => text }
  }
  const api = createClient({ ...options, fetch })
  for (let count = 0; count < 4_000; count++) {
    const body = { email: any(), phone: any(), dob: any(), tags: any(), customFields: any() }
    const params = [{ contactId: 'c', body }, { contactId: any(), body: any() }, any()][roll(3)]
    const given = roll(4)
      ? {}
      : { timeout: any(), deadline: any(), headers: any(), unchecked: any() }
    const deadline = { deadline: 200, ...given }
    const call = api.call(ids[roll(ids.length)], params, deadline)
    await call.then(
      () => {},
      (error) => assert(error instanceof LeadbridgeError, `${count}: ${error}`),
    )
  }
  assert.equal((await get(createClient({ ...options, fetch: contact }))).contact.id, 'c')
})

test('values that JSON cannot represent are refused, all at once and with their paths', async () => {
  let requests = 0
  const api = createClient({ ...options, fetch: () => ++requests })
  const circle = {}
  circle.self = circle
  const body = {
    firstName: NaN,
    lastName: 10n,
    dateOfBirth: new Date(NaN),
    city: () => {},
    state: Symbol('s'),
    tags: ['vip', undefined, Infinity],
    source: new Map([['a', 1]]),
    website: Promise.resolve('x'),
    postalCode: { toJSON: () => -Infinity },
    country: circle,
    customFields: { lead_score: NaN, inner: [{ value: new Number(NaN) }] },
  }
  const expected = {
    'body.firstName': 'must be a finite number',
    'body.lastName': 'must not be a BigInt: pass an object, array or string',
    'body.dateOfBirth': 'must be a valid date',
    'body.city': 'must not be a Function: pass an object, array or string',
    'body.state': 'must not be a Symbol: pass an object, array or string',
    'body.tags[1]': 'must not be undefined',
    'body.tags[2]': 'must be a finite number',
    'body.source': 'must not be a Map: pass an object, array or string',
    'body.website': 'must not be a Promise: pass an object, array or string',
    'body.postalCode': 'must be a finite number',
    'body.country.self': 'must not contain itself',
    'body.customFields.lead_score': 'must be a finite number',
    'body.customFields.inner[0].value': 'must be a finite number',
  }
  const calls = [
    () => api.contacts.update({ contactId: 'c', body }),
    () => api.contacts.update({ contactId: 'c', body }, { unchecked: true }),
    () => api.call('contacts.create', { body }),
    () => api.request({ method: 'POST', path: '/x', body }),
    () => api.contacts.search({ body }).then((page) => page),
  ]
  for (const call of calls) {
    const error = await failure(call())
    assert.equal(error.code, 'invalid')
    assert.deepEqual(
      Object.fromEntries(error.problems.map(({ path, message }) => [path, message])),
      expected,
    )
  }
  assert.equal(
    (
      await failure(
        api.contacts.update({ contactId: 'c', body: { customFields: { lead_score: NaN } } }),
      )
    ).message,
    'body.customFields.lead_score must be a finite number',
  )
  for (const deadline of [NaN, '5', -5])
    assert.equal((await failure(get(api, { deadline }))).problems[0].path, 'deadline')
  assert.equal((await failure(get(api, { signal: {} }))).problems[0].path, 'signal')
  assert.throws(() => createClient({ timeout: Infinity }), { code: 'configuration' })
  assert.equal(requests, 0)
})

test('an error names the Date or URL that was given instead of a number', async () => {
  await ready({ areas: ['calendars'] })
  const api = createClient({ ...options, fetch: contact })
  const day = new Date(0)
  const params = { calendarId: 'c', startDate: day, endDate: new URL('https://x.example') }
  const message = 'startDate must be a number, not a Date (and 1 more problem)'
  const messages = ['must be a number, not a Date', 'must be a number, not a URL']
  const id = 'calendars.getFreeSlots'
  const error = await failure(api.calendars.getFreeSlots(params))
  assert.equal(error.message, message)
  for (const problems of [error.problems, check(id, params)])
    assert.deepEqual(
      problems.map(({ message }) => message),
      messages,
    )
  assert.throws(() => build(id, params), { message })
  const body = { filters: [{ field: 'tags', operator: 'eq', value: 'x' }], pageLimit: day }
  const inBody = await failure(api.contacts.search({ body }).then())
  assert.match(inBody.message, /^body\.pageLimit must be a whole number, not a Date/)
  for (const pageLimit of ['x', { toJSON: () => 'x' }])
    assert.match(
      (await failure(api.contacts.search({ body: { pageLimit } }).then())).message,
      /, not a string/,
    )
  assert.deepEqual(check('contacts.create', { body: { dateOfBirth: day } }, { location: 'l' }), [])
})

test('values that JSON can represent are accepted', async () => {
  let sent
  const fetch = (_, { body }) => ((sent = JSON.parse(body)), contact())
  class Lead {
    firstName = 'Ada'
    city = undefined
  }
  const body = Object.assign(new Lead(), { dateOfBirth: new Date(0), tags: [String('vip')] })
  await createClient({ ...options, fetch }).contacts.update({ contactId: 'c', body })
  assert.equal(sent.firstName, 'Ada')
  assert.match(sent.dateOfBirth, /^1970-01-01/)
})

test('no error or event contains a token, even if fetch throws it or the server returns it', async () => {
  const old = 'old-Xk29vbQ71LmZ'
  const renewed = 'new-Rt55wqP08AsD'
  const seen = []
  const on = Object.fromEntries(
    ['request', 'response', 'retry', 'warning'].map((name) => [name, (event) => seen.push(event)]),
  )
  const whole = (error) =>
    JSON.stringify([error, error.message, error.stack, `${error.cause?.message}`, seen])
  const leak = (secret) =>
    new TypeError(`${'x'.repeat(495)}Bearer ${secret}`, {
      cause: new Error(`header ${secret.slice(0, 12)}`, { cause: new Error(secret) }),
    })
  const expired = Response.json.bind(null, { message: 'Invalid JWT' }, { status: 401 })
  const token = (rejected) => (rejected ? renewed : old)
  const fetches = [
    async (_, { headers }) => {
      throw leak(headers.Authorization.slice(7))
    },
    async (_, { headers }) => {
      if (headers.Authorization.includes(old)) return expired()
      throw leak(`${old} ${renewed}`)
    },
    async (_, { headers }) =>
      headers.Authorization.includes(old)
        ? expired()
        : Response.json(
            {
              message: [`${'y'.repeat(490)}${renewed}`, old],
              traceId: renewed,
              meta: { contactId: old },
            },
            { status: 400 },
          ),
  ]
  for (const fetch of fetches) {
    const api = createClient({ ...options, token, fetch, on })
    const error = await failure(api.contacts.get({ contactId: `c-${old}` }))
    assert(!/Xk29vbQ7|Rt55wqP0/.test(whole(error)), whole(error))
  }
  const failing = (rejected) => {
    if (rejected) throw leak(old)
    return old
  }
  const error = await failure(get(createClient({ ...options, token: failing, fetch: expired, on })))
  assert.equal(error.code, 'unauthorized')
  assert(!/Xk29vbQ7/.test(whole(error)), whole(error))
})

test('a hook that throws or rejects does not affect the call', async () => {
  const unhandled = []
  const listen = (error) => unhandled.push(error)
  process.on('unhandledRejection', listen)
  const on = {
    request: async () => assert.fail('later'),
    response: () => assert.fail('at once'),
  }
  await get(createClient({ ...options, fetch: contact, on }))
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', listen)
  assert.deepEqual(unhandled, [])
})

test('createClient refuses a base URL to which a token must not be sent', () => {
  const refused = [
    'https://user:password@api.example',
    'https://user@api.example',
    'https://@api.example',
    'javascript:alert(1)',
    'data:text/plain,x',
    'file:///etc/passwd',
    'ftp://api.example',
    'https://api.example?x=1',
    'https://api.example/?',
    'https://api.example/#top',
    'api.example',
    '//api.example',
    '/api',
    'https:api.example',
    'https:/api.example',
    'https:///api.example',
    'https://',
    ' https://api.example',
    'https://api.example ',
    'https://api.exa\nmple',
    'https://api.example\\@evil.example',
    'http://api.example',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'http://192.168.0.1',
    '',
    7,
    new URL('https://api.example'),
  ]
  for (const baseUrl of refused) {
    assert.throws(
      () => createClient({ ...options, baseUrl }),
      (error) => {
        assert(error instanceof LeadbridgeError, `${error}`)
        assert.equal(error.code, 'configuration')
        assert.equal(error.problems[0].path, 'baseUrl')
        assert(!JSON.stringify(error).includes('password@'))
        return true
      },
      `${baseUrl}`,
    )
  }
  const accepted = [
    'https://api.example',
    'HTTPS://api.example:8443/v1/',
    'http://localhost:8080',
    'http://127.0.0.1:8080',
    'http://[::1]:8080',
    'http://api.localhost',
  ]
  for (const baseUrl of accepted) createClient({ ...options, baseUrl })
  createClient({ ...options, baseUrl: 'http://sandbox:8080', insecure: true })
  assert.throws(() => createClient({ ...options, baseUrl: 'http://x', insecure: 'false' }))
})

test('a write whose connection failed is not reported as possibly done', async () => {
  const server = http.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  for (const baseUrl of [`http://127.0.0.1:${port}`, 'https://nobody.invalid']) {
    const api = createClient({ token: 'pit-x', location: 'l', baseUrl, retries: 1 })
    const calls = [
      () => api.contacts.createNote({ contactId: 'c', body: { body: 'x' } }),
      () => api.contacts.create({ body: { email: 'a@example.com' } }),
    ]
    for (const call of calls)
      await assert.rejects(call(), ({ code, unknown, message }) => {
        assert.deepEqual([code, unknown], ['network', undefined], message)
        return /no connection was made/.test(message)
      })
  }
})

test('contacts.find has withResponse(), like any method', async () => {
  const fetch = async (url) =>
    url.includes('nobody') ? Response.json({ message: 'x' }, { status: 404 }) : contact()
  const api = createClient({ ...options, fetch })
  const found = await api.contacts.find({ id: 'c' }).withResponse()
  assert.deepEqual([found.data, found.status, found.attempts], [{ id: 'c' }, 200, 1])
  const missing = await api.contacts.find({ id: 'nobody' }).withResponse()
  assert.deepEqual([missing.data, missing.status], [undefined, 404])
  assert.equal(await api.contacts.find({ id: 'nobody' }), undefined)
})
