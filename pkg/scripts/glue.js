// What wasm-bindgen writes to join wasm and JavaScript, made quicker to start.

import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Lets an import that may throw take its parameters as they are. wasm-bindgen's take `arguments`, and a function whose number
 * of parameters is not the import's makes the engine compile another way out to it while a process starts.
 */
export function takeParameters(glue) {
  const wrapped =
    /function\(\) \{ return handleError\(function \(([^)]*)\) \{\n([^]*?)\n( *)\}, arguments\); \}/g
  const helper =
    /function handleError\(f, args\) \{\n *try \{[^]*?\} catch \(e\) \{([^]*?)\n    \}\n\}/
  const text = readFileSync(glue, 'utf8')
    .replaceAll(
      wrapped,
      (_, parameters, body, indent) =>
        `function(${parameters}) { try {\n${body}\n${indent}} catch (e) { return handleError(e); } }`,
    )
    .replace(helper, (_, body) => `function handleError(e) {${body}\n}`)
  if (/handleError\(f|, arguments\)/.test(text))
    throw new Error(`${glue} is written differently from what scripts/glue.js knows`)
  writeFileSync(glue, text)
}
