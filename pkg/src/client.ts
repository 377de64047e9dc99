import { ask, core, coreFor, hasTable, type Core } from './core.js'
import { startDeadline, type Deadline } from './deadline.js'
import { LeadbridgeError, toError } from './errors.js'
import type { Api, OperationId, Operations } from './generated/api.js'
import { exceptions } from './generated/lists.js'
import type { Contact, Json } from './generated/models.js'
import { INTERNALS, type Internals } from './internals.js'
import { list } from './list.js'
import { members } from './members.js'
import { shareToken } from './token.js'
import type {
  AnyRequest,
  CallOptions,
  ClientOptions,
  RateLimit,
  Reply,
  WithResponse,
} from './types.js'
import {
  checkJson,
  isFile,
  isObject,
  limitProblems,
  nameGiven,
  problem,
  throwWrongType,
  wrongBaseUrl,
} from './validate.js'

/** The part of a custom field's definition that is read here; the core reads the rest. */
interface Definition {
  model?: string
}

/** The minimum age, in milliseconds, at which definitions are read again before a value is refused because of them. */
const MIN_AGE = 1_000

const HOOKS = 'request, response, retry, warning'

/**
 * A client for HighLevel: one method per operation, grouped by area. `Object.keys` and `in` are true to the table for
 * contacts at any time, for the areas after `ready()`, and for the methods of another area after its first call or
 * `ready({ areas })`. Before that, `Object.keys` returns none of them, and `in` is true for any name.
 */
export interface Client extends Omit<Api, 'contacts'> {
  contacts: Api['contacts'] & {
    /**
     * Returns the contact with this id, e-mail address or phone number, or `undefined`. HighLevel has no endpoint for it
     * (its catalogue lists it as "Find Contact"): this gets the contact by id, or searches for a duplicate of the address or
     * number.
     */
    find(
      by: { id: string } | { email: string } | { phone: string },
      options?: CallOptions,
    ): Reply<Contact | undefined>
  }
  /** Calls an operation by id. Returns one response, also for a list. */
  call<Id extends OperationId>(
    id: Id,
    params?: Operations[Id]['params'],
    options?: CallOptions,
  ): Reply<Operations[Id]['result']>
  /** Calls any endpoint, with the same token, retries and errors, without validation. */
  request<Result = Json>(request: AnyRequest, options?: CallOptions): Reply<Result>
}

/** What the core resolves a call with. */
interface Outcome {
  value?: unknown
  status: number
  headers: Headers | undefined
  attempts: number
  warnings?: WithResponse<unknown>['warnings']
  traceId?: string
}

/**
 * Creates a client for one account. Nothing is sent, loaded or compiled before the first call.
 *
 * @throws LeadbridgeError `token_in_page` for a token in a browser page without `allowTokenInPage`; `configuration` for a
 * `baseUrl` to which the token must not be sent, and for options of the wrong type. What the core checks (`version`,
 * `country`, names of options) fails with `configuration` at the first call.
 */
export function createClient(options: ClientOptions = {}): Client {
  // The message does not repeat a string, which may be a token.
  if (!isObject(options)) throwWrongType('options', 'must be an object: { token }')
  checkTokenInPage(options)
  const { token, fetch, on, allowTokenInPage: _, insecure, ...settings } = options
  const { baseUrl } = settings
  checkJson(settings, '', 'configuration', [
    ...limitProblems(settings),
    ...problem('fetch', fetch != null && typeof fetch !== 'function' && 'must be a function'),
    ...problem('on', on != null && !areHooks(on) && `must be an object of functions: ${HOOKS}`),
    ...problem('baseUrl', baseUrl != null && wrongBaseUrl(baseUrl, insecure === true), 'wrong_url'),
  ])
  const getToken =
    token === undefined ? undefined : typeof token === 'function' ? shareToken(token) : () => token
  const emit =
    on &&
    (async (name: keyof typeof on, event: never) => {
      try {
        await on[name]?.(event)
      } catch {}
    })
  const open: Internals['open'] = (build) =>
    new build.Client(JSON.stringify(settings), fetch, getToken, emit)
  let starting: Promise<InstanceType<Core['Client']>> | undefined
  let running: InstanceType<Core['Client']> | undefined
  const start = () =>
    (starting ??= core()
      .then((glue) => (running = open(glue)))
      .catch((thrown: unknown) => {
        starting = undefined
        throw thrown
      }))

  const begin = (given: CallOptions | undefined): Deadline => {
    const options = given ?? {}
    checkOptions(options)
    return startDeadline(options, settings)
  }
  /** Sends one call. Without an id, `params` is any request. */
  const send = async (
    id: string | null,
    params: object = {},
    options?: CallOptions,
  ): Promise<Outcome> => {
    checkJson(params)
    const deadline = begin(options)
    const client = running ?? (await deadline.wait(start()))
    if (id !== null && !hasTable(id)) await deadline.wait(coreFor(id))
    const { signal, ...rest } = deadline.remaining()
    const files: Blob[] = []
    const call = toJson(id, params, rest, files)
    try {
      return (await client.call(call, signal, files.length ? files : null)) as Outcome
    } catch (thrown) {
      throw nameGiven(thrown, params)
    }
  }
  const definitions = new Map<string | undefined, Promise<[Definition[], readAt: number]>>()
  /** The definitions of a location's custom fields, shared by all calls until a request for them fails. */
  const definitionsOf = (location?: string): Promise<[Definition[], readAt: number]> => {
    const cached = definitions.get(location)
    if (cached) return cached
    // Without `model`, the API returns those of contacts only.
    const read = send('locations.listCustomFields', { locationId: location, model: 'all' }).then(
      ({ value }): [Definition[], number] => [
        (value as { customFields?: Definition[] })?.customFields ?? [],
        performance.now(),
      ],
    )
    definitions.set(location, read)
    read.catch(() => definitions.get(location) === read && definitions.delete(location))
    return read
  }
  /** Replaces names of custom fields, in values and filters, by what the API takes. */
  const resolveFields = async (id: string, params: object, deadline: Deadline): Promise<object> => {
    const { body } = params as { body?: { locationId?: string } }
    const model = { contacts: 'contact', opportunities: 'opportunity' }[id.replace(/\..*/, '')]
    if (!model) return params
    const { version, location, country, showValues } = settings
    const locationId = body?.locationId ?? location
    const options = { version, location, country, showValues }
    const glue = await deadline.wait(coreFor(id))
    for (;;) {
      // The request for them has the client's timeout for each attempt.
      const [all, readAt] = await deadline.wait(definitionsOf(locationId), Infinity)
      const fields = all.filter((field) => (field.model ?? 'contact') === model)
      try {
        return ask(glue, 'resolveFields', fields, id, params, options)
      } catch (thrown) {
        // A missing field may have been created since.
        if (performance.now() - readAt < MIN_AGE) throw thrown
        definitions.delete(locationId)
      }
    }
  }
  const call = (id: string, params?: object, options?: CallOptions) =>
    reply(async () => {
      // Only when the call has ended: another call may read the definitions meanwhile.
      if (/^locations\.\w+CustomField$/.test(id))
        return send(id, params, options).finally(() => definitions.clear())
      if (!params || !hasFieldNames(params)) return send(String(id), params, options)
      checkJson(params)
      const deadline = begin(options)
      const resolved = await resolveFields(String(id), params, deadline)
      const outcome = await send(String(id), resolved, deadline.remaining())
      // The server ignores a field that was deleted since; created again, it has another id.
      if (outcome.warnings?.some(({ path }) => path.startsWith('body.customFields')))
        definitions.clear()
      return outcome
    })

  const api: Record<string, unknown> = {
    call,
    request: (request: AnyRequest, options?: CallOptions) =>
      reply(() => send(null, request, options)),
  }
  const find = (
    by: { id?: string; email?: string; phone?: string },
    options?: CallOptions,
  ): Reply<unknown> =>
    reply(async () => {
      const { id, email, phone: number } = by ?? {}
      try {
        const outcome =
          id === undefined
            ? await send('contacts.findDuplicate', { email, number }, options)
            : await send('contacts.get', { contactId: id }, options)
        const { contact, traceId } = (outcome.value ?? {}) as {
          contact?: unknown
          traceId?: string
        }
        return { ...outcome, value: contact ?? undefined, traceId }
      } catch (thrown) {
        const { code, status = 404, traceId } = toError(thrown)
        if (code !== 'not_found') throw thrown
        return { status, headers: undefined, attempts: 1, traceId }
      }
    })
  // The key of an object gives each function its name.
  const method = (id: string, name: string) =>
    ({
      [name]: (params?: object, options?: CallOptions) =>
        isList(id)
          ? list(
              id,
              params,
              settings.version,
              () => begin(options).wait(coreFor(id)),
              (page) => call(id, page, options) as Promise<Record<string, unknown>>,
              options?.signal,
            )
          : call(id, params, options),
    })[name]
  const client = members(api, '', (area) =>
    members(area === 'contacts' ? { find } : {}, area, (name) => method(`${area}.${name}`, name)),
  ) as unknown as Client
  Object.defineProperty(api, INTERNALS, { value: { of: client, call, open } satisfies Internals })
  return client
}

const areHooks = (on: NonNullable<ClientOptions['on']>) =>
  typeof on === 'object' &&
  Object.keys(on).every(
    (name) =>
      HOOKS.split(', ').includes(name) &&
      typeof (on[name as keyof typeof on] ?? areHooks) === 'function',
  )

/** Whether an operation is a list: its name begins with `list` or `search`, with some exceptions. */
const isList = (id: string) => /\.(list|search)/.test(id) !== exceptions.test(id)

/** Whether custom fields are given by name: an object of values, or a filter whose field does not look like an id. */
function hasFieldNames(params: object): boolean {
  const { customFields, filters } =
    (params as { body?: { customFields?: unknown; filters?: unknown } }).body ?? {}
  return (
    isObject(customFields) ||
    (Array.isArray(filters) &&
      (checkJson(filters, 'body.filters'),
      /"customFields\.(?![A-Za-z\d]{20}")/.test(JSON.stringify(filters))))
  )
}

/**
 * A call as JSON. Files, as a field of the body or an item of one, are moved to `files` and replaced by their index.
 */
function toJson(id: string | null, params: object, options: object, files: Blob[]): string {
  // The value may have any type: the core reports what is wrong with it.
  const body = (params as { body?: object | null }).body ?? {}
  const hasFiles = Object.values(body).flat().some(isFile)
  const replaceFile = (_: string, value: unknown) =>
    isFile(value) ? `\u0000file:${files.push(value) - 1}` : value
  // A replacer is called for every value, which is slow.
  return JSON.stringify([id, params, options], hasFiles ? replaceFile : undefined)
}

/** Checks the options of a call that do not reach the core as they are. */
function checkOptions(options: CallOptions): void {
  if (!isObject(options)) throwWrongType('options', 'must be an object: { signal }', 'invalid')
  const { signal, ...rest } = options
  checkJson(rest, '', 'invalid', [
    ...limitProblems(rest),
    ...problem(
      'signal',
      signal != null && typeof signal.aborted !== 'boolean' && 'must be an AbortSignal',
    ),
  ])
}

/** Throws for a token in a browser page, where anyone who opens the page can read it. */
function checkTokenInPage({ token, allowTokenInPage }: ClientOptions): void {
  const isPage = typeof window !== 'undefined' && typeof document !== 'undefined'
  if (token === undefined || allowTokenInPage || !isPage) return
  throw new LeadbridgeError({
    code: 'token_in_page',
    message:
      'anyone who opens the page can read the token: use an edge handler (leadbridge/edge), or pass allowTokenInPage if only you can open it',
  })
}

/** A `Reply` for a call, which starts at once. */
function reply<Result>(start: () => Promise<Outcome>): Reply<Result> {
  const outcome = start().catch((thrown: unknown) => {
    throw toError(thrown)
  })
  const data = outcome.then(({ value }) => value as Result)
  return Object.assign(data, {
    withResponse: async (): Promise<WithResponse<Result>> => {
      // Otherwise a failure would also be reported as an unhandled rejection of `data`.
      data.catch(() => {})
      const { value, warnings = [], traceId, ...rest } = await outcome
      return {
        ...rest,
        data: value as Result,
        warnings,
        traceId: (value as { traceId?: string } | undefined)?.traceId ?? traceId,
        rateLimit: rateLimit(rest.headers),
      }
    },
  })
}

function rateLimit(headers: Headers | undefined): RateLimit {
  const limit: RateLimit = {}
  const read = (name: keyof RateLimit, header: string = name) => {
    const text = headers?.get(`x-ratelimit-${header}`)
    if (text) limit[name] = Number(text)
  }
  try {
    read('max')
    read('remaining')
    read('interval', 'interval-milliseconds')
    read('daily', 'limit-daily')
    read('dailyRemaining', 'daily-remaining')
  } catch {
    // A custom `fetch` may return other headers.
  }
  return limit
}
