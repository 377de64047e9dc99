// Checks of the built package: formatting, types, contents, sizes.

import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { relative } from 'node:path'
import { wrongNotices } from './notices.js'
import { messages } from './panics.js'
import { builds, inPkg, inRoot, pkg, root } from './paths.js'
import { extractReadmes } from './readme.js'
import { wrongRecipes } from './recipes.js'
import { sizes } from './sizes.js'
import { filesUnder, output } from './steps.js'

/**
 * Maximum sizes in kilobytes (1,000 bytes), compressed by brotli. `whole` contains the table of contacts; those of the other 41
 * areas are loaded by calls. The values are the current sizes, rounded up, except for the widget.
 */
const budgets = {
  'leadbridge before the first call': 5.4,
  'leadbridge whole': 113.6,
  'leadbridge with every table': 157.4,
  'a handler with its client': 145.7,
  'leadbridge-widget.js': 15,
}

/** Strings that the widget's wasm must not contain, because only the other builds need them. */
const notInWidget = ['/contacts', 'Bearer', 'leadconnectorhq', 'locationId', 'serde']

/** Modules that are bundled into another, or contain only types. */
const isBundled =
  /^((check|client|core|deadline|errors|host|internals|list|members|nearest|operations|ready|token|types|validate)$|edge\/|generated\/|wasm\/(decode|disk|policy|source)$)/

const checks = {
  formatting: () =>
    fails(
      ...['prettier/bin/prettier.cjs', '--check', '.', '../bench', '../www'],
      ...['--config', '.prettierrc.json', '--no-error-on-unmatched-pattern'],
    ),
  'code in docs/frameworks.md': wrongRecipes,
  'types, as Node resolves them': () => {
    extractReadmes()
    return fails('typescript/bin/tsc', '-p', 'test/types')
  },
  'types, as a bundler resolves them': () =>
    fails('typescript/bin/tsc', '-p', 'test/types/tsconfig.bundler.json'),
  'types, without the DOM': () => fails('typescript/bin/tsc', '-p', 'test/types/tsconfig.es.json'),
  'types, with exact optional properties': () =>
    fails('typescript/bin/tsc', '-p', 'test/types/tsconfig.exact.json'),
  'targets of exports, imports and bin': missingTargets,
  'list of files in the tarball': wrongFiles,
  'licenses of compiled crates': wrongNotices,
  publint: () => fails('publint/src/cli.js', 'run', '--strict', '--pack', 'npm'),
  'are the types wrong': () =>
    fails(
      ...['@arethetypeswrong/cli/dist/index.js', '--pack', '.', '--profile', 'esm-only'],
      ...[
        '--no-emoji',
        '--format',
        'ascii',
        '--exclude-entrypoints',
        './full.wasm',
        './edge.wasm',
        './widget.css',
        './leadbridge-widget.js',
      ],
    ),
  'imports of the wasm': wrongImports,
  'static imports of the wasm': wrongImporters,
  'strings of other builds in the widget': foreignStrings,
  'any in the public types': anys,
  'values formatted with {:?}': debugFormats,
  'messages of panics in other strings': clearedStrings,
  'paths of this machine': localPaths,
  sizes: overBudget,
}

let failed = 0
for (const [name, check] of Object.entries(checks)) {
  const problems = await check()
  console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${name}`)
  for (const problem of problems) console.log(problem.replaceAll(/^/gm, '       '))
  if (problems.length > 0) failed++
}
process.exit(failed === 0 ? 0 : 1)

function fails(path, ...args) {
  const { status, text } = output(process.execPath, [inPkg('node_modules', path), ...args])
  return status === 0 ? [] : [text]
}

function missingTargets() {
  const { exports, imports, bin } = manifest()
  const targets = (value) =>
    typeof value === 'string' ? [value] : Object.values(value).flatMap(targets)
  return targets([exports, imports, bin])
    .filter((target) => !existsSync(inPkg(target)))
    .map((target) => `${target} is named in package.json and does not exist`)
}

function wrongFiles() {
  const sources = filesUnder(inPkg('src')).filter((file) => !file.endsWith('.d.ts'))
  const expected = new Set([
    'LICENSE-APACHE',
    'LICENSE-MIT',
    'README.md',
    'dist/THIRD-PARTY-NOTICES.txt',
    'dist/leadbridge-widget.css',
    ...filesUnder(inPkg('dist/widget/for')).map((file) => relative(pkg, file)),
    'dist/leadbridge-widget.js',
    'package.json',
    ...['index', 'edge', 'node', 'sandbox'].flatMap((name) =>
      ['.cjs', '.d.cts'].map((end) => `dist/require/${name}${end}`),
    ),
    ...filesUnder(inPkg('bin')).map((file) => relative(pkg, file)),
    ...['docs', 'www'].flatMap((folder) =>
      filesUnder(inRoot(folder)).map((file) => relative(root, file)),
    ),
    ...sources.flatMap((file) => {
      const name = relative(inPkg('src'), file).replace(/\.ts$/, '')
      return isBundled.test(name) ? [`dist/${name}.d.ts`] : [`dist/${name}.d.ts`, `dist/${name}.js`]
    }),
    ...builds.flatMap((name) => ['.js', '.d.ts', '_bg.wasm'].map((end) => `wasm/${name}${end}`)),
    'dist/generated/areas.js',
    ...readFileSync(inPkg('src/generated/areas.ts'), 'utf8').match(/wasm\/areas\/\w+\.js/g),
  ])
  const packed = new Set(packedFiles())
  return [
    ...[...expected].filter((file) => !packed.has(file)).map((file) => `${file} is missing`),
    ...[...packed].filter((file) => !expected.has(file)).map((file) => `${file} is not expected`),
  ]
}

/** Only the glue provides imports; an import from `env`, such as that of a C library, would fail. */
function wrongImports() {
  return builds.flatMap((name) =>
    WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(inPkg(`wasm/${name}_bg.wasm`))))
      .filter(({ module }) => module !== `./${name}_bg.js`)
      .map((wanted) => `${name} imports ${wanted.name} from ${wanted.module}`),
  )
}

/** Only `dist/wasm` may import the generated files statically; other modules use `import('#wasm/…')`. */
function wrongImporters() {
  return filesUnder(inPkg('dist'))
    .filter((file) => file.endsWith('.js') && !file.startsWith(inPkg('dist/wasm')))
    .filter((file) =>
      /from '(#wasm|[./]*\/wasm)\/(full|edge|sandbox|widget)/.test(readFileSync(file, 'utf8')),
    )
    .map((file) => `${relative(pkg, file)} must import('#wasm/…') when it is called`)
}

function foreignStrings() {
  const widget = readFileSync(inPkg('wasm/widget_bg.wasm'), 'latin1')
  return notInWidget
    .filter((name) => widget.includes(name))
    .map((name) => `the widget's wasm contains ${name}`)
}

/** The files of wasm-bindgen, which are not public, are excluded. */
function anys() {
  return filesUnder(inPkg('dist'))
    .filter((file) => file.endsWith('.d.ts') && !file.startsWith(inPkg('dist/wasm')))
    .filter((file) =>
      /[:<|(,=]\s*any\b/.test(readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '')),
    )
    .map((file) => `${relative(pkg, file)} contains the type any`)
}

/** `panics.js` removes the code for `{:?}`. */
function debugFormats() {
  return filesUnder(inRoot('src'))
    .filter((file) => /^(?!.*\/\/).*:#?\?\}/m.test(readFileSync(file, 'utf8')))
    .map((file) => `${relative(root, file)} formats with {:?}`)
}

/** `panics.js` clears the messages of panics wherever they occur, so no string that a user may see can contain one. */
function clearedStrings() {
  const tokens =
    /\/\/.*|\/\*[^]*?\*\/|'(?:\\u\{\w+\}|\\x\w\w|\\.|[^\\'])'|\br(#*)"[^]*?"\1|"(?:\\[^]|[^"\\])*"/g
  return filesUnder(inRoot('src'))
    .filter((file) => file.endsWith('.rs'))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      return [...text.matchAll(tokens)]
        .filter(([token]) => /^r?#*"/.test(token))
        .filter(({ index }) => !/(unreachable!|panic!|expect)\(\s*$/.test(text.slice(0, index)))
        .flatMap(([token]) => {
          const plain = token.replaceAll(/\\\n\s*/g, '')
          return messages.filter((message) => plain.includes(message))
        })
        .map((message) => `${relative(root, file)}: panics.js clears "${message}" in a string`)
    })
}

function localPaths() {
  return packedFiles().flatMap((file) =>
    [root, homedir()]
      .filter((path) => path !== '/' && readFileSync(inPkg(file), 'latin1').includes(`${path}/`))
      .map((path) => `${file} contains ${path}`),
  )
}

async function overBudget() {
  const weighed = new Map((await sizes()).map(({ part, brotli }) => [part, brotli]))
  return Object.entries(budgets).flatMap(([part, kilobytes]) => {
    const brotli = weighed.get(part)
    if (brotli === undefined) return [`${part} is not built`]
    const fits = brotli <= kilobytes * 1000
    return fits ? [] : [`${part}: ${(brotli / 1000).toFixed(1)} KB, the budget is ${kilobytes} KB`]
  })
}

function packedFiles() {
  const { text } = output('npm', ['pack', '--dry-run', '--ignore-scripts', '--json', '--silent'])
  const [{ files }] = JSON.parse(text.slice(text.indexOf('[')))
  return files.map((file) => file.path)
}

function manifest() {
  return JSON.parse(readFileSync(inPkg('package.json'), 'utf8'))
}
