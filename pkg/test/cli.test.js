import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { build, createClient } from 'leadbridge'
import { startSandbox } from '../bin/sandbox.js'
import { BIN, NO_ACCOUNT, TOKEN, call, requests, run, seed, server } from './cli-process.js'

test('an operation is called by id or by name in any case', async () => {
  const contactId = seed({ email: 'ada@example.com' })
  for (const name of ['contacts.get', 'Get Contact', 'get contact']) {
    const { code, out } = await call(name, '--contactId', contactId)
    assert.equal(code, 0)
    assert.equal(JSON.parse(out).contact.email, 'ada@example.com')
  }
  const { lines } = await call('contacts.get', `--contactId=${contactId}`, '--json')
  assert.equal(lines.length, 1)
  assert.equal(JSON.parse(lines[0]).contact.id, contactId)
})

test('flags set fields of the body, and a repeated flag builds an array', async () => {
  const { code, out } = await call(
    ...['contacts.create', '--body.email', 'bob@example.com', '--body.firstName', '007'],
    ...['--body.tags', 'vip', '--body.tags', 'new', '--body.dnd', 'true'],
  )
  assert.equal(code, 0)
  const { contact } = JSON.parse(out)
  assert.deepEqual([contact.firstName, contact.tags, contact.dnd], ['007', ['vip', 'new'], true])
  const more = ['--body', '{"firstName":"Bob","lastName":"B"}', '--body.lastName=Builder']
  assert.equal((await call('contacts.update', '--contactId', contact.id, ...more)).code, 0)
  const [{ body }] = requests
  assert.deepEqual(JSON.parse(body), { firstName: 'Bob', lastName: 'Builder' })
})

test('custom fields by name are an object, in a flag as in the body', async () => {
  const { sandbox } = server
  const client = createClient({ token: TOKEN, location: sandbox.location, fetch: sandbox.fetch })
  await client.locations.createCustomField({ body: { name: 'Lead score', dataType: 'NUMERICAL' } })
  for (const [index, flag] of [
    ['--body.customFields', '{"lead_score":9}'],
    ['--body.customFields:={"lead_score":9}'],
    ['--body.customFields', '{"key":"lead_score","value":9}'],
  ].entries()) {
    const { code, out, err } = await call(
      ...['contacts.create', '--body.email', `named${index}@example.com`, ...flag],
    )
    assert.equal(code, 0, err)
    assert.deepEqual(
      JSON.parse(out).contact.customFields.map(({ value }) => value),
      [9],
    )
  }
})

test('the error for a duplicate has the id of the contact that exists', async () => {
  const contactId = seed({ email: 'twice@example.com' })
  const { code, err } = await call('contacts.create', '--body.email', 'twice@example.com')
  assert.equal(code, 1)
  assert.match(err, new RegExp(`^leadbridge: duplicate: .* contact ${contactId} trace`))
})

test('a value is read as a number, array or object only if the field has that type', async () => {
  const sent = async (...flags) =>
    JSON.parse(JSON.parse((await call('contacts.create', '--dry-run', ...flags)).out).body)
  const { locationId, ...body } = await sent(
    ...['--body.companyName', '[x]', '--body.postalCode', '12345', '--body.lastName', 'true'],
    ...['--body.tags', '["a","b"]', '--body.customFields.0.id', 'f1'],
    ...['--body.customFields.0.value', '5'],
  )
  assert.deepEqual(body, {
    companyName: '[x]',
    postalCode: '12345',
    lastName: 'true',
    tags: ['a', 'b'],
    customFields: [{ id: 'f1', field_value: '5' }],
  })
  assert.deepEqual((await sent('--body.tags', 'one')).tags, ['one'])
  const { out } = await call('contacts.list', '--limit', '5', '--query', '5', '--dry-run')
  assert.match(JSON.parse(out).url, /query=5.*limit=5$/)
})

test('@ uploads a file, and := takes a value as JSON', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leadbridge-'))
  const file = path.join(folder, 'photo.png')
  fs.writeFileSync(file, 'a photograph')
  try {
    const upload = ['medias.uploadFile', '--body.name', 'Ada', '--body.file', `@${file}`]
    const dry = await call(...upload, '--dry-run')
    const { body } = JSON.parse(dry.out)
    assert.deepEqual(body, { name: 'Ada', file: { file: 'photo.png', bytes: 12 } })
    assert.equal((await call(...upload)).code, 0)
    const missing = await call('medias.uploadFile', '--body.file', '@nowhere.png')
    assert.equal(missing.code, 2)
    assert.match(missing.err, /--body.file: nowhere.png cannot be read/)
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
  const raw = ['--body.phone:=null', '--body.tags:=["a"]', '--body.lastName', 'null']
  const change = await call('contacts.update', '--contactId', 'c_1', ...raw, '--dry-run')
  const { body } = JSON.parse(change.out)
  assert.deepEqual(JSON.parse(body), { phone: null, tags: ['a'], lastName: 'null' })
  assert.equal((await call('contacts.update', '--body.phone:=nul', '--dry-run')).code, 2)
})

test('a body is read from a file or from standard input', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leadbridge-'))
  const file = path.join(folder, 'body.json')
  fs.writeFileSync(file, '{"email":"file@example.com"}')
  try {
    const created = await call('contacts.create', '--body', `@${file}`)
    assert.equal(JSON.parse(created.out).contact.email, 'file@example.com')
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
  const piped = await run(['call', 'contacts.create', '--body', '-'], {
    input: '{"email":"pipe@example.com"}',
  })
  assert.equal(JSON.parse(piped.out).contact.email, 'pipe@example.com')
  for (const body of ['{"email', '@/there/is/no/such/file'])
    assert.equal((await call('contacts.create', '--body', body)).code, 2)
})

test('invalid parameters exit with 2, print one line for each problem and send nothing', async () => {
  const { code, out, err } = await call(
    ...['contacts.update', '--nope', '1', '--body.emial', 'x', '--body.phone', '12'],
  )
  assert.equal(code, 2)
  assert.equal(out, '')
  assert.deepEqual(
    err
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  ')[0]),
    ['contactId', 'nope', 'body.emial', 'body.phone'],
  )
  assert.equal(requests.length, 0)
})

test('an API error exits with 1 and prints its code, status and trace id', async () => {
  const { code, err } = await call('contacts.get', '--contactId', 'nobody')
  assert.equal(code, 1)
  assert.match(err, /not_found: .*\b400\b.*trace \S+/)
  const unknownToken = { env: { LEADBRIDGE_TOKEN: 'pit-stranger' } }
  const refused = await run(['call', 'contacts.search'], unknownToken)
  assert.equal(refused.code, 1)
  assert(!refused.err.includes('pit-stranger'))
  const repeated = await call('contacts.get', '--contactId', TOKEN)
  assert.match(repeated.err, /id … not found/)
  const closed = await startSandbox()
  await closed.close()
  const gone = ['contacts.get', '--contactId', 'x', '--base-url', closed.url]
  assert.equal((await call(...gone)).code, 1)
})

test('a dry run prints the request of build(), needs no token and sends nothing', async () => {
  const params = { contactId: 'c_1', body: { firstName: 'Ada' } }
  const flags = ['--contactId', 'c_1', '--body.firstName', 'Ada', '--dry-run']
  const { out, code } = await run(['call', 'contacts.update', ...flags], { env: NO_ACCOUNT })
  assert.equal(code, 0)
  assert.deepEqual(JSON.parse(out), build('contacts.update', params))
  const signed = await call('contacts.update', ...flags, '--version', 'v3')
  const inV3 = build('contacts.update', params, { version: 'v3', baseUrl: server.url })
  assert.deepEqual(JSON.parse(signed.out), inV3)
  assert.doesNotMatch(signed.out, /authorization|bearer/i)
  const list = await call('contacts.search', '--dry-run', '--all')
  assert.equal(JSON.parse(JSON.parse(list.out).body).pageLimit, 100)
  const company = await call('companies.get', '--company', 'com_1', '--dry-run')
  assert.match(JSON.parse(company.out).url, /\/companies\/com_1$/)
  assert.equal(requests.length, 0)
})

test('a list prints its first page, continues from a cursor with --after and prints every item with --all', async () => {
  for (let number = 0; number < 5; number++) seed({ email: `list${number}@example.com` })
  const limited = ['contacts.search', '--body.pageLimit', '2']
  const first = JSON.parse((await call(...limited)).out)
  assert.equal(first.items.length, 2)
  assert.equal(requests.length, 1)
  const second = JSON.parse((await call(...limited, '--after', first.next)).out)
  assert.notEqual(second.items[0].id, first.items[0].id)
  const { code, lines } = await call(...limited, '--all')
  assert.equal(code, 0)
  const ids = lines.map((line) => JSON.parse(line).id)
  assert.equal(ids.length, server.sandbox.records('contact').length)
  assert.equal(new Set(ids).size, ids.length)
  assert.equal((await call('contacts.get', '--contactId', 'x', '--all')).code, 2)
})

test('an unknown operation exits with 3 and suggests the nearest id', async () => {
  const { code, err } = await call('contacts.gte', '--contactId', 'x')
  assert.equal(code, 3)
  assert.match(err, /no operation contacts\.gte; did you mean contacts\.get\?/)
  assert.equal((await call('contacts.list', '--version', 'v3')).code, 3)
  assert.equal(requests.length, 0)
})

test('a token in the arguments is refused and not printed', async () => {
  for (const flags of [['--token', TOKEN], [`--token=${TOKEN}`], ['--access-token', TOKEN]]) {
    const { code, err } = await call('contacts.get', '--contactId', 'x', ...flags)
    assert.equal(code, 2)
    assert.match(err, /every process can see .*: set LEADBRIDGE_TOKEN/)
    assert.equal(requests.length, 0)
  }
  assert.match((await call(TOKEN)).err, /no operation …/)
  const { code, err } = await run(['call', 'contacts.search'], { env: NO_ACCOUNT })
  assert.equal(code, 2)
  assert.match(err, /set LEADBRIDGE_TOKEN/)
})

test('wrong usage exits with 2 and sends nothing', async () => {
  for (const args of [
    ['call'],
    ['call', 'contacts.get', 'c_1'],
    ['call', 'contacts.get', '--contactId'],
    ['call', 'contacts.get', '--contactId', '--json'],
    ['call', 'contacts.get', '--contactId', 'x', '--dryrun'],
    ['call', 'contacts.get', '--contactId', 'x', '-j'],
    ['call', 'contacts.get', '--contactId', 'x', '--version', 'v9'],
    ['call', 'contacts.get', '--contactId', 'x', '--base-url', 'nowhere'],
    ['call', 'contacts.create', '--body', '[]', '--body.email', 'a@example.com'],
    ['operations', '--nope'],
    ['sandbox', '--nope'],
    ['sandbox', '--port', 'x'],
  ]) {
    const { code, out, err } = await run(args)
    assert.equal(code, 2, args.join(' '))
    assert.equal(out, '')
    assert.notEqual(err, '')
    assert.doesNotMatch(err, /\n {4}at /, 'a stack trace')
  }
  assert.equal(requests.length, 0)
})

test('with --json every error is one line of JSON', async () => {
  const failed = async (...args) => {
    const { code, out, err } = await run(args)
    assert.equal(out, '')
    assert.equal(err.trimEnd().split('\n').length, 1)
    return { exit: code, ...JSON.parse(err).error }
  }
  const refused = await failed('call', 'contacts.get', '--contactId', 'nobody', '--json')
  assert.deepEqual([refused.exit, refused.code, refused.status], [1, 'not_found', 400])
  assert.match(refused.traceId, /\S/)
  const invalid = await failed('call', 'contacts.create', '--body.email', 'ada@', '--json')
  assert.deepEqual([invalid.exit, invalid.code], [2, 'invalid'])
  assert.equal(invalid.problems[0].path, 'body.email')
  const unknown = await failed('call', 'contacts.gte', '--json')
  assert.deepEqual([unknown.exit, unknown.code], [3, 'not_found'])
  assert.equal((await failed('call', '--json')).code, 'usage')
  assert.equal((await failed('operations', 'qqqqqqqqqqqq', '--json')).exit, 3)
  const secret = await failed('call', TOKEN, '--json')
  assert.match(secret.message, /no operation …/)
})

test('the status of an API error is printed once', async () => {
  for (const [args, env] of [
    [['contacts.get', '--contactId', 'nobody']],
    [['calendars.get', '--calendarId', 'nobody']],
    [['contacts.search'], { LEADBRIDGE_TOKEN: 'pit-stranger' }],
  ]) {
    const { err } = await run(['call', ...args], { env })
    assert.equal(err.match(/\b4\d\d\b/g)?.length, 1, err)
  }
})

test('a dry run with custom fields by name prints the write and names the request before it', async () => {
  for (const [operation, fields] of [
    ['contacts.create', ['--body.email', 'ada@example.com']],
    ['contacts.update', ['--contactId', 'c_1']],
    ['contacts.upsert', ['--body.email', 'ada@example.com']],
    [
      'opportunities.create',
      [
        '--body.pipelineId',
        'p',
        '--body.name',
        'n',
        '--body.status',
        'open',
        '--body.contactId',
        'c',
      ],
    ],
  ]) {
    const named = ['--body.customFields.lead_score', '7', '--dry-run']
    const { code, out, err } = await run(['call', operation, ...fields, ...named], {
      env: { LEADBRIDGE_TOKEN: '' },
    })
    assert.equal(code, 0, err)
    const { method, body } = JSON.parse(out)
    assert.match(method, /^P/)
    assert.equal(JSON.parse(body).customFields[0].id, '(id of lead_score)')
    assert.match(
      err,
      /first reads the ids and types of the custom fields \(GET \/locations\/loc_sandbox\/customFields\)/,
    )
    assert.equal(requests.length, 0)
  }
  const list = await call('locations.listCustomFields', '--dry-run')
  assert.equal(list.err, '')
  assert.equal(JSON.parse(list.out).method, 'GET')
})

test('a JSON file may have a byte order mark, UTF-16 encoding and CRLF line ends', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leadbridge-'))
  const json = '{\r\n  "email": "ada@example.com",\r\n  "firstName": "Zoë"\r\n}\r\n'
  const marked = Buffer.from(`\ufeff${json}`, 'utf16le')
  const files = {
    plain: Buffer.from(json),
    bom: Buffer.from(`\ufeff${json}`),
    utf16le: marked,
    utf16be: Buffer.from(marked).swap16(),
  }
  try {
    for (const [name, bytes] of Object.entries(files)) {
      const file = path.join(folder, name)
      fs.writeFileSync(file, bytes)
      const read = await call('contacts.create', '--body', `@${file}`, '--dry-run')
      const piped = await run(['call', 'contacts.create', '--body', '-', '--dry-run'], {
        input: bytes,
      })
      for (const { code, out, err } of [read, piped]) {
        assert.equal(code, 0, `${name}: ${err}`)
        assert.equal(JSON.parse(JSON.parse(out).body).firstName, 'Zoë', name)
      }
    }
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
})

test('a base URL with http: on another machine needs --insecure', async () => {
  const remote = [
    'contacts.get',
    '--contactId',
    'c_1',
    '--dry-run',
    '--base-url',
    'http://crm.example',
  ]
  const refused = await call(...remote)
  assert.equal(refused.code, 2)
  assert.match(refused.err, /https:.*--insecure/)
  assert.doesNotMatch(refused.err, /insecure: true/)
  const accepted = await call(...remote, '--insecure')
  assert.equal(accepted.code, 0)
  assert.equal(JSON.parse(accepted.out).url, 'http://crm.example/contacts/c_1')
})

test('national numbers are read with --country, and the company comes from the environment or --company', async () => {
  const british = ['--country', 'GB', '--body.phone', '07400 123456', '--dry-run']
  const { out } = await call('contacts.create', ...british)
  assert.equal(JSON.parse(JSON.parse(out).body).phone, '+447400123456')
  const url = async (args, env) =>
    JSON.parse((await run(['call', 'companies.get', '--dry-run', ...args], { env })).out).url
  const env = { LEADBRIDGE_COMPANY: 'com_env' }
  assert.match(await url([], env), /\/companies\/com_env$/)
  assert.match(await url(['--company', 'com_flag'], env), /\/companies\/com_flag$/)
})

for (const command of [
  ['demo'],
  ['sandbox', '--www', fileURLToPath(new URL('../../www', import.meta.url))],
])
  test(`leadbridge ${command[0]} serves the demo, the explorer and a sandbox`, async () => {
    const child = spawn(process.execPath, [BIN, ...command, '--port', '0'], {
      env: { ...process.env, LEADBRIDGE_TOKEN: '', LEADBRIDGE_LOCATION: '' },
    })
    try {
      let out = ''
      for await (const text of child.stdout.setEncoding('utf8')) {
        out += text
        if (/Sandbox http\S+, token/.test(out)) break
      }
      const [site] = /http:\/\/[\d.:]+/.exec(out)
      for (const [page, expected] of [
        ['/', 'contact-widget'],
        ['/explorer.html', 'API explorer'],
        ['/leadbridge/leadbridge-widget.js', 'contact-widget'],
        ['/leadbridge/comments.js', 'export'],
      ]) {
        const response = await fetch(site + page)
        assert.equal(response.status, 200, page)
        assert((await response.text()).includes(expected), page)
      }
      const [, api, token, location] = /Sandbox (\S+), token (\S+), location (\w+)/.exec(out)
      const env = { LEADBRIDGE_URL: api, LEADBRIDGE_TOKEN: token, LEADBRIDGE_LOCATION: location }
      const child2 = spawn(process.execPath, [BIN, 'call', 'contacts.search'], {
        env: { ...process.env, ...env },
      })
      assert.deepEqual(await once(child2, 'close'), [0, null])
    } finally {
      const ended = once(child, 'close')
      child.kill('SIGTERM')
      await ended
    }
  })

test('the command exits with 0 if its reader closes the pipe early', async () => {
  const child = spawn(process.execPath, [BIN, 'operations'])
  let err = ''
  child.stderr.on('data', (text) => (err += text))
  child.stdout.destroy()
  const [code] = await once(child, 'close')
  assert.equal(code, 0)
  assert.equal(err, '')
})
