// cargo → wasm-bindgen → no panics → wasm-opt → text → tsc → the widget's single file.

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
import { build as bundle } from 'esbuild'
import { shortenNames } from './names.js'
import { silencePanics } from './panics.js'
import { builds, inPkg, inRoot, root } from './paths.js'
import { printSizes } from './sizes.js'
import { run, runModule, runQuietly, step } from './steps.js'
import { partsOf } from './text.js'

const target = 'wasm32-unknown-unknown'
const wasmBindgen = inRoot('.tools/bin/wasm-bindgen')
const lock = inRoot('Cargo.lock')
const script = inPkg('scripts/build.js')
const scripts = ['names', 'panics', 'reader', 'text'].map((name) => inPkg(`scripts/${name}.js`))

// No path of the machine that builds goes into what is shipped; of several that fit, the last wins.
const home = process.env.CARGO_HOME ?? join(homedir(), '.cargo')
const registry = join(home, 'registry/src')
const crates = existsSync(registry) ? readdirSync(registry).map((name) => join(registry, name)) : []
const remap = [root, home, ...crates].map((path) => `--remap-path-prefix=${path}=.`).join(' ')
const env = { ...process.env, RUSTFLAGS: `${process.env.RUSTFLAGS ?? ''} ${remap}`.trim() }

let changed = false

if (!existsSync(wasmBindgen)) stop('wasm-bindgen is missing; `make build` installs it.')

for (const name of builds) {
  // A folder per build, because cargo gives them all one file name.
  const folder = inRoot('target', name)
  const args = [
    'build',
    '--locked',
    '--release',
    '--lib',
    '--target',
    target,
    '--target-dir',
    folder,
  ]
  runQuietly('cargo', [...args, '--features', name], { cwd: root, env })

  const compiled = `${folder}/${target}/release/leadbridge.wasm`
  const glue = inPkg('wasm', `${name}.js`)
  const wasm = inPkg('wasm', `${name}_bg.wasm`)
  const text = inPkg('wasm', `${name}.text.js`)
  changed |= await step(`wasm-${name}`, {
    inputs: [compiled, lock, script, ...scripts, inPkg('package-lock.json')],
    outputs: [glue, wasm, text],
    make: () => makeWasm(name, compiled, wasm),
  })
}

changed |= await step('dist', {
  inputs: [
    inPkg('src'),
    inPkg('tsconfig.json'),
    script,
    ...builds.flatMap((name) =>
      ['.d.ts', '.js', '.text.js'].map((end) => inPkg('wasm', name + end)),
    ),
  ],
  outputs: [inPkg('dist')],
  async make() {
    rmSync(inPkg('dist'), { recursive: true, force: true })
    runModule('typescript/bin/tsc', [])
    await joinModules()
  },
})

if (existsSync(inPkg('dist/widget/index.js'))) {
  changed |= await step('widget', {
    inputs: [inPkg('dist/widget'), inPkg('dist/wasm'), script],
    outputs: [inPkg('dist/leadbridge-widget.js')],
    make: makeWidget,
  })
}

for (const license of ['LICENSE-APACHE', 'LICENSE-MIT'])
  copyFileSync(inRoot(license), inPkg(license))

if (changed) printSizes()

function makeWasm(name, compiled, wasm) {
  mkdirSync(inPkg('wasm'), { recursive: true })
  const out = ['--out-name', name, '--out-dir', inPkg('wasm')]
  run(wasmBindgen, ['--target', 'web', '--omit-default-module-path', ...out, compiled])

  // The exports behind the glue are nobody's business.
  rmSync(`${wasm}.d.ts`)

  // `Symbol.dispose` needs a newer `lib` than our users must have; `free()` is the same.
  const types = inPkg('wasm', `${name}.d.ts`)
  writeFileSync(
    types,
    readFileSync(types, 'utf8').replaceAll(/^ *\[Symbol\.dispose\]\(\): void;\n/gm, ''),
  )

  silencePanics(wasm)
  const strip = ['--strip-debug', '--strip-producers', '--strip-target-features']
  // Bodies put into their only caller, and parts computed once for all, are shorter as code but longer in brotli.
  const apart = ['--one-caller-inline-max-function-size=25', '--skip-pass=local-cse']
  runModule('binaryen/bin/wasm-opt', ['-Oz', '-Oz', ...apart, ...strip, wasm, '-o', wasm])
  shortenNames(wasm, inPkg('wasm', `${name}.js`))

  const lines = partsOf(readFileSync(wasm)).map((part) => `  \`${part}\`,\n`)
  writeFileSync(inPkg('wasm', `${name}.text.js`), `export const parts = [\n${lines.join('')}]\n`)
  writeFileSync(inPkg('wasm', `${name}.text.d.ts`), 'export declare const parts: string[]\n')
}

/**
 * What is loaded together becomes one file, because Node takes a millisecond for each: the front of an entry, and behind it
 * the wasm with its glue. Entries share `errors.js`, so that an error of one is an error of all.
 */
async function joinModules() {
  const shared = {
    absWorkingDir: inPkg(),
    allowOverwrite: true,
    bundle: true,
    external: ['#wasm/*', './dist/errors.js'],
    format: 'esm',
    legalComments: 'none',
    outdir: inPkg('dist'),
    outbase: inPkg('dist'),
    target: 'es2022',
  }
  const fronts = ['index', 'edge'].map((name) => inPkg(`dist/${name}.js`))
  const { metafile } = await bundle({ ...shared, entryPoints: fronts, metafile: true })
  const joined = Object.keys(metafile.inputs).map((file) => inPkg(file))
  for (const file of joined.filter((file) => !fronts.includes(file))) rmSync(file)
  for (const types of [
    'generated/api',
    'generated/codes',
    'generated/models',
    'types',
    'wasm/source',
  ])
    rmSync(inPkg(`dist/${types}.js`))
  const behind = builds.flatMap((name) =>
    ['inline', 'node'].map((how) => inPkg(`dist/wasm/${name}-${how}.js`)).filter(existsSync),
  )
  const texts = builds.map((name) => `./${name}-inline.js`)
  const external = [...shared.external, ...texts]
  await bundle({ ...shared, external, entryPoints: behind, minify: true })
  rmSync(inPkg('dist/wasm/disk.js'))
}

/** One file for a `<script>` tag, classic or module. */
async function makeWidget() {
  await bundle({
    entryPoints: [inPkg('dist/widget/index.js')],
    outfile: inPkg('dist/leadbridge-widget.js'),
    bundle: true,
    format: 'iife',
    legalComments: 'none',
    minify: true,
    target: 'es2022',
  })
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
