/**
 * What WebAssembly threw, with the remedy if the Content Security Policy of the page forbids it. Chromium and Safari name
 * `unsafe-eval` in their message, Firefox only `CSP`.
 */
export function withRemedy(thrown: unknown): unknown {
  const { message } = thrown as Error
  if (!/unsafe-eval|CSP/.test(message)) return thrown
  const remedy = "the Content Security Policy needs script-src 'wasm-unsafe-eval'"
  return new Error(`${remedy}: ${message}`, { cause: thrown })
}
