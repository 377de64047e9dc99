// Changes the glue of wasm-bindgen so that it starts faster and is smaller.

import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Declares the parameters of imports that may throw. wasm-bindgen's functions use `arguments`; if a function does not have the
 * import's number of parameters, the engine compiles an adapter for it at start-up.
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
    throw new Error(
      `${glue} does not have the expected form: wasm-bindgen has changed, so change scripts/glue.js`,
    )
  writeFileSync(glue, text)
}

/**
 * Removes what the package does not use: imports that only panics called, disposal, a replacement for `encodeInto`, which every
 * supported runtime has, and parameters of `init` that are not objects.
 */
export function removeUnused(wasm, glue) {
  const module = new WebAssembly.Module(readFileSync(wasm))
  const imports = new Set(WebAssembly.Module.imports(module).map(({ name }) => name))
  const dispose = /^if \(Symbol\.dispose\) .*\n/gm
  const encodeInto = /^if \(!\('encodeInto' in cachedTextEncoder\)\) \{[^]*?^\}\n/m
  const deprecated =
    /^    if \((\w+) !== undefined\) \{\n *if \(Object\.getPrototypeOf\(\1\)[^]*?deprecated parameters[^]*?^    \}\n/gm
  const text = readFileSync(glue, 'utf8')
    .replaceAll(/^        (\w+): function\([^]*?^        \}.*,\n/gm, (whole, name) =>
      imports.has(name) ? whole : '',
    )
    .replaceAll(dispose, '')
    .replace(encodeInto, '')
    .replaceAll(deprecated, '    ({$1} = $1);\n')
  if (/Symbol\.dispose|'encodeInto'|deprecated/.test(text))
    throw new Error(
      `${glue} does not have the expected form: wasm-bindgen has changed, so change scripts/glue.js`,
    )
  const isUsed = (name, whole) => text.replace(whole, '').includes(name)
  writeFileSync(
    glue,
    text.replaceAll(/^function (\w+)\([^]*?^\}\n\n?/gm, (whole, name) =>
      isUsed(name, whole) ? whole : '',
    ),
  )
}
