/** HighLevel contacts for any web app, website or edge function. */
export { createClient, type Client } from './client.js'
export {
  build,
  check,
  describe,
  formatPhone,
  normalizeEmail,
  normalizePhone,
  type BuiltRequest,
  type FieldRow,
  type PhoneNumber,
} from './check.js'
export { LeadbridgeError, type Facts, type Problem } from './errors.js'
export type { Code } from './generated/codes.js'
export type * from './generated/api.js'
export type * from './generated/models.js'
export { operations } from './operations.js'
export { ready, type ReadyOptions } from './ready.js'
export type {
  AnyRequest,
  CallEvent,
  CallOptions,
  ClientOptions,
  Endpoint,
  List,
  OperationRow,
  Page,
  RateLimit,
  Reply,
  WithResponse,
} from './types.js'
export type { WasmSource } from './wasm/source.js'
