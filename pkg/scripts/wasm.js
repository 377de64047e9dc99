// One build of the crate: cargo → glue of wasm-bindgen → no panics → wasm-opt → short names → quick glue → text.

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
import { takeParameters } from './glue.js'
import { shortenNames } from './names.js'
import { keepExports, silencePanics } from './panics.js'
import { inRoot, root } from './paths.js'
import { run, runModuleBeside, runQuietly } from './steps.js'
import { partsOf, shortPartsOf } from './text.js'

const target = 'wasm32-unknown-unknown'
const bindgen = inRoot('.tools/bin/bindgen')

/**
 * Compiles the crate with the feature `name` in a folder that builds share, because most of the time goes into crates that
 * they have in common. Cargo gives all builds one file name, so the one before is removed. Writes the file `out`.
 */
export function compile(name, folder, out, env = {}) {
  // No path of the machine that builds goes into what is shipped; of several that fit, the last wins.
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
  const said = runQuietly('cargo', ['build', ...kind, ...messages, '--target-dir', folder], {
    cwd: root,
    // `build.rs` reads what is built: flags that differ would compile the crates that builds share once for each.
    env: { ...process.env, RUSTFLAGS: flags, LEADBRIDGE_BUILD: name, ...env },
  })
  copyFileSync(`${release}/leadbridge.wasm`, out)
  // What `build.rs` left out of the crate, to be loaded when it is called.
  const facts = said.split('\n').filter((line) => line.startsWith('{'))
  const ours = facts
    .map((line) => JSON.parse(line))
    .find(
      ({ reason, package_id: id }) => reason === 'build-script-executed' && /leadbridge/.test(id),
    )
  copyFileSync(`${ours.out_dir}/loadable.txt`, out.replace(/wasm$/, 'areas.txt'))
}

/** Writes each area that is loaded when it is called as a module of one text, into `areas` of a folder. */
export function makeAreas(texts, folder) {
  const place = join(folder, 'areas')
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  for (const block of readFileSync(texts, 'utf8').split(/^# /m).slice(1)) {
    const end = block.indexOf('\n')
    const [name, text] = [block.slice(0, end), block.slice(end + 1).trimEnd()]
    const literal = text.replaceAll(/[\\`]|\$\{/g, '\\$&')
    writeFileSync(join(place, `${name}.js`), `export const text = \`${literal}\`\n`)
    writeFileSync(join(place, `${name}.d.ts`), 'export declare const text: string\n')
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

  // The exports behind the glue are nobody's business.
  rmSync(`${wasm}.d.ts`)

  // `Symbol.dispose` needs a newer `lib` than our users must have; `free()` is the same.
  writeFileSync(
    types,
    readFileSync(types, 'utf8').replaceAll(/^ *\[Symbol\.dispose\]\(\): void;\n/gm, ''),
  )

  silencePanics(wasm)
  if (name === 'widget') keepExports(wasm, ['memory', 'judge', 'format'])
  const strip = ['--strip-debug', '--strip-producers', '--strip-target-features']
  // Bodies put into their only caller, and parts computed once for all, are shorter as code but longer in brotli.
  const apart = ['--one-caller-inline-max-function-size=25', '--skip-pass=local-cse']
  await runModuleBeside('binaryen/bin/wasm-opt', [
    '-Oz',
    '-Oz',
    ...apart,
    ...strip,
    wasm,
    '-o',
    wasm,
  ])
  shortenNames(wasm, glue)
  takeParameters(glue)

  const bytes = readFileSync(wasm)
  const literals =
    name === 'widget'
      ? shortPartsOf(bytes).map((part) => JSON.stringify(part))
      : partsOf(bytes).map((part) => `\`${part}\``)
  const lines = literals.map((literal) => `  ${literal},\n`)
  writeFileSync(file('.text.js'), `export const parts = [\n${lines.join('')}]\n`)
  writeFileSync(file('.text.d.ts'), 'export declare const parts: string[]\n')
}
