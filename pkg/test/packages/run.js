// Packs the package, installs it in an empty project, and runs one scenario there with every tool.
// `node test/packages/run.js deno bun` runs the tools whose names contain one of the words.

import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const pkg = join(here, '../..')
const project = join(here, 'out')

installTools()
installPackage()

const { tools } = await import('./tools.js')
const words = process.argv.slice(2).map((word) => word.toLowerCase())
const chosen = Object.entries(tools).filter(
  ([name]) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word)),
)
let failed = 0

for (const [name, run] of chosen) {
  const began = performance.now()
  const problem = await run().then(
    (printed) => (printed === 'ok' ? undefined : `printed ${printed}`),
    (error) => error.stderr || error.stack,
  )
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${problem === undefined ? 'ok    ' : 'FAILED'} ${seconds.padStart(5)} s  ${name}`)
  if (problem === undefined) continue
  for (const line of problem.trim().split('\n').slice(0, 12))
    console.log(`       ${line.slice(0, 200)}`)
  failed++
}
process.exit(failed === 0 ? 0 : 1)

/** Installs the tools from their own lock file if it has changed. */
function installTools() {
  const stamp = join(here, 'node_modules/.package-lock.json')
  const changed = (file) => statSync(file).mtimeMs
  if (existsSync(stamp) && changed(stamp) >= changed(join(here, 'package-lock.json'))) return
  npm(here, 'ci')
}

function installPackage() {
  rmSync(project, { recursive: true, force: true })
  mkdirSync(project)
  for (const file of [
    'jest.test.cjs',
    'print-in-page.js',
    'print.cjs',
    'print.js',
    'scenario.js',
    'tables-in-page.js',
    'worker.js',
  ]) {
    copyFileSync(join(here, file), join(project, file))
  }
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n')
  const [{ filename }] = JSON.parse(
    npm(pkg, 'pack', '--ignore-scripts', '--json', '--pack-destination', project),
  )
  npm(project, 'install', '--ignore-scripts', '--no-package-lock', `./${filename}`)
}

function npm(cwd, ...args) {
  return execFileSync('npm', [...args, '--silent'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
