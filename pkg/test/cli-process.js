// Runs the command line against a sandbox.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, before } from 'node:test'
import { fileURLToPath } from 'node:url'
import { ready } from 'leadbridge'
import { startSandbox } from '../bin/sandbox.js'

export const BIN = fileURLToPath(new URL('../bin/leadbridge.js', import.meta.url))
export const TOKEN = 'pit-secret-of-the-tests'

export let server
export let requests = []

before(async () => {
  await ready({ areas: 'all' })
  server = await startSandbox()
  server.sandbox.addToken(TOKEN)
  const { handle } = server.sandbox
  server.sandbox.handle = (request) => {
    requests.push(request)
    return handle(request)
  }
})

after(() => server.close())

/** Runs a command with its output in a pipe. Fails if it prints the token or a colour. */
export async function run(args, { env = {}, input = '' } = {}) {
  requests = []
  const {
    LEADBRIDGE_TOKEN,
    LEADBRIDGE_LOCATION,
    LEADBRIDGE_URL,
    LEADBRIDGE_COMPANY,
    ...inherited
  } = process.env
  const account = {
    LEADBRIDGE_TOKEN: TOKEN,
    LEADBRIDGE_LOCATION: server.sandbox.location,
    LEADBRIDGE_URL: server.url,
  }
  const child = spawn(process.execPath, [BIN, ...args], {
    env: { ...inherited, ...account, ...env },
  })
  child.stdin.end(input)
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (err += text))
  const [code] = await once(child, 'close')
  assert(!(out + err).includes(TOKEN), 'the token was printed')
  assert(!(out + err).includes('\x1b'), 'colour in a pipe')
  return { code, out, err, lines: out.trimEnd().split('\n') }
}

export const call = (...args) => run(['call', ...args])
export const seed = (fields) => server.sandbox.seed(fields)
export const NO_ACCOUNT = { LEADBRIDGE_TOKEN: '', LEADBRIDGE_LOCATION: '', LEADBRIDGE_URL: '' }
