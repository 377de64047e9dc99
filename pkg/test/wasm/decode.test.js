import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decode, decodeByHand } from '../../dist/wasm/decode.js'

const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
const hex = Buffer.from(bytes).toString('hex')

test('every byte survives, by hand too', () => {
  assert.deepEqual(new Uint8Array(decode(hex)), bytes)
  assert.deepEqual(decodeByHand(hex), bytes)
})
