import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LeadbridgeError, build, check, createClient, operations, ready } from 'leadbridge'
import { createSandbox } from 'leadbridge/sandbox'

async function setup(options = {}, settings = {}) {
  const sandbox = await createSandbox(settings)
  const { token, location, fetch } = sandbox
  return { sandbox, api: createClient({ token, location, fetch, ...options }) }
}

const failure = (promise) =>
  promise.then(
    () => assert.fail('it should have failed'),
    (error) => {
      assert(error instanceof LeadbridgeError, `${error}`)
      return error
    },
  )

test('null as parameters is refused, and nothing is sent', async () => {
  const { api, sandbox } = await setup()
  const refused = { code: 'invalid', message: 'params must not be null' }
  await assert.rejects(api.contacts.create(null), refused)
  await assert.rejects(api.call('contacts.create', null), refused)
  await assert.rejects(api.request(null), refused)
  await assert.rejects(async () => await api.contacts.search(null), refused)
  assert.deepEqual([sandbox.records('contact'), sandbox.requests], [[], []])
})

test('a misspelt option is refused with the nearest name suggested', async () => {
  for (const [options, hint] of [
    [{ tokn: 'pit-1' }, 'tokn is not a known setting; did you mean token?'],
    [{ timeuot: 5 }, 'timeuot is not a known setting; did you mean timeout?'],
    [{ allowTokeninPage: true }, 'did you mean allowTokenInPage?'],
    [{ colour: 'red' }, 'colour is not a known setting; the settings are'],
  ]) {
    const { api } = await setup(options)
    const { code, message } = await failure(api.contacts.get({ contactId: 'c' }))
    assert.equal(code, 'configuration')
    assert(message.includes(hint), message)
  }
  const { api } = await setup()
  const { message } = await failure(api.contacts.get({ contactId: 'c' }, { signl: 1 }))
  assert.equal(message, 'signl is not a known setting; did you mean signal?')
})

/** Wrong limits, which the core would truncate or which fail every call, and what the error says about each. */
const WRONG_LIMITS = {
  timeout: [0, 'must be at least 1; leave it out for 30,000 milliseconds'],
  deadline: [0.5, 'must be at least 1; leave it out for none'],
  maxBytes: [-1, 'must be at least 1; leave it out for 64 MiB'],
  retries: [0.5, 'must be a whole number that is not negative'],
}

test('every wrong option of a client or a call is in one error, with its remedy', async () => {
  const limits = Object.fromEntries(
    Object.entries(WRONG_LIMITS).map(([name, [value]]) => [name, value]),
  )
  const expected = Object.entries(WRONG_LIMITS).map(([name, [, message]]) => `${name} ${message}`)
  const linesOf = ({ problems }) => problems.map(({ path, message }) => `${path} ${message}`)
  let refused
  try {
    createClient({ ...limits, token: 't', fetch: 5, on: { x: 1 }, baseUrl: 'ftp:', location: 1n })
  } catch (error) {
    refused = error
  }
  assert.equal(refused.code, 'configuration')
  assert.equal(refused.message, `${expected[0]} (and 7 more problems)`)
  assert.deepEqual(linesOf(refused), [
    ...expected,
    'fetch must be a function',
    'on must be an object of functions: request, response, retry, warning',
    'baseUrl must be a URL such as https://api.example',
    'location must not be a BigInt: pass an object, array or string',
  ])
  const { api, sandbox } = await setup()
  const call = (options) => failure(api.contacts.get({ contactId: 'c' }, options))
  const error = await call({ ...limits, signal: {}, headers: { a: NaN } })
  assert.equal(error.code, 'invalid')
  assert.deepEqual(linesOf(error), [
    ...expected,
    'signal must be an AbortSignal',
    'headers.a must be a finite number',
  ])
  assert.equal((await call({ retries: -1 })).problems.length, 1)
  for (const options of [() => {}, [], 'x', 7]) {
    assert.equal((await call(options)).message, 'options must be an object: { signal }')
    assert.throws(() => createClient(options), /options must be an object: \{ token \}/)
    const listed = api.contacts.search({}, options)
    assert.equal((await failure(listed.then())).problems[0].path, 'options')
  }
  assert.equal(sandbox.requests.length, 0)
  for (const options of [null, undefined, {}, { timeout: null }, { retries: 0, timeout: 900.5 }])
    assert.equal((await call(options)).code, 'not_found')
})

test('unknown hooks and hooks that are not functions are refused', () => {
  const message = 'on must be an object of functions: request, response, retry, warning'
  const hook = () => {}
  for (const on of [
    5,
    true,
    'retry',
    hook,
    [hook],
    { retry: 5 },
    { requst: hook },
    { respons: hook },
  ])
    assert.throws(() => createClient({ on }), { code: 'configuration', message })
  for (const on of [null, undefined, {}, { retry: hook }, { warning: undefined }])
    createClient({ on })
})

test('a contact is created, updated, read and deleted', async () => {
  const { api } = await setup()
  const { contact } = await api.contacts.create({
    body: { firstName: 'Ada', email: 'ada@example.com' },
  })
  assert.equal(contact.email, 'ada@example.com')
  await api.contacts.update({ contactId: contact.id, body: { city: 'London', firstName: null } })
  const read = await api.contacts.get({ contactId: contact.id })
  assert.deepEqual([read.contact.city, read.contact.firstName], ['London', undefined])
  await api.contacts.delete({ contactId: contact.id })
  assert.equal((await failure(api.contacts.get({ contactId: contact.id }))).code, 'not_found')
})

test('withResponse() rejects without another unhandled rejection', async () => {
  const { api } = await setup()
  const unhandled = []
  const listen = (error) => unhandled.push(error)
  process.on('unhandledRejection', listen)
  const error = await failure(api.contacts.get({ contactId: 'nobody' }).withResponse())
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', listen)
  assert.equal(error.code, 'not_found')
  assert.deepEqual(unhandled, [])
})

test('withResponse() returns the status, attempts, warnings, trace id and rate limit', async () => {
  const { api } = await setup({}, { limits: true })
  const response = await api.contacts.upsert({ body: { email: 'ada@example.com' } }).withResponse()
  assert.deepEqual(
    [response.status, response.attempts, response.data.new, response.warnings],
    [200, 1, true, []],
  )
  assert.match(response.traceId, /^[0-9a-f-]{36}$/)
  assert.deepEqual(response.rateLimit, {
    max: 100,
    remaining: 99,
    interval: 10000,
    daily: 200000,
    dailyRemaining: 199999,
  })
})

test('all problems are reported at once, and nothing is sent', async () => {
  const { api, sandbox } = await setup()
  const error = await failure(
    api.contacts.create({ body: { email: 'foo@', phone: 'call me', tags: 'vip' } }),
  )
  assert.deepEqual(
    error.problems.map(({ path, code }) => `${path} ${code}`),
    ['body.email email_no_domain', 'body.phone not_a_phone', 'body.tags wrong_type'],
  )
  assert.equal(sandbox.requests.length, 0)
  assert.equal((await failure(api.contacts.get({}))).problems[0].path, 'contactId')
})

test('an error contains values only if showValues is set', async () => {
  const { api, sandbox } = await setup()
  const { token, location, fetch } = sandbox
  const wrong = { body: { email: 'ada at example.com', phone: 'call ada', tags: 'vip' } }
  const search = { body: { pageLimit: 'ada@example.com' } }
  for (const call of [
    () => api.contacts.create(wrong),
    () => api.call('contacts.create', wrong),
    () => api.contacts.search(search),
  ]) {
    const error = await failure(call())
    assert.equal(error.code, 'invalid')
    assert.ok(!/ada/.test(JSON.stringify(error) + error.message), JSON.stringify(error))
  }
  await ready({ areas: 'all' })
  assert.throws(
    () => build('contacts.create', wrong),
    (error) => !/ada/.test(JSON.stringify(error)),
  )
  const shown = createClient({ token, location, fetch, showValues: true })
  const error = await failure(shown.contacts.create(wrong))
  assert.equal(error.problems[0].value, 'ada at example.com')
  assert.equal(check('contacts.create', wrong)[0].value, 'ada at example.com')
  const secret = createClient({ token, fetch, timeout: 'hunter2' })
  const refused = await failure(secret.contacts.get({ contactId: 'c' }))
  assert.throws(
    () => createClient({ token, fetch, baseUrl: 'hunter2' }),
    (error) => error.code === 'configuration' && !/hunter2/.test(JSON.stringify(error)),
  )
  assert.deepEqual(
    [refused.code, /hunter2/.test(JSON.stringify(refused))],
    ['configuration', false],
  )
})

test('a national phone number is read with the country of the client', async () => {
  const { sandbox } = await setup()
  const { token, location, fetch } = sandbox
  const body = { email: 'ada@example.com', phone: '07400 123456' }
  const britain = createClient({ token, location, fetch, country: 'GB' })
  const { contact } = await britain.contacts.create({ body })
  assert.equal(contact.phone, '+447400123456')
  assert.equal((await britain.contacts.find({ phone: '07400 123456' })).id, contact.id)
  const nowhere = createClient({ token, location, fetch })
  const error = await failure(nowhere.contacts.create({ body }))
  assert.deepEqual([error.code, error.problems[0].code], ['invalid', 'phone_country_needed'])
  assert.match(error.message, /createClient\(\{ country/)
  const wrong = createClient({ token, location, fetch, country: 'Atlantis' })
  assert.equal((await failure(wrong.contacts.create({ body }))).code, 'configuration')
})

test('the error for a missing location names the setting', async () => {
  const { token, fetch } = (await setup()).sandbox
  const error = await failure(createClient({ token, fetch }).contacts.create({ body: {} }))
  assert.match(error.message, /createClient\(\{ location \}\).*--location.*LEADBRIDGE_LOCATION/)
})

test('a duplicate error contains the contact id and the field', async () => {
  const { api, sandbox } = await setup()
  const id = sandbox.seed({ email: 'ada@example.com' })
  const error = await failure(api.contacts.create({ body: { email: 'ADA@example.com' } }))
  assert.deepEqual(
    [error.code, error.contactId, error.field, error.status],
    ['duplicate', id, 'email', 400],
  )
})

test('awaiting a list gives one page, and iterating over it gives every item', async () => {
  const { api, sandbox } = await setup({}, { limits: { burst: 1000 } })
  for (let number = 0; number < 25; number++) sandbox.seed({ email: `n${number}@example.com` })
  const page = await api.contacts.search({ body: { pageLimit: 10 } })
  assert.deepEqual([page.items.length, page.total, typeof page.next], [10, 25, 'string'])
  assert.equal(sandbox.requests.length, 1)

  const all = []
  for await (const contact of api.contacts.search({ body: { pageLimit: 10 } })) all.push(contact.id)
  assert.equal(new Set(all).size, 25)

  const rest = []
  for await (const { items } of api.contacts
    .search({ body: { pageLimit: 10 }, after: page.next })
    .pages()) {
    rest.push(...items)
  }
  assert.equal(rest.length, 15)
})

test('awaiting a list twice sends one request, and leaving its loop sends no more', async () => {
  const { api, sandbox } = await setup()
  for (let number = 0; number < 5; number++) sandbox.seed({ email: `n${number}@example.com` })
  const list = api.contacts.search({ body: { pageLimit: 2 } })
  assert.equal(sandbox.requests.length, 0)
  await Promise.all([list, list])
  assert.equal(sandbox.requests.length, 1)
  for await (const _ of api.contacts.search({ body: { pageLimit: 2 } })) break
  assert.equal(sandbox.requests.length, 2)
})

test('a list whose cursor repeats fails instead of running forever', async () => {
  let page = 0
  const fetch = async () =>
    Response.json({ contacts: [{ id: `c${++page}`, searchAfter: [1, 'a'] }] })
  const api = createClient({ token: 't', location: 'l', fetch })
  const seen = []
  const error = await failure(
    (async () => {
      for await (const { id } of api.contacts.search({ body: { pageLimit: 1 } })) seen.push(id)
    })(),
  )
  assert.deepEqual([error.code, seen], ['repeated_cursor', ['c1', 'c2']])
})

test('after its signal is aborted, a list yields no more items of the page', async () => {
  const { api, sandbox } = await setup()
  for (const name of 'abc') sandbox.seed({ email: `${name}@example.com` })
  const controller = new AbortController()
  const seen = []
  const read = async () => {
    for await (const contact of api.contacts.search({}, { signal: controller.signal })) {
      seen.push(contact)
      controller.abort()
    }
  }
  assert.equal((await failure(read())).code, 'aborted')
  assert.deepEqual([seen.length, sandbox.requests.length], [1, 1])
})

test('a signal aborts a call at once, also while it waits to retry', async () => {
  const { api, sandbox } = await setup()
  sandbox.fail({ kind: 'status', status: 429, retryAfter: 60 })
  sandbox.fail({ kind: 'delay', delay: 60_000 })
  for (const _ of ['while it waits', 'while it is sent']) {
    const began = Date.now()
    const error = await failure(
      api.contacts.get({ contactId: 'c' }, { signal: AbortSignal.timeout(50) }),
    )
    assert.equal(error.code, 'aborted')
    assert(Date.now() - began < 2000)
  }
  assert.equal(
    (await failure(api.contacts.get({ contactId: 'c' }, { signal: AbortSignal.abort() }))).code,
    'aborted',
  )
  assert.equal(sandbox.requests.length, 2)
})

test('an attempt ends after its timeout, and a call after its deadline', async () => {
  const { api, sandbox } = await setup()
  sandbox.fail({ kind: 'delay', delay: 60_000, times: 9 })
  const slow = await failure(api.contacts.get({ contactId: 'c' }, { timeout: 30, retries: 0 }))
  assert.equal(slow.code, 'timeout')
  const began = Date.now()
  const late = await failure(
    api.contacts.get({ contactId: 'c' }, { timeout: 50, deadline: 120, retries: 50 }),
  )
  assert.equal(late.code, 'timeout')
  assert(Date.now() - began < 2000)
})

test('a deadline or signal ends a call whose fetch, body or token function never settles', async () => {
  const never = () => new Promise(() => {})
  const response = { status: 200, headers: new Headers(), text: never }
  const hanging = {
    'a fetch': { token: 'pit-test', fetch: never },
    'the body of a response': { token: 'pit-test', fetch: () => Promise.resolve(response) },
    'a token function': { token: never, fetch: never },
  }
  for (const [name, options] of Object.entries(hanging)) {
    const api = createClient(options)
    const get = (options) => failure(api.contacts.get({ contactId: 'c' }, options))
    const began = performance.now()
    assert.equal((await get({ deadline: 50 })).code, 'timeout', name)
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 20)
    assert.equal((await get({ signal: controller.signal })).code, 'aborted', name)
    assert.ok(performance.now() - began < 2_000, name)
  }
  // A signal that a hook aborts before the attempt ends the call at once, not after the timeout of the attempt.
  const began = performance.now()
  const controller = new AbortController()
  const on = { request: () => controller.abort() }
  const api = createClient({ token: 'pit-test', fetch: never, on })
  const stopped = api.contacts.get({ contactId: 'c' }, { signal: controller.signal })
  assert.equal((await failure(stopped)).code, 'aborted')
  assert.ok(performance.now() - began < 2_000)
})

test('after a lost response a created contact is looked up and not created again', async () => {
  const { api, sandbox } = await setup()
  sandbox.fail({ kind: 'lost', operation: 'contacts.create' })
  const { data, warnings } = await api.contacts
    .create({ body: { email: 'ada@example.com' } })
    .withResponse()
  assert.equal(data.contact.email, 'ada@example.com')
  assert.equal(warnings[0].code, 'answer_lost')
  assert.equal(sandbox.records('contact').length, 1)
})

test('the token function is called again when its token is refused', async () => {
  const calls = []
  const { api } = await setup({
    token: async (rejected) => {
      calls.push(rejected)
      return rejected ? 'pit-sandbox' : 'stale'
    },
  })
  await api.contacts.list()
  await api.contacts.list()
  assert.deepEqual(calls, [false, true])
})

test('a token that ends with a line break is renewed when it is refused', async () => {
  const calls = []
  const { api } = await setup({
    token: (rejected) => (calls.push(rejected), rejected ? 'pit-sandbox\n' : 'stale\n'),
  })
  await api.contacts.list()
  assert.deepEqual(calls, [false, true])
})

test('a 401 without details calls the token function once more, and with a fixed token nothing is sent again', async () => {
  for (const body of ['', 'Unauthorized', '{"message":"Invalid Private Integration token"}']) {
    const calls = []
    let sent = 0
    const fetch = async (url, { headers }) => {
      sent++
      return headers.Authorization === 'Bearer new'
        ? Response.json({ contact: { id: 'c' } })
        : new Response(body, { status: 401 })
    }
    const token = (rejected) => (calls.push(rejected), rejected ? 'new' : 'old')
    await createClient({ token, fetch }).contacts.get({ contactId: 'c' })
    assert.deepEqual([calls, sent], [[false, true], 2], body)
    sent = 0
    const fixed = createClient({ token: 'old', fetch }).contacts.get({ contactId: 'c' })
    assert.equal((await failure(fixed)).status, 401)
    assert.equal(sent, 1)
  }
})

test('the error says that the token function failed, whatever it rejected with', async () => {
  for (const [thrown, reason] of [
    ['the vault is closed', 'the vault is closed'],
    [new Error('the vault is closed'), 'the vault is closed'],
    [undefined, 'it gave no reason'],
    [null, 'it gave no reason'],
    ['', 'it gave no reason'],
    [{ code: 5 }, 'it gave no reason'],
    [new Error(), 'it gave no reason'],
  ]) {
    const token = () => Promise.reject(thrown)
    const error = await failure(createClient({ token }).contacts.get({ contactId: 'c' }))
    assert.deepEqual(
      [error.code, error.message],
      ['unauthorized', `the token function failed: ${reason}`],
    )
  }
})

test('the error contains the string that fetch rejected with', async () => {
  const fetch = () => Promise.reject('the line is cut')
  const api = createClient({ token: 't', fetch, retries: 0 })
  const error = await failure(api.contacts.get({ contactId: 'c' }))
  assert.equal(error.message, 'the connection failed: the line is cut')
})

test('a call does not wait for more than a minute, and retryAt is the time that the server gave', async () => {
  const now = Math.floor(Date.now() / 1000)
  for (const [retryAfter, seconds] of [
    ['600', 600],
    ['277403', 277403],
    [`${now + 3600}`, 3600],
    [new Date((now + 3600) * 1000).toUTCString(), 3600],
  ]) {
    for (const [status, code] of [
      [429, 'rate_limited'],
      [503, 'server'],
    ]) {
      const headers = { 'retry-after': retryAfter }
      const api = createClient({
        token: 't',
        fetch: async () => new Response('{}', { status, headers }),
        on: { retry: () => assert.fail('the call waited') },
      })
      const error = await failure(api.contacts.get({ contactId: 'c' }))
      assert.equal(error.code, code)
      const off = error.retryAt - (Date.now() + seconds * 1000)
      assert(Math.abs(off) < 5000, `${retryAfter}: off by ${off} ms`)
    }
  }
})

test('createClient without an options object says what to pass and does not repeat a token', () => {
  for (const options of [null, 'pit-12345678', 7, true, () => {}]) {
    assert.throws(
      () => createClient(options),
      (error) =>
        error instanceof LeadbridgeError &&
        error.code === 'configuration' &&
        error.problems[0].path === 'options' &&
        !error.message.includes('12345678') &&
        error.message.includes('{ token'),
    )
  }
})

test('hooks receive every event, without token or body', async () => {
  const seen = []
  const record = (name) => (event) => seen.push([name, event])
  const on = {
    request: record('request'),
    response: record('response'),
    retry: record('retry'),
    warning: record('warning'),
  }
  const { api, sandbox } = await setup({ on })
  sandbox.fail({ kind: 'html', status: 503 })
  await api.contacts.upsert({ body: { email: 'private@example.com' } })
  assert.deepEqual(
    seen.map(([name]) => name),
    ['request', 'response', 'retry', 'request', 'response'],
  )
  assert(!/pit-sandbox|private@/.test(JSON.stringify(seen)))
})

test('an error does not contain the token', async () => {
  const fetch = async (_, init) =>
    Response.json({ message: `bad ${init.headers.Authorization}` }, { status: 401 })
  const api = createClient({ token: 'pit-very-secret', location: 'l', fetch })
  const error = await failure(api.contacts.list())
  assert(
    !JSON.stringify({ ...error, message: error.message, stack: error.stack }).includes(
      'very-secret',
    ),
  )
})

test('a token in a page is refused unless allowTokenInPage is set', () => {
  globalThis.window = globalThis.document = {}
  try {
    assert.throws(() => createClient({ token: 'pit-x' }), { code: 'token_in_page' })
    createClient({ token: 'pit-x', allowTokenInPage: true })
    createClient({})
  } finally {
    delete globalThis.window
    delete globalThis.document
  }
})

test('request() calls any endpoint', async () => {
  const { api } = await setup()
  const query = { locationId: 'loc_sandbox', limit: 5 }
  assert.deepEqual((await api.request({ method: 'GET', path: '/contacts/', query })).contacts, [])
  assert.equal((await failure(api.request({ method: 'TRACE', path: '/' }))).code, 'invalid')
})

test('unknown fields of a response are returned', async () => {
  const fetch = async () =>
    Response.json({ contact: { id: 'c', shoeSize: 44, nested: { a: [1, null] } }, extra: true })
  const api = createClient({ token: 't', fetch })
  assert.deepEqual(await api.contacts.get({ contactId: 'c' }), {
    contact: { id: 'c', shoeSize: 44, nested: { a: [1, null] } },
    extra: true,
  })
})

test('the option version selects v3', async () => {
  const { api, sandbox } = await setup({ version: 'v3' })
  await api.contacts.create({
    body: { email: 'a@example.com', customFields: [{ key: 'k', value: 1 }] },
  })
  const [sent] = sandbox.requests
  assert.deepEqual(
    [sent.headers.version, JSON.parse(sent.body).customFields],
    ['v3', [{ key: 'k', fieldValue: 1 }]],
  )
  assert.equal((await failure(api.contacts.list())).code, 'unknown_operation')
})

test('custom headers are sent, but cannot replace the token or contain a line break', async () => {
  const { api, sandbox } = await setup()
  await api.contacts.list(
    {},
    { headers: { 'user-agent': 'shop/1', authorization: 'Bearer other' } },
  )
  assert.equal(sandbox.requests[0].headers['user-agent'], 'shop/1')
  assert.equal(sandbox.requests[0].headers.authorization, 'Bearer pit-sandbox')
  const error = await failure(api.contacts.list({}, { headers: { 'x-a': 'b\r\nx-evil: 1' } }))
  assert.equal(error.code, 'invalid')
})

test('an invalid setting fails every call', async () => {
  const api = createClient({ token: 't', version: 'v9' })
  for (const _ of [1, 2]) assert.equal((await failure(api.contacts.list())).code, 'configuration')
  assert.equal(
    (await failure(createClient({ location: 'l' }).contacts.list())).code,
    'configuration',
  )
})

test('a clone of an error keeps the message, and that of its toJSON() everything else, too', () => {
  const problems = [{ path: 'body.email', code: 'email_no_at', message: 'needs an @' }]
  const facts = {
    ...{ code: 'invalid', message: 'needs an @', status: 422, problems, retryAt: 5, traceId: 't' },
    ...{ contactId: 'c', field: 'email', unknown: true },
  }
  const error = new LeadbridgeError(facts, { cause: new Error('why') })
  const clone = structuredClone(error)
  assert.equal(clone.message, error.message)
  assert.deepEqual(
    [clone instanceof LeadbridgeError, clone.name, clone.code],
    [false, 'Error', undefined],
  )
  const copy = new LeadbridgeError(structuredClone(error.toJSON()))
  assert.deepEqual(copy.toJSON(), facts)
  assert.deepEqual(JSON.parse(JSON.stringify(error)), facts)
})

test('every operation of the catalogue is a method', () => {
  const api = createClient()
  for (const { area, id } of operations)
    assert.equal(typeof api[area][id.split('.')[1]], 'function', id)
  assert.equal(operations.find(({ name }) => name === 'Upsert Contact').id, 'contacts.upsert')
})
