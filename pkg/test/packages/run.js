// Packs the package, installs the tarball, and runs one scenario in every runtime and bundler that users have.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const pkg = path.resolve(here, '../..')
const lock = path.join(here, 'package-lock.json')
const stamp = path.join(here, 'node_modules', '.stamp')
const want = createHash('sha256').update(fs.readFileSync(lock)).digest('hex')

// Some tools fetch a part of themselves in a script after they are installed.
if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== want) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: here,
    stdio: 'inherit',
  })
  fs.writeFileSync(stamp, want)
}

const room = fs.mkdtempSync(path.join(os.tmpdir(), 'leadbridge-packages-'))
const installed = path.join(room, 'node_modules', 'leadbridge')
const [{ filename }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', room], {
    cwd: pkg,
    encoding: 'utf8',
  }),
)
fs.mkdirSync(installed, { recursive: true })
execFileSync('tar', ['-xzf', path.join(room, filename), '-C', installed, '--strip-components', '1'])

const write = (name, text) => (fs.writeFileSync(path.join(room, name), text), path.join(room, name))
write('package.json', JSON.stringify({ private: true, type: 'module' }))
fs.copyFileSync(path.join(here, 'scenario.js'), path.join(room, 'scenario.js'))
const main = write(
  'main.js',
  `import { scenario } from './scenario.js'\nscenario().then(console.log)\n`,
)

const tool = createRequire(path.join(here, 'package.json'))
const load = async (name) => import(pathToFileURL(tool.resolve(name)).href)
const bin = (name) => path.join(here, 'node_modules', '.bin', name)
const run = (command, args, options) =>
  execFileSync(command, args, {
    cwd: room,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
const node = (...args) => run(process.execPath, args)

const projects = {
  'Node, import': () => node(main),
  'Node, require': () =>
    node(
      write(
        'main.cjs',
        `const { createClient } = require('leadbridge'); const { createSandbox } = require('leadbridge/sandbox')
         createSandbox().then(async ({ token, location, fetch }) => {
           const { items } = await createClient({ token, location, fetch }).contacts.list()
           console.log(items.length === 0 ? 'it works' : items)
         })`,
      ),
    ),
  'Deno, without permissions': () =>
    run(bin('deno'), ['run', '--no-prompt', '--node-modules-dir=manual', main]),
  Bun: () => run(bin('bun'), ['run', main]),
  async 'esbuild, for browsers'() {
    const { build } = await load('esbuild')
    await build({
      entryPoints: [main],
      bundle: true,
      format: 'esm',
      outfile: path.join(room, 'esbuild.mjs'),
      logLevel: 'error',
    })
    return node('esbuild.mjs')
  },
  async 'esbuild, for Node'() {
    const { build } = await load('esbuild')
    await build({
      entryPoints: [main],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: path.join(room, 'esbuild-node.mjs'),
    })
    return node('esbuild-node.mjs')
  },
  async Vite() {
    const { build } = await load('vite')
    const lib = { entry: main, formats: ['es'], fileName: 'main' }
    await build({ root: room, logLevel: 'error', build: { outDir: 'vite', lib } })
    return node('vite/main.js')
  },
  async webpack() {
    const webpack = (await load('webpack')).default
    const stats = await new Promise((resolve, reject) =>
      webpack(
        {
          mode: 'production',
          context: room,
          entry: './main.js',
          target: ['web', 'es2022'],
          output: {
            filename: 'main.js',
            path: path.join(room, 'webpack'),
            publicPath: '',
            chunkFilename: '[id].js',
            chunkFormat: 'module',
            module: true,
            library: { type: 'module' },
          },
          experiments: { outputModule: true },
          performance: { hints: false },
        },
        (error, stats) => (error ? reject(error) : resolve(stats)),
      ),
    )
    assert(!stats.hasErrors(), stats.toString('errors-only'))
    return node('webpack/main.js')
  },
  async Rollup() {
    const { rollup } = await load('rollup')
    const { nodeResolve } = await load('@rollup/plugin-node-resolve')
    const bundle = await rollup({ input: main, plugins: [nodeResolve()] })
    await bundle.write({ dir: path.join(room, 'rollup'), format: 'es' })
    return node('rollup/main.js')
  },
  async workerd() {
    const { build } = await load('esbuild')
    const { Miniflare } = await load('miniflare')
    const worker = write(
      'worker.js',
      `import { scenario } from './scenario.js'
       export default { fetch: async () => new Response(await scenario().catch((error) => error.stack)) }`,
    )
    const external = ['*.wasm']
    const out = path.join(room, 'workerd')
    await build({
      entryPoints: [worker],
      bundle: true,
      format: 'esm',
      conditions: ['workerd', 'worker', 'browser'],
      external,
      outdir: out,
    })
    // As wrangler does: the wasm files stand beside the worker as compiled modules.
    const modules = [
      {
        type: 'ESModule',
        path: 'worker.js',
        contents: fs.readFileSync(path.join(out, 'worker.js'), 'utf8'),
      },
    ]
    for (const [, place] of modules[0].contents.matchAll(/from "([^"]+\.wasm)"/g)) {
      modules[0].contents = modules[0].contents.replaceAll(place, `./${path.basename(place)}`)
      modules.push({
        type: 'CompiledWasm',
        path: path.basename(place),
        contents: fs.readFileSync(path.join(installed, 'wasm', path.basename(place))),
      })
    }
    const flare = new Miniflare({
      modules,
      modulesRoot: '.',
      compatibilityDate: '2026-04-01',
      host: '127.0.0.1',
    })
    try {
      return await (await flare.dispatchFetch('http://127.0.0.1/')).text()
    } finally {
      await flare.dispose()
    }
  },
}

const asked = process.argv.slice(2)
let failed = 0
for (const [name, act] of Object.entries(projects)) {
  if (asked.length && !asked.some((word) => name.toLowerCase().includes(word.toLowerCase())))
    continue
  const began = Date.now()
  try {
    const said = (await act()).trim()
    assert.equal(said, 'it works')
    console.log(`ok   ${name} (${Date.now() - began} ms)`)
  } catch (error) {
    failed++
    console.log(`FAIL ${name}\n${error.stderr ?? ''}${error.message}`)
  }
}
fs.rmSync(room, { recursive: true, force: true })
if (failed) process.exit(1)
