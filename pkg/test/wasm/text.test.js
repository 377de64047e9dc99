import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { decode } from '../../dist/wasm/decode.js'
import { decode as decodeShort } from '../../dist/wasm/widget-inline.js'

for (const name of ['full', 'edge', 'sandbox', 'widget']) {
  test(`${name}: the encoded text decodes to the wasm file`, async () => {
    const { parts } = await import(`../../wasm/${name}.text.js`)
    const file = readFileSync(new URL(`../../wasm/${name}_bg.wasm`, import.meta.url))
    assert(file.equals((name === 'widget' ? decodeShort : decode)(parts)))
  })
}
