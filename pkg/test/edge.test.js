import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createClient } from 'leadbridge'
import { createHandler, memoryStore } from 'leadbridge/edge'
import { createSandbox } from 'leadbridge/sandbox'

async function world(lead = {}) {
  const sandbox = await createSandbox()
  const client = createClient({
    token: sandbox.token,
    location: sandbox.location,
    fetch: sandbox.fetch,
  })
  const reports = []
  const handler = createHandler({
    client,
    lead: { allow: ['https://shop.example'], minTime: 0, ...lead },
    onLead: (report) => void reports.push(report),
  })
  const send = (body, headers = {}, method = 'POST') =>
    handler.fetch(
      new Request('https://shop.example/leads', {
        method,
        body,
        headers: { origin: 'https://shop.example', ...headers },
      }),
    )
  const post = (fields, headers) =>
    send(JSON.stringify(fields), {
      'content-type': 'application/json',
      accept: 'application/json',
      ...headers,
    })
  return { sandbox, reports, send, post, handler }
}

const ada = { name: 'Ada Lovelace', email: 'ada@example.com', phone: '+1 201 555 0101' }

test('a lead becomes a contact', async () => {
  const { post, sandbox, reports } = await world({ tags: ['web'] })
  const answer = await post(ada)
  const [contact] = sandbox.records('contact')
  assert.deepEqual([answer.status, await answer.json()], [200, { ok: true, contactId: contact.id }])
  assert.deepEqual([contact.phone, contact.tags], ['+12015550101', ['web']])
  assert.equal(reports[0].outcome, 'created')
})

test('sent ten times at once, it is one contact', async () => {
  const { post, sandbox } = await world()
  const answers = await Promise.all(Array.from({ length: 10 }, () => post({ ...ada, _key: 'k' })))
  const statuses = answers.map(({ status }) => status)
  assert(
    statuses.includes(200) && statuses.every((status) => [200, 429].includes(status)),
    `${statuses}`,
  )
  assert.equal((await post({ ...ada, _key: 'k' })).status, 200)
  assert.equal(sandbox.requests.filter(({ url }) => url.endsWith('/contacts/upsert')).length, 1)
})

test('forms of both kinds are read, files left out', async () => {
  for (const body of [new URLSearchParams({ email: 'a@example.com' }), new FormData()]) {
    if (body instanceof FormData) {
      body.set('email', 'a@example.com')
      body.set('photo', new Blob(['x']), 'x.png')
    }
    const { send, sandbox } = await world()
    const answer = await send(body, { accept: 'text/html' })
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/leads?sent'])
    assert.equal(sandbox.records('contact')[0].email, 'a@example.com')
  }
})

test('the thank-you page is there', async () => {
  const { handler } = await world()
  const answer = await handler.fetch(new Request('https://shop.example/leads?sent'))
  assert.deepEqual(
    [answer.status, answer.headers.get('content-type')],
    [200, 'text/html; charset=utf-8'],
  )
})

test('a body that is too large is not read to its end', async () => {
  const { handler } = await world()
  let pulled = 0
  const body = new ReadableStream({
    pull(controller) {
      pulled++
      controller.enqueue(new Uint8Array(16_384))
    },
  })
  const headers = { 'content-type': 'application/json' }
  const answer = await handler.fetch(
    new Request('https://shop.example/leads', { method: 'POST', body, headers, duplex: 'half' }),
  )
  assert.equal(answer.status, 413)
  assert(pulled < 8, `${pulled} chunks`)
})

test('preflight and strangers', async () => {
  const { send } = await world()
  const yes = await send(undefined, {}, 'OPTIONS')
  assert.deepEqual(
    [yes.status, yes.headers.get('access-control-allow-origin')],
    [204, 'https://shop.example'],
  )
  assert.equal(
    (await send('{}', { origin: 'https://evil.example', 'content-type': 'application/json' }))
      .status,
    403,
  )
})

test('an owner whose hook fails does not fail the visitor', async () => {
  const sandbox = await createSandbox()
  const client = createClient({
    token: sandbox.token,
    location: sandbox.location,
    fetch: sandbox.fetch,
  })
  const handler = createHandler({
    client,
    lead: { minTime: 0 },
    onLead() {
      throw new Error('mail server down')
    },
  })
  const request = new Request('https://shop.example/leads', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ada),
  })
  assert.equal((await handler.fetch(request)).status, 200)
})

test('an option that does not exist is said', async () => {
  const { post } = await world({ alow: [] })
  await assert.rejects(() => post(ada), { code: 'configuration', message: /alow/ })
})

test('the address comes from the runtime, or from the nearest proxy', async () => {
  const { handler, sandbox } = await world({ limit: { most: 1, window: 60_000 } })
  const lead = (number, headers = {}, info) =>
    handler.fetch(
      new Request('https://shop.example/leads', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ email: `n${number}@example.com` }),
      }),
      info,
    )
  const deno = { remoteAddr: { hostname: '203.0.113.1' } }
  const bun = { requestIP: () => ({ address: '203.0.113.2' }) }
  const statuses = [
    (await lead(1, {}, deno)).status,
    (await lead(2, {}, bun)).status,
    (await lead(3, { 'x-forwarded-for': '198.51.100.1, 203.0.113.3' })).status,
    (await lead(4, { 'x-forwarded-for': '198.51.100.2, 203.0.113.3' })).status,
    (await lead(5, {}, deno)).status,
  ]
  assert.deepEqual(statuses, [200, 200, 200, 429, 429])
  assert.equal(sandbox.records('contact').length, 3)
})

test('the memory store forgets what has ended', () => {
  let now = 0
  const store = memoryStore(() => now)
  assert.deepEqual([store.increment('a', 100), store.increment('a', 100)], [1, 2])
  assert.deepEqual([store.claim('b', 'x', 100), store.claim('b', 'y', 100)], [undefined, 'x'])
  now = 100
  assert.deepEqual([store.increment('a', 100), store.claim('b', 'y', 100)], [1, undefined])
})
