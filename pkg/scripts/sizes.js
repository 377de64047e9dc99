// Sizes of the files and of browser bundles.

import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build as bundle } from 'esbuild'
import { builds, inPkg, pkg } from './paths.js'

/** `[{ part, raw, gzip, brotli }]`, without parts that are not built. */
export async function sizes() {
  const rows = []
  for (const name of builds) {
    rows.push(weigh(`wasm/${name}_bg.wasm`, [readFileSync(inPkg(`wasm/${name}_bg.wasm`))]))
    rows.push(weigh(`wasm/${name}.text.js`, [readFileSync(inPkg(`wasm/${name}.text.js`))]))
    rows.push(weigh(`wasm/${name}.js`, [readFileSync(inPkg(`wasm/${name}.js`))]))
  }
  for (const [entry, file] of Object.entries(entries)) {
    if (!existsSync(inPkg(file))) continue
    const { first, all, tables } = await bundled(file)
    rows.push(weigh(`${entry} before the first call`, first), weigh(`${entry} whole`, all))
    if (entry === 'leadbridge') rows.push(weigh(`${entry} with every table`, [...all, ...tables]))
  }
  if (existsSync(inPkg('dist/edge.js'))) {
    const { all } = await bundled(
      'dist/handler.js',
      HANDLER,
      /full-inline|wasm\/full|generated\/areas/,
    )
    rows.push(weigh('a handler with its client', all))
  }
  for (const name of readdirSync(inPkg('wasm/areas')).filter((file) => file.endsWith('.js')))
    rows.push(weigh(`wasm/areas/${name}`, [readFileSync(inPkg(`wasm/areas/${name}`))]))
  const tag = inPkg('dist/leadbridge-widget.js')
  if (existsSync(tag)) rows.push(weigh('leadbridge-widget.js', [readFileSync(tag)]))
  return rows
}

export async function printSizes() {
  const rows = (await sizes()).map(({ part, ...counts }) => [part, ...Object.values(counts)])
  console.log(`\n${'bytes'.padEnd(40)}${['raw', 'gzip', 'brotli'].map(column).join('')}`)
  for (const [part, ...counts] of rows) console.log(part.padEnd(40) + counts.map(column).join(''))
}

const entries = {
  leadbridge: 'dist/index.js',
  'leadbridge/edge': 'dist/edge.js',
  'leadbridge/sandbox': 'dist/sandbox.js',
  'leadbridge/widget': 'dist/widget/index.js',
}

/** A typical handler. It makes its calls in its own build, so the client's is never loaded. */
const HANDLER = `import { createClient } from './index.js'
import { createHandler } from './edge.js'
export default createHandler({ client: createClient({ token: '' }) })`

const column = (value) => value.toLocaleString('en').padStart(12)

/**
 * The files that a browser loads for an entry: first by static imports, then by `import()`. `contents` is the code of an entry
 * that is not a file; modules that match `unused` are never loaded.
 */
async function bundled(file, contents, unused = /^$/) {
  const { outputFiles, metafile } = await bundle({
    absWorkingDir: pkg,
    bundle: true,
    ...(contents
      ? { stdin: { contents, resolveDir: inPkg('dist'), sourcefile: file } }
      : { entryPoints: [file] }),
    format: 'esm',
    legalComments: 'none',
    metafile: true,
    minify: true,
    outdir: 'bundle',
    platform: 'browser',
    splitting: true,
    target: 'es2022',
    write: false,
  })
  // The hash in a chunk's name changes with each build, which would change the sizes by some bytes.
  const plain = ({ text }) => Buffer.from(text.replaceAll(/-[A-Z0-9]{8}(?=\.js)/g, '-00000000'))
  const texts = new Map(outputFiles.map((output) => [output.path, plain(output)]))
  const entry = Object.keys(metafile.outputs).find((path) => {
    const { entryPoint } = metafile.outputs[path]
    return entryPoint === file || (contents && entryPoint?.endsWith(file))
  })
  /** The files reachable from the entry. A chunk that nothing imports is never loaded. */
  const reached = (kinds) => {
    const paths = new Set([entry])
    for (const path of paths) {
      for (const { path: needed, kind } of metafile.outputs[path].imports)
        if (kinds.includes(kind)) paths.add(needed)
    }
    return [...paths]
  }
  const read = (paths) => paths.map((path) => texts.get(inPkg(path)))
  const isTable = (path) => /wasm\/areas\//.test(metafile.outputs[path].entryPoint ?? '')
  const isUnused = (path) => unused.test(metafile.outputs[path].entryPoint ?? '')
  const all = reached(['import-statement', 'dynamic-import']).filter((path) => !isUnused(path))
  return {
    first: read(reached(['import-statement'])),
    /** Without the tables of areas, which only some calls load. */
    all: read(all.filter((path) => !isTable(path))),
    tables: read(all.filter(isTable)),
  }
}

/** Sizes of files that are compressed one by one, as a server does. */
function weigh(part, files) {
  const sum = (size) => files.reduce((total, file) => total + size(file), 0)
  return { part, raw: sum((file) => file.length), gzip: sum(gzip), brotli: sum(brotli) }
}

const gzip = (file) => gzipSync(file, { level: 9 }).length

const brotli = (file) =>
  brotliCompressSync(file, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: file.length,
    },
  }).length

if (import.meta.url === pathToFileURL(process.argv[1]).href) await printSizes()
