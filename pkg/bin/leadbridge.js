#!/usr/bin/env node
import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { LeadbridgeError } from 'leadbridge'
import { callOperation } from './call.js'
import { listOperations } from './operations.js'
import { startSandbox } from './sandbox.js'
import { startSite } from './site.js'
import { EXIT, Failure, print } from './terminal.js'

const HELP = `leadbridge operations [words…]                     what HighLevel can do: id, method, path, summary
leadbridge call <operation> [--parameter value …]  one operation; see leadbridge call --help
leadbridge sandbox [--port 4010] [--data FILE]     HighLevel, emulated on 127.0.0.1; the token is pit-sandbox
leadbridge sandbox --www DIR [--port 8080]         the same, and a site with the widget in front of it;
                                                   --no-limits turns its rate limit off

With LEADBRIDGE_TOKEN and LEADBRIDGE_LOCATION set, calls and the site's leads go to that account; LEADBRIDGE_URL
names another server, such as the sandbox. Colour is left out in a pipe and where NO_COLOR is set.

Exit codes: 0 done, 1 refused or failed by the server or the network, 2 usage or invalid parameters,
3 no match or an unknown operation.`

const COMMANDS = { operations: listOperations, call: callOperation, sandbox }

// A reader that has left, such as head, has what it wanted.
process.stdout.on('error', (error) =>
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failed),
)

const [name, ...args] = process.argv.slice(2)
try {
  if (!name || name === '--help' || name === '-h') await print(HELP)
  else if (Object.hasOwn(COMMANDS, name)) await COMMANDS[name](args)
  else throw new Failure(EXIT.usage, `there is no command ${name}`, '', HELP)
} catch (error) {
  process.exitCode = report(error)
  // One of its servers may be running already.
  if (name === 'sandbox') process.exit()
}

/** Says what went wrong, and gives the exit code. */
function report(error) {
  const { exit = exitOf(error), code, message, status, traceId, problems } = error
  const facts = [
    error instanceof LeadbridgeError && `${code}: `,
    code === 'EADDRINUSE' ? `port ${error.port} is taken: choose another with --port` : message,
    status && ` (status ${status})`,
    traceId && ` trace ${traceId}`,
  ]
  const lines = (problems ?? []).map(({ path, message }) => `${path}  ${message}`)
  // Problems say it all, unless it was the server that found them.
  if (lines.length === 0 || status) lines.unshift(`leadbridge: ${facts.filter(Boolean).join('')}`)
  const said = lines.join('\n')
  const { LEADBRIDGE_TOKEN: token } = process.env
  // It may have been pasted where an operation or a value was meant.
  console.error(token ? said.replaceAll(token, '…') : said)
  return exit
}

/** Parameters that the server refused were sent: that is its refusal, and not a wrong use. */
function exitOf({ code, status }) {
  if (code === 'unknown_operation') return EXIT.unknown
  if (code?.startsWith?.('ERR_PARSE_ARGS') || code === 'EADDRINUSE') return EXIT.usage
  const isMine = ['invalid', 'configuration'].includes(code) && status === undefined
  return isMine ? EXIT.usage : EXIT.failed
}

async function sandbox(args) {
  const { values, tokens } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      www: { type: 'string' },
      'no-limits': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    tokens: true,
  })
  if (values.help) return print(HELP)
  const names = tokens.filter(({ kind }) => kind === 'option').map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice) throw new Failure(EXIT.usage, `--${twice} is given twice`)
  for (const name of ['port', 'data', 'www'])
    if (values[name]?.trim() === '') throw new Failure(EXIT.usage, `--${name} needs a value`)
  if (values.www && !fs.statSync(values.www, { throwIfNoEntry: false })?.isDirectory())
    throw new Failure(EXIT.usage, `--www ${values.www}: there is no such folder`)
  const options = { data: values.data, ...(values['no-limits'] && { limits: false }) }
  const port = Number(values.port ?? (values.www ? 8080 : 4010))
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Failure(EXIT.usage, '--port must be a number from 0 to 65535')
  const { LEADBRIDGE_TOKEN: token, LEADBRIDGE_LOCATION: location } = process.env
  const running = []
  const stop = async () => {
    await Promise.all(running.map((server) => server.close()))
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  if (!values.www) {
    const api = await startSandbox({ port, ...options })
    running.push(api)
    console.log(
      `HighLevel sandbox on ${api.url}, token ${api.sandbox.token} (the agency's: ${api.sandbox.agencyToken}), location ${api.sandbox.location}`,
    )
  } else if (token && location) {
    const site = await startSite({ port, www: values.www, account: { token, location } })
    running.push(site)
    console.log(`Open ${site.url} (leads go to the HighLevel location ${location})`)
  } else {
    const api = await startSandbox(options)
    const account = { token: api.sandbox.token, location: api.sandbox.location, baseUrl: api.url }
    const site = await startSite({ port, www: values.www, account, sandbox: api.sandbox })
    running.push(site, api)
    console.log(
      `Open ${site.url} (sandbox; a real account: LEADBRIDGE_TOKEN=pit-… LEADBRIDGE_LOCATION=… make demo)`,
    )
  }
}
