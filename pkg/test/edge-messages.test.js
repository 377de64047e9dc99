// What the owner reads in the console and in onError.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { LeadbridgeError, createClient } from 'leadbridge'
import { createHandler } from 'leadbridge/edge'
import { ada, printed, setup } from './edge-site.js'

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

test('an error of a wrapped client that is not its own is reported with its cause', async () => {
  for (const call of [
    async () => {
      throw new TypeError('a bug of the wrapper')
    },
    () => undefined,
  ]) {
    const errors = []
    const handler = createHandler({
      client: { call },
      lead: { allow: ['*'], minTime: 0 },
      onLead: () => undefined,
      onError: (error) => void errors.push(error),
    })
    const request = new Request('https://shop.example/leads', {
      method: 'POST',
      body: JSON.stringify(ada),
      headers: { 'content-type': 'application/json' },
    })
    assert.equal((await handler.fetch(request)).status, 503)
    assert.equal(errors.length, 1)
    assert.equal(errors[0].code, 'configuration')
    assert(errors[0].cause instanceof TypeError)
  }
})

test('a wrapped call that returns plain values works', async () => {
  const field = {
    id: 'f1',
    name: 'Lead score',
    fieldKey: 'contact.lead_score',
    dataType: 'NUMERICAL',
  }
  const replies = {
    'contacts.findDuplicate': { contact: null },
    'contacts.create': { contact: { id: 'c1' } },
    'contacts.update': { contact: { id: 'c1' } },
    'locations.listCustomFields': { customFields: [field] },
  }
  const sent = {}
  const call = (id, params) => {
    sent[id] = params
    return replies[id]
  }
  const lead = { allow: ['*'], minTime: 0, fields: { score: 'customFields.lead_score' } }
  const handler = createHandler({ client: { call }, lead })
  const request = new Request('https://shop.example/leads', {
    method: 'POST',
    body: JSON.stringify({ ...ada, score: '5' }),
    headers: { 'content-type': 'application/json' },
  })
  assert.equal((await handler.fetch(request)).status, 200)
  assert.deepEqual(sent['contacts.create'].body.customFields, [{ id: 'f1', value: 5 }])
  assert.deepEqual(await handler.check(), [])
})
