import assert from 'node:assert/strict'
import http from 'node:http'
import http2 from 'node:http2'
import net from 'node:net'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { LeadbridgeError, createClient } from 'leadbridge'
import { createHandler } from 'leadbridge/edge'
import { toFastifyPlugin, toKoaMiddleware, toNodeHandler } from 'leadbridge/node'
import { createSandbox } from 'leadbridge/sandbox'

const open = []
after(() => {
  for (const server of open) server.close()
})

async function setup(lead = {}) {
  const sandbox = await createSandbox()
  const errors = []
  const client = createClient({
    token: sandbox.token,
    location: sandbox.location,
    fetch: sandbox.fetch,
  })
  const handler = createHandler({
    client,
    lead: { minTime: 0, ...lead },
    onError: (error) => void errors.push(error),
  })
  const stored = () => sandbox.records('contact').map(({ email }) => email)
  return { handler, sandbox, errors, stored }
}

/** Starts a server on a free port; `request` sends it a request as a page of shop.example does. */
async function serve(listener, make = http.createServer) {
  const server = make(listener)
  open.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address()
  const request = (options = {}, body) => send(port, options, body)
  return { request, port, server }
}

async function send(port, { path = '/leads', method = 'POST', headers = {} } = {}, body = '') {
  const request = http.request({
    headers: { host: 'shop.example', origin: 'https://shop.example', ...headers },
    host: '127.0.0.1',
    method,
    path,
    port,
  })
  request.end(body)
  const [response] = await once(request, 'response')
  const chunks = []
  for await (const chunk of response) chunks.push(chunk)
  return { status: response.statusCode, headers: response.headers, text: chunks.join('') }
}

const json = { accept: 'application/json', 'content-type': 'application/json' }
const form = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' }
const ada = JSON.stringify({ email: 'ada@example.com' })

test('a server of node:http takes leads', async () => {
  const { handler, stored } = await setup()
  const { request } = await serve(toNodeHandler(handler))
  const sent = await request({ headers: json }, ada)
  assert.deepEqual([sent.status, JSON.parse(sent.text)], [200, { ok: true }])
  const plain = await request({ headers: form }, 'email=bob%40example.com')
  assert.equal(plain.status, 303)
  const thanks = await request({
    method: 'GET',
    path: `/leads${plain.headers.location}`,
    headers: form,
  })
  assert.match(thanks.text, /thank/i)
  assert.deepEqual(stored().sort(), ['ada@example.com', 'bob@example.com'])
})

test('a server of node:http2 takes leads', async () => {
  const { handler, stored } = await setup()
  const { port } = await serve(toNodeHandler(handler), http2.createServer)
  const session = http2.connect(`http://127.0.0.1:${port}`)
  const stream = session.request({
    ':method': 'POST',
    ':path': '/leads',
    ':authority': 'shop.example',
    origin: 'https://shop.example',
    ...json,
  })
  stream.end(ada)
  const [headers] = await once(stream, 'response')
  stream.resume()
  await once(stream, 'close')
  session.close()
  assert.equal(headers[':status'], 200)
  assert.deepEqual(stored(), ['ada@example.com'])
})

test('the limit counts the address of the socket', async () => {
  const { handler } = await setup({ limit: { most: 1, window: 60_000 } })
  const { request } = await serve(toNodeHandler(handler))
  const statuses = []
  for (const name of ['ada', 'bob']) {
    const headers = { ...json, 'x-forwarded-for': `10.0.0.${name.length}` }
    const { status } = await request({ headers }, `{"email":"${name}@example.com"}`)
    statuses.push(status)
  }
  assert.deepEqual(statuses, [200, 429])
})

test('a page of another site is refused', async () => {
  const { handler, stored } = await setup()
  const { request } = await serve(toNodeHandler(handler))
  const response = await request({ headers: { ...json, origin: 'https://evil.example' } }, ada)
  assert.equal(response.status, 403)
  assert.deepEqual(stored(), [])
})

test('a path cannot lead to another site', async () => {
  const { handler } = await setup()
  const { request } = await serve(toNodeHandler(handler))
  for (const path of ['//evil.example/x', 'http://evil.example/x', '/\\evil.example/x']) {
    const { status, headers } = await request({ path, headers: form }, `email=ada%40example.com`)
    assert.equal(status, 303)
    const target = new URL(headers.location, 'http://shop.example/leads')
    assert.equal(target.host, 'shop.example', path)
  }
})

test('a request with an invalid host, method or path is answered and does not fail the server', async () => {
  const { handler } = await setup()
  const { request } = await serve(toNodeHandler(handler))
  for (const host of ['a b', 'user@shop.example', 'shop.example/x', '[::', '']) {
    const { status, headers } = await request({ headers: { host, ...json } }, ada)
    assert.ok([400, 403].includes(status), host)
    assert.equal(headers.allow, undefined)
  }
  const { status, headers } = await request({ method: 'TRACE' })
  assert.deepEqual([status, headers.allow], [405, 'POST, OPTIONS'])
  assert.equal((await request({ method: 'OPTIONS', path: '*' })).status < 500, true)
})

test('a body that is too large is refused, and the connection stays usable', async () => {
  const { handler, stored } = await setup()
  const { request, port } = await serve(toNodeHandler(handler))
  const large = 'x'.repeat(3_000_000)
  assert.equal((await request({ headers: json }, large)).status, 413)
  const chunked = { ...json, 'transfer-encoding': 'chunked' }
  assert.equal((await request({ headers: chunked }, large)).status, 413)

  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const statuses = []
  for (const body of [large, ada]) {
    const headers = { host: 'shop.example', 'transfer-encoding': 'chunked', ...json }
    const request = http.request({ agent, headers, host: '127.0.0.1', method: 'POST', port })
    request.end(body)
    const [response] = await once(request, 'response')
    statuses.push(response.statusCode)
    await once(response.resume(), 'end')
  }
  agent.destroy()
  assert.deepEqual(statuses, [413, 200])
  assert.deepEqual(stored(), ['ada@example.com'])
})

test('a visitor who disconnects while sending does not affect later requests', async () => {
  const { handler, stored } = await setup()
  let served
  const { request, port } = await serve((request, response) => {
    served = toNodeHandler(handler)(request, response)
  })
  const socket = net.connect(port, '127.0.0.1')
  socket.write('POST /leads HTTP/1.1\r\nHost: shop.example\r\nContent-Type: application/json\r\n')
  socket.write('Content-Length: 100\r\n\r\n{"email":')
  while (!served) await new Promise((resolve) => setImmediate(resolve))
  socket.destroy()
  await served
  assert.deepEqual(stored(), [])
  assert.equal((await request({ headers: json }, ada)).status, 200)
})

/** Does what a body parser such as `express.json()` does: reads the body and stores the result. */
const withParser = (store, listener) => async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  store(request, Buffer.concat(chunks))
  await listener(request, response)
}

test('a body that a parser has read is taken from request.body', async () => {
  const { handler, stored } = await setup()
  const listener = toNodeHandler(handler)
  const object = (request, body) =>
    (request.body = Object.fromEntries(new URLSearchParams(`${body}`)))
  const text = (request, body) => (request.body = `${body}`)
  const bytes = (request, body) => (request.body = body)
  for (const [at, store] of [object, text, bytes].entries()) {
    const { request } = await serve(withParser(store, listener))
    const { status } = await request({ headers: form }, `email=ada${at}%40example.com`)
    assert.equal(status, 303)
  }
  assert.deepEqual(stored().sort(), ['ada0@example.com', 'ada1@example.com', 'ada2@example.com'])
})

test('a body that was read and not stored is reported to the owner, and the lead fails', async () => {
  const { handler, stored, errors } = await setup()
  const { request } = await serve(withParser(() => undefined, toNodeHandler(handler)))
  assert.equal((await request({ headers: json }, ada)).status, 503)
  assert.deepEqual(stored(), [])
  assert.match(errors[0].message, /body of the request was read/)
})

test('a Request whose body was already read is reported to the owner', async () => {
  const { handler, errors } = await setup()
  const request = new Request('https://shop.example/leads', { method: 'POST', body: ada })
  await request.text()
  assert.equal((await handler.fetch(request)).status, 503)
  assert.match(errors[0].message, /body of the request was read/)
})

test('passing a Node request to fetch() fails and names toNodeHandler', async () => {
  const { handler } = await setup()
  const isNamed = (error) =>
    error instanceof LeadbridgeError &&
    error.code === 'configuration' &&
    /toNodeHandler\(handler\) of leadbridge\/node/.test(error.message)
  let refused
  const { request } = await serve((request, response) => {
    refused = handler.fetch(request, response)
    refused.catch(() => response.end())
  })
  await request({ headers: json }, ada)
  await assert.rejects(refused, isNamed)
  assert.throws(() => http.createServer(handler), isNamed)
})

test('the adapters refuse a value that is not a handler', () => {
  for (const make of [toNodeHandler, toFastifyPlugin, toKoaMiddleware])
    for (const wrong of [undefined, null, {}, () => undefined])
      assert.throws(() => make(wrong), /createHandler/)
})

test('below a mount point of Express the URL contains the whole path', async () => {
  const seen = []
  const { sandbox } = await setup()
  const { token, location, fetch } = sandbox
  const handler = createHandler({
    client: createClient({ token, location, fetch }),
    address: ({ url }) => void seen.push(url),
  })
  const listener = toNodeHandler(handler)
  const { request } = await serve((request, response) => {
    request.originalUrl = request.url
    request.url = '/'
    return listener(request, response)
  })
  await request({ headers: json, path: '/site/leads?a=b' }, ada)
  assert.deepEqual(seen, ['http://shop.example/site/leads?a=b'])
})

test('no long header value takes long to read', async () => {
  const { handler } = await setup({ trustProxy: 2 })
  const { request } = await serve(toNodeHandler(handler))
  await request({ method: 'GET', path: '/leads?sent' })
  // Processor time, which does not depend on the load of the machine.
  const cpuTime = () => process.cpuUsage().user / 1000
  const began = cpuTime()
  for (const piece of [':', '1.', '[', '%', ' ,', 'a:', '::1%'])
    for (const name of [
      'x-forwarded-for',
      'origin',
      'referer',
      'content-type',
      'cookie',
      'accept',
    ]) {
      const value = piece.repeat(Math.floor(12_000 / piece.length))
      const { status } = await request({ headers: { [name]: `${value}x, 203.0.113.7` } }, 'a=b')
      assert.ok(status >= 200 && status < 500, `${name} ${piece}`)
    }
  const time = cpuTime() - began
  assert.ok(time < 3000, `${time} ms`)
})

test('addresses are recognized in every common notation, and other values are ignored', async () => {
  const { handler } = await setup({ trustProxy: 1, limit: { most: 1, window: 600_000 } })
  const { request } = await serve(toNodeHandler(handler))
  const post = async (address) => {
    const headers = { ...json, 'x-forwarded-for': address }
    return (await request({ headers }, JSON.stringify({ email: `a${Math.random()}@example.com` })))
      .status
  }
  for (const same of [
    ['203.0.113.7', '203.0.113.7:4711', '::ffff:203.0.113.7', '[::ffff:203.0.113.7]:80'],
    [
      '2001:db8:1:2::1',
      '[2001:db8:1:2::9]',
      '[2001:db8:1:2:3:4:5:6]:443',
      '2001:DB8:1:2:ffff::%eth0',
      '[2001:db8:1:2::%25en0]:1',
    ],
  ])
    assert.deepEqual(
      [...(await each(same, post))],
      same.map((_, at) => (at ? 429 : 200)),
    )
  for (const none of ['1.2.3', 'x', '[1.2.3.4', ':', '1:2', `${'0'.repeat(200)}1.2.3.4`, '::1::'])
    assert.deepEqual(await each([none, none], post), [200, 200], none)
})

async function each(list, act) {
  const results = []
  for (const item of list) results.push(await act(item))
  return results
}
