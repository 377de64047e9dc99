import type * as Host from './host.js'
import type { Json } from './generated/models.js'
import { LeadbridgeError, type Problem } from './index.js'
import { nearest } from './nearest.js'
import type { WasmSource } from './wasm/source.js'

/** Options of a sandbox. */
export interface SandboxOptions {
  /** Contacts to create at the start. */
  contacts?: { [field: string]: Json }[] | undefined
  /** The location id; default `loc_sandbox`. */
  location?: string | undefined
  /** The company id; default `company_sandbox`. */
  company?: string | undefined
  /** Returns the time in milliseconds since 1970; default `Date.now`. */
  clock?: (() => number) | undefined
  /** Whether contacts may share an e-mail address or phone number. */
  allowDuplicates?: boolean | undefined
  /** How long the search index lags behind writes, in milliseconds. */
  indexLag?: number | undefined
  /**
   * The rate limit. `true` is that of the real API: 100 requests in 10 seconds, 200,000 a day. Default off; the command
   * `leadbridge sandbox` turns it on.
   */
  limits?:
    | boolean
    | { burst?: number | undefined; interval?: number | undefined; daily?: number | undefined }
    | undefined
  /** The country of phone numbers in national format; default US. */
  country?: string | undefined
  faults?: Fault[] | undefined
  /** The WebAssembly to use instead of the package's own file. */
  wasm?: WasmSource | undefined
}

/** A fault to inject. */
export interface Fault {
  /**
   * Not carried out: `status` (an error response), `refused` (no connection), `html` (the error page of a proxy). Carried
   * out: `lost` (no response), `cut` (half a response), `delay` (a late response), `garbage` (a response of invalid JSON).
   */
  kind: 'status' | 'refused' | 'lost' | 'cut' | 'delay' | 'garbage' | 'html'
  /** The number of requests that it affects; default 1. */
  times?: number | undefined
  status?: number | undefined
  message?: string | undefined
  /** Seconds for a `Retry-After` header. */
  retryAfter?: number | undefined
  /** Milliseconds. */
  delay?: number | undefined
  /** Only this operation, such as `contacts.create`. */
  operation?: string | undefined
}

/** A request and its response. */
export interface Exchange {
  at: number
  method: string
  url: string
  headers: Record<string, string>
  body?: string
  status: number
  responseBody: string
  responseHeaders: Record<string, string>
  effect: 'none' | 'refused' | 'lost' | 'cut' | 'delay'
}

/** A response, and what happens to it on the network. */
export interface Outcome {
  status: number
  headers: Record<string, string>
  body: string
  effect: 'none' | 'refused' | 'lost' | 'cut' | 'delay'
  delay: number
}

/** An emulated HighLevel account. */
export interface Sandbox {
  /** A `fetch` function: pass it to `createClient`, or to any client that takes one. */
  fetch(input: string | Host.URL | Host.Request, init?: Host.RequestInit): Promise<Host.Response>
  /** Handles a request synchronously, for servers that inject the fault themselves. */
  handle(request: {
    method: string
    url: string
    headers: Record<string, string>
    body?: string | undefined
  }): Outcome
  /**
   * Returns every record of a kind: `contact`, `task`, `note`, `event`, and the others by their path: `opportunities`,
   * `calendars`, `conversations/messages`.
   */
  records(kind: string): { [field: string]: Json }[]
  /** The last thousand requests, oldest first. */
  readonly requests: Exchange[]
  /** Injects a fault from the next request on. */
  fail(fault: Fault): void
  /** Ends every fault and resets the rate-limit counters. */
  heal(): void
  /** Creates a contact and returns its id. Throws for unknown fields and for values that the API refuses. */
  seed(contact: { [field: string]: Json }): string
  /** A Private Integration token with every scope, for the location. */
  readonly token: string
  readonly location: string
  /** A Private Integration token of the company, for agency operations. */
  readonly agencyToken: string
  /** The company's id. */
  readonly company: string
  /**
   * Adds a token of a location, by default the sandbox's own. Without `scopes` it has every scope; with `[]` it has none.
   */
  addToken(
    token: string,
    options?: { location?: string | undefined; scopes?: string[] | undefined },
  ): void
  /**
   * Returns an authorization code, like the consent page: for a location, or without one for the whole company. Without
   * `scopes` its token has every scope; with `[]` it has none.
   */
  authorize(
    clientId: string,
    options?: { location?: string | undefined; scopes?: string[] | undefined },
  ): string
  /** Returns the changes since the last call, as JSON lines for `replay`. */
  changes(): string
  /** Rolls back the changes that `changes` returned last, for example if they could not be saved. */
  undo(): void
  /** Returns the number of records. */
  count(): number
  /** Returns all records as JSON lines for `replay`. */
  snapshot(): string
  /** Applies JSON lines; returns the number of invalid ones. */
  replay(lines: string): number
}

type Rule = [what: string, is: (value: unknown) => boolean]

const text: Rule = ['a string', (value) => typeof value === 'string']

/** The options, with the rule of each; `fail` and `seed` check the items of arrays, the core the members of `limits`. */
const OPTIONS: Record<keyof SandboxOptions, Rule> = {
  contacts: ['an array of contacts', Array.isArray],
  location: text,
  company: text,
  clock: ['a function that returns milliseconds', (value) => typeof value === 'function'],
  allowDuplicates: ['true or false', (value) => typeof value === 'boolean'],
  indexLag: ['a number that is not negative', (value) => Number(value) === value && value >= 0],
  limits: [
    'true, false or an object such as { burst: 100 }',
    (value) => ['boolean', 'object'].includes(typeof value),
  ],
  country: text,
  faults: ['an array of faults', Array.isArray],
  wasm: ['a source of WebAssembly', () => true],
}

/** The options of a token. */
const GRANT = ['location', 'scopes']

let started: Promise<typeof import('../wasm/sandbox.js')> | undefined

/**
 * Creates a sandbox: an emulated HighLevel account in this process, in any runtime.
 *
 * @throws LeadbridgeError `configuration` for invalid options, `not_ready` if the WebAssembly does not load. The functions of
 * the sandbox throw `invalid` for invalid arguments.
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  if (typeof options !== 'object' || !options)
    throw new LeadbridgeError({ code: 'configuration', message: 'options must be an object' })
  checkOptions(options)
  started ??= import('#wasm/sandbox').then((build) => build.load(options.wasm))
  const glue = await started.catch((cause: unknown) => {
    started = undefined
    const message = `the sandbox could not start: ${cause instanceof Error ? cause.message : typeof cause}`
    throw new LeadbridgeError({ code: 'not_ready', message }, { cause })
  })
  const { clock = Date.now, contacts = [], faults = [], wasm: _, ...settings } = options
  const core = withCode('configuration', () => new glue.Sandbox(JSON.stringify(settings)))
  const requests: Exchange[] = []
  const location = settings.location ?? 'loc_sandbox'

  const sandbox: Sandbox = {
    handle({ method, url, headers, body }) {
      const at = clock()
      const text = withCode('invalid', () =>
        core.handle(method.toUpperCase(), url, JSON.stringify(headers), body, at),
      )
      const outcome = JSON.parse(text) as Outcome
      const { status, effect, body: responseBody, headers: responseHeaders } = outcome
      const response = { status, responseBody, responseHeaders, effect }
      requests.push({ at, method, url, headers, body, ...response })
      if (requests.length > 1000) requests.shift()
      return outcome
    },
    async fetch(input, init) {
      const request = new Request(input, init)
      request.signal.throwIfAborted()
      const headers = Object.fromEntries(request.headers)
      let body: string | undefined
      try {
        body = request.body ? await textOf(request) : undefined
      } catch {
        return new Response('{"statusCode":400,"message":"The body cannot be read"}', {
          status: 400,
        })
      }
      const { method, url } = request
      const outcome = sandbox.handle({ method, url, headers, body })
      if (outcome.effect === 'delay') await sleep(outcome.delay, request.signal)
      if (outcome.effect === 'lost')
        throw new TypeError('fetch failed', { cause: new Error('the response was lost') })
      // Like Node.
      if (outcome.effect === 'refused')
        throw new TypeError('fetch failed', {
          cause: Object.assign(new Error('the connection was refused'), { code: 'ECONNREFUSED' }),
        })
      return responseOf(outcome)
    },
    records: (kind) => JSON.parse(withCode('invalid', () => core.records(String(kind)))),
    requests,
    fail: (fault) => withCode('invalid', () => core.fail(JSON.stringify(fault ?? null))),
    heal() {
      core.heal()
      core.rest()
    },
    seed: (contact) =>
      withCode('invalid', () => core.seed(JSON.stringify(contact ?? null), clock())),
    token: 'pit-sandbox',
    location,
    agencyToken: 'pit-agency',
    company: settings.company ?? 'company_sandbox',
    addToken(token, options = {}) {
      throwProblems('invalid', unknownNames(options, GRANT))
      const { location: of = location, scopes } = options
      withCode('invalid', () =>
        core.addToken(string(token, 'token'), string(of, 'location'), scopes?.join(' ')),
      )
    },
    authorize(clientId, options = {}) {
      throwProblems('invalid', unknownNames(options, GRANT))
      const { location, scopes } = options
      return withCode('invalid', () => {
        const of = location == null ? undefined : string(location, 'location')
        return core.authorize(string(clientId, 'clientId'), of, scopes?.join(' '), clock())
      })
    },
    changes: () => core.changes(),
    undo: () => core.undo(),
    count: () => core.count(),
    snapshot: () => core.snapshot(),
    replay: (lines) => withCode('invalid', () => core.replay(string(lines, 'lines'))),
  }
  withCode('configuration', () => {
    for (const contact of contacts) core.seed(JSON.stringify(contact), clock())
    for (const fault of faults) core.fail(JSON.stringify(fault))
  })
  return sandbox
}

/** Throws for all unknown options and wrong values. */
function checkOptions(options: SandboxOptions): void {
  const problems = unknownNames(options, Object.keys(OPTIONS))
  for (const [path, [what, is]] of Object.entries(OPTIONS)) {
    const value = options[path as keyof SandboxOptions]
    if (value != null && !is(value))
      problems.push({ path, code: 'wrong_type', message: `must be ${what}` })
  }
  throwProblems('configuration', problems)
}

/** A problem for each name that is not an option, with the nearest one or all of them. */
function unknownNames(options: object, known: readonly string[]): Problem[] {
  return Object.entries(options)
    .filter(([name, value]) => value !== undefined && !known.includes(name))
    .map(([name]) => {
      const near = nearest(name, known)
      const hint = near ? `did you mean ${near}?` : `the settings are ${known.join(', ')}`
      const message = `is not a known setting; ${hint}`
      return { path: name, code: 'unknown_setting', message }
    })
}

/** Throws one error for all problems, if there are any. */
function throwProblems(code: 'configuration' | 'invalid', problems: Problem[]): void {
  const [first] = problems
  if (!first) return
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  const message = `${first.path} ${first.message}${more}`
  throw new LeadbridgeError({ code, message, problems })
}

/** Calls `act`; what it throws becomes a `LeadbridgeError`. */
function withCode<Result>(code: 'configuration' | 'invalid', act: () => Result): Result {
  try {
    return act()
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new LeadbridgeError({ code, message }, { cause })
  }
}

function string(value: unknown, name: string): string {
  if (typeof value === 'string') return value
  throw new TypeError(`${name} must be a string`)
}

/** The body as a string. Multipart becomes JSON, with the name and size of each file. */
async function textOf(request: Request): Promise<string> {
  if (!request.headers.get('content-type')?.startsWith('multipart/')) return await request.text()
  const parts: Record<string, unknown> = {}
  for (const [name, part] of await request.formData())
    parts[name] = typeof part === 'string' ? part : { name: part.name, size: part.size }
  return JSON.stringify(parts)
}

function responseOf({ status, headers, body, effect }: Outcome): Response {
  const empty = status === 204 || status === 304
  if (effect !== 'cut') return new Response(empty ? null : body, { status, headers })
  const bytes = new TextEncoder().encode(body)
  let sent = false
  const half = new ReadableStream({
    pull(controller) {
      if (sent) return controller.error(new TypeError('terminated'))
      sent = true
      controller.enqueue(bytes.slice(0, bytes.length / 2))
    },
  })
  return new Response(half, { status, headers })
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
  })
}
