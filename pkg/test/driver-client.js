// A client without retries, and the memory of its core.

import assert from 'node:assert/strict'
import { after, before } from 'node:test'

// The memory of the WebAssembly core, which must not grow with what servers send.
const memories = []
const { Instance } = WebAssembly
before(() => {
  WebAssembly.Instance = function (module, imports) {
    const instance = new Instance(module, imports)
    if (instance.exports.memory) memories.push(instance.exports.memory)
    return instance
  }
})
after(() => (WebAssembly.Instance = Instance))
export const coreMemory = () => {
  assert(memories.length > 0)
  return Math.max(...memories.map(({ buffer }) => buffer.byteLength))
}

export const { LeadbridgeError, createClient } = await import('leadbridge')

export const contact = () => Response.json({ contact: { id: 'c' } })
export const options = { token: 'pit-0123456789-secret', location: 'l', retries: 0 }
export const get = (client, options) => client.contacts.get({ contactId: 'c' }, options)

export const failure = (promise) =>
  promise.then(
    (value) => assert.fail(`it should have failed: ${JSON.stringify(value)}`),
    (error) => {
      assert(error instanceof LeadbridgeError, `${error}`)
      return error
    },
  )
