// Checks the types of `<contact-widget>` with each framework's own type checker. `node test/frameworks/run.js vue` runs one.

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const pkg = join(here, '../..')
const bin = (path) => join(here, 'node_modules', path)
const tsc = bin('typescript/bin/tsc')

const checkers = {
  'React 18': [tsc, '-p', 'react/tsconfig.18.json'],
  'React 19': [tsc, '-p', 'react'],
  Preact: [tsc, '-p', 'preact'],
  Solid: [tsc, '-p', 'solid'],
  Vue: [bin('vue-tsc/bin/vue-tsc.js'), '--noEmit', '-p', 'vue'],
  Svelte: [bin('svelte-check/bin/svelte-check'), '--workspace', 'svelte', '--fail-on-warnings'],
}

const stamp = bin('.package-lock.json')
const changed = (file) => statSync(file).mtimeMs
if (!existsSync(stamp) || changed(stamp) < changed(join(here, 'package-lock.json')))
  run('npm', 'ci', '--ignore-scripts', '--silent')

// A copy, because a linked package would resolve the framework from its own folder.
rmSync(bin('leadbridge'), { recursive: true, force: true })
for (const part of ['package.json', 'dist/widget', 'dist/leadbridge-widget.css'])
  cpSync(join(pkg, part), bin(join('leadbridge', part)), { recursive: true })

// The React example of docs/widget.md.
const document = readFileSync(join(pkg, 'docs/widget.md'), 'utf8')
const [, code] = /```tsx\n([^]*?)```/.exec(document)
writeFileSync(join(here, 'react/widget.tsx'), code)

const words = process.argv.slice(2).map((word) => word.toLowerCase())
let failed = 0
for (const [name, command] of Object.entries(checkers)) {
  if (words.length && !words.some((word) => name.toLowerCase().includes(word))) continue
  const { status, stdout, stderr } = run(process.execPath, ...command)
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`)
  if (status === 0) continue
  console.log((stdout + stderr).replaceAll(/^/gm, '       '))
  failed++
}
process.exit(failed === 0 ? 0 : 1)

function run(command, ...args) {
  return spawnSync(command, args, { cwd: here, encoding: 'utf8' })
}
