// A page whose Content Security Policy forbids WebAssembly.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeBrowser, openDemo } from './demo.js'

after(closeBrowser)

test('an error names the directive that a strict Content Security Policy needs', async () => {
  const demo = await openDemo({ search: '?csp=strict' })
  try {
    const errors = await demo.page.evaluate(async () => {
      const { createClient, ready } = await import('/leadbridge/index.js')
      const { createSandbox } = await import('/leadbridge/sandbox.js')
      const { createHandler } = await import('/leadbridge/edge.js')
      const client = createClient({ token: 'page', allowTokenInPage: true })
      const post = new Request('/leads', { method: 'POST', body: new FormData() })
      const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])
      const attempts = [
        () => client.contacts.get({ contactId: 'c' }),
        () => ready(),
        () => ready(bytes),
        () => createSandbox(),
        () => new Promise((_, onError) => createHandler({ client, onError }).fetch(post)),
      ]
      const errors = []
      for (const attempt of attempts)
        await attempt().catch(({ code, message, cause }) =>
          errors.push({ code, message, cause: cause instanceof Error }),
        )
      return errors
    })
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['not_ready', 'not_ready', 'not_ready', 'not_ready', 'configuration'],
    )
    for (const { message, cause } of errors) {
      assert.match(message, /the Content Security Policy needs script-src 'wasm-unsafe-eval': Web/)
      assert(cause)
    }
  } finally {
    await demo.close()
  }
})
