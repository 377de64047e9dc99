import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createClient } from 'leadbridge'
import { createSandbox } from 'leadbridge/sandbox'
import { startSandbox } from '../bin/sandbox.js'

const BIN = fileURLToPath(new URL('../bin/leadbridge.js', import.meta.url))

test('the options of a sandbox are its own', async () => {
  const sandbox = await createSandbox({
    contacts: [{ email: 'ada@example.com' }],
    location: 'loc_x',
    clock: () => 1e12,
  })
  assert.equal(sandbox.records('contact')[0].dateAdded, '2001-09-09T01:46:40.000Z')
  const api = createClient({ token: sandbox.token, location: 'loc_x', fetch: sandbox.fetch })
  assert.equal((await api.contacts.list()).items.length, 1)
  sandbox.addToken('pit-poor', { scopes: ['contacts.write'] })
  const poor = createClient({ token: 'pit-poor', location: 'loc_x', fetch: sandbox.fetch })
  await assert.rejects(async () => await poor.contacts.list(), { code: 'scope_missing' })
})

test('faults reach through a socket as they do through a function', async () => {
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
    server.sandbox.fail({ kind: 'garbage' })
    await assert.rejects(() => get({ retries: 0 }), { code: 'unexpected_answer' })
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
  const answered = []
  try {
    for (let round = 0; round < 3; round++) {
      const { child, exited, api } = await start(file)
      const list = []
      for await (const { id } of api.contacts.search()) list.push(id)
      for (const id of answered) assert(list.includes(id), `${id} is gone after round ${round}`)
      assert(list.length <= answered.length + round, 'a contact that nobody asked for')
      const kill = setTimeout(() => child.kill('SIGKILL'), 120)
      await (async () => {
        for (let number = 0; number < 90; number++) {
          const { contact } = await api.contacts.create({
            body: { email: `r${round}n${number}@example.com` },
          })
          answered.push(contact.id)
        }
      })().catch(() => undefined)
      clearTimeout(kill)
      child.kill('SIGKILL')
      await exited
    }
    assert(answered.length > 0)
    // A last line that was cut short is left out, and nothing else.
    fs.appendFileSync(file, '{"kind":"contact","id":"x","rec')
    const { child, exited, api } = await start(file)
    let count = 0
    for await (const _ of api.contacts.search()) count++
    assert(count >= answered.length)
    child.kill('SIGTERM')
    assert.deepEqual(await exited, [0, null])
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
})

test('the command line says what it can and what is wrong', async () => {
  const run = async (...args) => {
    const child = spawn(process.execPath, [BIN, ...args])
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
    const [code] = await once(child, 'close')
    return [code, said]
  }
  assert.match((await run('--help'))[1], /leadbridge sandbox/)
  const [code, said] = await run('sandbix')
  assert.equal(code, 2)
  assert.match(said, /no command sandbix/)
  assert.match((await run('sandbox', '--port', 'x'))[1], /--port must be a number/)
})

test('a setting of a wrong type is named', async () => {
  await assert.rejects(
    createSandbox({ allowDuplicates: 'yes' }),
    /^Error: allowDuplicates must be true or false$/,
  )
  await assert.rejects(createSandbox({ lag: 5 }), /lag is not a setting here; there are .*indexLag/)
})

test('clocks go as those of the engine do, in every zone and all year', async () => {
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
  /** The slots that the engine's own clock would tell otherwise. */
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
  // By the hour where clocks change at odd times, by odd steps or the wrong way round.
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
  console.log(`zones that the engine knows otherwise: ${wrong.join(', ')}`)
  // Morocco's summer follows the moon. An engine knows the laws of its own day, and ours are those of 2026c: Canada's west
  // gave up the change of clocks that year, and a newer engine may know of a few more.
  const laws = process.versions.tz
  const moon = ['Africa/Casablanca', 'Africa/El_Aaiun']
  const west = ['America/Edmonton', 'America/Vancouver', 'America/Yellowknife']
  const links = ['Canada/Mountain', 'Canada/Pacific']
  const expected = laws < '2026' ? [...moon, ...west, ...links] : moon
  if (laws <= '2026c') assert.deepEqual(wrong.toSorted(), expected)
  else assert(wrong.length <= 12)
})
