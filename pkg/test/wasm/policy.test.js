import assert from 'node:assert/strict'
import { test } from 'node:test'

test('the remedy is added to the message of every browser for a page that forbids WebAssembly', async (t) => {
  const { load } = await import('../../dist/wasm/full-inline.js?forbidden')
  const compile = t.mock.method(WebAssembly, 'compile')
  for (const [message, isForbidden] of [
    ["WebAssembly.compile(): … because 'unsafe-eval' is not an allowed source of script …", true],
    ['call to WebAssembly.compile() blocked by CSP', true],
    ["Refused to create a WebAssembly object because 'unsafe-eval' or 'wasm-unsafe-eval' …", true],
    ['out of memory', false],
  ]) {
    const thrown = new WebAssembly.CompileError(message)
    compile.mock.mockImplementation(() => Promise.reject(thrown))
    const error = await load().catch((error) => error)
    if (!isForbidden) assert.equal(error, thrown)
    else {
      const remedy = "the Content Security Policy needs script-src 'wasm-unsafe-eval'"
      assert.equal(error.message, `${remedy}: ${message}`)
      assert.equal(error.cause, thrown)
    }
  }
})
