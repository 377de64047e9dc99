import assert from 'node:assert/strict'
import { test } from 'node:test'

for (const name of ['full', 'edge', 'sandbox']) {
  for (const how of ['inline', 'node']) {
    test(`${name}, ${how}: load() starts the module once, and can be called again after a failure`, async () => {
      const { load } = await import(`../../dist/wasm/${name}-${how}.js`)

      await assert.rejects(load(new Uint8Array(8)), WebAssembly.CompileError)
      const [first, second] = await Promise.all([load(), load()])

      assert.equal(first, second)
      assert.equal(await load(), first)
    })
  }
}

test('in Node, load() uses the encoded text if the .wasm file is missing', async (t) => {
  const { default: fs } = await import('node:fs')
  const { readFileSync } = fs
  let reads = 0
  // Node's own module loader uses this function, too.
  t.mock.method(fs, 'readFileSync', (place, ...how) => {
    if (!String(place).endsWith('.wasm')) return readFileSync(place, ...how)
    reads++
    throw new Error('no such file')
  })
  t.mock.method(process, 'getBuiltinModule', () => fs)
  // A new instance of the module, which has not been started.
  const { load } = await import('../../dist/wasm/edge-node.js?again')
  const glue = await load()
  assert.equal(reads, 1)
  assert.equal(typeof glue.LeadHandler, 'function')
})

test('widget: loadRules() can be called again', async () => {
  const { loadRules } = await import('../../dist/widget/rules.js')
  for (const rules of [await loadRules(), await loadRules()])
    assert.equal(rules.judge('email', 'nobody', ''), 'email_no_at')
})

test('widget: a phone number that the handler accepts is not refused', async () => {
  const { loadRules } = await import('../../dist/widget/rules.js')
  const { judge } = await loadRules()
  for (const [country, text] of [
    ['', '+54 11 15 6677 3399'],
    ['US', '+54 9 11 15 6677 3399'],
    ['AR', '011 15 6677 3399'],
    ['US', '+800 1234 5678'],
    ['US', '+979 1 2345 6789'],
    ['US', '+8823423456'],
    ['US', '+16502530000,1234'],
    ['US', '+16502530000~1234'],
    ['US', '(201) 555-0123'],
  ])
    assert.equal(judge('phone', text, country), undefined, text)
  assert.equal(judge('phone', '+99912345', 'US'), 'phone_country_unknown')
})
