// cargo → wasm-bindgen → wasm-opt → tsc → the self-contained widget. What did not change is not made again.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import esbuild from 'esbuild'

const pkg = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const root = path.dirname(pkg)
const stamps = path.join(pkg, 'wasm', '.stamps.json')
const BUILDS = ['full', 'sandbox', 'widget']

const files = (folder, keep) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter(keep)
    .sort()

// No path of this machine goes into what is shipped.
const home = process.env.CARGO_HOME ?? path.join(os.homedir(), '.cargo')
const registry = path.join(home, 'registry', 'src')
const crates = existsSync(registry)
  ? readdirSync(registry).map((name) => path.join(registry, name))
  : []
const remap = [...crates, home, root].map((place) => `--remap-path-prefix=${place}=.`).reverse()
const env = { ...process.env, RUSTFLAGS: [process.env.RUSTFLAGS ?? '', ...remap].join(' ').trim() }

const hash = (names) => {
  const sum = createHash('sha256')
  for (const name of names)
    sum.update(path.relative(root, name)).update('\0').update(readFileSync(name)).update('\0')
  return sum.digest('hex')
}

const run = (command, args) => execFileSync(command, args, { stdio: 'inherit', cwd: root, env })

mkdirSync(path.join(pkg, 'wasm'), { recursive: true })
const known = existsSync(stamps) ? JSON.parse(readFileSync(stamps, 'utf8')) : {}
const rust = hash([
  ...files(path.join(root, 'src'), (name) => name.endsWith('.rs')),
  path.join(root, 'Cargo.toml'),
  path.join(root, 'Cargo.lock'),
  fileURLToPath(import.meta.url),
])

if (
  known.rust !== rust ||
  BUILDS.some((name) => !existsSync(path.join(pkg, 'wasm', `${name}.hex.js`)))
) {
  for (const name of BUILDS) {
    console.log(`wasm: ${name}`)
    // Each build has a folder of its own, so that changing features does not compile everything again.
    const target = path.join(root, 'target', `wasm-${name}`)
    run('cargo', [
      ...[
        'build',
        '--quiet',
        '--locked',
        '--release',
        '--lib',
        '--target',
        'wasm32-unknown-unknown',
      ],
      ...['--features', name, '--target-dir', target],
    ])
    const made = path.join(target, 'wasm32-unknown-unknown', 'release', 'leadbridge.wasm')
    const out = path.join(pkg, 'wasm')
    run(path.join(root, '.tools', 'bin', 'wasm-bindgen'), [
      ...[
        '--target',
        'web',
        '--omit-default-module-path',
        '--out-name',
        name,
        '--out-dir',
        out,
        made,
      ],
    ])
    const wasm = path.join(out, `${name}_bg.wasm`)
    run(process.execPath, [
      ...[
        path.join(pkg, 'node_modules', 'binaryen', 'bin', 'wasm-opt'),
        '-Oz',
        '--strip-debug',
        '--strip-producers',
      ],
      ...['--strip-target-features', wasm, '-o', wasm],
    ])
    // Whoever compiles against us need not have the newest library types.
    const types = path.join(out, `${name}.d.ts`)
    writeFileSync(types, readFileSync(types, 'utf8').replace(/^.*\[Symbol\.dispose\].*\n/gm, ''))
    // Hex and not base64: it keeps whole bytes, so that brotli finds what repeats; a sixth less goes over the wire.
    const hex = readFileSync(wasm).toString('hex')
    writeFileSync(path.join(out, `${name}.hex.js`), `export const hex = '${hex}'\n`)
    writeFileSync(path.join(out, `${name}.hex.d.ts`), 'export declare const hex: string\n')
  }
  known.rust = rust
}

const typescript = hash([
  ...files(path.join(pkg, 'src'), () => true),
  ...files(path.join(pkg, 'wasm'), (name) => /\.(js|d\.ts)$/.test(name)),
  path.join(pkg, 'tsconfig.json'),
  path.join(pkg, 'package.json'),
])
if (
  known.typescript !== typescript ||
  !existsSync(path.join(pkg, 'dist', 'leadbridge-widget.js'))
) {
  rmSync(path.join(pkg, 'dist'), { recursive: true, force: true })
  console.log('tsc')
  run(process.execPath, [path.join(pkg, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', pkg])
  cpSync(
    path.join(pkg, 'src', 'wasm', 'modules.d.ts'),
    path.join(pkg, 'dist', 'wasm', 'modules.d.ts'),
  )
  await esbuild.build({
    entryPoints: [path.join(pkg, 'dist', 'widget', 'index.js')],
    outfile: path.join(pkg, 'dist', 'leadbridge-widget.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
  })
  known.typescript = typescript
}
writeFileSync(stamps, JSON.stringify(known))
