// leadbridge sandbox and leadbridge demo: servers on this machine that run until they are stopped.
import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startSandbox } from './sandbox.js'
import { startSite } from './site.js'
import { EXIT, Failure, print } from './terminal.js'

export const SANDBOX_HELP = `leadbridge sandbox   an emulated HighLevel account on 127.0.0.1; the token is pit-sandbox

  --port N      the port, default 4010; 0 selects a free one
  --data FILE   stores all records in a file; without it they are in memory only
  --no-limits   turns off the rate limit of 100 requests in 10 seconds
  --www DIR     also serves a site on --port (default 8080): the files of DIR, and a lead handler at /leads`

export const DEMO_HELP = `leadbridge demo   a site with a form, its handler, a HighLevel sandbox, and an explorer of every operation

  --port N      the port of the site, default 8080; 0 selects a free one
  --data FILE   stores the sandbox in a file; without it the records are in memory only
  --no-limits   turns off the rate limit of the sandbox

The sandbox behind it listens on port 4010, or on a free one. With LEADBRIDGE_TOKEN and LEADBRIDGE_LOCATION set, there is
no sandbox: leads go to that account.`

/** The pages of the demo, in the package. */
const WWW = fileURLToPath(new URL('../www', import.meta.url))

export async function sandbox(args) {
  const { help, www, ...options } = readOptions(args, ['port', 'data', 'www'])
  if (help) return print(SANDBOX_HELP)
  const running = closeOnExit()
  if (www) return site(www, options, running)
  const api = await startSandbox({ ...options, port: options.port ?? 4010 })
  running.push(api)
  const { token, agencyToken, location } = api.sandbox
  console.log(
    `HighLevel sandbox on ${api.url}, token ${token} (the agency's: ${agencyToken}), location ${location}`,
  )
}

export async function demo(args) {
  const { help, ...options } = readOptions(args, ['port', 'data'])
  if (help) return print(DEMO_HELP)
  return site(WWW, options, closeOnExit())
}

/** Starts a site for the account in the environment, or for a new sandbox. */
async function site(www, { port = 8080, ...options }, running) {
  const { LEADBRIDGE_TOKEN: token, LEADBRIDGE_LOCATION: location } = process.env
  if (token && location) {
    const site = await startSite({ port, www, account: { token, location } })
    running.push(site)
    return console.log(`Open ${site.url} (leads go to the HighLevel location ${location})`)
  }
  const api = await startSandbox({ ...options, port: 4010 }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error
    return startSandbox({ ...options, port: 0 })
  })
  running.push(api)
  const account = { token: api.sandbox.token, location: api.sandbox.location, baseUrl: api.url }
  const site = await startSite({ port, www, account, sandbox: api.sandbox })
  running.push(site)
  console.log(`Open ${site.url}
API explorer ${site.url}/explorer.html
Sandbox ${api.url}, token ${api.sandbox.token}, location ${api.sandbox.location}; for a real account set LEADBRIDGE_TOKEN and LEADBRIDGE_LOCATION`)
}

/** Reads and checks the options. */
function readOptions(args, names) {
  const texts = Object.fromEntries(names.map((name) => [name, { type: 'string' }]))
  const { values, tokens } = parseArgs({
    args,
    options: { ...texts, 'no-limits': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    tokens: true,
  })
  const given = tokens.filter(({ kind }) => kind === 'option').map(({ name }) => name)
  const twice = given.find((name, at) => given.indexOf(name) !== at)
  if (twice) throw new Failure(EXIT.usage, `--${twice} is given twice`)
  for (const name of names)
    if (values[name]?.trim() === '') throw new Failure(EXIT.usage, `--${name} needs a value`)
  const { help, data, www } = values
  if (www && !fs.statSync(www, { throwIfNoEntry: false })?.isDirectory())
    throw new Failure(EXIT.usage, `--www ${www}: the folder does not exist`)
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && (!Number.isInteger(port) || port < 0 || port > 65535))
    throw new Failure(EXIT.usage, '--port must be a number from 0 to 65535')
  return { help, data, www, port, ...(values['no-limits'] && { limits: false }) }
}

/** An array of servers that are closed when the process receives SIGINT or SIGTERM. */
function closeOnExit() {
  const running = []
  const stop = async () => {
    await Promise.all(running.map((server) => server.close()))
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return running
}
