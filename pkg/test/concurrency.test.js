// Many concurrent calls against a server that counts the requests. Each call settles once, and no write is done twice.

import assert from 'node:assert/strict'
import { getEventListeners, once, setMaxListeners } from 'node:events'
import http from 'node:http'
import { after, afterEach, beforeEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { LeadbridgeError, createClient, ready } from 'leadbridge'

await ready()

/** Returns the response to a request, or undefined for the default one. Receives the request and its number. */
let respond
/** Requests that arrived, and writes that were done: `{ method, url, token, body }`. */
let arrived
let done
const server = http.createServer(async (request, response) => {
  const { method, url, headers } = request
  const received = { method, url, token: headers.authorization.slice('Bearer '.length), body: '' }
  const number = arrived.push(received)
  try {
    for await (const part of request) received.body += part
    const send = (status, body, more = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...more })
      response.end(JSON.stringify(body))
    }
    const custom = await respond(received, number)
    if (custom) return send(...custom)
    if (method === 'POST') done.push(received)
    const { email } = received.body ? JSON.parse(received.body) : {}
    send(method === 'POST' ? 201 : 200, { contact: { id: 'c', email, locationId: 'l' } })
  } catch {
    // The client has disconnected.
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
  respond = () => {}
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
/** An AbortController for many calls. Node warns above ten listeners on one signal, and each call adds one. */
function controller() {
  const stop = new AbortController()
  setMaxListeners(0, stop.signal)
  return stop
}
/** Sends a write for an even index and a read for an odd one. */
const send = (api, index, options) =>
  index % 2 === 0
    ? api.contacts.create({ body: { email: emailOf(index) } }, options)
    : api.contacts.get({ contactId: `c_${index}` }, options)

/** Runs `COUNT` concurrent calls and returns, for each, `done` or the code of its error. Fails if a call settles twice. */
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

/** How often the write of a call was done; `timesSent` is how often it arrived. */
const timesDone = (index) => done.filter(({ body }) => body.includes(`"${emailOf(index)}"`)).length
const timesSent = (index) =>
  arrived.filter(({ body }) => body.includes(`"${emailOf(index)}"`)).length

/** A write whose call succeeded was done once. If the call failed, at most once, and then the error has `unknown`. */
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

/** A slow token function, and a server that accepts only the second token from the hundredth request on. */
function renewed() {
  const rejections = []
  let valid = 'pit-1'
  const checkToken = ({ token }, number) => {
    if (number >= COUNT / 2) valid = 'pit-2'
    if (token !== valid) return [401, { message: 'Invalid JWT' }]
  }
  const token = async (rejected) => {
    rejections.push(rejected)
    await sleep(60)
    return rejected ? 'pit-2' : 'pit-1'
  }
  return { rejections, checkToken, token }
}

test('concurrent calls share one token and one renewal of it', async () => {
  const { rejections, checkToken, token } = renewed()
  respond = checkToken
  const ended = await outcomes(client({ token }))
  assert.deepEqual(new Set(ended), new Set(['done']))
  assert.deepEqual(rejections, [false, true])
  assertNothingTwice(ended)
  assert.equal(done.length, COUNT / 2)
})

test('a signal aborts only the calls that use it, and keeps no listener', async () => {
  const stop = controller()
  respond = async (_, number) => {
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

test('a signal that is never aborted has no listener after its calls', async () => {
  const { signal } = controller()
  const { token } = renewed()
  await outcomes(client({ token }), () => ({ signal, deadline: 20_000 }))
  const failing = client({ token: async () => Promise.reject(new Error('no token')) })
  const ended = await outcomes(failing, () => ({ signal }))
  assert.deepEqual(new Set(ended), new Set(['unauthorized']))
  assert.equal(getEventListeners(signal, 'abort').length, 0)
})

test('a deadline ends only the calls that have it, and no write is sent again', async () => {
  respond = async ({ url, body }) => {
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

test('rate-limited calls wait as long as the server says and are done once', async () => {
  const limited = new Set()
  let first
  const early = []
  respond = ({ url, body }, number) => {
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

test('with renewals, aborts, deadlines and rate limits together each call settles once and no write is done twice', async () => {
  const { rejections, checkToken, token } = renewed()
  const stop = controller()
  respond = async (request, number) => {
    if (number === COUNT) stop.abort()
    const refused = checkToken(request, number)
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
  assert.deepEqual(rejections, [false, true])
  await sleep(500)
  assertNothingTwice(ended)
  assert.equal(getEventListeners(stop.signal, 'abort').length, 0)
})

test('ten thousand calls do not leak memory', async () => {
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
