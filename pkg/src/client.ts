import { ask, core, coreFor, hasTable, type Core } from './core.js'
import { LeadbridgeError, toError } from './errors.js'
import type { Api, OperationId, Operations } from './generated/api.js'
import { exceptions } from './generated/lists.js'
import type { Contact, Json } from './generated/models.js'
import { INSIDE, type Inside } from './inside.js'
import { list } from './list.js'
import { members } from './members.js'
import { patience, shared, type Patience } from './patience.js'
import { isFile, refuseBaseUrl, refuseType, refuseUnfit } from './refuse.js'
import type {
  AnyRequest,
  CallOptions,
  ClientOptions,
  RateLimit,
  Reply,
  WithResponse,
} from './types.js'

/** What is read of a custom field's definition here; the rest is the core's. */
interface Definition {
  model?: string
}

/** From this age on, in milliseconds, definitions are read again before a value is refused by them. */
const AGE = 1_000

/**
 * HighLevel, called: one method per operation, by area. The names of the areas can be listed after `ready()`, and those of an
 * area's methods after its first call or `ready({ areas })`; before, `Object.keys` has none of them, and `in` is true for any.
 */
export interface Client extends Omit<Api, 'contacts'> {
  contacts: Api['contacts'] & {
    /**
     * The contact with this id, e-mail address or phone number, or undefined. HighLevel has no such endpoint (its
     * catalogue names one, "Find Contact"): an id is read, an address or a number is looked up among the duplicates.
     */
    find(
      by: { id: string } | { email: string } | { phone: string },
      options?: CallOptions,
    ): Reply<Contact | undefined>
  }
  /** The same by operation id, for ids that are data. Gives one answer, also for a list. */
  call<Id extends OperationId>(
    id: Id,
    params?: Operations[Id]['params'],
    options?: CallOptions,
  ): Reply<Operations[Id]['result']>
  /** Any endpoint, with the same token, retry and errors, and without a check. */
  request<Result = Json>(request: AnyRequest, options?: CallOptions): Reply<Result>
}

interface Answer {
  value?: unknown
  status: number
  headers: Headers | undefined
  attempts: number
  warnings?: WithResponse<unknown>['warnings']
  traceId?: string
}

/**
 * A client for one account. Nothing is sent, loaded or compiled before the first call.
 *
 * @throws LeadbridgeError `token_in_page` for a token in a browser page, unless `allowTokenInPage` says that you mean it;
 * `configuration` for a `baseUrl` to which the token must not be sent, and for options that JSON cannot say. What the core
 * checks (`version`, `country`, names of options) fails with `configuration` at the first call.
 */
export function createClient(options: ClientOptions = {}): Client {
  // A token alone is not repeated.
  if (typeof options !== 'object' || !options)
    refuseType('options', 'must be an object: { token }', 'configuration')
  refuseTokenInPage(options)
  const { token, fetch, on, allowTokenInPage: _, insecure, ...settings } = options
  refuseUnfit(settings, '', 'configuration')
  if (fetch != null && typeof fetch !== 'function')
    refuseType('fetch', 'must be a function', 'configuration')
  if (settings.baseUrl != null) refuseBaseUrl(settings.baseUrl, insecure === true)
  const bring =
    token === undefined ? undefined : typeof token === 'function' ? shared(token) : () => token
  // What a hook throws is its own affair, at once or later.
  const tell =
    on &&
    (async (what: keyof typeof on, event: never) => {
      try {
        await on[what]?.(event)
      } catch {}
    })
  const open: Inside['open'] = (build) =>
    new build.Client(JSON.stringify(settings), fetch, bring, tell)
  let made: Promise<InstanceType<Core['Client']>> | undefined
  let ready: InstanceType<Core['Client']> | undefined
  const client = () =>
    (made ??= core()
      .then((glue) => (ready = open(glue)))
      .catch((thrown: unknown) => {
        made = undefined
        throw thrown
      }))

  /** Without an id, `params` is any request. What it fails with becomes an error of ours in `reply`. */
  const send = async (
    id: string | null,
    params: object = {},
    options?: CallOptions,
  ): Promise<Answer> => {
    const given = options ?? {}
    refuseUnfit(params)
    refuseOptions(given)
    const isThere = ready && (id === null || hasTable(id))
    const time = isThere ? undefined : patience(given, settings)
    const running = ready ?? (await time!.wait(client()))
    if (!isThere && id !== null) await time!.wait(coreFor(id))
    const { signal, ...rest } = time?.left() ?? given
    const files: Blob[] = []
    const question = toText(id, params, rest, files)
    return (await running.call(question, signal, files.length ? files : null)) as Answer
  }
  const definitions = new Map<string | undefined, Promise<[Definition[], readAt: number]>>()
  /** The definitions of a location's custom fields, read once for all calls; after a failure, again. */
  const defined = (place?: string): Promise<[Definition[], readAt: number]> => {
    const known = definitions.get(place)
    if (known) return known
    // Without `model`, those of contacts alone.
    const asked = send('locations.listCustomFields', { locationId: place, model: 'all' }).then(
      ({ value }): [Definition[], number] => [
        (value as { customFields?: Definition[] })?.customFields ?? [],
        performance.now(),
      ],
    )
    definitions.set(place, asked)
    asked.catch(() => definitions.get(place) === asked && definitions.delete(place))
    return asked
  }
  /** Names of custom fields, in values and in filters, become what the API takes. */
  const named = async (id: string, params: object, time: Patience): Promise<object> => {
    const { body } = params as { body?: { locationId?: string } }
    const model = { contacts: 'contact', opportunities: 'opportunity' }[id.replace(/\..*/, '')]
    if (!model) return params
    const { version, location, country, showValues } = settings
    const place = body?.locationId ?? location
    const options = { version, location, country, showValues }
    const glue = await time.wait(coreFor(id))
    for (;;) {
      const [all, readAt] = await time.wait(defined(place))
      const known = all.filter((field) => (field.model ?? 'contact') === model)
      try {
        return ask(glue, 'resolveFields', known, id, params, options)
      } catch (thrown) {
        // What is not among them may have been made since.
        if (performance.now() - readAt < AGE) throw thrown
        definitions.delete(place)
      }
    }
  }
  const call = (id: string, params?: object, options?: CallOptions) =>
    reply(async () => {
      if (/^locations\.\w+CustomField$/.test(id)) definitions.clear()
      if (!params || !hasNames(params)) return send(String(id), params, options)
      refuseUnfit(params)
      refuseOptions(options ?? {})
      const time = patience(options ?? {}, settings)
      const resolved = await named(String(id), params, time)
      const answer = await send(String(id), resolved, time.left())
      // A field that is not taken over was deleted since; one made anew has another id.
      if (answer.warnings?.some(({ path }) => path.startsWith('body.customFields')))
        definitions.clear()
      return answer
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
        const answer =
          id === undefined
            ? await send('contacts.findDuplicate', { email, number }, options)
            : await send('contacts.get', { contactId: id }, options)
        const { contact, traceId } = (answer.value ?? {}) as { contact?: unknown; traceId?: string }
        return { ...answer, value: contact ?? undefined, traceId }
      } catch (thrown) {
        const { code, status = 404, traceId } = toError(thrown)
        if (code !== 'not_found') throw thrown
        return { status, headers: undefined, attempts: 1, traceId }
      }
    })
  const method = (id: string) =>
    isList(id)
      ? (params: object = {}, options?: CallOptions) =>
          list(
            id,
            params,
            settings.version,
            () => {
              refuseOptions(options ?? {})
              return patience(options ?? {}, settings).wait(coreFor(id))
            },
            (page) => call(id, page, options) as Promise<Record<string, unknown>>,
          )
      : (params?: object, options?: CallOptions) => call(id, params, options)
  const shown = members(api, '', (area) =>
    members(area === 'contacts' ? { find } : {}, area, (name) => method(`${area}.${name}`)),
  ) as unknown as Client
  Object.defineProperty(api, INSIDE, { value: { of: shown, call, open } satisfies Inside })
  return shown
}

/** The name of a list begins with `list` or `search`, but for some. */
const isList = (id: string) => /\.(list|search)/.test(id) !== exceptions.test(id)

/** Whether custom fields are given by name: their values as an object, or in a filter what is not like an id. */
function hasNames(params: object): boolean {
  const { customFields, filters } =
    (params as { body?: { customFields?: unknown; filters?: unknown } }).body ?? {}
  return (
    (typeof customFields === 'object' && customFields !== null && !Array.isArray(customFields)) ||
    (Array.isArray(filters) &&
      (refuseUnfit(filters, 'body.filters'),
      /"customFields\.(?![A-Za-z\d]{20}")/.test(JSON.stringify(filters))))
  )
}

/**
 * A question as JSON text. A file, the value of a body's field or one of its list, cannot be text: it goes into `files`, and
 * its number stands where it was.
 */
function toText(id: string | null, params: object, options: object, files: Blob[]): string {
  // Whatever a caller of JavaScript passes, the core says what is wrong with it.
  const body = (params as { body?: object | null } | null)?.body ?? {}
  const hasFiles = Object.values(body).flat().some(isFile)
  const numbered = (_: string, value: unknown) =>
    isFile(value) ? `\u0000file:${files.push(value) - 1}` : value
  // Called for each member, a replacer costs more than all the rest.
  return JSON.stringify([id, params, options], hasFiles ? numbered : undefined)
}

/** What of a call's options the core would not see. */
function refuseOptions({ signal, ...rest }: CallOptions): void {
  refuseUnfit(rest)
  if (signal != null && typeof signal.aborted !== 'boolean')
    refuseType('signal', 'must be an AbortSignal', 'invalid')
}

/** A token in a page belongs to everybody who opens it. */
function refuseTokenInPage({ token, allowTokenInPage }: ClientOptions): void {
  const isPage = typeof window !== 'undefined' && typeof document !== 'undefined'
  if (token === undefined || allowTokenInPage || !isPage) return
  throw new LeadbridgeError({
    code: 'token_in_page',
    message:
      'a token in a browser page can be read by whoever opens it: call HighLevel from an edge handler (leadbridge/edge), or pass allowTokenInPage if the page is only yours',
  })
}

/** Sends at once, like any promise; the details are there for who asks. */
function reply<Result>(act: () => Promise<Answer>): Reply<Result> {
  const answer = act().catch((thrown: unknown) => {
    throw toError(thrown)
  })
  const data = answer.then(({ value }) => value as Result)
  return Object.assign(data, {
    withResponse: async (): Promise<WithResponse<Result>> => {
      // Who asks for the response hears of a failure there, not a second time from the promise that nobody awaits.
      data.catch(() => {})
      const { value, warnings = [], traceId, ...rest } = await answer
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
    // A `fetch` of the caller's may give anything for headers.
  }
  return limit
}
