// One build of the crate: cargo → wasm-bindgen → panics removed → wasm-opt → short names → faster glue → encoded string.

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { removeUnused, takeParameters } from './glue.js'
import { shortenNames } from './names.js'
import { keepExports, removePanics } from './panics.js'
import { inRoot, root } from './paths.js'
import { run, runModuleAsync, runQuietly } from './steps.js'
import { partsOf, shortPartsOf } from './text.js'

const target = 'wasm32-unknown-unknown'
const bindgen = inRoot('.tools/bin/bindgen')

/**
 * Compiles the crate with the feature `name` and writes the file `out`. All builds use the same target folder, because most of
 * the time is spent on common dependencies. Cargo gives them the same file name, so the previous file is removed.
 */
export function compile(name, folder, out, env = {}) {
  // No local path may be in the output. If several prefixes match, rustc uses the last.
  const home = process.env.CARGO_HOME ?? join(homedir(), '.cargo')
  const registry = join(home, 'registry/src')
  const crates = existsSync(registry)
    ? readdirSync(registry).map((name) => join(registry, name))
    : []
  const remap = [root, home, ...crates].map((path) => `--remap-path-prefix=${path}=.`).join(' ')
  const flags = `${process.env.RUSTFLAGS ?? ''} ${remap}`.trim()

  const release = `${folder}/${target}/release`
  for (const before of ['leadbridge.wasm', 'deps/leadbridge.wasm'])
    rmSync(`${release}/${before}`, { force: true })
  const kind = ['--locked', '--release', '--lib', '--target', target, '--features', name]
  const messages = ['--message-format', 'json-render-diagnostics']
  const stdout = runQuietly('cargo', ['build', ...kind, ...messages, '--target-dir', folder], {
    cwd: root,
    // `build.rs` reads the name of the build from the environment, because different flags would recompile the dependencies.
    env: { ...process.env, RUSTFLAGS: flags, LEADBRIDGE_BUILD: name, ...env },
  })
  copyFileSync(`${release}/leadbridge.wasm`, out)
  // The areas that `build.rs` left out of the crate, which calls load.
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'))
  const script = lines
    .map((line) => JSON.parse(line))
    .find(
      ({ reason, package_id: id }) => reason === 'build-script-executed' && /leadbridge/.test(id),
    )
  copyFileSync(`${script.out_dir}/loadable.txt`, out.replace(/wasm$/, 'areas.txt'))
}

/** Writes each area that is loaded by calls as a module with one string, into `areas` of a folder. */
export function makeAreas(texts, folder) {
  const areas = join(folder, 'areas')
  rmSync(areas, { recursive: true, force: true })
  mkdirSync(areas, { recursive: true })
  for (const block of readFileSync(texts, 'utf8').split(/^# /m).slice(1)) {
    const end = block.indexOf('\n')
    const [name, text] = [block.slice(0, end), block.slice(end + 1).trimEnd()]
    const literal = text.replaceAll(/[\\`]|\$\{/g, '\\$&')
    writeFileSync(join(areas, `${name}.js`), `export const text = \`${literal}\`\n`)
    writeFileSync(join(areas, `${name}.d.ts`), 'export declare const text: string\n')
  }
}

/** Writes `name.js`, `name_bg.wasm`, `name.text.js` and their types into a folder. */
export async function makeWasm(name, compiled, folder) {
  if (!existsSync(bindgen)) {
    console.error(`${bindgen} is missing; \`make build\` builds it.`)
    process.exit(1)
  }
  mkdirSync(folder, { recursive: true })
  const file = (end) => join(folder, `${name}${end}`)
  const [glue, wasm, types] = [file('.js'), file('_bg.wasm'), file('.d.ts')]
  run(bindgen, [compiled, name, folder])

  rmSync(`${wasm}.d.ts`)

  // `Symbol.dispose` needs a newer `lib` than the package requires; `free()` does the same.
  writeFileSync(
    types,
    readFileSync(types, 'utf8').replaceAll(/^ *\[Symbol\.dispose\]\(\): void;\n/gm, ''),
  )

  removePanics(wasm)
  if (name === 'widget') keepExports(wasm, ['memory', 'judge', 'format'])
  const strip = ['--strip-debug', '--strip-producers', '--strip-target-features']
  // These optimizations make the code shorter, but its brotli longer.
  const disabled = [
    '--one-caller-inline-max-function-size=22',
    '--skip-pass=local-cse',
    '--skip-pass=merge-similar-functions',
  ]
  await runModuleAsync('binaryen/bin/wasm-opt', [
    '-Oz',
    '-Oz',
    ...disabled,
    ...strip,
    wasm,
    '-o',
    wasm,
  ])
  shortenNames(wasm, glue)
  takeParameters(glue)
  removeUnused(wasm, glue)

  const bytes = readFileSync(wasm)
  const literals =
    name === 'widget'
      ? shortPartsOf(bytes).map((part) => JSON.stringify(part))
      : partsOf(bytes).map((part) => `\`${part}\``)
  const lines = literals.map((literal) => `  ${literal},\n`)
  writeFileSync(file('.text.js'), `export const parts = [\n${lines.join('')}]\n`)
  writeFileSync(file('.text.d.ts'), 'export declare const parts: string[]\n')
}
