import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { decode, decodeByHand } from '../dist/wasm/source.js'

test('the text is the wasm file, by every way of decoding it', async () => {
  for (const name of ['full', 'sandbox', 'widget']) {
    const { hex } = await import(`../wasm/${name}.hex.js`)
    const file = fs.readFileSync(new URL(`../wasm/${name}_bg.wasm`, import.meta.url))
    assert(file.equals(decode(hex)), name)
    assert(file.equals(decodeByHand(hex)), name)
  }
})
