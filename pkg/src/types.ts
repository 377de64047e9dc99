import type { LeadbridgeError, Problem } from './errors.js'
import type { OperationId } from './generated/api.js'
import type { Json } from './generated/models.js'
import type { AbortSignal, Headers, RequestInit, Response } from './host.js'

/** How patient one call is, and what it may do. */
export interface CallOptions {
  /** Stops the call at once, waits included. */
  signal?: AbortSignal
  /** Milliseconds for one attempt; 30,000 unless said. */
  timeout?: number
  /**
   * Milliseconds for the whole call, waits and look-ups of custom fields included. Without one, a call waits at most 60
   * seconds for another attempt; with one, as long as the server asks for if the wait ends before the deadline.
   */
  deadline?: number
  /** The largest body of a successful response, in bytes; 67,108,864 (64 MiB) unless said. A larger one is not read. */
  maxBytes?: number
  /**
   * Attempts after the first; 2 unless said. None is made earlier than the server asks for (`Retry-After`). Where that is
   * later than the deadline or, without one, than in 60 seconds, the call fails at once, with the server's time in
   * `retryAt`. A status of 500 is not tried again: HighLevel answers so to ids that it does not know.
   */
  retries?: number
  /** Further headers. */
  headers?: Record<string, string>
  /** Sends what the check would refuse. */
  unchecked?: boolean
}

/** The rate limit as the last answer tells it; a number is missing where the server or CORS hides the header. */
export interface RateLimit {
  max?: number
  remaining?: number
  /** The window in milliseconds. */
  interval?: number
  daily?: number
  dailyRemaining?: number
}

/** A result with what came around it. */
export interface WithResponse<Result> {
  data: Result
  status: number
  headers: Headers | undefined
  traceId: string | undefined
  rateLimit: RateLimit
  /** Requests sent for the operation. */
  attempts: number
  /** What was not done as asked, such as a field that the server ignored. */
  warnings: Problem[]
}

/** The promise of a result; `.withResponse()` adds status, headers, trace id and rate limit. */
export interface Reply<Result> extends Promise<Result> {
  withResponse(): Promise<WithResponse<Result>>
}

/** One page of a list. */
export interface Page<Item> {
  items: Item[]
  /** Where the next page begins; pass it as `after`. Missing on the last page. */
  next?: string
  /** How many there are, where the server says so. Do not page by it. */
  total?: number
}

/** A list: await it for its first page, iterate it for every item, or take it page by page. */
export interface List<Item>
  extends Pick<Promise<Page<Item>>, 'then' | 'catch' | 'finally'>, AsyncIterable<Item> {
  pages(): AsyncIterable<Page<Item>>
}

/** One row of the catalogue. */
export interface OperationRow {
  /** Our id, `area.verbNoun`, stable. */
  id: OperationId
  area: string
  /** The name in HighLevel's catalogue of actions and triggers. */
  name?: string
  summary: string
  v2: Endpoint | null
  v3: Endpoint | null
  scopes: readonly string[]
  tokens: readonly string[]
  /** Types as the table writes them; `describe(id)` takes them apart. */
  params: readonly { name: string; in: 'path' | 'query'; type: string; required: boolean }[]
  /** The body: fields, or the name of a model, as the table writes them. */
  body?: string
  /**
   * The list in the answer (`*` for the first one), and how it goes on: `once`, or the parameter that changes. Of the newest
   * version; `describe` has each version's.
   */
  pages?: { items: string; by: string }
  deprecated?: boolean
}

/** Where an operation is. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  /** The `Version` header; null where the operation takes none. */
  version: string | null
}

/** A fact about a call as it goes. Hooks never see a token or a body. */
export interface CallEvent {
  operation?: OperationId
  attempt: number
  /** Of `request`. */
  method?: string
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

/** What `createClient` takes. */
export interface ClientOptions {
  /**
   * A Private Integration or access token, or a function that brings one. It is called again, with true and once a call,
   * when the API answers 401, unless that is known to mean something else (a scope, the version, the path, the location).
   */
  token?: string | ((rejected: boolean) => string | Promise<string>) | undefined
  /** Filled in as `locationId` wherever an operation takes it and the caller leaves it out. */
  location?: string | undefined
  /** The same for `companyId`. */
  company?: string | undefined
  /**
   * Where national phone numbers are read: a code such as `GB`, or a name. A `country` beside the number comes first.
   * Without either, a number needs its country code.
   */
  country?: string | undefined
  /** Whether the problems of an error show the values found, which may be personal data. */
  showValues?: boolean
  version?: 'v2' | 'v3' | undefined
  /** Where the API is: an `https:` URL without user name, query and fragment. `http:` is for this machine alone. */
  baseUrl?: string | undefined
  /** Allows a `baseUrl` with `http:` on another machine. The token is then sent unencrypted. */
  insecure?: boolean
  /** Anything shaped like `fetch`. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
  /** Of every call, as the three of its own options. */
  timeout?: number
  deadline?: number
  retries?: number
  /** The largest body of a successful response, in bytes; 67,108,864 (64 MiB) unless said. */
  maxBytes?: number
  /** What the token may do, where known: an operation outside of it is refused before it is sent. */
  scopes?: string[] | undefined
  on?: {
    request?: (event: CallEvent) => void
    response?: (event: CallEvent) => void
    retry?: (event: CallEvent) => void
    warning?: (event: CallEvent) => void
  }
  /** Without it, a token in a browser page is refused: whoever opens the page could read it. */
  allowTokenInPage?: boolean
}

/** A request to any endpoint. */
export interface AnyRequest {
  method: string
  /** Begins with a slash; encode what you put into it. */
  path: string
  query?: Record<string, string | number | boolean>
  body?: Json
  /** The `Version` header; that of the client unless said. */
  version?: string
}

export type { LeadbridgeError }
