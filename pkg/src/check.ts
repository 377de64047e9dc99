import { askNow, askTable } from './core.js'
import { LeadbridgeError, type Problem } from './errors.js'
import type { OperationId, Operations } from './generated/api.js'
import { checkJson, nameGiven, problem, throwProblems, wrongBaseUrl } from './validate.js'
import type { OperationRow } from './types.js'

/** A field of an operation, for forms and documentation. */
export interface FieldRow {
  name: string
  in: 'path' | 'query' | 'body'
  /** The type in the table's notation: `string`, `integer(1..100)`, `[string]`, a model's name … */
  type: string
  required: boolean
  nullable?: boolean
  /** The only values allowed. */
  words?: (string | number)[]
  /** Whether the value is an array; the other properties describe its items. */
  list?: boolean
  /** Whether the value is an object with arbitrary keys; the other properties describe its values. */
  map?: boolean
  /** The fields of an object. */
  fields?: FieldRow[]
}

/** A request as it would be sent. */
export interface BuiltRequest {
  method: string
  url: string
  headers: Record<string, string>
  body?: string
}

/** A parsed phone number. */
export interface PhoneNumber {
  /** `+12015550123` */
  e164: string
  /** The region as an ISO 3166 code; `001` for international numbers, such as those that begin with +800. */
  country: string
  /** Whether the region has numbers of this length. */
  possible: boolean
  /**
   * Whether the region's numbering plan has numbers with this length and these first digits. `false` is reliable. `true` may
   * be wrong: it is returned for about a quarter of the random numbers that libphonenumber rejects, for fewer in some large
   * countries. It does not say whether the number is in use.
   */
  valid: boolean
  /** The extension, such as `12` in `ext. 12`; not part of `e164`. */
  extension?: string
}

/**
 * Returns every problem of an operation's parameters, or an empty array. Needs `ready()`, with the operation's area unless
 * that is contacts.
 */
export function check<Id extends OperationId>(
  id: Id,
  params: Operations[Id]['params'] | Record<string, unknown>,
  options: {
    version?: 'v2' | 'v3' | undefined
    location?: string | undefined
    country?: string | undefined
  } = {},
): Problem[] {
  try {
    checkJson(params)
  } catch (error) {
    if (error instanceof LeadbridgeError && error.problems) return error.problems
    throw error
  }
  checkJson(options, 'options', 'configuration')
  const problems = askTable<Problem[]>('check', id, params, options)
  return nameGiven({ problems }, params).problems
}

/**
 * Returns the request that a call would send, or throws what the call would throw. Needs `ready()`, with the operation's
 * area unless that is contacts.
 */
export function build<Id extends OperationId>(
  id: Id,
  params: Operations[Id]['params'],
  options: {
    version?: 'v2' | 'v3' | undefined
    token?: string | undefined
    location?: string | undefined
    country?: string | undefined
    baseUrl?: string | undefined
    insecure?: boolean | undefined
  } = {},
): BuiltRequest {
  checkJson(options, 'options', 'configuration')
  const { insecure = false, ...rest } = options
  const { baseUrl } = rest
  const wrong = baseUrl !== undefined && wrongBaseUrl(baseUrl, insecure)
  throwProblems(problem('baseUrl', wrong, 'wrong_url'), 'configuration')
  checkJson(params)
  try {
    return askTable('build', id, params, rest)
  } catch (thrown) {
    throw nameGiven(thrown, params)
  }
}

/** Parses a phone number; `country` (code or name) applies to numbers in national format. Needs `ready()`. */
export function normalizePhone(
  text: string,
  options: { country?: string | undefined } = {},
): PhoneNumber | Problem {
  return askNow('normalizePhone', text, options.country)
}

/** Formats an E.164 number for display. Needs `ready()`. */
export function formatPhone(
  e164: string,
  style: 'national' | 'international' = 'international',
): string {
  return askNow('formatPhone', e164, style)
}

/** Normalizes an e-mail address, or returns what is wrong with it. Needs `ready()`. */
export function normalizeEmail(text: string): string | Problem {
  return askNow('normalizeEmail', text)
}

/**
 * Returns the fields of an operation as a tree, and how its list is paged in this version. `body` is missing where the body
 * is not an object with known fields. Needs `ready()`, with the operation's area unless that is contacts.
 */
export function describe(
  id: OperationId,
  options: { version?: 'v2' | 'v3' | undefined } = {},
): { params: FieldRow[]; body?: FieldRow[]; pages?: OperationRow['pages'] } {
  checkJson(options, 'options', 'configuration')
  return askTable('describe', id, options)
}
