// How a user of each tool runs the scenario. Every function resolves to the printed output.

import { execFile } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import nodeResolve from '@rollup/plugin-node-resolve'
import { build as esbuild } from 'esbuild'
import { Miniflare } from 'miniflare'
import { rollup } from 'rollup'
import { build as vite } from 'vite'
import webpack from 'webpack'
import { openPage } from './page.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const installed = (name) => join(here, 'node_modules/.bin', name)

async function pack(config) {
  const stats = await promisify(webpack)({
    context: project,
    mode: 'production',
    performance: false,
    ...config,
  })
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'))
}

/** Opens a page that uses calendars and checks that it loads that table and no other. */
async function openTables(folder) {
  const loaded = []
  const printed = await openPage(folder, '', 'page.js', loaded)
  const has = (row) => loaded.some((text) => text.includes(row))
  if (!has('GET /calendars/{calendarId} calendars.get')) return 'no table of calendars'
  if (has('opportunities.') || has('invoices.')) return 'tables that are not needed'
  return printed
}

/** The user's project: the scenario, and the packed package in `node_modules`. */
export const project = join(here, 'out')
const inProject = (...path) => join(project, ...path)

export const tools = {
  'Node, import': () => run(process.execPath, 'print.js'),
  'Node, require': () => run(process.execPath, '--no-warnings', 'print.cjs'),
  // Jest prints to stderr and fails with its exit code.
  'Jest, require': async () => (await run(installed('jest'), '--ci')) || 'ok',
  'Deno without permissions': () =>
    run(installed('deno'), 'run', '--no-prompt', '--quiet', 'print.js'),
  Bun: () => run(installed('bun'), 'print.js'),
  'Chromium, import map': () => openPage(project, importMap, 'print-in-page.js'),

  async 'Vite, Chromium'() {
    const outDir = inProject('vite')
    const input = inProject('print-in-page.js')
    await vite({
      build: { outDir, rollupOptions: { input, output: { entryFileNames: 'page.js' } } },
      configFile: false,
      logLevel: 'error',
      root: project,
    })
    return openPage(outDir)
  },

  async 'Vite, tables in a page'() {
    const outDir = inProject('vite-tables')
    const input = inProject('tables-in-page.js')
    await vite({
      build: { outDir, rollupOptions: { input, output: { entryFileNames: 'page.js' } } },
      configFile: false,
      logLevel: 'error',
      root: project,
    })
    return openTables(outDir)
  },

  async 'webpack, tables in a page'() {
    const output = { path: inProject('webpack-tables'), filename: 'page.js' }
    await pack({ entry: './tables-in-page.js', output })
    return openTables(output.path)
  },

  async 'webpack, Chromium'() {
    const output = { path: inProject('webpack'), filename: 'page.js' }
    await pack({ entry: './print-in-page.js', output })
    return openPage(output.path)
  },

  async 'webpack, Node'() {
    const output = { path: inProject('webpack-node'), filename: 'print.cjs' }
    await pack({ entry: './print.js', output, target: 'node' })
    // Without the .wasm file beside the bundle, the encoded copy inside the bundle is used.
    for (const file of readdirSync(output.path).filter((name) => name.endsWith('.wasm')))
      rmSync(join(output.path, file))
    return run(process.execPath, join(output.path, output.filename))
  },

  async 'webpack, Node, with its files'() {
    const output = { path: inProject('webpack-node-files'), filename: 'print.cjs' }
    await pack({ entry: './print.js', output, target: 'node' })
    return run(process.execPath, join(output.path, output.filename))
  },

  async 'esbuild, Chromium'() {
    await esbuild({ ...forPage, format: 'esm', outdir: inProject('esbuild'), splitting: true })
    return openPage(inProject('esbuild'))
  },

  async 'esbuild, one file, Chromium'() {
    await esbuild({ ...forPage, format: 'iife', outfile: inProject('iife/page.js') })
    return openPage(inProject('iife'))
  },

  async 'esbuild, Node'() {
    const outfile = inProject('esbuild-node/print.mjs')
    await esbuild({ ...forEsbuild, format: 'esm', outfile, platform: 'node' })
    return run(process.execPath, outfile)
  },

  async 'Rollup, Node'() {
    const built = await rollup({ input: inProject('print.js'), plugins: [nodeResolve()] })
    await built.write({
      dir: inProject('rollup'),
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
    })
    await built.close()
    return run(process.execPath, inProject('rollup/print.mjs'))
  },

  'workerd, 2024': () => inWorkerd('2024-01-01'),
  'workerd, 2026': () => inWorkerd('2026-04-01'),
  'edge-light, in workerd': () => inWorkerd('2026-04-01', ['edge-light', 'browser']),
}

const forEsbuild = {
  absWorkingDir: project,
  bundle: true,
  entryPoints: ['print.js'],
  logLevel: 'error',
  minify: true,
}

const forPage = { ...forEsbuild, entryPoints: { page: 'print-in-page.js' } }

const installedPackage = '/node_modules/leadbridge'
const importMap = `<script type="importmap">${JSON.stringify({
  imports: {
    leadbridge: `${installedPackage}/dist/index.js`,
    'leadbridge/edge': `${installedPackage}/dist/edge.js`,
    'leadbridge/widget': `${installedPackage}/dist/widget/index.js`,
    'leadbridge/sandbox': `${installedPackage}/dist/sandbox.js`,
    '#wasm/full': `${installedPackage}/dist/wasm/full-inline.js`,
    '#wasm/edge': `${installedPackage}/dist/wasm/edge-inline.js`,
    '#wasm/sandbox': `${installedPackage}/dist/wasm/sandbox-inline.js`,
    '#wasm/widget': `${installedPackage}/dist/wasm/widget-inline.js`,
  },
})}</script>`

async function run(program, ...args) {
  const { stdout } = await promisify(execFile)(program, args, { cwd: project })
  return stdout.trim()
}

/** Builds as wrangler does: esbuild with the conditions of Workers, and each `.wasm` as a module beside the bundle. */
async function inWorkerd(compatibilityDate, conditions = ['workerd', 'worker', 'browser']) {
  const outfile = inProject('workerd/worker.js')
  const wasm = new Map()
  const keepWasm = {
    name: 'keep-wasm',
    setup(build) {
      build.onResolve({ filter: /\.wasm(\?module)?$/ }, ({ path, resolveDir }) => {
        const file = join(resolveDir, path.replace('?module', ''))
        wasm.set(basename(file), file)
        return { path: `./${basename(file)}`, external: true }
      })
    },
  }
  await esbuild({
    ...forEsbuild,
    conditions,
    entryPoints: ['worker.js'],
    format: 'esm',
    outfile,
    plugins: [keepWasm],
  })
  if (wasm.size === 0) throw new Error('the bundle names no .wasm file')
  for (const [name, path] of wasm) await writeFile(inProject('workerd', name), await readFile(path))

  const worker = new Miniflare({
    compatibilityDate,
    host: '127.0.0.1',
    modules: [
      { type: 'ESModule', path: outfile },
      ...[...wasm.keys()].map((name) => ({
        type: 'CompiledWasm',
        path: inProject('workerd', name),
      })),
    ],
    modulesRoot: inProject('workerd'),
    port: 0,
  })
  try {
    const response = await worker.dispatchFetch('http://localhost/')
    return await response.text()
  } finally {
    await worker.dispose()
  }
}
