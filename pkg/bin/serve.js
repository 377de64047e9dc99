// leadbridge sandbox and leadbridge demo: servers on this machine that run until they are stopped.
import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startSandbox } from './sandbox.js'
import { startSite } from './site.js'
import { EXIT, Failure, print } from './terminal.js'

export const SANDBOX_HELP = `leadbridge sandbox   HighLevel, emulated on 127.0.0.1; the token is pit-sandbox

  --port N      the port, 4010 unless said; 0 takes a free one
  --data FILE   keeps everything in a file; without it, it is forgotten at the end
  --no-limits   without the rate limit of 100 requests in 10 seconds
  --www DIR     a site in front of it, on --port (8080 unless said): the files of DIR, the handler of a form at /leads`

export const DEMO_HELP = `leadbridge demo   a site with a form, its handler, a sandboxed HighLevel, and an explorer of every operation

  --port N      the port of the site, 8080 unless said; 0 takes a free one
  --data FILE   keeps the sandbox in a file; without it, it is forgotten at the end
  --no-limits   without the rate limit of the sandbox

The sandbox behind it listens on port 4010, or on a free one. With LEADBRIDGE_TOKEN and LEADBRIDGE_LOCATION set, there is
no sandbox: leads go to that account.`

/** The pages of the demo, in the package. */
const WWW = fileURLToPath(new URL('../www', import.meta.url))

export async function sandbox(args) {
  const { help, www, ...options } = read(args, ['port', 'data', 'www'])
  if (help) return print(SANDBOX_HELP)
  const running = stopped()
  if (www) return site(www, options, running)
  const api = await startSandbox({ ...options, port: options.port ?? 4010 })
  running.push(api)
  const { token, agencyToken, location } = api.sandbox
  console.log(
    `HighLevel sandbox on ${api.url}, token ${token} (the agency's: ${agencyToken}), location ${location}`,
  )
}

export async function demo(args) {
  const { help, ...options } = read(args, ['port', 'data'])
  if (help) return print(DEMO_HELP)
  return site(WWW, options, stopped())
}

/** Starts a site: with a token and a location for that account, else with a sandbox behind it. */
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

/** The options, checked: `port` is a number, `limits` false where they are turned off. */
function read(args, names) {
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
    throw new Failure(EXIT.usage, `--www ${www}: there is no such folder`)
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && (!Number.isInteger(port) || port < 0 || port > 65535))
    throw new Failure(EXIT.usage, '--port must be a number from 0 to 65535')
  return { help, data, www, port, ...(values['no-limits'] && { limits: false }) }
}

/** Servers that are closed when the process is told to stop. */
function stopped() {
  const running = []
  const stop = async () => {
    await Promise.all(running.map((server) => server.close()))
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return running
}
