import { addressOf, bucket } from './edge/address.js'
import { discard, readBody, type Body } from './edge/body.js'
import { checkAccount } from './edge/check.js'
import { checkOptions } from './edge/options.js'
import { checkStore } from './edge/check-store.js'
import { respond, unavailable, type CoreResponse } from './edge/respond.js'
import { digest, waiterOf } from './edge/runtime.js'
import { memoryStore, type Store } from './edge/store.js'
import { notifier } from './edge/notify.js'
import type { Handler, HandlerOptions, LeadReport } from './edge/types.js'
import type { Facts } from './errors.js'
import { LeadbridgeError } from './index.js'
import { internalsOf } from './internals.js'
import type { WasmSource } from './wasm/source.js'

export { checkStore, memoryStore, type Store }
export type { Handler, HandlerOptions, LeadOptions, LeadReport } from './edge/types.js'

/** What the core asks for. */
type Step =
  | { do: 'read' }
  | { do: 'digest'; text: string }
  | Command
  | { do: 'fields'; time: number }
  | { do: 'call'; id?: 'contacts.create'; params: { body: { email: string } }; time: number }
  | ({ do: 'wait'; time: number } & Key)
  | { do: 'respond'; response: CoreResponse; report: LeadReport }

/** `private` is personal data, of which the key has only the digest; empty for none. */
interface Key {
  key: string
  private: string
}

interface Command extends Key {
  do: 'store'
  command: 'get' | 'set' | 'claim' | 'replace' | 'delete' | 'increment'
  /** Empty for none, and to delete the entry. */
  value: string
  old: string
  ttl: number
  time: number
}

/** What came of a step: a word and a value, as the core's `handle` takes them. */
type Outcome = [what: string, value: string]

/** How the store has behaved during one submission. If it has not replied in time, it gets no more commands. */
interface Submission {
  store: 'up' | 'failed' | 'silent'
}

/** How long the definitions of custom fields are reused, in milliseconds. */
const FRESH = 60_000

/** Codes of failures that pass by themselves; all others are the owner's to fix. */
const PASSING = ['rate_limited', 'timeout', 'network', 'server', 'aborted']

/** The handler in its build, and one submission in it. */
type Core = InstanceType<typeof import('../wasm/edge.js').LeadHandler>

let started: Promise<typeof import('../wasm/edge.js')> | undefined

/** Starts the handler's build, once; after a failure, again. */
function start(source?: WasmSource) {
  started ??= import('#wasm/edge')
    .then((build) => build.load(source))
    .catch((error: unknown) => {
      started = undefined
      throw error
    })
  return started
}

/**
 * A handler for a site's leads. It alone holds the token; the page posts to it. It runs unchanged on Workers, Deno, Bun and
 * Node; export it as it is, or call `handler.fetch`.
 *
 * @throws LeadbridgeError `configuration` for wrong options, with every problem
 */
export function createHandler(options: HandlerOptions): Handler {
  checkOptions(options)
  const { client, lead = {}, store = memoryStore(), storeDown = 'refuse', onLead } = options
  const { readTimeout = 20_000, ...rest } = lead
  // A browser sends an origin in its ASCII form.
  const allow = lead.allow?.map((entry) => (entry === '*' ? entry : new URL(entry).origin))
  // As they were checked, whatever becomes of the object.
  const core = JSON.stringify({ ...rest, storeDown, ...(allow && { allow }) })
  const owner = notifier(options)
  /** Who waits here until an entry of the store changes. */
  const waiting = new Map<string, Set<() => void>>()
  let made: Promise<Core> | undefined
  let internals: ReturnType<typeof internalsOf>
  const make = () => {
    const now = internalsOf(client)
    // Since the last lead, a test or a tool may have put another `call` into the client.
    if (now !== internals) made = undefined
    internals = now
    return (made ??= start(options.wasm)
      .then((glue) => {
        const handler = new glue.LeadHandler(core)
        if (now) handler.useClient(now.open(glue))
        return handler
      })
      .catch((thrown: unknown) => {
        made = undefined
        if (isFacts(thrown)) throw new LeadbridgeError(thrown)
        const why = thrown instanceof Error ? thrown.message : 'unknown'
        // Workers compile no text; without their condition, a bundler takes that.
        const remedy = /disallowed by embedder/.test(why)
          ? '; build for Workers with the condition workerd (esbuild: --conditions=workerd --loader:.wasm=copy)'
          : ''
        const message = `the WebAssembly of the handler could not be loaded: ${why}${remedy}`
        throw new LeadbridgeError({ code: 'configuration', message }, { cause: thrown })
      }))
  }

  async function fetch(request: Request, env?: unknown, context?: unknown): Promise<Response> {
    if (typeof request?.headers?.get !== 'function') throw noRequest()
    const response = await receive(request, env, context)
    return request.method === 'HEAD' ? new Response(null, response) : response
  }

  async function receive(request: Request, env: unknown, context: unknown): Promise<Response> {
    if (request.bodyUsed) {
      const message =
        'the body of the request was read before: put the handler before what reads it, or pass a clone'
      owner(new LeadbridgeError({ code: 'configuration', message }))
      return unavailable(request)
    }
    try {
      return await take(request, env, context)
    } catch (error) {
      const message = 'the handler could not take a lead'
      const known = error instanceof LeadbridgeError
      owner(
        known ? error : new LeadbridgeError({ code: 'configuration', message }, { cause: error }),
      )
      return unavailable(request)
    }
  }

  async function take(request: Request, env: unknown, context: unknown): Promise<Response> {
    const handler = await make()
    const bounds = {
      bytes: handler.maxBytes,
      upload: handler.maxUpload,
      fields: lead.maxFields ?? 100,
      time: readTimeout,
    }
    const visitor = address(request, env, context)
    const submission: Submission = { store: 'up' }
    /** Nothing where the body is to be read first. */
    async function judge({ type, text, unread }: Body): Promise<Response | undefined> {
      const headers: Record<string, string> = Object.fromEntries(request.headers)
      if (type) headers['content-type'] = type
      const sent = JSON.stringify(headers)
      const { url } = request
      const method = request.method === 'HEAD' ? 'GET' : request.method
      const attempt = crypto.randomUUID()
      const state = handler.read(method, url, sent, text, visitor, attempt, Date.now(), unread)
      try {
        let next = state.poll()
        for (;;) {
          const step = JSON.parse(next) as Step
          if (step.do === 'read') return undefined
          if (step.do === 'respond') {
            if (step.report.outcome)
              afterResponse(() => reportToOwner(step.report, visitor, submission), env, context)
            return respond(step.response, url)
          }
          const isMadeInside = step.do === 'call' && !step.id
          if (isMadeInside) next = await state.call()
          else next = state.handle(...(await act(step, submission, handler)), Date.now())
        }
      } finally {
        state.free()
      }
    }
    // What is small is read sooner than it is judged twice.
    if (!(lengthOf(request) <= bounds.bytes)) {
      const early = await judge({ unread: 'ahead' })
      if (early) {
        await discard(request, bounds)
        return early
      }
    }
    // Nothing asks for a body that has been read.
    return (await judge(await readBody(request, bounds))) ?? unavailable(request)
  }

  function address(request: Request, env: unknown, context: unknown): string {
    try {
      if (!options.address) return bucket(addressOf(request, env, context, lead.trustProxy))
      const own: unknown = options.address(request)
      if (own === undefined || own === null) return ''
      if (typeof own !== 'string') {
        if (own instanceof Promise) own.catch(() => undefined)
        throw new TypeError('`address` must return a string, and no promise')
      }
      return bucket(own) || own
    } catch (cause) {
      const message = 'the function `address` failed; the lead was taken without a limit'
      owner(new LeadbridgeError({ code: 'configuration', message }, { cause }))
      return ''
    }
  }

  async function act(
    step: Exclude<Step, { do: 'read' | 'respond' }>,
    submission: Submission,
    handler: Core,
  ): Promise<Outcome> {
    switch (step.do) {
      case 'digest':
        return ['digest', await digest(step.text)]
      case 'store':
        return ask(step, submission)
      case 'wait':
        await change(step.key && (await keyOf(step)), step.time)
        return ['waited', '']
      case 'fields':
        return called(() => definitions(step.time, handler))
      default:
        return called(async () => {
          const reply = client.call(step.id ?? 'contacts.create', step.params, {
            deadline: step.time,
          })
          // A wrapper of the client may return a promise alone.
          const { data, warnings } =
            typeof reply.withResponse === 'function'
              ? await reply.withResponse()
              : { data: await reply, warnings: [] }
          return JSON.stringify(warnings.length ? { ...data, $warnings: warnings } : data) ?? 'null'
        })
    }
  }

  async function called(ask: () => Promise<string>): Promise<Outcome> {
    try {
      return ['response', await ask()]
    } catch (cause) {
      const known = cause instanceof LeadbridgeError ? cause.toJSON() : isFacts(cause) && cause
      const message = 'the client of the handler failed'
      if (!known) owner(new LeadbridgeError({ code: 'configuration', message }, { cause }))
      return ['failed', JSON.stringify(known || { code: 'server', message })]
    }
  }

  /** Waits, and no longer than until this process changes the entry of `key`. */
  function change(key: string, time: number): Promise<void> {
    return new Promise((resolve) => {
      const others = waiting.get(key) ?? new Set()
      const end = () => {
        clearTimeout(timer)
        others.delete(end)
        if (!others.size) waiting.delete(key)
        resolve()
      }
      const timer = setTimeout(end, time)
      if (key) waiting.set(key, others.add(end))
    })
  }

  async function readFields(deadline: number): Promise<string> {
    const params = { model: 'contact' } as never
    // A wrapper of the client may return no promise.
    const found: unknown = await client.call('locations.listCustomFields', params, { deadline })
    return JSON.stringify((found as { customFields?: unknown } | undefined)?.customFields ?? [])
  }

  let fields: { at: number; list: Promise<string> } | undefined
  /** The definitions of the location's custom fields, as JSON text. */
  function definitions(time: number, handler: Core): Promise<string> {
    if (!fields || performance.now() - fields.at > FRESH) {
      const deadline = Math.max(1, time)
      const list = handler.isCalling
        ? (handler.fields(deadline) as Promise<string>)
        : readFields(deadline)
      const fetched = { at: performance.now(), list }
      fields = fetched
      list.catch(() => {
        if (fields === fetched) fields = undefined
      })
    }
    return fields.list
  }

  async function ask(command: Command, submission: Submission): Promise<Outcome> {
    if (submission.store === 'silent') return ['store_failed', '']
    const key = await keyOf(command)
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      const reply = execute(store, key, command)
      // A store in memory replies at once.
      if (!isPromise(reply)) return outcomeOf(command, reply)
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          submission.store = 'silent'
          reject(misused(`the store of the handler did not reply in time`))
        }, command.time)
      })
      return outcomeOf(command, await Promise.race([reply, late]))
    } catch (cause) {
      if (submission.store === 'up') submission.store = 'failed'
      const isOurs = cause instanceof LeadbridgeError
      const message = isOurs ? cause.message : 'the store of the handler failed'
      owner(new LeadbridgeError({ code: 'store', message }, { cause }))
      return ['store_failed', '']
    } finally {
      clearTimeout(timer)
      if (command.command !== 'get' && command.command !== 'claim')
        for (const wake of waiting.get(key) ?? []) wake()
    }
  }

  async function reportToOwner(report: LeadReport, visitor: string, { store }: Submission) {
    for (const { code, path, message } of report.problems) {
      if (code === 'unknown_field')
        owner(
          new LeadbridgeError({ code: 'configuration', message: `${path} ${message}` }),
          report,
          path,
        )
    }
    const { error, outcome } = report
    if (!visitor && !options.address && ['created', 'updated', 'conflict'].includes(outcome)) {
      const message =
        'the address of the visitor is unknown, so `lead.limit` counts nothing: set `lead.trustProxy` to the number of proxies, or pass `address`'
      owner(new LeadbridgeError({ code: 'configuration', message }), undefined, 'address')
    }
    // Unless both functions are passed, the error is all that the owner gets of a failed lead.
    const isOnlyReport = outcome === 'failed' && !(onLead && options.onError)
    // A store that fails was reported when it failed.
    const isNews =
      !PASSING.includes(error?.code ?? '') && (error?.code !== 'store' || store === 'up')
    if (error && (isNews || isOnlyReport)) owner(new LeadbridgeError(error), report)
    try {
      await onLead?.(report)
    } catch (cause) {
      const message = 'the function `onLead` failed'
      owner(new LeadbridgeError({ code: 'configuration', message }, { cause }), report)
    }
  }

  /** Runs a task after the response. */
  function afterResponse(task: () => Promise<void>, env: unknown, context: unknown) {
    const done = new Promise((resolve) => setTimeout(resolve)).then(task)
    const wait = async () => waiterOf(options, env, context)?.(done)
    // A request that is over takes no more work; the task runs as far as the process lives.
    wait().catch((cause: unknown) => {
      const message = 'the function `waitUntil` failed'
      if (options.waitUntil)
        owner(new LeadbridgeError({ code: 'configuration', message }, { cause }))
    })
  }

  const handler = {
    fetch,
    async check() {
      try {
        await make()
      } catch (error) {
        if (!(error instanceof LeadbridgeError)) throw error
        return [{ path: 'lead', code: error.code, message: error.message }]
      }
      return checkAccount(client, lead)
    },
  }
  // `http.createServer(handler)` would take it for options and never respond. It reads this option first.
  return Object.defineProperty(handler, 'IncomingMessage', {
    get() {
      throw noRequest()
    },
  })
}

const noRequest = () =>
  new LeadbridgeError({
    code: 'configuration',
    message:
      'handler.fetch takes a Request; for a server of Node wrap the handler: toNodeHandler(handler) of leadbridge/node',
  })

/** What a store does that it must not. */
const misused = (message: string) => new LeadbridgeError({ code: 'store', message })

const lengthOf = ({ headers }: Request) => Number(headers.get('content-length') ?? NaN)

/** The key as the store gets it: it must not contain the address of a visitor. */
const keyOf = async ({ key, private: personal }: Key) =>
  personal ? key + (await digest(personal)) : key

function execute(store: Store, key: string, { command, value, old, ttl }: Command): unknown {
  switch (command) {
    case 'set':
      return store.set(key, value, ttl)
    case 'claim':
      return store.claim(key, value, ttl)
    case 'increment':
      return store.increment(key, ttl)
    case 'get':
      return store.get(key)
    case 'delete':
      return store.delete(key)
    case 'replace':
      return store.replace
        ? store.replace(key, old, value || undefined, ttl)
        : release(store, key, old)
  }
}

/** In two steps, for a store without compare-and-set: nobody else stores this value, so it can only have expired in between. */
async function release(store: Store, key: string, value: string) {
  if ((await store.get(key)) === value) await store.delete(key)
}

/** What a store replied. Anything that the handler did not store would be taken for the outcome of a lead. */
function outcomeOf({ command }: Command, reply: unknown): Outcome {
  if (command === 'increment') {
    if (!Number.isFinite(reply)) throw misused('increment must return a number')
    return ['count', String(reply)]
  }
  if (command !== 'get' && command !== 'claim') return ['done', '']
  if (reply === undefined || reply === null) return ['nothing', '']
  if (typeof reply === 'number') return ['value', String(reply)]
  // An object of JSON, or a counter.
  if (typeof reply === 'string' && /^({.*}|\d+)$/s.test(reply)) return ['value', reply]
  throw misused('claim and get must return the value that was stored, or undefined')
}

/** Also those of another realm or library. */
const isPromise = <Value>(value: Value | Promise<Value>): value is Promise<Value> =>
  typeof (value as { then?: unknown } | undefined | null)?.then === 'function'

const isFacts = (thrown: unknown): thrown is Facts =>
  !(thrown instanceof Error) && typeof (thrown as Facts | undefined)?.code === 'string'
