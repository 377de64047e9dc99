import assert from 'node:assert/strict'
import { test } from 'node:test'

for (const name of ['full', 'edge', 'sandbox', 'widget']) {
  test(`${name}: starts once, however often it is asked to, and again after a failure`, async () => {
    const { load } = await import(`../../dist/wasm/${name}-inline.js`)

    await assert.rejects(load(new Uint8Array(8)), WebAssembly.CompileError)
    const [first, second] = await Promise.all([load(), load()])

    assert.equal(first, second)
    assert.equal(await load(), first)
  })
}
