import type * as Host from './host.js'
import type { Json } from './generated/models.js'
import { LeadbridgeError } from './index.js'
import type { WasmSource } from './wasm/source.js'

/** How a sandbox behaves. */
export interface SandboxOptions {
  /** Contacts that are there from the start. */
  contacts?: { [field: string]: Json }[]
  /** The location; `loc_sandbox` unless said. */
  location?: string
  /** Its company, `company_sandbox` unless said. */
  company?: string
  /** Milliseconds since 1970; `Date.now` unless said. */
  clock?: () => number
  /** Whether contacts may share an e-mail address or phone number. */
  allowDuplicates?: boolean
  /** How long the search index lags behind writes, in milliseconds. */
  indexLag?: number
  /**
   * The rate limit: off unless it is `true` (100 requests in 10 seconds, 200,000 a day, as the real API) or says otherwise.
   * Behind a port it is on.
   */
  limits?: boolean | { burst?: number; interval?: number; daily?: number }
  /** The country in which national phone numbers are read; US unless said. */
  country?: string
  faults?: Fault[]
  /** Where the WebAssembly comes from. */
  wasm?: WasmSource
}

/** Something that goes wrong on demand. */
export interface Fault {
  /**
   * `status`: an error, nothing done. `refused`: no connection, nothing done. `lost`: done, but the answer never comes.
   * `cut`: done, the answer breaks off. `delay`: done, the answer is late. `garbage`: done, the answer is broken JSON.
   * `html`: a proxy's page, nothing done.
   */
  kind: 'status' | 'refused' | 'lost' | 'cut' | 'delay' | 'garbage' | 'html'
  /** How many requests it strikes; 1 unless said. */
  times?: number
  status?: number
  message?: string
  /** Seconds for a `Retry-After` header. */
  retryAfter?: number
  /** Milliseconds. */
  delay?: number
  /** Only this operation, such as `contacts.create`. */
  operation?: string
}

/** A request that came, and what was answered. */
export interface Exchange {
  at: number
  method: string
  url: string
  headers: Record<string, string>
  body?: string
  status: number
  answer: string
  answerHeaders: Record<string, string>
  effect: 'none' | 'refused' | 'lost' | 'cut' | 'delay'
}

/** What is answered, and what happens to it on its way. */
export interface Outcome {
  status: number
  headers: Record<string, string>
  body: string
  effect: 'none' | 'refused' | 'lost' | 'cut' | 'delay'
  delay: number
}

/** HighLevel, emulated. */
export interface Sandbox {
  /** Shaped like the global `fetch`: pass it to `createClient`, or to any client that takes one. */
  fetch(input: string | Host.URL | Host.Request, init?: Host.RequestInit): Promise<Host.Response>
  /** The answer and its fate, for servers that hold a socket. */
  handle(request: {
    method: string
    url: string
    headers: Record<string, string>
    body?: string
  }): Outcome
  /**
   * Every record of a kind: `contact`, `task`, `note`, `event`, and all others as their paths are written: `opportunities`,
   * `calendars`, `conversations/messages`.
   */
  records(kind: string): { [field: string]: Json }[]
  /** What came so far, oldest first; the last thousand. */
  readonly requests: Exchange[]
  /** Lets something go wrong from the next request on. */
  fail(fault: Fault): void
  /** Ends every fault, and forgets how many requests came. */
  heal(): void
  /** Puts a contact in place; gives its id. Throws for a field that no contact has, and for a value that the API refuses. */
  seed(contact: { [field: string]: Json }): string
  /** A Private Integration token with every scope, for the location. */
  readonly token: string
  readonly location: string
  /** A Private Integration token of the company, for the operations of an agency. */
  readonly agencyToken: string
  /** The company's id. */
  readonly company: string
  /**
   * Adds a token of a location, the sandbox's own unless said, that may do what `scopes` say: everything where they are
   * left out, and with `[]` nothing that needs a scope.
   */
  addToken(token: string, options?: { location?: string; scopes?: string[] }): void
  /**
   * An authorization code, as the consent page would give it: for a location, or without one for the whole company. Its
   * token may do what `scopes` say: everything where they are left out, and with `[]` nothing that needs a scope.
   */
  authorize(clientId: string, options?: { location?: string; scopes?: string[] }): string
  /** What changed since the last time, one JSON object a line: keep it, and nothing is lost. */
  changes(): string
  /** Undoes what `changes` gave last, as where it could not be kept. */
  undo(): void
  /** How many records there are. */
  count(): number
  /** Everything as such lines. */
  snapshot(): string
  /** Applies such lines; gives the number that could not be read. */
  replay(lines: string): number
}

let started: Promise<typeof import('../wasm/sandbox.js')> | undefined

/** HighLevel as a function, in any runtime. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  started ??= import('#wasm/sandbox').then((build) => build.load(options.wasm))
  const glue = await started.catch((cause: unknown) => {
    started = undefined
    const message = `the sandbox could not start: ${cause instanceof Error ? cause.message : typeof cause}`
    throw new LeadbridgeError({ code: 'not_ready', message }, { cause })
  })
  const { clock = Date.now, contacts = [], faults = [], wasm: _, ...settings } = options
  const core = new glue.Sandbox(JSON.stringify(settings))
  const requests: Exchange[] = []
  const location = settings.location ?? 'loc_sandbox'

  const sandbox: Sandbox = {
    handle({ method, url, headers, body }) {
      const at = clock()
      const outcome = JSON.parse(
        core.handle(method.toUpperCase(), url, JSON.stringify(headers), body, at),
      ) as Outcome
      const { status, effect, body: answer, headers: answerHeaders } = outcome
      requests.push({ at, method, url, headers, body, status, answer, answerHeaders, effect })
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
        throw new TypeError('fetch failed', { cause: new Error('the answer was lost') })
      // As Node says it.
      if (outcome.effect === 'refused')
        throw new TypeError('fetch failed', {
          cause: Object.assign(new Error('the connection was refused'), { code: 'ECONNREFUSED' }),
        })
      return answer(outcome)
    },
    records: (kind) => JSON.parse(core.records(kind)),
    requests,
    fail: (fault) => core.fail(JSON.stringify(fault)),
    heal() {
      core.heal()
      core.rest()
    },
    seed: (contact) => core.seed(JSON.stringify(contact), clock()),
    token: 'pit-sandbox',
    location,
    agencyToken: 'pit-agency',
    company: settings.company ?? 'company_sandbox',
    addToken: (token, { location: place = location, scopes } = {}) =>
      core.addToken(token, place, scopes?.join(' ')),
    authorize: (clientId, { location: place, scopes } = {}) =>
      core.authorize(clientId, place, scopes?.join(' '), clock()),
    changes: () => core.changes(),
    undo: () => core.undo(),
    count: () => core.count(),
    snapshot: () => core.snapshot(),
    replay: (lines) => core.replay(lines),
  }
  for (const contact of contacts) sandbox.seed(contact)
  for (const fault of faults) sandbox.fail(fault)
  return sandbox
}

/** The body as text; parts become JSON, a file in them its name and size. */
async function textOf(request: Request): Promise<string> {
  if (!request.headers.get('content-type')?.startsWith('multipart/')) return await request.text()
  const parts: Record<string, unknown> = {}
  for (const [name, part] of await request.formData())
    parts[name] = typeof part === 'string' ? part : { name: part.name, size: part.size }
  return JSON.stringify(parts)
}

function answer({ status, headers, body, effect }: Outcome): Response {
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
