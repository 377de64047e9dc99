// cargo → wasm-bindgen → wasm-opt → tsc → the widget's single file.

import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build as bundle } from 'esbuild'
import { builds, inPkg, inRoot } from './paths.js'
import { printSizes } from './sizes.js'
import { filesUnder, output, runModule, step } from './steps.js'
import { compile, makeWasm } from './wasm.js'

const script = inPkg('scripts/build.js')
const scripts = ['glue', 'names', 'panics', 'reader', 'text', 'wasm'].map((name) =>
  inPkg(`scripts/${name}.js`),
)

let changed = false

const crate = ['src', 'build.rs', 'Cargo.toml', 'Cargo.lock'].map((path) => inRoot(path))
const compiler = [output('rustc', ['-vV']).text, process.env.RUSTFLAGS ?? '']
const making = []

// Cargo has one processor's work for each build, and so has wasm-opt: the next is compiled while one is made small.
for (const name of builds) {
  const compiled = inRoot('target', `${name}.wasm`)
  await step(`cargo-${name}`, {
    inputs: [...crate, inPkg('scripts/wasm.js')],
    facts: compiler,
    outputs: [compiled],
    make: () => compile(name, inRoot('target/wasm'), compiled),
  })
  const made = step(`wasm-${name}`, {
    inputs: [compiled, inRoot('Cargo.lock'), ...scripts, inPkg('package-lock.json')],
    outputs: ['.js', '_bg.wasm', '.text.js'].map((end) => inPkg('wasm', name + end)),
    make: () => makeWasm(name, compiled, inPkg('wasm')),
  })
  making.push(made)
}
changed ||= (await Promise.all(making)).some(Boolean)

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

// The demo's pages are packed, too.
rmSync(inPkg('www'), { recursive: true, force: true })
cpSync(inRoot('www'), inPkg('www'), { recursive: true })

for (const license of ['LICENSE-APACHE', 'LICENSE-MIT'])
  copyFileSync(inRoot(license), inPkg(license))

if (changed) printSizes()

/**
 * What is loaded together becomes one file, because Node takes a millisecond for each: the front of an entry, and behind it
 * the wasm with its glue. Other entries take what they share from the main one, so that an error of one is an error of all.
 */
async function joinModules() {
  const shared = {
    absWorkingDir: inPkg(),
    allowOverwrite: true,
    bundle: true,
    external: ['#wasm/*'],
    format: 'esm',
    legalComments: 'none',
    outdir: inPkg('dist'),
    outbase: inPkg('dist'),
    target: 'es2022',
  }
  const front = inPkg('dist/index.js')
  const { metafile } = await bundle({ ...shared, entryPoints: [front], metafile: true })
  const joined = Object.keys(metafile.inputs).map((file) => inPkg(file))
  for (const file of joined.filter((file) => file !== front)) rmSync(file)
  await bundle({ ...shared, entryPoints: [inPkg('dist/comments.js')] })
  for (const types of [
    'generated/api',
    'generated/codes',
    'generated/comments',
    'generated/models',
    'host',
    'types',
    'wasm/source',
  ])
    rmSync(inPkg(`dist/${types}.js`))
  const edge = inPkg('dist/edge.js')
  await bundle({ ...shared, external: [...shared.external, front], entryPoints: [edge] })
  for (const file of filesUnder(inPkg('dist/edge'))) if (file.endsWith('.js')) rmSync(file)
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
