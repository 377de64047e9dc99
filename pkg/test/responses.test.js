// Bodies of responses: large, broken, redirected, never ending.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contact, coreMemory, createClient, failure, get, options } from './driver-client.js'

/** A response whose body is `pieces` chunks of 64 KB, and a state that counts the chunks that were read. */
function huge(pieces, init) {
  const state = { pulled: 0, cancelled: false }
  const piece = new Uint8Array(65_536).fill(97)
  const body = new ReadableStream({
    pull(controller) {
      if (state.pulled++ === pieces) return controller.close()
      controller.enqueue(piece)
    },
    cancel: () => void (state.cancelled = true),
  })
  return [new Response(body, init), state]
}

test('the first 64 KB of the body of an error are read, and the rest is cancelled', async () => {
  await get(createClient({ ...options, fetch: contact }))
  const memory = coreMemory()
  for (let round = 0; round < 5; round++) {
    const [response, state] = huge(6_400, { status: 500 })
    const error = await failure(get(createClient({ ...options, fetch: async () => response })))
    assert.deepEqual([error.code, error.status, state.cancelled], ['server', 500, true])
    assert(state.pulled < 10)
  }
  // A response without a stream.
  const text = async () => 'a'.repeat(50_000_000)
  const error = await failure(
    get(createClient({ ...options, fetch: async () => ({ status: 500, text }) })),
  )
  assert.equal(error.code, 'server')
  assert(coreMemory() - memory < 4_000_000, `${coreMemory() - memory}`)
})

test('a successful response larger than maxBytes is not read', async () => {
  const headers = { 'content-length': '999999999' }
  for (const init of [{}, { headers }]) {
    const [response, state] = huge(6_400, init)
    const api = createClient({ ...options, fetch: async () => response, maxBytes: 1_000_000 })
    const error = await failure(get(api))
    assert.deepEqual([error.code, error.status, state.cancelled], ['unexpected_answer', 200, true])
    assert(state.pulled < 20)
  }
  const text = JSON.stringify({ contact: { id: 'c', note: 'é'.repeat(200_000) } })
  const api = createClient({ ...options, fetch: async () => new Response(text) })
  assert.equal((await failure(get(api, { maxBytes: 100_000 }))).code, 'unexpected_answer')
  assert.equal((await get(api)).contact.note.length, 200_000)
})

test('a body whose chunks split a character is decoded correctly', async () => {
  const bytes = new TextEncoder().encode('{"contact":{"id":"c","firstName":"Zoë 🦊"}}')
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  const api = createClient({ ...options, fetch: async () => new Response(body) })
  assert.equal((await get(api)).contact.firstName, 'Zoë 🦊')
})

test('redirects are not followed, and the error names them, also if the response is opaque', async () => {
  let mode
  for (const status of [301, 302, 303, 307, 308]) {
    const fetch = async (_, init) => {
      mode = init.redirect
      return new Response(null, { status, headers: { location: 'https://evil.example/x?y' } })
    }
    const error = await failure(get(createClient({ ...options, fetch })))
    assert.deepEqual([mode, error.code, error.status], ['manual', 'unexpected_answer', status])
    assert.match(error.message, /redirects.*https:\/\/evil\.example\/x\)/)
  }
  const opaque = { status: 0, type: 'opaqueredirect', headers: new Headers(), text: async () => '' }
  const error = await failure(get(createClient({ ...options, fetch: async () => opaque })))
  assert.equal(error.code, 'unexpected_answer')
  assert.match(error.message, /redirects/)
})

test('aborted calls whose fetch never settles do not leak memory', async () => {
  const api = createClient({ ...options, fetch: () => new Promise(() => {}) })
  const round = async (count) => {
    for (let left = count; left > 0; left -= 500) {
      const stops = Array.from({ length: 500 }, () => new AbortController())
      const calls = stops.map(({ signal }) => failure(get(api, { signal })))
      await new Promise((resolve) => setTimeout(resolve))
      for (const stop of stops) stop.abort()
      for (const { code } of await Promise.all(calls)) assert.equal(code, 'aborted')
    }
  }
  await round(2_000)
  const memory = coreMemory()
  await round(20_000)
  assert(coreMemory() - memory <= 131_072, `${coreMemory() - memory}`)
})

test('a body may consist of byte arrays of another realm, as in jsdom', async () => {
  const { runInNewContext } = await import('node:vm')
  const foreign = runInNewContext('text => Uint8Array.from(text, (c) => c.charCodeAt(0))')
  const chunks = ['{"contact":{"id', '":"c"}}'].map(foreign)
  assert(!(chunks[0] instanceof Uint8Array))
  const body = new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
  const headers = { 'content-type': 'application/json' }
  const client = createClient({
    ...options,
    fetch: () => ({ ok: true, status: 200, headers: new Headers(headers), body }),
  })
  assert.equal((await get(client)).contact.id, 'c')
})
