import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { LeadbridgeError, createClient } from 'leadbridge'
import { createSandbox } from 'leadbridge/sandbox'
import { startSandbox } from '../bin/sandbox.js'

const BIN = fileURLToPath(new URL('../bin/leadbridge.js', import.meta.url))

test('createSandbox applies its options', async () => {
  const sandbox = await createSandbox({
    contacts: [{ email: 'ada@example.com' }],
    location: 'loc_x',
    clock: () => 1e12,
  })
  assert.equal(sandbox.records('contact')[0].dateAdded, '2001-09-09T01:46:40.000Z')
  const api = createClient({ token: sandbox.token, location: 'loc_x', fetch: sandbox.fetch })
  assert.equal((await api.contacts.list()).items.length, 1)
  sandbox.addToken('pit-limited', { scopes: ['contacts.write'] })
  const limited = createClient({ token: 'pit-limited', location: 'loc_x', fetch: sandbox.fetch })
  await assert.rejects(async () => await limited.contacts.list(), { code: 'scope_missing' })
})

test('faults work over a socket as they do with the fetch of the sandbox', async () => {
  const server = await startSandbox()
  try {
    const { token, location } = server.sandbox
    const api = createClient({ token, location, baseUrl: server.url })
    const id = server.sandbox.seed({ email: 'ada@example.com' })
    const get = (options) => api.contacts.get({ contactId: id }, options)
    for (const kind of ['lost', 'cut', 'refused', 'html', 'garbage']) {
      server.sandbox.fail({ kind })
      const { attempts } = await get().withResponse()
      assert.equal(attempts, 2, kind)
    }
    server.sandbox.fail({ kind: 'garbage', times: 9 })
    await assert.rejects(() => get(), { code: 'unexpected_answer' })
    server.sandbox.heal()
    server.sandbox.fail({ kind: 'delay', delay: 5000 })
    await assert.rejects(() => get({ timeout: 50, retries: 0 }), { code: 'timeout' })
  } finally {
    await server.close()
  }
})

async function start(file) {
  const child = spawn(process.execPath, [BIN, 'sandbox', '--port', '0', '--data', file])
  const exited = once(child, 'exit')
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
  const baseUrl = line.match(/http:\S+?(?=,)/)[0]
  return {
    child,
    exited,
    api: createClient({ token: 'pit-sandbox', location: 'loc_sandbox', baseUrl, retries: 0 }),
  }
}

test('kill -9 loses at most the request in flight', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leadbridge-'))
  const file = path.join(folder, 'data.jsonl')
  const stored = []
  try {
    for (let round = 0; round < 3; round++) {
      const { child, exited, api } = await start(file)
      const list = []
      for await (const { id } of api.contacts.search()) list.push(id)
      for (const id of stored) assert(list.includes(id), `${id} is missing after round ${round}`)
      assert(list.length <= stored.length + round, 'an unexpected contact')
      const kill = setTimeout(() => child.kill('SIGKILL'), 120)
      await (async () => {
        for (let number = 0; number < 90; number++) {
          const { contact } = await api.contacts.create({
            body: { email: `r${round}n${number}@example.com` },
          })
          stored.push(contact.id)
        }
      })().catch(() => undefined)
      clearTimeout(kill)
      child.kill('SIGKILL')
      await exited
    }
    assert(stored.length > 0)
    // Only a truncated last line is ignored.
    fs.appendFileSync(file, '{"kind":"contact","id":"x","rec')
    const { child, exited, api } = await start(file)
    let count = 0
    for await (const _ of api.contacts.search()) count++
    assert(count >= stored.length)
    child.kill('SIGTERM')
    assert.deepEqual(await exited, [0, null])
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
})

test('the command line prints its help and names what is wrong', async () => {
  const run = async (...args) => {
    const child = spawn(process.execPath, [BIN, ...args])
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
    const [code] = await once(child, 'close')
    return [code, output]
  }
  assert.match((await run('--help'))[1], /leadbridge sandbox/)
  const [code, output] = await run('sandbix')
  assert.equal(code, 2)
  assert.match(output, /no command sandbix/)
  assert.match((await run('sandbox', '--port', 'x'))[1], /--port must be a number/)
})

test('what a sandbox throws is a LeadbridgeError, whose code says whether an option or an argument is invalid', async () => {
  const throws = async (code, act, message) => {
    const error = await Promise.resolve()
      .then(act)
      .catch((error) => error)
    assert(error instanceof LeadbridgeError, `${act}`)
    assert.deepEqual([error.code, message.test(error.message)], [code, true], error.message)
  }
  for (const [options, message] of [
    [null, /options must be an object/],
    [{ location: 5 }, /location must be a string/],
    [{ contacts: [{ emial: 'ada@example.com' }] }, /did you mean email/],
    [{ contacts: 5 }, /contacts/],
    [{ faults: [{ kind: 'x' }] }, /kind x is not known/],
    [{ clock: 5, contacts: [{}] }, /clock must be a function that returns milliseconds/],
  ])
    await throws('configuration', () => createSandbox(options), message)
  const sandbox = await createSandbox()
  for (const [act, message] of [
    [() => sandbox.fail({ kind: 'x' }), /kind x is not known/],
    [() => sandbox.fail(), /kind is required/],
    [() => sandbox.seed({ emial: 'ada@example.com' }), /did you mean email/],
    [() => sandbox.seed({ email: 1n }), /BigInt/],
    [() => sandbox.seed(), /must be an object/],
    [() => sandbox.records('nonsense'), /kind nonsense is not known/],
    [() => sandbox.records(), /kind undefined is not known/],
    [() => sandbox.addToken(5), /token must be a string/],
    [() => sandbox.addToken('t', { scope: [] }), /scope is not .* did you mean scopes\?/],
    [
      () => sandbox.authorize('c', { place: 'l' }),
      /place is not .*; the settings are location, scopes/,
    ],
    [() => sandbox.authorize(5), /clientId must be a string/],
    [() => sandbox.replay(5), /lines must be a string/],
    [() => sandbox.handle({ method: 'GET', url: 'https://x.example/' }), /./],
  ])
    await throws('invalid', act, message)
})

test('every invalid option is named, an unknown one with the nearest or all of them', async () => {
  const all =
    'contacts, location, company, clock, allowDuplicates, indexLag, limits, country, faults, wasm'
  for (const [options, ...expected] of [
    [{ allowDuplicates: 'yes' }, 'allowDuplicates must be true or false'],
    [{ lag: 5 }, `lag is not a known setting; the settings are ${all}`],
    [{ clok: Date.now }, 'clok is not a known setting; did you mean clock?'],
    [{ contact: [] }, 'contact is not a known setting; did you mean contacts?'],
    [{ limits: { brust: 5 } }, 'limits.brust is not a known setting; did you mean burst?'],
    [
      { fault: [], limits: 5, indexLag: NaN, clock: 5, location: 'l', wasm: undefined },
      'fault is not a known setting; did you mean faults?',
      'clock must be a function that returns milliseconds',
      'indexLag must be a number that is not negative',
      'limits must be true, false or an object such as { burst: 100 }',
    ],
  ]) {
    const error = await createSandbox(options).catch((error) => error)
    assert.equal(error.code, 'configuration')
    const more = expected.length > 1 ? ` (and ${expected.length - 1} more)` : ''
    assert.equal(error.message, `${expected[0]}${more}`)
    const found = error.problems?.map(({ path, message }) => `${path} ${message}`)
    assert.deepEqual(found ?? [error.message], expected)
  }
  await createSandbox({
    other: undefined,
    clock: undefined,
    contacts: undefined,
    limits: undefined,
    country: null,
  })
})

test('UTC offsets are those of Intl.DateTimeFormat, in every time zone and all year', async () => {
  const sandbox = await createSandbox()
  const { token, location, fetch } = sandbox
  const api = createClient({ token, location, fetch })
  const open = async (hours) => {
    const openHours = [{ daysOfTheWeek: [0, 1, 2, 3, 4, 5, 6], hours: [hours] }]
    const slots = { slotDuration: 60, slotInterval: 60 }
    const body = { locationId: location, name: 'Open', openHours, ...slots }
    return (await api.calendars.create({ body })).calendar.id
  }
  const always = await open({ openHour: 0, openMinute: 0, closeHour: 23, closeMinute: 59 })
  const atNine = await open({ openHour: 9, openMinute: 0, closeHour: 10, closeMinute: 0 })
  const year = new Date().getUTCFullYear() + 1
  /** The slots whose offset is not that of the JavaScript engine. */
  async function wrongIn(timezone, calendarId) {
    const clock = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' })
    const offsetAt = (slot) => clock.formatToParts(new Date(slot)).at(-1).value.slice(3) || '+00:00'
    const wrong = []
    for (let month = 0; month < 12; month++) {
      const [startDate, endDate] = [Date.UTC(year, month), Date.UTC(year, month + 1) - 1]
      const days = await api.calendars.getFreeSlots({ calendarId, startDate, endDate, timezone })
      for (const [day, { slots }] of Object.entries(days)) {
        if (slots) assert(slots.every((slot) => slot.startsWith(`${day}T`)))
        wrong.push(...(slots ?? []).filter((slot) => slot.slice(19) !== offsetAt(slot)))
      }
    }
    sandbox.heal()
    return wrong
  }
  // Every hour is compared for zones whose clocks change at unusual times, by unusual steps or in winter.
  const odd =
    'America/Chicago Europe/Dublin Europe/London Australia/Lord_Howe America/Nuuk Africa/Cairo'
  for (const zone of `${odd} America/Santiago Pacific/Chatham Asia/Jerusalem Asia/Kathmandu`.split(
    ' ',
  ))
    assert.deepEqual(await wrongIn(zone, always), [], zone)
  const { timeZones } = await api.locations.listTimezones()
  assert(timeZones.length > 590)
  const wrong = []
  for (const zone of timeZones) if ((await wrongIn(zone, atNine)).length > 0) wrong.push(zone)
  console.log(`zones that differ in the engine: ${wrong.join(', ')}`)
  // Morocco's clock changes depend on Ramadan. The time zone data of the sandbox is 2026c, in which western Canada no longer
  // changes its clocks; the data of the engine may be older or newer.
  const data = process.versions.tz
  const ramadan = ['Africa/Casablanca', 'Africa/El_Aaiun']
  const west = ['America/Edmonton', 'America/Vancouver', 'America/Yellowknife']
  const links = ['Canada/Mountain', 'Canada/Pacific']
  const expected = data < '2026' ? [...ramadan, ...west, ...links] : ramadan
  if (data <= '2026c') assert.deepEqual(wrong.toSorted(), expected)
  else assert(wrong.length <= 12)
})

async function run(...args) {
  const child = spawn(process.execPath, [BIN, ...args])
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  const timer = setTimeout(() => child.kill(), 20_000)
  const [code] = await once(child, 'close')
  clearTimeout(timer)
  return [code, output]
}

const inFolder = async (work) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leadbridge-'))
  try {
    await work(folder)
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

test('a data file that the sandbox did not write is refused and not changed', () =>
  inFolder(async (folder) => {
    const file = path.join(folder, 'data')
    const change = '{"kind":"contact","id":"x","record":{"id":"x"}}\n'
    for (const content of [
      '{"name":"shop"}\n',
      '{\n  "name": "shop"\n}\n',
      'name,email\nAda,ada@example.com\n',
      '[{"email":"ada@example.com"}]',
      '{"contacts":[]}',
      '\0\x01binary',
      `${change}broken\n${change}`,
    ]) {
      fs.writeFileSync(file, content)
      const [code, output] = await run('sandbox', '--port', '0', '--data', file)
      assert.equal(code, 2, output)
      assert.match(output, /was not changed/)
      assert.equal(fs.readFileSync(file, 'utf8'), content)
      assert.deepEqual(fs.readdirSync(folder), ['data'])
    }
  }))

test('an unusable folder or file is named in the error, and nothing is created', () =>
  inFolder(async (folder) => {
    const missing = path.join(folder, 'nope')
    for (const args of [
      ['--data', path.join(missing, 'x')],
      ['--data', folder],
      ['--data', ''],
      ['--www', missing],
      ['--data', missing, '--data', missing],
    ]) {
      const [code, output] = await run('sandbox', '--port', '0', ...args)
      assert.equal(code, 2, output)
      assert.match(output, /^leadbridge: --(data|www)/)
    }
    assert.deepEqual(fs.readdirSync(folder), [])
  }))

test('a second process is refused, and the lock of a process that has ended is replaced', () =>
  inFolder(async (folder) => {
    const file = path.join(folder, 'data')
    const first = await start(file)
    const [code, output] = await run('sandbox', '--port', '0', '--data', file)
    assert.equal(code, 2)
    assert.match(output, new RegExp(`in use by process ${first.child.pid}`))
    first.child.kill('SIGKILL')
    await first.exited
    const second = await start(file)
    second.child.kill('SIGTERM')
    await second.exited
    assert.deepEqual(fs.readdirSync(folder), ['data'])
  }))

test('a write that does not fit on the disk fails with 507 and is undone, and earlier writes stay', () =>
  inFolder(async (folder) => {
    const file = path.join(folder, 'data')
    const script = `ulimit -f 24; trap '' XFSZ; exec "$0" "$@"`
    const args = [BIN, 'sandbox', '--port', '0', '--data', file, '--no-limits']
    const child = spawn('bash', ['-c', script, process.execPath, ...args])
    const exited = once(child, 'exit')
    const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
    const settings = { token: 'pit-sandbox', location: 'loc_sandbox', retries: 0 }
    const api = createClient({ ...settings, baseUrl: line.match(/http:\S+?(?=,)/)[0] })
    const kept = []
    let failed
    for (let number = 0; number < 200 && !failed; number++)
      await api.contacts.create({ body: { email: `n${number}@example.com` } }).then(
        ({ contact }) => kept.push(contact.id),
        (error) => (failed = { number, error }),
      )
    assert.equal(failed.error.status, 507)
    const email = `n${failed.number}@example.com`
    assert.equal((await api.contacts.findDuplicate({ email })).contact ?? undefined, undefined)
    child.kill('SIGKILL')
    await exited
    const again = await start(file)
    const list = []
    for await (const { id } of again.api.contacts.search()) list.push(id)
    assert.deepEqual(list.toSorted(), kept.toSorted())
    again.child.kill('SIGTERM')
    await again.exited
  }))

test('only pages of this machine may call the sandbox', async () => {
  const server = await startSandbox()
  const send = (origin, method = 'GET') =>
    fetch(`${server.url}/contacts/x`, {
      method,
      headers: { authorization: 'Bearer pit-sandbox', version: '2021-07-28', origin },
    })
  try {
    for (const origin of [
      'http://localhost:5173',
      'https://app.localhost',
      'http://127.0.0.1:8080',
      'http://[::1]:3000',
    ]) {
      const response = await send(origin, 'OPTIONS')
      assert.deepEqual(
        [response.status, response.headers.get('access-control-allow-origin')],
        [204, origin],
      )
    }
    for (const origin of [
      'https://evil.example',
      'null',
      'http://localhost.evil.example',
      'file://',
      'http://127.0.0.1.evil.example',
    ]) {
      for (const method of ['OPTIONS', 'GET', 'DELETE']) {
        const response = await send(origin, method)
        assert.deepEqual(
          [response.status, response.headers.get('access-control-allow-origin')],
          [403, null],
        )
      }
    }
  } finally {
    await server.close()
  }
})

test('requests that are malformed, too large or for another host are refused', async () => {
  const server = await startSandbox()
  const { default: http } = await import('node:http')
  const status = (method, url, headers, body) =>
    new Promise((resolve, reject) => {
      const settings = { method, path: url, port: server.port, host: '127.0.0.1', headers }
      const request = http.request(settings, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      request.on('error', reject)
      request.end(body)
    })
  const own = { authorization: 'Bearer pit-sandbox', version: '2021-07-28' }
  try {
    const id = server.sandbox.seed({ email: 'ada@example.com' })
    const at = `/contacts/${id}`
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example'])
      assert.equal(await status('GET', at, { ...own, host }), 421, host)
    for (const host of ['a b', '///', '%'])
      assert.equal(await status('GET', at, { ...own, host }), 400, host)
    for (const host of ['localhost', 'app.localhost:1', '[::1]:80', '127.0.0.2'])
      assert.equal(await status('GET', at, { ...own, host }), 200, host)
    for (const method of ['PUT', 'POST', 'DELETE']) {
      const headers = { ...own, 'content-length': 1_000_001 }
      assert.equal(await status(method, at, headers, 'x'.repeat(1_000_001)), 413, method)
    }
    assert.equal(await status('TRACE', at, own), 405)
    const multipart = { ...own, 'content-type': 'multipart/form-data; boundary=x' }
    assert.equal(await status('POST', at, multipart, 'broken'), 400)
    assert.equal(server.sandbox.records('contact').length, 1)
  } finally {
    await server.close()
  }
})

test('createSandbox has no rate limits unless `limits` is set', async () => {
  const many = async (options) => {
    const { token, location, fetch } = await createSandbox(options)
    const headers = { authorization: `Bearer ${token}`, version: '2021-07-28' }
    const url = `https://sandbox.example/contacts/?locationId=${location}`
    const statuses = new Set()
    for (let number = 0; number < 105; number++)
      statuses.add((await fetch(url, { headers })).status)
    return [...statuses]
  }
  assert.deepEqual(await many(), [200])
  assert.deepEqual(await many({ limits: true }), [200, 429])
  assert.deepEqual(await many({ limits: { burst: 3 } }), [200, 429])
})

test('the site serves no hidden file and no link to a file outside its folder', () =>
  inFolder(async (folder) => {
    const www = path.join(folder, 'www')
    fs.mkdirSync(www)
    fs.writeFileSync(path.join(www, 'index.html'), 'hello')
    fs.writeFileSync(path.join(www, '.env'), 'secret')
    fs.writeFileSync(path.join(folder, 'outside'), 'secret')
    fs.symlinkSync(path.join(folder, 'outside'), path.join(www, 'link'))
    fs.symlinkSync(path.join(www, '.env'), path.join(www, 'env'))
    const { startSite } = await import('../bin/site.js')
    const api = await startSandbox()
    const { token, location } = api.sandbox
    const account = { token, location, baseUrl: api.url }
    const site = await startSite({ www, account, sandbox: api.sandbox })
    try {
      const status = async (url, init) => (await fetch(site.url + url, init)).status
      assert.equal(await status('/'), 200)
      for (const url of ['/.env', '/%2eenv', '/link', '/env', '/..%2foutside', '/x'])
        assert.equal(await status(url), 404, url)
      for (const url of ['/%', '/%00', '/%ff']) assert.equal(await status(url), 400, url)
      for (const body of ['{', '', 'null', '{"mode":"nope"}'])
        assert.equal(await status('/faults', { method: 'POST', body }), 400, body)
    } finally {
      await site.close()
      await api.close()
    }
  }))

test('a file and a link to it share one lock, and no data file remains if the port is in use', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leadbridge-'))
  const real = path.join(folder, 'real.db')
  const link = path.join(folder, 'link.db')
  fs.symlinkSync(real, link)
  const first = await startSandbox({ data: link })
  await assert.rejects(() => startSandbox({ data: real }), { message: /in use by this process/ })
  const port = Number(new URL(first.url).port)
  const fresh = path.join(folder, 'fresh.db')
  await assert.rejects(() => startSandbox({ data: fresh, port }))
  assert.equal(fs.existsSync(fresh), false)
  await first.close()
  fs.rmSync(folder, { recursive: true })
})
