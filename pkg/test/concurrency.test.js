// Many calls at once, against a server of this file that counts what arrives. A call ends once, and nothing is done twice.

import assert from 'node:assert/strict'
import { getEventListeners, once, setMaxListeners } from 'node:events'
import http from 'node:http'
import { after, afterEach, beforeEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { LeadbridgeError, createClient, ready } from 'leadbridge'

await ready()

/** What the server does with a request: its answer, or nothing for the usual one. Told the request and its number. */
let judge
/** Requests that arrived, and writes that were done: `{ method, url, token, body }`. */
let arrived
let done
const server = http.createServer(async (request, response) => {
  const { method, url, headers } = request
  const asked = { method, url, token: headers.authorization.slice('Bearer '.length), body: '' }
  const number = arrived.push(asked)
  try {
    for await (const part of request) asked.body += part
    const answer = (status, body, more = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...more })
      response.end(JSON.stringify(body))
    }
    const refused = await judge(asked, number)
    if (refused) return answer(...refused)
    if (method === 'POST') done.push(asked)
    const { email } = asked.body ? JSON.parse(asked.body) : {}
    answer(method === 'POST' ? 201 : 200, { contact: { id: 'c', email, locationId: 'l' } })
  } catch {
    // Who asked has gone.
    response.destroy()
  }
})
await once(server.listen(0, '127.0.0.1'), 'listening')
const baseUrl = `http://127.0.0.1:${server.address().port}`

const unhandled = []
const listen = (reason) => unhandled.push(reason)
process.on('unhandledRejection', listen)
process.on('warning', listen)
beforeEach(() => {
  judge = () => {}
  arrived = []
  done = []
})
afterEach(async () => {
  await sleep(20)
  assert.deepEqual(unhandled.splice(0), [])
})
after(() => {
  process.off('unhandledRejection', listen)
  process.off('warning', listen)
  server.closeAllConnections()
  server.close()
})

const COUNT = 200
const client = (options) => createClient({ token: 'pit-1', location: 'l', baseUrl, ...options })
const emailOf = (index) => `visitor${index}@example.com`
/** A controller for many calls: of more than ten listeners at once Node warns, and each call has one. */
function controller() {
  const stop = new AbortController()
  setMaxListeners(0, stop.signal)
  return stop
}
/** Reads and writes by turns. */
const send = (api, index, options) =>
  index % 2 === 0
    ? api.contacts.create({ body: { email: emailOf(index) } }, options)
    : api.contacts.get({ contactId: `c_${index}` }, options)

/** What became of `COUNT` calls at once: codes of errors, or `done`. Fails where a call ends twice or never. */
async function outcomes(api, optionsOf = () => ({})) {
  const endings = Array(COUNT).fill(0)
  const all = Array.from({ length: COUNT }, (_, index) =>
    send(api, index, optionsOf(index))
      .then(() => 'done')
      .catch((error) => {
        assert(error instanceof LeadbridgeError, String(error))
        return error.unknown ? `${error.code}, unknown` : error.code
      })
      .finally(() => endings[index]++),
  )
  const ended = await Promise.all(all)
  assert(endings.every((times) => times === 1))
  return ended
}

/** How often the write of a call was done. */
const timesDone = (index) => done.filter(({ body }) => body.includes(`"${emailOf(index)}"`)).length
const timesSent = (index) =>
  arrived.filter(({ body }) => body.includes(`"${emailOf(index)}"`)).length

/** A write whose call succeeded was done once; one whose call failed not more than that, and only if the error says so. */
function assertNothingTwice(ended) {
  for (let index = 0; index < COUNT; index += 2) {
    const times = timesDone(index)
    if (ended[index] === 'done') assert.equal(times, 1, `${emailOf(index)} was done ${times} times`)
    else if (times > 0) {
      assert.equal(times, 1)
      assert.match(ended[index], /unknown$/)
    }
  }
}

/** A token function that is slow, and a server that from its hundredth request on takes the second token alone. */
function renewed() {
  const asked = []
  let valid = 'pit-1'
  const judged = ({ token }, number) => {
    if (number >= COUNT / 2) valid = 'pit-2'
    if (token !== valid) return [401, { message: 'Invalid JWT' }]
  }
  const token = async (rejected) => {
    asked.push(rejected)
    await sleep(60)
    return rejected ? 'pit-2' : 'pit-1'
  }
  return { asked, judged, token }
}

test('calls at once share a slow token, and its renewal in the middle', async () => {
  const { asked, judged, token } = renewed()
  judge = judged
  const ended = await outcomes(client({ token }))
  assert.deepEqual(new Set(ended), new Set(['done']))
  assert.deepEqual(asked, [false, true])
  assertNothingTwice(ended)
  assert.equal(done.length, COUNT / 2)
})

test('a signal stops its half of the calls, and leaves no listener', async () => {
  const stop = controller()
  judge = async (_, number) => {
    if (number === COUNT / 2) stop.abort()
    await sleep(30)
  }
  const isStopped = (index) => index % 4 < 2
  const ended = await outcomes(client(), (index) =>
    isStopped(index) ? { signal: stop.signal } : {},
  )
  ended.forEach((how, index) =>
    assert.match(how, isStopped(index) ? /^(done|aborted(, unknown)?)$/ : /^done$/),
  )
  assert(ended.filter((how) => how.startsWith('aborted')).length > 0)
  assertNothingTwice(ended)
  for (let index = 0; index < COUNT; index += 2) assert(timesSent(index) <= 1)
  assert.equal(getEventListeners(stop.signal, 'abort').length, 0)
})

test('a signal that stops nothing has no listener when its calls are over, whoever waits for what', async () => {
  const { signal } = controller()
  const { token } = renewed()
  await outcomes(client({ token }), () => ({ signal, deadline: 20_000 }))
  const failing = client({ token: async () => Promise.reject(new Error('no token')) })
  const ended = await outcomes(failing, () => ({ signal }))
  assert.deepEqual(new Set(ended), new Set(['unauthorized']))
  assert.equal(getEventListeners(signal, 'abort').length, 0)
})

test('a deadline ends its calls and no others, and what was sent is not sent again', async () => {
  judge = async ({ url, body }) => {
    if (/visitor\d*[02]@/.test(body) || /[13]$/.test(url)) await sleep(1_500)
  }
  const isLate = (index) => index % 10 < 4
  const began = performance.now()
  const ended = await outcomes(client(), (index) => (isLate(index) ? { deadline: 700 } : {}))
  assert(performance.now() - began < 10_000)
  ended.forEach((how, index) => {
    if (isLate(index)) assert.match(how, index % 2 ? /^timeout$/ : /^timeout, unknown$/)
    else assert.equal(how, 'done')
  })
  await sleep(1_600)
  for (let index = 0; index < COUNT; index += 2) assert(timesSent(index) <= 1)
})

test('calls that meet the rate limit wait as long as the server asks for, and are done once', async () => {
  const limited = new Set()
  let first
  const early = []
  judge = ({ url, body }, number) => {
    const key = url + body
    if (number >= COUNT / 2 && number < COUNT / 2 + 40 && !limited.has(key)) {
      limited.add(key)
      first ??= performance.now()
      return [429, { message: 'Too many requests' }, { 'retry-after': '1' }]
    }
    if (limited.has(key) && performance.now() - first < 990) early.push(key)
  }
  const ended = await outcomes(client())
  assert.deepEqual(new Set(ended), new Set(['done']))
  assert.equal(limited.size, 40)
  assert.deepEqual(early, [])
  assertNothingTwice(ended)
  assert.equal(arrived.length, COUNT + 40)
})

test('all of it at once: each call ends once, and no write is done twice', async () => {
  const { asked, judged, token } = renewed()
  const stop = controller()
  judge = async (request, number) => {
    if (number === COUNT) stop.abort()
    const refused = judged(request, number)
    if (refused) return refused
    if (number % 7 === 0) return [429, { message: 'Too many' }, { 'retry-after': '0' }]
    await sleep(number % 5 === 0 ? 400 : 20)
  }
  const ended = await outcomes(client({ token, retries: 9 }), (index) => ({
    ...(index % 4 < 2 && { signal: stop.signal }),
    ...(index % 3 === 0 && { deadline: 450 }),
  }))
  for (const how of ended) assert.match(how, /^(done|(aborted|timeout)(, unknown)?|rate_limited)$/)
  assert(ended.includes('done'))
  assert.deepEqual(asked, [false, true])
  await sleep(500)
  assertNothingTwice(ended)
  assert.equal(getEventListeners(stop.signal, 'abort').length, 0)
})

test('ten thousand calls leave no memory behind', async () => {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc')
  const { signal } = controller()
  const api = client({
    fetch: async () => Response.json({ contact: { id: 'c', email: 'a@example.com' } }),
  })
  const run = async (calls) => {
    for (let sent = 0; sent < calls; sent += 100)
      await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          send(api, index % 2 ? index : 0, { signal, deadline: 10_000 }).catch(() => {}),
        ),
      )
  }
  const used = async () => {
    for (let times = 0; times < 3; times++) {
      gc()
      await sleep(10)
    }
    const { heapUsed, external, arrayBuffers } = process.memoryUsage()
    return heapUsed + external + arrayBuffers
  }
  await run(2_000)
  const before = await used()
  await run(10_000)
  const grown = (await used()) - before
  // A kilobyte a call would be ten megabytes.
  assert(grown < 3_000_000, `${grown} bytes more`)
  assert.equal(getEventListeners(signal, 'abort').length, 0)
})
