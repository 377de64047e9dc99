import { ask, core, type Core } from './core.js'
import { LeadbridgeError, toError } from './errors.js'
import type { Api, OperationId, Operations } from './generated/api.js'
import { lists } from './generated/lists.js'
import type { Contact, Json } from './generated/models.js'
import { list } from './list.js'
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

/** HighLevel, called: one method per operation, by area. */
export interface Client extends Omit<Api, 'contacts'> {
  contacts: Api['contacts'] & {
    /**
     * The contact with this id, e-mail address or phone number, or undefined. HighLevel has no such endpoint (its
     * catalogue names one, "Find Contact"): an id is read, an address or a number is looked up among the duplicates.
     */
    find(
      by: { id: string } | { email: string } | { phone: string },
      options?: CallOptions,
    ): Promise<Contact | undefined>
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
  value: unknown
  status: number
  headers: Headers | undefined
  attempts: number
  warnings?: WithResponse<unknown>['warnings']
}

/**
 * A client for one account. Nothing is sent, loaded or compiled before the first call.
 *
 * @throws LeadbridgeError `token_in_page` for a token in a browser page, unless `allowTokenInPage` says that you mean it.
 */
export function createClient(options: ClientOptions = {}): Client {
  refuseTokenInPage(options)
  const { token, fetch, on, allowTokenInPage: _, ...settings } = options
  const bring = token === undefined ? undefined : typeof token === 'function' ? token : () => token
  const tell = on && ((what: keyof typeof on, event: never) => on[what]?.(event))
  let made: Promise<InstanceType<Core['Client']>> | undefined
  const client = () =>
    (made ??= core()
      .then((glue) => new glue.Client(JSON.stringify(settings), fetch, bring, tell))
      .catch((thrown: unknown) => {
        made = undefined
        throw toError(thrown)
      }))

  /** Without an id, `params` is any request. */
  const send = async (
    id: string | null,
    params: object = {},
    options: CallOptions = {},
  ): Promise<Answer> => {
    const { signal, ...rest } = options
    const files: Blob[] = []
    const question = toText(id, params, rest, files)
    try {
      return (await (await client()).call(question, signal, files.length ? files : null)) as Answer
    } catch (thrown) {
      throw toError(thrown)
    }
  }
  const definitions = new Map<string, Promise<Definition[]>>()
  /** The definitions of a location's custom fields, read once; after a failure, again. */
  const defined = (location?: string, options?: CallOptions): Promise<Definition[]> => {
    const place = location ?? ''
    const asked =
      definitions.get(place) ??
      // Without `model`, those of contacts alone.
      send(
        'locations.listCustomFields',
        { locationId: location, model: 'all' },
        { ...(options?.signal && { signal: options.signal }) },
      ).then(({ value }) => (value as { customFields?: Definition[] })?.customFields ?? [])
    definitions.set(place, asked)
    asked.catch(() => definitions.delete(place))
    return asked
  }
  /** Custom fields by name become the list that the API takes. */
  const named = async (id: string, params: object, options?: CallOptions): Promise<object> => {
    const { body } = params as { body?: { customFields?: unknown; locationId?: string } }
    const given = body?.customFields
    const model = { contacts: 'contact', opportunities: 'opportunity' }[id.replace(/\..*/, '')]
    if (!model) return params
    const glue = await core()
    const all = await defined(body?.locationId ?? settings.location, options)
    const known = all.filter((field) => (field.model ?? 'contact') === model)
    try {
      const customFields: unknown = ask(glue, 'resolveFields', known, given)
      return { ...params, body: { ...body, customFields } }
    } catch (thrown) {
      // A field that was made since is found the next time.
      definitions.clear()
      throw thrown
    }
  }
  const call = (id: string, params?: object, options?: CallOptions) =>
    reply(async () => {
      if (/^locations\.\w+CustomField$/.test(id)) definitions.clear()
      return send(
        String(id),
        params && (hasNames(params) ? await named(id, params, options) : params),
        options,
      )
    })

  const api: Record<string, unknown> = {
    call,
    request: (request: AnyRequest, options?: CallOptions) =>
      reply(() => send(null, request, options)),
  }
  const find = async (
    by: { id?: string; email?: string; phone?: string },
    options?: CallOptions,
  ): Promise<unknown> => {
    const { id, email, phone: number } = by
    const asked =
      id === undefined
        ? send('contacts.findDuplicate', { email, number }, options)
        : send('contacts.get', { contactId: id }, options)
    const missing = (error: unknown) => {
      if (error instanceof LeadbridgeError && error.code === 'not_found') return undefined
      throw error
    }
    const answer = await asked.catch(missing)
    return (answer?.value as { contact?: unknown } | undefined)?.contact ?? undefined
  }
  const method = (area: string, name: string) => {
    if (area === 'contacts' && name === 'find') return find
    const id = `${area}.${name}`
    return isList(area, name)
      ? (params: object = {}, options?: CallOptions) =>
          list(
            id,
            params,
            async (page) => (await send(id, page, options)).value as Record<string, unknown>,
          )
      : (params?: object, options?: CallOptions) => call(id, params, options)
  }
  return members(api, (area) => members({}, (name) => method(area, name))) as unknown as Client
}

/**
 * An object whose members are made when they are first asked for: the names are the core's, and a wrong one is answered
 * there with the nearest right one. What JavaScript itself asks of any object (`then`, `toJSON`, symbols) it has not.
 */
function members(
  known: Record<string, unknown>,
  make: (name: string) => unknown,
): Record<string, unknown> {
  return new Proxy(known, {
    get(target, name) {
      if (typeof name !== 'string' || name in target) return Reflect.get(target, name) as unknown
      if (name === 'then' || name === 'toJSON' || !/^[a-z][A-Za-z0-9]*$/.test(name))
        return undefined
      return (target[name] = make(name))
    },
  })
}

const isList = (area: string, name: string) =>
  lists.split('\n').some((line) => line.startsWith(`${area} `) && line.split(' ').includes(name, 1))

/** Whether custom fields are given by name and not as a list. */
function hasNames(params: object): boolean {
  const given = (params as { body?: { customFields?: unknown } }).body?.customFields
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

const isFile = (value: unknown): value is Blob =>
  typeof Blob !== 'undefined' && value instanceof Blob

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
  const answer = act()
  const data = answer.then(({ value }) => value as Result)
  return Object.assign(data, {
    withResponse: async (): Promise<WithResponse<Result>> => {
      // Who asks for the response hears of a failure there, not a second time from the promise that nobody awaits.
      data.catch(() => {})
      const { value, status, headers, attempts, warnings = [] } = await answer
      const traceId = (value as { traceId?: string } | undefined)?.traceId
      return {
        data: value as Result,
        status,
        headers,
        traceId,
        rateLimit: rateLimit(headers),
        attempts,
        warnings,
      }
    },
  })
}

function rateLimit(headers: Headers | undefined): RateLimit {
  const names = {
    max: 'max',
    remaining: 'remaining',
    interval: 'interval-milliseconds',
    daily: 'limit-daily',
    dailyRemaining: 'daily-remaining',
  } as const
  const limit: RateLimit = {}
  for (const [name, header] of Object.entries(names)) {
    const text = headers?.get(`x-ratelimit-${header}`)
    if (text != null && text !== '') limit[name as keyof RateLimit] = Number(text)
  }
  return limit
}
