// Made from the tables in src/ by `UPDATE=1 cargo test generated`. Do not edit.

/** The kind of an error. */
export type Code =
  /** The parameters are invalid; `problems` lists every one. Nothing was sent, or the server answered 422. */
  | 'invalid'
  /** The token is rejected, or its kind or plan cannot be used with this operation. */
  | 'unauthorized'
  /** The token is invalid or has expired. */
  | 'token_expired'
  /** The token lacks a scope of this operation. */
  | 'scope_missing'
  /** The token belongs to another location or company. */
  | 'wrong_location'
  /** The `Version` header is missing or unknown, or that version lacks the operation. */
  | 'version_rejected'
  /** The server has no such path (it says so with 401 or 404). */
  | 'route_unknown'
  /** The server does not allow the request. */
  | 'forbidden'
  /** A proxy in front of the server refused the request, usually because of its User-Agent. */
  | 'blocked'
  /** The requested record does not exist. */
  | 'not_found'
  /** The location does not allow duplicates, and `contactId` has the same `field`. */
  | 'duplicate'
  /** The request conflicts with the current state. */
  | 'conflict'
  /** Too many requests in a short time; `retryAt` is when to try again. */
  | 'rate_limited'
  /** The daily request limit is reached. */
  | 'daily_limit'
  /** There was no response before the deadline. */
  | 'timeout'
  /** The caller's signal aborted the call. */
  | 'aborted'
  /** The connection failed. If `unknown` is true, the server may have done a write nevertheless. */
  | 'network'
  /** The server failed. */
  | 'server'
  /** The server refused with a status that has no code of its own. */
  | 'refused'
  /** The response is not what the operation returns: not JSON, incomplete, without its result, a redirect, too large. */
  | 'unexpected_answer'
  /** A list returned the same cursor twice, so that paging would never end. */
  | 'repeated_cursor'
  /** There is no operation with this id in this version. */
  | 'unknown_operation'
  /** The configuration of the client is invalid. */
  | 'configuration'
  /** A token or secret in a browser page; use an edge handler. */
  | 'token_in_page'
  /** The handler's store of claims and counters failed or did not respond in time. */
  | 'store'
  /** The WebAssembly failed to load, or a synchronous function was called before `ready()` was awaited. */
  | 'not_ready'
