import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { test } from 'node:test'
import {
  build,
  check,
  describe,
  formatPhone,
  normalizeEmail,
  normalizePhone,
  ready,
} from 'leadbridge'

test('synchronous functions throw not_ready until ready() has resolved', async () => {
  assert.throws(() => check('contacts.get', {}), { code: 'not_ready', message: /ready\(\)/ })
  await ready()
  assert.deepEqual(
    check('contacts.get', {}).map(({ path }) => path),
    ['contactId'],
  )
})

test('build returns a request without sending it', async () => {
  await ready()
  const request = build(
    'contacts.upsert',
    { body: { email: 'a@example.com' } },
    { token: 'pit-x', location: 'loc_1' },
  )
  assert.deepEqual(request, {
    method: 'POST',
    url: 'https://services.leadconnectorhq.com/contacts/upsert',
    headers: {
      Accept: 'application/json',
      Authorization: 'Bearer pit-x',
      'Content-Type': 'application/json',
      Version: '2021-07-28',
    },
    body: '{"email":"a@example.com","locationId":"loc_1"}',
  })
  assert.throws(() => build('contacts.get', {}), { code: 'invalid' })
})

test('the error for an invalid option names it', async () => {
  await ready()
  const get = (options) => () => build('contacts.get', { contactId: 'c' }, options)
  const refused = (message) => ({ code: 'configuration', message })
  assert.throws(get({ token: 5 }), refused(/^token must be a string/))
  assert.throws(
    get({ baseURL: 'x' }),
    refused(/^baseURL is not a known setting; did you mean baseUrl\?$/),
  )
  assert.throws(get({ version: 'v4' }), refused(/'v2' or 'v3'/))
  assert.throws(() => describe('contacts.get', { version: 3 }), refused(/'v2' or 'v3'/))
  assert.throws(() => check('contacts.get', {}, { location: {} }), refused(/^location must be/))
  for (const act of [build, check])
    assert.throws(() => act('contacts.get', { contactId: 'c' }, () => {}), refused(/^options must/))
  assert.throws(() => describe('contacts.get', () => {}), refused(/^options must/))
  assert.equal(get({ baseUrl: 'https://here/' })().url, 'https://here/contacts/c')
  const open = { baseUrl: 'http://here/', insecure: true }
  assert.equal(get(open)().url, 'http://here/contacts/c')
})

test('a value nested more than 127 levels deep is refused', async () => {
  await ready()
  const deep = (levels) => JSON.parse('['.repeat(levels) + ']'.repeat(levels))
  const create = (levels) => check('contacts.create', { body: { tags: deep(levels) } })
  assert.equal(create(125)[0].code, 'wrong_type')
  assert.match(create(126)[0].message, /nest more than 127 deep/)
})

test('normalizePhone and normalizeEmail give the results of the shared test vectors', async () => {
  await ready()
  const vectors = (name) =>
    JSON.parse(fs.readFileSync(new URL(`../../tests/vectors/${name}.json`, import.meta.url)))
  for (const [text, country, expected] of vectors('phones')) {
    const found = normalizePhone(text, { country })
    assert.equal(found.valid ? found.e164 : (found.code ?? 'phone_not_assigned'), expected, text)
  }
  for (const [text, expected] of vectors('emails')) {
    const found = normalizeEmail(text)
    assert.equal(typeof found === 'string' ? found : null, expected, text)
  }
  assert.equal(normalizePhone('07400 123456', { country: 'United Kingdom' }).e164, '+447400123456')
  assert.equal(normalizePhone('+1 201 555 0123 ext. 12').extension, '12')
  assert.equal(normalizePhone('+1 201 555 0123').extension, undefined)
  assert.equal(formatPhone('+12015550123', 'national'), '(201) 555-0123')
})

test('describe returns the fields of an operation', async () => {
  await ready()
  const { params, body } = describe('contacts.update')
  assert.deepEqual(params, [{ name: 'contactId', in: 'path', type: 'string', required: true }])
  const email = body.find(({ name }) => name === 'email')
  assert.deepEqual([email.in, email.required, email.nullable], ['body', false, true])
  const search = describe('contacts.search', { version: 'v3' }).body
  const sort = search.find(({ name }) => name === 'sort')
  const direction = sort.fields.find(({ name }) => name === 'direction')
  assert.deepEqual([sort.list, direction.words], [true, ['asc', 'desc']])
  assert.throws(() => describe('contacts.nothing'), { code: 'unknown_operation' })
})

test('normalizeEmail gives the same result for composed and decomposed letters', async () => {
  await ready()
  for (const [text, expected] of [
    ['Jose\u0301@example.com', 'jos\u00e9@example.com'],
    ['JOS\u00c9@example.com', 'jos\u00e9@example.com'],
    ['J\u00d6RG@EXAMPLE.DE', 'j\u00f6rg@example.de'],
    ['jo\u0308rg@example.de', 'j\u00f6rg@example.de'],
    ['ada@mu\u0308nchen.de', 'ada@xn--mnchen-3ya.de'],
    ['ada@M\u00dcNCHEN.de', 'ada@xn--mnchen-3ya.de'],
    ['ada@xn--mnchen-3ya.de', 'ada@xn--mnchen-3ya.de'],
    ['ada@\uff45xample.com', 'ada@example.com'],
    ['\u1100\u1161@example.com', '\uac00@example.com'],
  ])
    assert.equal(normalizeEmail(text), expected, text)
})

test('check and build refuse what a call would refuse', async () => {
  await ready()
  const body = { email: 'ada@example.com', firstName: NaN, dateOfBirth: new Date(NaN) }
  const paths = check('contacts.create', { body }, { location: 'l' }).map(({ path }) => path)
  assert.deepEqual(paths, ['body.firstName', 'body.dateOfBirth'])
  assert.throws(() => build('contacts.create', { body: { email: 10n } }), { code: 'invalid' })
  for (const baseUrl of [
    'http://evil.example',
    'javascript:1',
    'https://u:p@x.example',
    'https://x.example?y',
  ])
    assert.throws(() => build('contacts.get', { contactId: 'c' }, { baseUrl }), {
      code: 'configuration',
    })
})

test('every function fails with a LeadbridgeError where WebAssembly cannot be compiled', () => {
  const program = `
    function refuse() { throw new WebAssembly.CompileError('blocked by the policy of the page') }
    Object.assign(WebAssembly, { compile: refuse, instantiate: refuse, Module: refuse })
    const { createClient, ready } = await import('leadbridge')
    const { createSandbox } = await import('leadbridge/sandbox')
    const api = createClient({ token: 'pit-x', location: 'l' })
    for (const act of [
      () => ready(),
      () => createSandbox(),
      () => api.contacts.get({ contactId: 'c' }),
      () => api.contacts.search(),
      () => api.contacts.create({ body: { email: 'a@example.com', customFields: { a: 1 } } }),
    ])
      await act().then(
        () => console.log('done'),
        ({ name, code, message }) => console.log(name, code, /blocked by the policy/.test(message)),
      )
  `
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: new URL('..', import.meta.url),
    encoding: 'utf8',
  })
  assert.deepEqual(stdout.trim().split('\n'), Array(5).fill('LeadbridgeError not_ready true'))
})
