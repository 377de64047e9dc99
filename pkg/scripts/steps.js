// Runs programs, and skips build steps whose inputs have not changed.

import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inPkg, pkg } from './paths.js'

/** Runs a program; exits if it fails. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: pkg, stdio: 'inherit', ...options })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

/** Runs a program and returns its output; prints it and exits if the program fails. */
export function runQuietly(program, args, options = {}) {
  const { status, text } = output(program, args, options)
  if (status === 0) return text
  process.stderr.write(text)
  process.exit(status ?? 1)
}

/** Runs a program and returns its status and output. */
export function output(program, args, options = {}) {
  const result = spawnSync(program, args, {
    cwd: pkg,
    maxBuffer: 1e8,
    encoding: 'utf8',
    ...options,
  })
  if (result.error) throw result.error
  return { status: result.status, text: result.stdout + result.stderr }
}

/** Runs a script of an installed npm package. */
export function runModule(path, args) {
  run(process.execPath, [inPkg('node_modules', path), ...args])
}

/** Runs a script of an installed npm package without blocking. */
export async function runModuleAsync(path, args) {
  const options = { cwd: pkg, stdio: 'inherit' }
  const child = spawn(process.execPath, [inPkg('node_modules', path), ...args], options)
  const [status] = await once(child, 'close')
  if (status !== 0) process.exit(status ?? 1)
}

const cache = inPkg('node_modules/.cache/leadbridge')

/** Calls `make` unless its outputs exist and were made from the same inputs and facts. Returns whether it was called. */
export async function step(name, { inputs, facts = [], outputs, make }) {
  const hash = createHash('sha256').update(facts.join('\n'))
  for (const input of inputs)
    for (const file of filesUnder(input)) hash.update(file).update(readFileSync(file))
  const digest = hash.digest('hex')
  const stamp = join(cache, name)

  if (outputs.every(existsSync) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest)
    return false
  await make()
  mkdirSync(cache, { recursive: true })
  writeFileSync(stamp, digest)
  return true
}

/** Every file under a folder, or the file itself, in a stable order. */
export function filesUnder(path) {
  if (!existsSync(path)) return []
  try {
    return readdirSync(path, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => filesUnder(join(path, entry.name)))
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path]
    throw error
  }
}
