// Sends leads and writes over a faulty network and counts wrong reports, duplicates and losses. Every count must be zero;
// otherwise the exit code is 1.
//
//     node bench/faults.js [--seed 1] [--leads 10000] [--calls 30000] [--only leads|resent|conflicts|writes|random]
//
// Every result is checked against the records of the sandbox. Time is virtual: timers fire as soon as nothing else happens,
// so that timeouts and waits between attempts take no time.
import { parseArgs } from 'node:util'
import { anything, paramsOf, pick, randomOf, range } from './random.js'
import { useVirtualTime } from './virtual-time.js'

const { values: given } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    leads: { type: 'string', default: '10000' },
    calls: { type: 'string' },
    only: { type: 'string' },
    rate: { type: 'string', default: '0.2' },
    verbose: { type: 'boolean', default: false },
  },
})
const leads = Number(given.leads)
const calls = Number(given.calls ?? leads * 3)
const rate = Number(given.rate)

const real = useVirtualTime()

const { createClient, LeadbridgeError, operations, ready } = await import('../pkg/dist/index.js')
const { createHandler } = await import('../pkg/dist/edge.js')
const { createSandbox } = await import('../pkg/dist/sandbox.js')

/** Leads or calls per sandbox; a sandbox with few records is fast. */
const BATCH = 250
/** Concurrent leads or calls. */
const AT_ONCE = 10
const ORIGIN = 'https://shop.example'

let uncaught = 0
const note = (error) => {
  uncaught++
  if (given.verbose) console.error('uncaught', error)
}
process.on('unhandledRejection', note)
process.on('uncaughtException', note)

const parts = {
  leads: () => sendLeads({ resends: false }),
  resent: () => sendLeads({ resends: true }),
  conflicts: sendConflicts,
  writes,
  random: randomCalls,
}
if (given.only && !parts[given.only]) {
  console.error(`--only takes ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}

let failed = false
for (const [name, run] of Object.entries(parts)) {
  if (given.only && given.only !== name) continue
  const began = real.performance()
  uncaught = 0
  const results = await run().catch((error) => {
    console.error(`${name}:`, error)
    process.exit(1)
  })
  for (const [title, all, reported, counts] of results) {
    counts['uncaught errors'] = uncaught
    console.log(
      `\n${title}: ${all} (${Object.entries(reported)
        .map(([key, count]) => `${count} ${key}`)
        .join(', ')})`,
    )
    for (const [what, count] of Object.entries(counts)) {
      console.log(`  ${String(count).padStart(6)}  ${what}${count ? '  <-- must be 0' : ''}`)
      failed ||= count > 0
    }
  }
  console.log(`  ${((real.performance() - began) / 1000).toFixed(1)} s, seed ${given.seed}`)
}
process.exit(failed ? 1 : 0)

/** Leads through the handler; with `resends`, a fifth of its responses are lost and sent again, as the widget does. */
async function sendLeads({ resends }) {
  const random = randomOf(given.seed + (resends ? 'resent' : 'leads'))
  const reported = { succeeded: 0, failed: 0 }
  const counts = {
    'success reported, but no contact': 0,
    'success reported, but the message is neither in a note of the contact nor in a report': 0,
    'failure reported, but contact and note are stored': 0,
    'duplicate contacts': 0,
    'duplicate notes': 0,
    'contacts or notes that were not sent': 0,
    'thrown by the handler': 0,
  }
  await inBatches(leads, async (from, size) => {
    const sandbox = await emptySandbox()
    const { handler, reports } = site(sandbox, random)
    const sent = range(size).map((at) => leadOf(from + at, random))
    await atOnce(sent, async (lead) => {
      lead.succeeded = await submit(handler, lead, resends ? random : undefined, counts)
      reported[lead.succeeded ? 'succeeded' : 'failed']++
    })
    await settled()
    const contacts = groupBy(sandbox.records('contact'), (contact) => contact.email)
    const byPhone = groupBy(sandbox.records('contact'), (contact) => contact.phone)
    const notes = sandbox.records('note')
    for (const lead of sent) {
      const own = contacts.get(lead.body.email) ?? []
      const alike = byPhone.get(lead.e164) ?? []
      if (own.length > 1 || alike.length > 1) counts['duplicate contacts']++
      const found = notes.filter((note) => contains(note.body, lead.body.message))
      const isKept = found.some((note) => own.some((contact) => contact.id === note.contactId))
      if (found.length > 1) show('duplicate notes', counts, found)
      const isReported = reports.some(
        (report) => report.values && contains(JSON.stringify(report.values), lead.body.message),
      )
      if (lead.succeeded && own.length === 0 && !isReported)
        show('success reported, but no contact', counts, lead)
      if (lead.succeeded && !isKept && !isReported)
        show(
          'success reported, but the message is neither in a note of the contact nor in a report',
          counts,
          lead,
        )
      // A failure that asks to try again, or says that the lead may be stored, is not a wrong report.
      if (!lead.succeeded && lead.isDefinite && own.length > 0 && isKept)
        show('failure reported, but contact and note are stored', counts, lead)
    }
    const emails = new Set(sent.map((lead) => lead.body.email))
    const unsent = [...contacts.keys()].filter((email) => !emails.has(email)).length
    const unsentNotes = notes.filter(
      (note) => !sent.some((lead) => contains(note.body, lead.body.message)),
    )
    counts['contacts or notes that were not sent'] += unsent + unsentNotes.length
  })
  const title = resends ? 'leads, a fifth of the responses to the page lost, sent again' : 'leads'
  return [[title, leads, reported, counts]]
}

/** Leads whose e-mail address and phone number belong to two contacts. */
async function sendConflicts() {
  const random = randomOf(`${given.seed}conflicts`)
  const all = Math.max(1, Math.round(leads / 10))
  const reported = { succeeded: 0, failed: 0 }
  const counts = {
    'success reported, but the message is in no note of the two contacts and in no report': 0,
    'success reported, but the message is in a note of only one of the two contacts': 0,
    'contacts changed': 0,
    'contacts created': 0,
    'duplicate notes': 0,
    'notes on another contact': 0,
    'thrown by the handler': 0,
  }
  await inBatches(all, async (from, size) => {
    const sandbox = await emptySandbox()
    const { handler, reports } = site(sandbox, random)
    const sent = range(size).map((at) => leadOf(from + at, random))
    for (const lead of sent) {
      lead.owners = [
        sandbox.seed({
          email: lead.body.email,
          firstName: 'Grace',
          lastName: 'Hopper',
          tags: ['vip'],
        }),
        sandbox.seed({ phone: lead.e164, firstName: 'Emmy', lastName: 'Noether' }),
      ]
    }
    const facts = ({ id, email, phone, firstName, lastName, tags }) =>
      JSON.stringify({ id, email, phone, firstName, lastName, tags })
    const before = new Map(
      sandbox.records('contact').map((contact) => [contact.id, facts(contact)]),
    )
    await atOnce(sent, async (lead) => {
      lead.succeeded = await submit(handler, lead, random, counts)
      reported[lead.succeeded ? 'succeeded' : 'failed']++
    })
    await settled()
    for (const contact of sandbox.records('contact')) {
      const known = before.get(contact.id)
      if (!known) show('contacts created', counts, contact)
      else if (known !== facts(contact)) show('contacts changed', counts, [known, facts(contact)])
    }
    const notes = sandbox.records('note')
    for (const lead of sent) {
      const found = notes.filter((note) => contains(note.body, lead.body.message))
      const own = lead.owners.map((id) => found.filter((note) => note.contactId === id).length)
      if (own.some((count) => count > 1)) show('duplicate notes', counts, found)
      if (found.length > own[0] + own[1]) show('notes on another contact', counts, found)
      if (!lead.succeeded) continue
      const isReported = reports.some(
        (report) => report.values && contains(JSON.stringify(report.values), lead.body.message),
      )
      if (own[0] + own[1] === 0 && !isReported)
        show(
          'success reported, but the message is in no note of the two contacts and in no report',
          counts,
          lead,
        )
      else if (own.includes(0) && !isReported)
        show(
          'success reported, but the message is in a note of only one of the two contacts',
          counts,
          lead,
        )
    }
  })
  return [['leads whose e-mail and phone belong to two contacts', all, reported, counts]]
}

/** Writes through the client. */
async function writes() {
  const results = []
  const person = (at) => ({ email: `person${at}@example.com`, firstName: `Person ${at}` })
  const kinds = {
    'contacts.create': {
      call: (api, at) => api.contacts.create({ body: person(at) }),
      done: (sandbox, at) =>
        sandbox.records('contact').filter((one) => one.email === person(at).email),
    },
    'contacts.upsert': {
      call: (api, at) => api.contacts.upsert({ body: person(at) }),
      done: (sandbox, at) =>
        sandbox.records('contact').filter((one) => one.email === person(at).email),
    },
    'contacts.addTags': {
      isSeeded: true,
      call: (api, at, id) => api.contacts.addTags({ contactId: id, body: { tags: [`tag ${at}`] } }),
      done: (sandbox, at, id) =>
        sandbox
          .records('contact')
          .filter((one) => one.id === id)
          .flatMap((one) => one.tags ?? [])
          .filter((tag) => tag === `tag ${at}`),
    },
    'contacts.createNote': {
      isSeeded: true,
      call: (api, at, id) =>
        api.contacts.createNote({ contactId: id, body: { body: `note ${at}.` } }),
      done: (sandbox, at, id) =>
        sandbox.records('note').filter((one) => one.contactId === id && one.body === `note ${at}.`),
    },
    'contacts.createTask': {
      isSeeded: true,
      call: (api, at, id) =>
        api.contacts.createTask({
          contactId: id,
          body: { title: `task ${at}.`, dueDate: '2030-01-01T10:00:00Z', completed: false },
        }),
      done: (sandbox, at, id) =>
        sandbox
          .records('task')
          .filter((one) => one.contactId === id && one.title === `task ${at}.`),
    },
  }
  for (const [name, { call, done, isSeeded }] of Object.entries(kinds)) {
    const random = randomOf(given.seed + name)
    const reported = { done: 0, 'possibly done': 0, failed: 0 }
    const counts = {
      'reported as done, but not done': 0,
      'reported as failed, but done': 0,
      'done twice': 0,
      'thrown, but not a LeadbridgeError': 0,
    }
    await inBatches(leads, async (from, size) => {
      const sandbox = await emptySandbox()
      const api = clientOf(sandbox, random)
      const all = range(size).map((at) => ({
        at: from + at,
        id: isSeeded ? sandbox.seed(person(from + at)) : undefined,
      }))
      await atOnce(all, async (one) => {
        try {
          await call(api, one.at, one.id)
          one.reported = 'done'
        } catch (error) {
          one.error = error
          one.reported = isUnknown(error) ? 'possibly done' : 'failed'
          if (!(error instanceof LeadbridgeError))
            show('thrown, but not a LeadbridgeError', counts, error)
        }
        reported[one.reported]++
      })
      for (const one of all) {
        const found = done(sandbox, one.at, one.id).length
        if (one.reported === 'done' && found === 0)
          show('reported as done, but not done', counts, one)
        if (one.reported === 'failed' && found > 0)
          show('reported as failed, but done', counts, one.error)
        if (found > 1) show('done twice', counts, one)
      }
    })
    results.push([name, leads, reported, counts])
  }
  return results
}

/** Random operations with random parameters. */
async function randomCalls() {
  await ready({ areas: 'all' })
  const random = randomOf(`${given.seed}random`)
  const reported = { done: 0, failed: 0 }
  const counts = { 'thrown, but not a LeadbridgeError': 0, 'never settled': 0 }
  await inBatches(calls, async (_, size) => {
    const sandbox = await emptySandbox()
    sandbox.seed({ id: 'c_1', email: 'ada@example.com' })
    const api = clientOf(sandbox, random)
    await atOnce(range(size), async () => {
      const row = pick(random, operations)
      const id =
        random() < 0.02
          ? pick(random, ['', 'contacts', 'contacts.nope', '__proto__', 'toString'])
          : row.id
      const params = random() < 0.1 ? anything(random, 0) : paramsOf(random, row)
      const hangs = Symbol('hangs')
      const options = random() < 0.1 ? { deadline: Math.floor(random() * 1000) } : undefined
      try {
        const late = new Promise((resolve) => setTimeout(resolve, 600_000, hangs))
        const work = (async () => await api.call(id, params, options))()
        const result = await Promise.race([work, late])
        if (result === hangs) show('never settled', counts, { id, params })
        reported.done++
      } catch (error) {
        reported.failed++
        if (!(error instanceof LeadbridgeError))
          show('thrown, but not a LeadbridgeError', counts, { id, params, error })
      }
    })
  })
  return [['random calls', calls, reported, counts]]
}

// Sandbox, client, handler and network

async function emptySandbox() {
  const most = 1_000_000_000
  return createSandbox({ limits: { burst: most, daily: most } })
}

function clientOf(sandbox, random) {
  return createClient({
    token: sandbox.token,
    location: sandbox.location,
    fetch: faulty(sandbox.fetch, random),
  })
}

function site(sandbox, random) {
  const reports = []
  let visitor = 0
  const handler = createHandler({
    client: clientOf(sandbox, random),
    lead: {
      allow: [ORIGIN],
      minTime: 0,
      country: 'US',
      limit: { most: 1_000_000, window: 60_000 },
    },
    address: () => `198.51.100.${visitor++ % 250}`,
    onLead: (report) => void reports.push(report),
  })
  return { handler, reports }
}

/** Wraps fetch so that a share of the requests fails as networks, proxies and servers fail. */
function faulty(fetch, random) {
  const respond = (status, body) =>
    new Response(body, { status, headers: { 'content-type': 'application/json' } })
  const error = (status) => respond(status, JSON.stringify({ statusCode: status, message: 'No.' }))
  const lost = () => {
    throw new TypeError('fetch failed')
  }
  const late = (init) =>
    new Promise((_, reject) => {
      const { signal } = init ?? {}
      const stop = () => reject(signal?.reason ?? new TypeError('fetch failed'))
      if (signal?.aborted) return stop()
      signal?.addEventListener('abort', stop, { once: true })
      setTimeout(stop, 120_000)
    })
  const before = [
    lost,
    late,
    ...[429, 500, 502, 503, 504].map((status) => () => error(status)),
    () => respond(200, ''),
    () => respond(200, '<html>Please log in</html>'),
    () => respond(200, '{}'),
  ]
  const after = [
    lost,
    late,
    ...[500, 502, 503, 504].map((status) => () => error(status)),
    () => respond(200, ''),
    async (_, done) => {
      const text = await done.text()
      return respond(done.status, text.slice(0, Math.floor(text.length / 2)))
    },
  ]
  return async (input, init) => {
    if (random() >= rate) return fetch(input, init)
    if (random() < 0.5) return pick(random, before)(init)
    const done = await fetch(input, init)
    return pick(random, after)(init, done)
  }
}

function leadOf(at, random) {
  const national = String(2_010_000_000 + at).replace(
    /^(\d{3})(\d{3})/,
    (_, area, rest) => `${area}${200 + (Number(rest) % 800)}`,
  )
  const message = `Message ${at} begins: “${Math.floor(random() * 1e9).toString(36)}” & <b>50 %</b>; it ends (${at}).`
  return {
    key: `key-${given.seed}-${at}-0123456789abcdef`,
    e164: `+1${national}`,
    body: {
      name: `Ada Number${at}`,
      email: `lead${at}@example.com`,
      phone: `+1${national}`,
      message,
    },
  }
}

/**
 * Submits a lead; returns whether the visitor saw a success. With `random`, a fifth of the responses never arrive, and the
 * page sends the same body with the same key again, up to five times, as the widget does.
 */
async function submit(handler, lead, random, counts) {
  const tries = random ? 5 : 1
  for (let attempt = 1; ; attempt++) {
    const request = new Request(`${ORIGIN}/leads`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        origin: ORIGIN,
        'idempotency-key': lead.key,
      },
      body: JSON.stringify({ ...lead.body, _key: lead.key, _elapsed: 9_000 }),
    })
    let response
    try {
      response = await handler.fetch(request)
    } catch (error) {
      show('thrown by the handler', counts, error)
      return false
    }
    const isLost = random && random() < 0.2
    if (!isLost) {
      const body = await response.json().catch(() => undefined)
      if (response.ok && body) return true
      const isTemporary = response.status === 429 || response.status >= 500
      lead.isDefinite = !isTemporary
      if (!isTemporary || attempt === tries) return false
    } else if (attempt === tries) return false
    await new Promise((resolve) => setTimeout(resolve, Math.min(500 * 2 ** attempt, 10_000)))
  }
}

/** Whether a text contains a message as it is, or escaped as JSON or HTML. */
function contains(text, message) {
  if (typeof text !== 'string') return false
  const escaped = (known) => JSON.stringify(known).slice(1, -1)
  const html = message.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return [message, escaped(message), html].some((known) => text.includes(known))
}

/** Whether an error says that the write may have been done. */
function isUnknown(error) {
  return error?.unknown === true
}

function show(what, counts, about) {
  counts[what]++
  if (given.verbose && counts[what] <= 3) console.error(what, about)
}

// Small helpers

function groupBy(list, keyOf) {
  const groups = new Map()
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

async function inBatches(all, run) {
  for (let from = 0; from < all; from += BATCH) await run(from, Math.min(BATCH, all - from))
}

async function atOnce(list, run) {
  let next = 0
  await Promise.all(
    range(AT_ONCE).map(async () => {
      while (next < list.length) await run(list[next++])
    }),
  )
}

/** Waits until the work that continues after the responses has ended. */
async function settled() {
  await new Promise((resolve) => setTimeout(resolve, 900_000))
}
