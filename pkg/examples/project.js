// Copies an example into a separate project, installs the packed package, builds and starts it.

import { execFile, execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const here = fileURLToPath(new URL('.', import.meta.url))
// Outside of this repository, so that no project resolves packages or lock files of another.
const out = join(tmpdir(), `leadbridge-examples-${userInfo().uid}${here.replaceAll(/\W+/g, '-')}`)
const tarball = join(out, 'leadbridge.tgz')
const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']

/** Packs the package as npm would publish it, for all examples. */
export function pack() {
  mkdirSync(out, { recursive: true })
  const args = ['pack', '--ignore-scripts', '--json', '--silent', '--pack-destination', out]
  const cwd = join(here, '..')
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd, encoding: 'utf8' }))
  cpSync(join(out, filename), tarball)
  rmSync(join(out, filename))
}

/** Copies the project and installs the packages of its lock file, unless installed, and the package that `pack` made. */
export async function install(name) {
  const project = copy(name)
  const wanted = readFileSync(join(here, name, 'package-lock.json'), 'utf8')
  const stamp = join(project, 'node_modules/.wanted')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    await run('npm', ['ci', ...quiet], project)
    writeFileSync(stamp, wanted)
  }
  const installed = join(project, 'node_modules/leadbridge')
  rmSync(installed, { recursive: true, force: true })
  mkdirSync(installed)
  await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components', '1'], project)
}

/** Writes the lock file of an example, without the URLs of the registry. */
export function lock(name) {
  const project = copy(name)
  rmSync(join(project, 'package-lock.json'), { force: true })
  execFileSync('npm', ['install', '--package-lock-only', ...quiet], {
    cwd: project,
    stdio: 'inherit',
  })
  const made = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'))
  const { version } = JSON.parse(readFileSync(join(here, '../package.json'), 'utf8'))
  for (const [place, entry] of Object.entries(made.packages)) {
    delete entry.resolved
    if (place === 'node_modules/leadbridge') delete entry.integrity
  }
  made.packages[''].dependencies.leadbridge = version
  writeFileSync(join(here, name, 'package-lock.json'), `${JSON.stringify(made, null, 2)}\n`)
}

/** Builds the project for production, if it has a build script. */
export async function build(name, env) {
  const project = join(out, name)
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  if (scripts.build) await run('npm', ['run', 'build', '--silent'], project, env)
}

/** Starts the project on a free port and waits until it responds. */
export async function start(name, example, env) {
  const port = await freePort()
  const [program, ...args] = example.start?.({ port: String(port) }) ?? ['npm', 'start', '--silent']
  if (example.secrets) writeFileSync(join(out, name, example.secrets), lines(env))
  const chunks = []
  const child = spawn(program, args, {
    cwd: join(out, name),
    detached: true,
    env: {
      ...process.env,
      ...plain,
      HOST: '127.0.0.1',
      HOSTNAME: '127.0.0.1',
      PORT: String(port),
      ...env,
      ...example.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => chunks.push(data))
  running.add(child.pid)
  let ended = false
  const exit = new Promise((resolve) => child.once('close', resolve)).then(() => (ended = true))
  const output = () => Buffer.concat(chunks).toString().slice(-3000)
  const stop = async () => {
    end(child.pid)
    await exit
  }
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 600; tries++) {
    if (ended) throw new Error(`${name} exited before it responded\n${output()}`)
    const isUp = await fetch(url).then(
      (response) => response.arrayBuffer(),
      () => undefined,
    )
    if (isUp) return { url, port, output, stop }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await stop()
  throw new Error(`${name} did not respond within a minute\n${output()}`)
}

/** The ids of the process groups that were started here. */
const running = new Set()

function end(pid) {
  running.delete(pid)
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has already exited.
  }
}

process.on('exit', () => running.forEach(end))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

const lines = (env) =>
  Object.entries(env)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')

const plain = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
  NUXT_TELEMETRY_DISABLED: '1',
  WRANGLER_SEND_METRICS: 'false',
}

/** Copies the project into `out`, with the tarball as its package. Keeps `node_modules`. */
function copy(name) {
  const project = join(out, name)
  mkdirSync(project, { recursive: true })
  for (const entry of readdirSync(project))
    if (entry !== 'node_modules') rmSync(join(project, entry), { recursive: true })
  cpSync(join(here, name), project, { recursive: true })
  change(join(project, 'package.json'), (manifest) => {
    manifest.dependencies.leadbridge = 'file:../leadbridge.tgz'
  })
  if (existsSync(join(project, 'package-lock.json')))
    change(join(project, 'package-lock.json'), ({ packages }) => {
      packages[''].dependencies.leadbridge = 'file:../leadbridge.tgz'
      packages['node_modules/leadbridge'].resolved = 'file:../leadbridge.tgz'
    })
  return project
}

function change(file, edit) {
  const value = JSON.parse(readFileSync(file, 'utf8'))
  edit(value)
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)
}

async function run(program, args, cwd, env = {}) {
  await promisify(execFile)(program, args, {
    cwd,
    env: { ...process.env, ...plain, NODE_ENV: undefined, ...env },
    maxBuffer: 1e8,
    timeout: 300_000,
  }).catch((error) => {
    throw new Error(
      `${program} ${args.join(' ')} failed\n${`${error.stdout}\n${error.stderr}`.slice(0, 4000)}`,
    )
  })
}

async function freePort() {
  const server = createServer()
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address()
  await new Promise((closed) => server.close(closed))
  return port
}
