import type { LeadbridgeError, Problem } from './errors.js'
import type { OperationId } from './generated/api.js'
import type { Json } from './generated/models.js'
import type { AbortSignal, Headers, RequestInit, Response } from './host.js'

/** Options of one call. */
export interface CallOptions {
  /** Aborts the call, also while it waits. A list yields no more items. */
  signal?: AbortSignal | undefined
  /** Timeout of one attempt in milliseconds, at least 1; default 30,000. */
  timeout?: number | undefined
  /**
   * Timeout of the whole call in milliseconds, at least 1, with waits and requests for custom fields. Without one, a call waits
   * at most 60 seconds before another attempt; with one, as long as the server asks for, if that ends before the deadline. A
   * list has this time for each page.
   */
  deadline?: number | undefined
  /** The maximum size of a successful response in bytes; default 67,108,864 (64 MiB). A larger one is not read. */
  maxBytes?: number | undefined
  /**
   * Attempts after the first; default 2. None is made before the time that the server asks for (`Retry-After`). If that is
   * after the deadline (without one, more than 60 seconds away), the call fails immediately, with the time in `retryAt`. A
   * status of 500 is not retried: HighLevel sends it for unknown ids.
   */
  retries?: number | undefined
  /** Additional headers. */
  headers?: Record<string, string | undefined> | undefined
  /** Sends parameters that fail validation. */
  unchecked?: boolean | undefined
}

/** The rate limit according to the last response; a number is missing if its header is, or if CORS hides it. */
export interface RateLimit {
  max?: number
  remaining?: number
  /** The window in milliseconds. */
  interval?: number
  daily?: number
  dailyRemaining?: number
}

/** A result with its response. */
export interface WithResponse<Result> {
  data: Result
  status: number
  headers: Headers | undefined
  traceId: string | undefined
  rateLimit: RateLimit
  /** Requests sent for the operation. */
  attempts: number
  /** What the server did not do as requested, such as a field that it ignored. */
  warnings: Problem[]
}

/** A promise of the result; `.withResponse()` adds status, headers, trace id and rate limit. */
export interface Reply<Result> extends Promise<Result> {
  withResponse(): Promise<WithResponse<Result>>
}

/** One page of a list. */
export interface Page<Item> {
  items: Item[]
  /** The cursor of the next page, to be passed as `after`. Missing on the last page. */
  next?: string
  /** The total number of items, if the server returns it. Do not use it for paging. */
  total?: number
}

/** A list: await it for the first page, iterate it for every item, or iterate `pages()`. */
export interface List<Item>
  extends Pick<Promise<Page<Item>>, 'then' | 'catch' | 'finally'>, AsyncIterable<Item> {
  pages(): AsyncIterable<Page<Item>>
}

/** One operation of the catalogue. */
export interface OperationRow {
  /** The stable id, `area.verbNoun`. */
  id: OperationId
  area: string
  /** The name in HighLevel's catalogue of actions and triggers. */
  name?: string
  summary: string
  v2: Endpoint | null
  v3: Endpoint | null
  scopes: readonly string[]
  tokens: readonly string[]
  /** Parameters, with types in the table's notation; `describe(id)` returns them as a tree. */
  params: readonly { name: string; in: 'path' | 'query'; type: string; required: boolean }[]
  /** The body in the table's notation: fields, or the name of a model. */
  body?: string
  /**
   * The path of the items in the response (`*` for the first array), and the parameter that selects the next page, or `once`.
   * This is for the newest version; `describe` returns that of each version.
   */
  pages?: { items: string; by: string }
  deprecated?: boolean
}

/** The endpoint of an operation. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  /** The `Version` header; null if the operation has none. */
  version: string | null
}

/** An event of a call, passed to a hook. It never contains a token or a body; its `url` may contain personal data. */
export interface CallEvent {
  operation?: OperationId
  attempt: number
  /** Of `request`. */
  method?: string
  /** With its query, which may contain personal data, such as an e-mail address that is searched for. */
  url?: string
  /** Of `response`. */
  status?: number
  took?: number
  /** Of `retry`: when, in milliseconds since 1970. */
  at?: number
  /** Of `warning`. */
  path?: string
  message?: string
}

/** Options of `createClient`. */
export interface ClientOptions {
  /**
   * A Private Integration or access token, or a function that returns one. The function is called with `true`, once per call,
   * after a 401 response that does not have another known cause (a scope, the version, the path, the location).
   */
  token?: string | ((rejected: boolean) => string | Promise<string>) | undefined
  /** The default for `locationId` of every operation that has it. */
  location?: string | undefined
  /** The default for `companyId`. */
  company?: string | undefined
  /**
   * The country of phone numbers in national format: a code such as `GB`, or a name. A `country` in the same object takes
   * precedence. Without either, a number needs its country code.
   */
  country?: string | undefined
  /** Whether problems in errors contain the invalid values, which may be personal data. */
  showValues?: boolean | undefined
  version?: 'v2' | 'v3' | undefined
  /** The base URL of the API: `https:`, without user name, query and fragment. `http:` is allowed for this machine only. */
  baseUrl?: string | undefined
  /** Allows `http:` for other machines, too. The token is then sent unencrypted. */
  insecure?: boolean | undefined
  /** A replacement for the global `fetch`. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
  /** Defaults for the same options of each call. */
  timeout?: number | undefined
  deadline?: number | undefined
  retries?: number | undefined
  /** The maximum size of a successful response in bytes; default 67,108,864 (64 MiB). */
  maxBytes?: number | undefined
  /** The token's scopes, if known. Operations that need another scope fail before they are sent. */
  scopes?: string[] | undefined
  /** Hooks that are called with each event. What they throw is ignored. */
  on?:
    | {
        request?: ((event: CallEvent) => void) | undefined
        response?: ((event: CallEvent) => void) | undefined
        retry?: ((event: CallEvent) => void) | undefined
        warning?: ((event: CallEvent) => void) | undefined
      }
    | undefined
  /** Allows a token in a browser page, where anyone who opens the page can read it. */
  allowTokenInPage?: boolean | undefined
}

/** A request to any endpoint. */
export interface AnyRequest {
  method: string
  /** Begins with a slash. Values in it must be URL-encoded. */
  path: string
  query?: Record<string, string | number | boolean | undefined> | undefined
  body?: Json | undefined
  /** The `Version` header; default the client's. */
  version?: string | undefined
}

export type { LeadbridgeError }
