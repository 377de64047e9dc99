#!/usr/bin/env node
import { LeadbridgeError } from 'leadbridge'
import { CALL_HELP, callOperation } from './call.js'
import { HELP_HELP, help, packageVersion } from './help.js'
import { OPERATIONS_HELP, listOperations } from './operations.js'
import { DEMO_HELP, SANDBOX_HELP, demo, sandbox } from './serve.js'
import { EXIT, Failure, print } from './terminal.js'

const HELP = `leadbridge operations [words…]                     what HighLevel can do: id, method, path, summary
leadbridge help <operation>                        its fields: type, what each is, an example; of an area, its operations
leadbridge call <operation> [--parameter value …]  calls it
leadbridge demo [--port 8080]                      a site with the form, the handler, a sandbox and the API explorer
leadbridge sandbox [--port 4010]                   HighLevel, emulated on 127.0.0.1; the token is pit-sandbox
leadbridge --version                               the version of leadbridge

leadbridge help <command> lists the options of a command.

With LEADBRIDGE_TOKEN and LEADBRIDGE_LOCATION set, calls and the demo's leads go to that account; LEADBRIDGE_URL
names another server, such as the sandbox. Colour is left out in a pipe and where NO_COLOR is set.

Exit codes: 0 done, 1 refused or failed by the server or the network, 2 usage or invalid parameters,
3 no match or an unknown operation.`

const SERVERS = ['demo', 'sandbox']

const TEXTS = {
  all: HELP,
  call: CALL_HELP,
  demo: DEMO_HELP,
  help: HELP_HELP,
  operations: OPERATIONS_HELP,
  sandbox: SANDBOX_HELP,
}

const COMMANDS = {
  operations: listOperations,
  call: callOperation,
  demo,
  help: (args) => help(args, TEXTS),
  sandbox,
}

/** The codes of failures that the client does not know. */
const CODES = { [EXIT.failed]: 'failed', [EXIT.usage]: 'usage', [EXIT.unknown]: 'not_found' }

// A reader that has left, such as head, has what it wanted.
process.stdout.on('error', (error) =>
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failed),
)

const [name, ...args] = process.argv.slice(2)
try {
  if (!name || name === '--help' || name === '-h') await print(HELP)
  else if (name === '--version' || name === '-v') await print(packageVersion())
  else if (Object.hasOwn(COMMANDS, name)) await COMMANDS[name](args)
  else throw new Failure(EXIT.usage, `there is no command ${name}`, '', HELP)
} catch (error) {
  process.exitCode = report(error)
  // One of its servers may be running already.
  if (SERVERS.includes(name)) process.exit()
}

/** Says what went wrong, as JSON where that was asked for, and gives the exit code. */
function report(error) {
  const { exit = exitOf(error), code, status, traceId, problems } = error
  const message =
    code === 'EADDRINUSE'
      ? `port ${error.port} is taken: choose another with --port`
      : error.message
  const isOurs = error instanceof LeadbridgeError
  const printed = args.includes('--json')
    ? JSON.stringify({ error: isOurs ? error.toJSON() : { code: CODES[exit], message } })
    : inLines({ code: isOurs && code, message, status, traceId, problems })
  // The client names its own option.
  const said = printed.replaceAll('pass `insecure: true`', 'pass --insecure')
  const { LEADBRIDGE_TOKEN: token } = process.env
  // It may have been pasted where an operation or a value was meant.
  console.error(token ? said.replaceAll(token, '…') : said)
  return exit
}

function inLines({ code, message, status, traceId, problems }) {
  // Most messages quote the status and the words of the server.
  const isSaid = status && new RegExp(`\\b${status}\\b`).test(message)
  const facts = [
    code && `${code}: `,
    message,
    status && !isSaid && ` (status ${status})`,
    traceId && ` trace ${traceId}`,
  ]
  const lines = (problems ?? []).map(({ path, message }) =>
    path ? `${path}  ${message}` : message,
  )
  // Problems say it all, unless it was the server that found them.
  if (lines.length === 0 || status) lines.unshift(`leadbridge: ${facts.filter(Boolean).join('')}`)
  return lines.join('\n')
}

/** Parameters that the server refused were sent: that is its refusal, and not a wrong use. */
function exitOf({ code, status }) {
  if (code === 'unknown_operation') return EXIT.unknown
  if (code?.startsWith?.('ERR_PARSE_ARGS') || code === 'EADDRINUSE') return EXIT.usage
  const isMine = ['invalid', 'configuration'].includes(code) && status === undefined
  return isMine ? EXIT.usage : EXIT.failed
}
