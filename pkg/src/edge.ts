import { addressOf, bucket } from './edge/address.js'
import { discard, isParts, readBody, type Body } from './edge/body.js'
import { checkAccount } from './edge/check.js'
import { checkOptions } from './edge/options.js'
import { checkStore } from './edge/check-store.js'
import { respond, unavailable, type Answer } from './edge/respond.js'
import { digest, waiterOf } from './edge/runtime.js'
import { memoryStore, type Store } from './edge/store.js'
import { teller } from './edge/teller.js'
import type { Handler, HandlerOptions, LeadReport } from './edge/types.js'
import type { Facts } from './errors.js'
import { LeadbridgeError } from './index.js'
import { internalsOf as insideOf } from './internals.js'
import type { WasmSource } from './wasm/source.js'

export { checkStore, memoryStore, type Store }
export type { Handler, HandlerOptions, LeadOptions, LeadReport } from './edge/types.js'

interface Step {
  do:
    | 'digest'
    | 'claim'
    | 'await'
    | 'peek'
    | 'read'
    | 'count'
    | 'wait'
    | 'recall'
    | 'lock'
    | 'fields'
    | 'call'
    | 'save'
    | 'keep'
    | 'release'
    | 'respond'
  key: string
  left: string
  window: number
  text: string
  id: 'contacts.create'
  params: { body: { email: string } }
  answer: string
  response: Answer
  report: LeadReport
}

/** What was done: a word and a value, as the core's `handle` takes them. */
type Told = [what: string, value: string]

/** How long a claim outlives the lead's own time, in milliseconds, so that nobody else can begin it. */
const MARGIN = 10_000

/** How long another attempt of the same submission waits for the first, in milliseconds. */
const PATIENCE = 12_000

/** How long a lead waits for others that are about the same person, in milliseconds: many of them must not keep it out. */
const TURN = 10_000

/** What a contact that a lead is changing has in the store. */
const LOCK = 'locked'

/** How long the store may take, in milliseconds. */
const STORE_TIME = 5_000

/** How long the definitions of custom fields are reused, in milliseconds. */
const FRESH = 60_000

/** Codes of failures that pass by themselves, or that the owner hears of anyway; all others are the owner's to fix. */
const PASSING = ['rate_limited', 'timeout', 'network', 'server', 'aborted', 'store']

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
  const { readTimeout = 20_000, deadline = 45_000, ...rest } = lead
  // A browser sends an origin in its ASCII form.
  const allow = lead.allow?.map((entry) => (entry === '*' ? entry : new URL(entry).origin))
  // As they were checked, whatever becomes of the object.
  const core = JSON.stringify({ ...rest, ...(allow && { allow }) })
  const owner = teller(options)
  const underWay = new Map<string, Promise<unknown>>()
  let made: Promise<Core> | undefined
  let inside: ReturnType<typeof insideOf>
  const make = () => {
    const now = insideOf(client)
    // Since the last lead, a test or a tool may have put another `call` into the client.
    if (now !== inside) made = undefined
    inside = now
    return (made ??= start(options.wasm)
      .then((glue) => {
        const handler = new glue.LeadHandler(core)
        if (now) handler.through(now.open(glue))
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
    if (request.bodyUsed) {
      const message =
        'the body of the request was read before the handler got it: put the handler before what reads it, or pass a clone'
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
    const isLarge = isParts(request) && !(lengthOf(request) <= bounds.bytes)
    const submission = new Submission(isLarge)
    /** Nothing where the body is to be read first. */
    async function judge({ type, text, unread }: Body): Promise<Response | undefined> {
      const headers: Record<string, string> = Object.fromEntries(request.headers)
      if (type) headers['content-type'] = type
      const told = JSON.stringify(headers)
      const { method, url } = request
      const state = handler.read(method, url, told, text, visitor, Date.now(), unread)
      try {
        let next = state.poll()
        for (;;) {
          const step = JSON.parse(next) as Step
          if (step.do === 'read') return undefined
          if (step.do === 'respond') {
            if (step.report.outcome) later(() => tellOwner(step.report, visitor), env, context)
            return respond(step.response)
          }
          const isTheirs = step.do === 'call' && !step.id
          if (isTheirs && submission.left > 0)
            next = await state.call(Math.min(20_000, submission.left))
          else next = state.handle(...(await act(step, submission, handler)), Date.now())
        }
      } finally {
        state.free()
      }
    }
    try {
      // What is small is read sooner than it is judged twice.
      if (!(lengthOf(request) <= bounds.bytes)) {
        const early = await judge({ unread: 'ahead' })
        if (early) {
          await discard(request, bounds)
          return early
        }
      }
      const body = await readBody(request, bounds)
      submission.begin()
      // Nothing asks for a body that has been read.
      return (await judge(body)) ?? unavailable(request)
    } finally {
      for (const key of submission.held) await stored(submission, () => store.delete(key))
      submission.end()
    }
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

  /** One attempt: its budget, and what others wait for. */
  class Submission {
    #ends = 0
    #finished: (() => void) | undefined
    #saved = false
    /** Keys to delete at the end: the claim until it has an outcome, and contacts that this lead keeps others from. */
    readonly held = new Set<string>()
    /** Whether the store did not answer in time: this lead asks it nothing more. */
    isAlone = false

    /** Whether it is worth asking the store before the body is read. */
    readonly isLarge: boolean

    constructor(isLarge: boolean) {
      this.isLarge = isLarge
      this.begin()
    }

    /** The budget begins. */
    begin() {
      this.#ends = performance.now() + deadline
    }

    /** What is left of the budget, in milliseconds. */
    get left() {
      return this.#ends - performance.now()
    }

    claim(key: string) {
      const work = new Promise<void>((resolve) => {
        this.#finished = () => {
          underWay.delete(key)
          resolve()
        }
      })
      underWay.set(key, work)
      this.held.add(key)
    }

    save() {
      this.#saved = true
    }

    get hasSaved() {
      return this.#saved
    }

    end() {
      this.#finished?.()
    }
  }

  async function act(step: Step, submission: Submission, handler: Core): Promise<Told> {
    switch (step.do) {
      case 'digest':
        return ['digest', await digest(step.text)]
      case 'claim': {
        const known = await stored(
          submission,
          () => store.claim(step.key, '', deadline + MARGIN),
          outcomes,
        )
        if (known === DOWN) return storeDown === 'accept' ? ['claimed', ''] : ['store', '']
        if (known !== undefined) return ['known', known]
        submission.claim(step.key)
        return ['claimed', '']
      }
      case 'await':
        return outcomeOf(step.key, submission)
      case 'peek': {
        // What is small is read sooner than a store answers.
        if (!submission.isLarge) return ['count', '0']
        const key = await digest(step.key)
        const count = await stored(submission, () => store.get(key))
        return ['count', String(Number(count === DOWN ? 0 : count) || 0)]
      }
      case 'wait':
        if (submission.left <= step.window) return ['failed', JSON.stringify(facts(tooLate()))]
        await new Promise((resolve) => setTimeout(resolve, step.window))
        return ['done', '']
      case 'count': {
        // A digest, as the store learns no address of a visitor either.
        const key = await digest(step.key)
        const count = await stored(
          submission,
          () => store.increment(key, step.window),
          (count) => {
            if (!Number.isFinite(count)) throw misused('increment must return a number')
            return count
          },
        )
        if (count === DOWN) return storeDown === 'accept' ? ['count', '0'] : ['store', '']
        return ['count', String(count)]
      }
      case 'recall': {
        const left = await stored(
          submission,
          () => store.get(step.key),
          (left) => written(left, 'notes'),
        )
        if (left === DOWN) return storeDown === 'accept' ? ['done', ''] : ['store', '']
        if (left === undefined) return ['done', '']
        submission.save()
        return ['known', left]
      }
      // The contact is stored by now: a store that fails here must not make the visitor send it again.
      case 'save':
        submission.save()
        await stored(submission, () => store.set(step.key, step.text, step.window))
        return ['done', '']
      case 'keep':
        submission.held.delete(step.key)
        await stored(submission, () => store.set(step.key, step.answer, step.window))
        if (submission.hasSaved) await stored(submission, () => store.delete(step.left))
        return ['done', '']
      case 'release':
        submission.held.delete(step.key)
        await stored(submission, () => store.delete(step.key))
        return ['done', '']
      case 'lock':
        // The store learns no address.
        return lock(`lock:${await digest(step.key)}`, submission)
      case 'fields':
        return answered(() => definitions(submission.left, handler))
      default:
        return answered(async () => {
          if (submission.left <= 0) throw tooLate()
          const reply = client.call(step.id, step.params, {
            deadline: Math.min(20_000, submission.left),
          })
          // A wrapper of the client may give a promise alone.
          const { data, warnings } =
            typeof reply.withResponse === 'function'
              ? await reply.withResponse()
              : { data: await reply, warnings: [] }
          return JSON.stringify(warnings.length ? { ...data, $warnings: warnings } : data) ?? 'null'
        })
    }
  }

  /**
   * Waits until no other lead is about the same person, as long as that is worth it: two that fill the same empty field would
   * both read it as empty, and one value would be lost.
   */
  async function lock(key: string, submission: Submission): Promise<Told> {
    if (submission.held.has(key)) return ['done', '']
    const ends = performance.now() + TURN
    for (let pause = 20; ; pause = Math.min(pause * 2, 400)) {
      const known = await stored(
        submission,
        () => store.claim(key, LOCK, deadline + MARGIN),
        (known) => {
          if (known != null && known !== LOCK)
            throw misused('claim must return the value that was stored, or undefined')
          return known
        },
      )
      if (known === DOWN) return storeDown === 'accept' ? ['done', ''] : ['store', '']
      if (known == null) {
        submission.held.add(key)
        return ['done', '']
      }
      if (performance.now() > ends || submission.left <= pause) return ['done', '']
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }

  /** The outcome of another attempt of the same submission, as long as the visitor can wait. */
  async function outcomeOf(key: string, submission: Submission): Promise<Told> {
    const ends = performance.now() + Math.min(PATIENCE, deadline)
    for (;;) {
      const known = await stored(submission, () => store.get(key), outcomes)
      if (known === DOWN) return storeDown === 'accept' ? ['claimed', ''] : ['store', '']
      if (known === undefined) return ['done', '']
      if (known !== '') return ['known', known]
      const left = ends - performance.now()
      if (left <= 0) return ['known', '']
      // Another process can only be asked again and again.
      const work = underWay.get(key)
      let timer: ReturnType<typeof setTimeout> | undefined
      const pause = new Promise(
        (resolve) => (timer = setTimeout(resolve, work ? left : Math.min(left, 400))),
      )
      await Promise.race([work ?? pause, pause])
      clearTimeout(timer)
    }
  }

  let fields: { at: number; list: Promise<string> } | undefined
  /** The definitions of the location's custom fields, as JSON text. */
  function definitions(time: number, handler: Core): Promise<string> {
    if (!fields || performance.now() - fields.at > FRESH) {
      const deadline = Math.max(1, Math.min(20_000, time))
      const list = handler.isCalling
        ? (handler.fields(deadline) as Promise<string>)
        : client
            .call('locations.listCustomFields', { model: 'contact' } as never, { deadline })
            .then((answer) =>
              JSON.stringify(
                (answer as { customFields?: unknown } | undefined)?.customFields ?? [],
              ),
            )
      const asked = { at: performance.now(), list }
      fields = asked
      list.catch(() => {
        if (fields === asked) fields = undefined
      })
    }
    return fields.list
  }

  /** What the store returns, as `read` takes it, or `DOWN` where it fails or hangs. */
  async function stored<Value, Result = Value>(
    submission: Submission,
    ask: () => Value | Promise<Value>,
    read = (value: Value) => value as unknown as Result,
  ): Promise<Result | typeof DOWN> {
    if (submission.isAlone) return DOWN
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      const asked = ask()
      // A store in memory answers at once.
      if (!isPromise(asked)) return read(asked)
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          submission.isAlone = true
          reject(misused('the store of the handler did not answer in five seconds'))
        }, STORE_TIME)
      })
      return read(await Promise.race([asked, late]))
    } catch (cause) {
      const isOurs = cause instanceof LeadbridgeError
      const message = isOurs ? cause.message : 'the store of the handler failed'
      owner(new LeadbridgeError({ code: 'store', message }, { cause }))
      return DOWN
    } finally {
      clearTimeout(timer)
    }
  }

  async function tellOwner(report: LeadReport, visitor: string) {
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
        'no address of a visitor is known here, so `lead.limit` counts nothing: set `lead.trustProxy` to the number of proxies in front of the handler, or pass the function `address`'
      owner(new LeadbridgeError({ code: 'configuration', message }), undefined, 'address')
    }
    const isToldNowhere = outcome === 'failed' && !(onLead && options.onError)
    if (error && (!PASSING.includes(error.code) || isToldNowhere))
      owner(new LeadbridgeError(error), report)
    try {
      await onLead?.(report)
    } catch (cause) {
      const message = 'the function `onLead` failed'
      owner(new LeadbridgeError({ code: 'configuration', message }, { cause }), report)
    }
  }

  /** Runs a task after the visitor has been answered. */
  function later(task: () => Promise<void>, env: unknown, context: unknown) {
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
  // `http.createServer(handler)` takes it for options, of which it reads this one first, and would never answer.
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
      'handler.fetch takes a Request of the Fetch standard; for a server of Node wrap the handler: toNodeHandler(handler) of leadbridge/node',
  })

const tooLate = () =>
  new LeadbridgeError({ code: 'timeout', message: 'no time is left for this lead' })

/** What a store does that it must not. */
const misused = (message: string) => new LeadbridgeError({ code: 'store', message })

const lengthOf = ({ headers }: Request) => Number(headers.get('content-length') ?? NaN)

/**
 * A value of the store as the handler wrote it, empty or an object with this list; undefined for none. Anything else (`OK`, a
 * boolean, what another program wrote) would be taken for the outcome of a lead that was never stored.
 */
function written(value: unknown, list: 'contactIds' | 'notes'): string | undefined {
  if (value === undefined || value === null) return undefined
  if (value === '') return value
  if (typeof value === 'string') {
    const found = (JSON.parse(value) as Record<string, unknown> | null)?.[list]
    if (Array.isArray(found) && found.length > 0) return value
  }
  throw misused('claim and get must return the value that was stored, or undefined')
}

const outcomes = (value: unknown) => written(value, 'contactIds')

/** Also those of another realm or library. */
const isPromise = <Value>(value: Value | Promise<Value>): value is Promise<Value> =>
  typeof (value as { then?: unknown } | undefined | null)?.then === 'function'

/** Stands for what a store that failed would have returned. */
const DOWN = Symbol('store failed')

async function answered(ask: () => Promise<string>): Promise<Told> {
  try {
    return ['answer', await ask()]
  } catch (error) {
    return ['failed', JSON.stringify(facts(error))]
  }
}

const isFacts = (thrown: unknown): thrown is Facts =>
  !(thrown instanceof Error) && typeof (thrown as Facts | undefined)?.code === 'string'

function facts(error: unknown): Partial<Facts> {
  if (error instanceof LeadbridgeError) return error.toJSON()
  if (isFacts(error)) return error
  return { code: 'server', message: 'the client failed in a way that it does not name' }
}
