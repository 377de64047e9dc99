#!/usr/bin/env node
import { LeadbridgeError } from 'leadbridge'
import { CALL_HELP, callOperation } from './call.js'
import { HELP_HELP, help, packageVersion } from './help.js'
import { OPERATIONS_HELP, listOperations } from './operations.js'
import { DEMO_HELP, SANDBOX_HELP, demo, sandbox } from './serve.js'
import { EXIT, Failure, print } from './terminal.js'

const HELP = `leadbridge operations [words…]                     lists operations: id, method, path, summary
leadbridge help <operation>                        its fields with types and descriptions, an example; of an area, its operations
leadbridge call <operation> [--parameter value …]  calls an operation
leadbridge demo [--port 8080]                      serves a site with form, handler, sandbox and API explorer
leadbridge sandbox [--port 4010]                   serves an emulated HighLevel account; the token is pit-sandbox
leadbridge --version                               prints the version of leadbridge

leadbridge help <command> lists the options of a command.

With LEADBRIDGE_TOKEN and LEADBRIDGE_LOCATION set, calls and the demo's leads go to that account. LEADBRIDGE_URL
is another server, such as the sandbox. There is no colour in a pipe, or if NO_COLOR is set.

Exit codes: 0 done, 1 the server refused the call, or it failed, 2 wrong usage or parameters,
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

/** The codes of failures that are not errors of the client, for JSON. */
const CODES = { [EXIT.failed]: 'failed', [EXIT.usage]: 'usage', [EXIT.unknown]: 'not_found' }

// A reader such as `head` closes the pipe when it has enough.
process.stdout.on('error', (error) =>
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failed),
)

const [name, ...args] = process.argv.slice(2)
try {
  if (!name || name === '--help' || name === '-h') await print(HELP)
  else if (name === '--version' || name === '-v') await print(packageVersion())
  else if (Object.hasOwn(COMMANDS, name)) await COMMANDS[name](args)
  else throw new Failure(EXIT.usage, `there is no command ${name}`, HELP)
} catch (error) {
  process.exitCode = report(error)
  // A server of the command may still be running.
  if (SERVERS.includes(name)) process.exit()
}

/** Prints an error, as JSON with `--json`, and returns the exit code. */
function report(error) {
  const { exit = exitOf(error), code, status, contactId, traceId, problems, help } = error
  const message =
    code === 'EADDRINUSE'
      ? `port ${error.port} is taken: choose another with --port`
      : error.message
  const isLeadbridge = error instanceof LeadbridgeError
  const printed = args.includes('--json')
    ? JSON.stringify({ error: isLeadbridge ? error.toJSON() : { code: CODES[exit], message } })
    : inLines({ code: isLeadbridge && code, message, status, contactId, traceId, problems })
  // The client's message names its option, not the flag.
  const text = printed.replaceAll('pass `insecure: true`', 'pass --insecure')
  const { LEADBRIDGE_TOKEN: token } = process.env
  // The token may have been pasted as an operation or a value. A help text may contain the same string, such as `pit-sandbox`.
  console.error(token ? text.replaceAll(token, '…') : text)
  if (help && !args.includes('--json')) console.error(`\n${help}`)
  return exit
}

function inLines({ code, message, status, contactId, traceId, problems }) {
  // Most messages contain the status.
  const hasStatus = status && new RegExp(`\\b${status}\\b`).test(message)
  const facts = [
    code && `${code}: `,
    message,
    status && !hasStatus && ` (status ${status})`,
    contactId && ` contact ${contactId}`,
    traceId && ` trace ${traceId}`,
  ]
  const lines = (problems ?? []).map(({ path, message }) =>
    path ? `${path}  ${message}` : message,
  )
  // The message repeats the first problem, unless it is the server's.
  if (lines.length === 0 || status) lines.unshift(`leadbridge: ${facts.filter(Boolean).join('')}`)
  return lines.join('\n')
}

/** Invalid parameters are wrong usage, unless they were sent and the server refused them. */
function exitOf({ code, status }) {
  if (code === 'unknown_operation') return EXIT.unknown
  if (code?.startsWith?.('ERR_PARSE_ARGS') || code === 'EADDRINUSE') return EXIT.usage
  const isUsage = ['invalid', 'configuration'].includes(code) && status === undefined
  return isUsage ? EXIT.usage : EXIT.failed
}
