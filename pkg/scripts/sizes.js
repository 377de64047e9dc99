// What each entry weighs as a bundler makes it, in bytes, and how much it may at most.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import zlib from 'node:zlib'
import esbuild from 'esbuild'

const pkg = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const brotli = (bytes) =>
  zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_LGWIN]: 24 } }).length

/** The chunks of an entry: the one that is loaded at once, and all that may follow. */
function bundle(entry) {
  const { outputFiles, metafile } = esbuild.buildSync({
    stdin: { contents: entry, resolveDir: pkg },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: path.join(pkg, 'out'),
    write: false,
    metafile: true,
  })
  const first = new Set()
  const visit = (name) => {
    if (first.has(name)) return
    first.add(name)
    for (const { path: next, kind } of metafile.outputs[name].imports)
      if (kind === 'import-statement') visit(next)
  }
  visit(Object.keys(metafile.outputs).find((name) => name.endsWith('stdin.js')))
  const of = (keep) =>
    outputFiles.filter(({ path: at }) => keep(path.basename(at))).map(({ contents }) => contents)
  const atOnce = new Set([...first].map((name) => path.basename(name)))
  const weigh = (parts) => ({
    raw: parts.reduce((sum, part) => sum + part.length, 0),
    brotli: parts.reduce((sum, part) => sum + brotli(part), 0),
  })
  return { first: weigh(of((name) => atOnce.has(name))), whole: weigh(of(() => true)) }
}

export function sizes() {
  const file = (name, most) => {
    const bytes = fs.readFileSync(path.join(pkg, name))
    return { name, raw: bytes.length, brotli: brotli(bytes), most }
  }
  const full = bundle(`import { createClient } from 'leadbridge'; console.log(createClient)`)
  const edge = bundle(
    `import { createClient } from 'leadbridge'; import { createHandler } from 'leadbridge/edge'; console.log(createClient, createHandler)`,
  )
  const sandbox = bundle(
    `import { createSandbox } from 'leadbridge/sandbox'; console.log(createSandbox)`,
  )
  return [
    file('wasm/full_bg.wasm'),
    file('wasm/sandbox_bg.wasm'),
    file('wasm/widget_bg.wasm'),
    { name: 'leadbridge, before the first call', ...full.first, most: 4 * 1024 },
    { name: 'leadbridge, whole', ...full.whole, most: BUDGET.full },
    { name: 'leadbridge with the edge handler, whole', ...edge.whole },
    { name: 'leadbridge/sandbox, whole', ...sandbox.whole },
    file('dist/leadbridge-widget.js', BUDGET.widget),
  ]
}

/** The aims are 75 KB for the whole and 15 KB for the widget. Until they are met, what is reached must not grow. */
const BUDGET = { full: 132 * 1024, widget: 31 * 1024 }

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(sizes())
