// Bodies and headers that a visitor may send.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SHOP, ada, cpuTime, multipart, named, notes, parts, setup } from './edge-site.js'

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
  const { send, post, reports, settled } = await setup()
  const many = Object.fromEntries(Array.from({ length: 1500 }, (_, number) => [`f${number}`, '1']))
  for (const response of [await post(many), await send(new URLSearchParams(many))]) {
    assert.equal(response.status, 413)
    const text = await response.text()
    assert(text.length < 2000)
    assert.match(text, /too many fields/)
  }
  await settled()
  for (const { error } of reports) assert.match(error.message, /too_many_fields; lead\.maxFields/)
  assert.equal(reports.length, 2)
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

test('a form with many thousands of parts is refused before it is parsed', async () => {
  const { send } = await setup()
  const part = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n'
  const body = `${part.repeat(80_000)}--x--`
  const type = { 'content-type': 'multipart/form-data; boundary=x' }
  const accept = 'application/json'
  const refused = await send(body, { ...type, accept })
  assert.deepEqual([refused.status, (await refused.json()).code], [413, 'too_many_fields'])
  const decoy = { 'content-type': 'multipart/form-data; xboundary=ZZZ; boundary=x' }
  assert.equal((await send(body, decoy)).status, 413)
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const many = await send('a&'.repeat(16_000), { ...form, accept })
  assert.deepEqual([many.status, (await many.json()).code], [413, 'too_many_fields'])
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

test('nested JSON is accepted, and a long framework token does not count as a long form', async () => {
  const { post, send, sandbox } = await setup()
  const nested = { email: 'eve@example.com', message: 'hello', weird: { a: [1] } }
  assert.equal((await post(nested)).status, 200)
  assert.deepEqual(notes(sandbox), ['> Message: hello\n> Weird.a: 1'])
  const form = new URLSearchParams({ email: 'b@example.com', __VIEWSTATE: 'x'.repeat(40_000) })
  assert.equal((await send(form, { accept: 'application/json' })).status, 200)
})

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
