// Builds the package: cargo → wasm-bindgen → wasm-opt → tsc → the widget's single file.

import { createHash } from 'node:crypto'
import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build as bundle } from 'esbuild'
import { notices, noticesText } from './notices.js'
import { builds, inPkg, inRoot } from './paths.js'
import { printSizes } from './sizes.js'
import { filesUnder, output, runModule, step } from './steps.js'
import { compile, makeAreas, makeWasm } from './wasm.js'

const script = inPkg('scripts/build.js')
const scripts = ['glue', 'names', 'panics', 'reader', 'text', 'wasm'].map((name) =>
  inPkg(`scripts/${name}.js`),
)

let changed = false

const crate = ['src', 'build.rs', 'Cargo.toml', 'Cargo.lock'].map((path) => inRoot(path))
const compiler = [output('rustc', ['-vV']).text, process.env.RUSTFLAGS ?? '']
const making = []

// Cargo and wasm-opt each use one processor, so the next build is compiled while wasm-opt runs.
for (const name of builds) {
  // The sandbox is optimized for speed, because tests run it; the others for size.
  const level = name === 'sandbox' ? { CARGO_PROFILE_RELEASE_OPT_LEVEL: '3' } : {}
  const [compiled, areas] = ['wasm', 'areas.txt'].map((end) => inRoot('target', `${name}.${end}`))
  await step(`cargo-${name}`, {
    inputs: [...crate, script, inPkg('scripts/wasm.js')],
    facts: compiler,
    outputs: [compiled, areas],
    make: () => compile(name, inRoot('target/wasm'), compiled, level),
  })
  const made = step(`wasm-${name}`, {
    inputs: [compiled, inRoot('Cargo.lock'), ...scripts, inPkg('package-lock.json')],
    outputs: ['.js', '_bg.wasm', '.text.js'].map((end) => inPkg('wasm', name + end)),
    make: () => makeWasm(name, compiled, inPkg('wasm')),
  })
  making.push(made)
}
changed ||= (await Promise.all(making)).some(Boolean)

changed |= await step('areas', {
  inputs: [inRoot('target/full.areas.txt'), inPkg('scripts/wasm.js')],
  outputs: [inPkg('wasm/areas')],
  make: () => makeAreas(inRoot('target/full.areas.txt'), inPkg('wasm')),
})

changed |= await step('dist', {
  inputs: [
    inPkg('src'),
    inPkg('tsconfig.json'),
    script,
    inPkg('wasm/areas'),
    ...builds.flatMap((name) =>
      ['.d.ts', '.js', '.text.js'].map((end) => inPkg('wasm', name + end)),
    ),
  ],
  outputs: [inPkg('dist')],
  async make() {
    rmSync(inPkg('dist'), { recursive: true, force: true })
    runModule('typescript/bin/tsc', [])
    await bundleModules()
    // Not compiled here, because the frameworks are not installed; `test/frameworks` checks these types.
    cpSync(inPkg('src/widget/for'), inPkg('dist/widget/for'), { recursive: true })
  },
})

await step('notices', {
  inputs: [inRoot('Cargo.lock'), inRoot('src/phone/regions.txt'), inPkg('scripts/notices.js')],
  outputs: [notices],
  make: () => writeFileSync(notices, noticesText()),
})

if (existsSync(inPkg('dist/widget/index.js'))) {
  changed |= await step('widget', {
    inputs: [inPkg('dist/widget'), inPkg('dist/wasm'), script],
    outputs: [inPkg('dist/leadbridge-widget.js'), inPkg('dist/leadbridge-widget.css')],
    make: makeWidget,
  })
}

// The package contains the demo's pages and the documentation.
for (const folder of ['docs', 'www']) {
  rmSync(inPkg(folder), { recursive: true, force: true })
  cpSync(inRoot(folder), inPkg(folder), { recursive: true })
}
if (existsSync(inPkg('dist/leadbridge-widget.js'))) {
  // For Subresource Integrity.
  const hash = createHash('sha384').update(readFileSync(inPkg('dist/leadbridge-widget.js')))
  const text = readFileSync(inPkg('docs/widget.md'), 'utf8')
  writeFileSync(
    inPkg('docs/widget.md'),
    text.replace('sha384-…', `sha384-${hash.digest('base64')}`),
  )
}
for (const file of ['LICENSE-APACHE', 'LICENSE-MIT', 'README.md'])
  copyFileSync(inRoot(file), inPkg(file))

if (changed) printSizes()

/**
 * Bundles modules that are always loaded together, because Node takes a millisecond per file: each entry, and each wasm with
 * its glue. Other entries import shared classes from the main entry, so that `instanceof LeadbridgeError` works for all.
 */
async function bundleModules() {
  const shared = {
    absWorkingDir: inPkg(),
    allowOverwrite: true,
    bundle: true,
    external: ['#wasm/*', './generated/areas.js'],
    format: 'esm',
    legalComments: 'none',
    outdir: inPkg('dist'),
    outbase: inPkg('dist'),
    target: 'es2022',
  }
  const main = inPkg('dist/index.js')
  const { metafile } = await bundle({ ...shared, entryPoints: [main], metafile: true })
  const joined = Object.keys(metafile.inputs).map((file) => inPkg(file))
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
  const entries = ['edge', 'sandbox'].map((name) => inPkg(`dist/${name}.js`))
  await bundle({ ...shared, external: [...shared.external, main], entryPoints: entries })
  rmSync(inPkg('dist/nearest.js'))
  for (const file of filesUnder(inPkg('dist/edge'))) if (file.endsWith('.js')) rmSync(file)
  for (const file of joined.filter((file) => file !== main)) rmSync(file)
  const loaders = builds.flatMap((name) =>
    ['inline', 'node'].map((how) => inPkg(`dist/wasm/${name}-${how}.js`)).filter(existsSync),
  )
  const texts = builds.map((name) => `./${name}-inline.js`)
  const external = [...shared.external, ...texts]
  await bundle({ ...shared, external, entryPoints: loaders, minify: true })
  for (const name of ['disk', 'policy']) rmSync(inPkg(`dist/wasm/${name}.js`))
  await bundleForRequire(shared)
}

/**
 * Bundles the entries as CommonJS, for tools that cannot load ES modules, such as Jest. Each file contains its glue, and reads
 * its wasm from the package.
 */
async function bundleForRequire(shared) {
  const names = ['index', 'edge', 'node', 'sandbox']
  const resolve = {
    name: 'resolve',
    setup({ onResolve }) {
      onResolve({ filter: /^#wasm\// }, ({ path }) => ({
        path: inPkg(`dist/wasm/${path.slice('#wasm/'.length)}-node.js`),
      }))
      // Jest does not support `import()`, so the tables are bundled.
      onResolve({ filter: /generated\/areas\.js$/ }, () => ({
        path: inPkg('dist/generated/areas.js'),
      }))
      onResolve({ filter: /^\.\/index\.js$/ }, () => ({ path: './index.cjs', external: true }))
      onResolve({ filter: /-inline\.js$/ }, ({ path }) => ({
        path: path.replace('./', '../wasm/'),
        external: true,
      }))
    },
  }
  await bundle({
    ...shared,
    banner: { js: "const here = require('node:url').pathToFileURL(__filename).href" },
    define: { 'import.meta.url': 'here' },
    entryPoints: names.map((name) => inPkg(`dist/${name}.js`)),
    external: [],
    format: 'cjs',
    outdir: inPkg('dist/require'),
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    plugins: [resolve],
  })
  for (const name of names) {
    const exports = Object.keys(await import(inPkg(`dist/${name}.js`)))
    writeFileSync(inPkg(`dist/require/${name}.d.cts`), typesForRequire(name, exports))
  }
}

/** The types of an entry for CommonJS, which must refer to each export of the ES module. */
function typesForRequire(name, exports) {
  const mode = "with { 'resolution-mode': 'import' }"
  const from = (value) =>
    `import('../${name}.js', { with: { 'resolution-mode': 'import' } }).${value}`
  const lines = exports.map((value) => {
    const isClass = /Error$/.test(value)
    const type = isClass ? `export type ${value} = ${from(value)}\n` : ''
    return `export declare const ${value}: typeof ${from(value)}\n${type}`
  })
  return `export type * from '../${name}.js' ${mode}\n${lines.join('')}`
}

/** Writes the widget as one file for a `<script>`, classic or module, and its style sheet. */
async function makeWidget() {
  const { css } = await import(pathToFileURL(inPkg('dist/widget/style.js')).href)
  writeFileSync(inPkg('dist/leadbridge-widget.css'), css.trimStart())
  await bundle({
    entryPoints: [inPkg('dist/widget/index.js')],
    outfile: inPkg('dist/leadbridge-widget.js'),
    bundle: true,
    format: 'iife',
    legalComments: 'none',
    minify: true,
    target: 'es2022',
    plugins: [
      {
        name: 'static import of the wasm',
        setup: ({ onLoad }) =>
          onLoad({ filter: /widget.rules\.js$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8')
              .replace("(await import('#wasm/widget'))", 'wasm')
              .concat("import * as wasm from '#wasm/widget'"),
          })),
      },
    ],
  })
}
