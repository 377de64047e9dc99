import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decode } from '../../dist/wasm/decode.js'
import { partsOf } from '../../scripts/text.js'

const everyByte = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) >> 4)
const prose = Buffer.from(`body name! text, 'a'|'b'\n`.repeat(200))
const files = {
  'bytes common and rare': everyByte,
  'plain text between bytes': Buffer.concat([everyByte, prose, everyByte, prose]),
  'plain text with the characters of the encoding': Buffer.concat([
    ...[prose, Buffer.from('$`\\{'), prose],
  ]),
  'only plain text': prose,
  'an empty file': new Uint8Array(),
}

for (const [name, bytes] of Object.entries(files)) {
  test(`${name}: decoding restores every byte, and the encoded text needs no escaping`, () => {
    const parts = partsOf(bytes)
    for (const part of parts) assert.doesNotMatch(part, /[\\`$]|[^ -~\n]/)
    assert.deepEqual(Buffer.from(decode(parts)), Buffer.from(bytes))
  })
}

test('plain text in the file is stored unchanged', () => {
  assert.equal(partsOf(files['plain text between bytes']).length, 5)
})
