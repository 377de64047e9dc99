// Made from the tables in src/ by `UPDATE=1 cargo test generated`. Do not edit.

/** What went wrong, in one word. */
export type Code =
  /** The parameters are wrong; `problems` lists every one. Nothing was sent, or the server answered 422. */
  | 'invalid'
  /** The token is refused, or it is of a kind or plan that this operation does not take. */
  | 'unauthorized'
  /** The token is invalid or has expired. */
  | 'token_expired'
  /** The token lacks a scope of this operation. */
  | 'scope_missing'
  /** The token belongs to another location or company. */
  | 'wrong_location'
  /** The `Version` header is missing, unknown, or does not know this operation. */
  | 'version_rejected'
  /** The server has no such path (it says so with 401 or 404). */
  | 'route_unknown'
  /** The server understood and refuses. */
  | 'forbidden'
  /** A proxy in front of the server refused the request, usually because of its User-Agent. */
  | 'blocked'
  /** The thing asked for does not exist. */
  | 'not_found'
  /** The location does not allow duplicates, and `contactId` has the same `field`. */
  | 'duplicate'
  /** The request contradicts the present state. */
  | 'conflict'
  /** Too many requests in the burst window; `retryAt` says when to go on. */
  | 'rate_limited'
  /** The requests of the day are used up. */
  | 'daily_limit'
  /** No answer in time. */
  | 'timeout'
  /** The caller's signal stopped the call. */
  | 'aborted'
  /** The connection failed. For a write, `unknown` says that the server may have acted all the same. */
  | 'network'
  /** The server failed. */
  | 'server'
  /** The server refused with a status that has no code of its own. */
  | 'refused'
  /** The response is not what the operation promises: not JSON, cut short, without its result, a redirect, too large. */
  | 'unexpected_answer'
  /** A list gave the same cursor twice; going on would never end. */
  | 'repeated_cursor'
  /** There is no operation with this id in this version. */
  | 'unknown_operation'
  /** The client is set up wrongly. */
  | 'configuration'
  /** A token or secret in a browser page; use an edge handler. */
  | 'token_in_page'
  /** The handler's store of claims and counters failed or did not answer in time. */
  | 'store'
  /** The core is not running: its WebAssembly failed, or `ready()` was not awaited before a function without a promise. */
  | 'not_ready'
