import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decode } from '../../dist/wasm/decode.js'
import { textOf } from '../../scripts/text.js'

test('every byte survives, common or rare', () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) >> 4)
  assert.deepEqual(new Set(bytes).size, 256)
  assert.deepEqual(new Uint8Array(decode(textOf(bytes))), bytes)
})

test('no tool has anything to escape in the text', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
  assert.match(textOf(bytes), /^[\w~()*]+$/)
})
