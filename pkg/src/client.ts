import { core, type Core } from './core.js'
import { LeadbridgeError, toError } from './errors.js'
import type { Api, OperationId, Operations } from './generated/api.js'
import { ids } from './generated/ids.js'
import type { Json } from './generated/models.js'
import { list } from './list.js'
import type {
  AnyRequest,
  CallOptions,
  ClientOptions,
  RateLimit,
  Reply,
  WithResponse,
} from './types.js'

/** HighLevel, called: one method per operation, by area. */
export interface Client extends Api {
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

  const send = async (id: string, params: string, options?: CallOptions): Promise<Answer> => {
    const { signal, ...rest } = options ?? {}
    try {
      return await (await client()).call(id, params, options && JSON.stringify(rest), signal)
    } catch (thrown) {
      throw toError(thrown)
    }
  }
  const call = (id: string, params?: object, options?: CallOptions) =>
    reply(() => send(id, params === undefined ? '' : JSON.stringify(params), options))

  const api: Record<string, unknown> = {
    call,
    request: (request: AnyRequest, options?: CallOptions) =>
      reply(async () => {
        const { signal, ...rest } = options ?? {}
        try {
          return await (
            await client()
          ).request(JSON.stringify(request), JSON.stringify(rest), signal)
        } catch (thrown) {
          throw toError(thrown)
        }
      }),
  }
  for (const line of ids.split('\n')) {
    const [area = '', ...names] = line.split(' ')
    const methods: Record<string, unknown> = {}
    for (const mark of names) {
      const name = mark.replace('*', '')
      const id = `${area}.${name}`
      methods[name] = mark.endsWith('*')
        ? (params: object = {}, options?: CallOptions) =>
            list(
              id,
              params,
              async (page) => (await send(id, page, options)).value as Record<string, unknown>,
            )
        : (params?: object, options?: CallOptions) => call(id, params, options)
    }
    api[area] = methods
  }
  return api as unknown as Client
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
