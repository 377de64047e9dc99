import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createClient } from 'leadbridge'
import { createHandler } from 'leadbridge/edge'
import { createSandbox } from 'leadbridge/sandbox'

// In a file, and so in a process, of its own, because the WebAssembly is started once.
test('after the WebAssembly failed to load, the next request loads it', async () => {
  const sandbox = await createSandbox()
  const { token, location, fetch } = sandbox
  // The first value is read when the options are checked.
  const sources = [undefined, new Response('down', { status: 503 }), undefined]
  const errors = []
  const handler = createHandler({
    client: createClient({ token, location, fetch }),
    lead: { minTime: 0 },
    address: () => '203.0.113.1',
    onError: (error) => void errors.push(error),
    get wasm() {
      return sources.length > 0 ? sources.shift() : undefined
    },
  })
  const post = (accept) =>
    handler.fetch(
      new Request('https://shop.example/leads', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ email: 'ada@example.com' }),
      }),
    )
  const first = await post('text/html')
  assert.deepEqual([first.status, first.headers.get('retry-after')], [503, '5'])
  assert.match(await first.text(), /<!doctype html>/)
  assert.equal((await post('application/json')).status, 200)
  await new Promise((resolve) => setTimeout(resolve))
  assert.deepEqual(
    errors.map(({ code }) => code),
    ['configuration'],
  )
  assert.equal(sandbox.records('contact').length, 1)
})
