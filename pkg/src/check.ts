import { askNow, askTable } from './core.js'
import { LeadbridgeError, type Problem } from './errors.js'
import type { OperationId, Operations } from './generated/api.js'
import { refuseBaseUrl, refuseUnfit } from './refuse.js'
import type { OperationRow } from './types.js'

/** A field of an operation, for forms and documentation. */
export interface FieldRow {
  name: string
  in: 'path' | 'query' | 'body'
  /** The type as the table writes it: `string`, `integer(1..100)`, `[string]`, a model's name … */
  type: string
  required: boolean
  nullable?: boolean
  /** The only values allowed. */
  words?: (string | number)[]
  /** Whether it is a list of what the rest says. */
  list?: boolean
  /** Whether it is an object with any names, whose values are what the rest says. */
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

/** A phone number that was read. */
export interface PhoneNumber {
  /** `+12015550123` */
  e164: string
  /** The region, an ISO 3166 code; `001` for numbers of no country, such as those that begin with +800. */
  country: string
  /** Whether its length can be. */
  possible: boolean
  /**
   * Whether the region's numbering plan has such numbers, by their length and first digits. True may be wrong: of random
   * numbers that libphonenumber calls invalid, it is true for about a quarter, in some large countries for few. False is
   * not, as far as is known. Whether a number is in use, nobody can tell from its digits.
   */
  valid: boolean
  /** What was dialled after the number, such as `12` of `ext. 12`; it is not part of `e164`. */
  extension?: string
}

/**
 * Every problem of an operation's parameters; an empty list when all is well. Needs `ready()`, with the area of the
 * operation unless that is contacts.
 */
export function check<Id extends OperationId>(
  id: Id,
  params: Operations[Id]['params'] | Record<string, unknown>,
  options: { version?: 'v2' | 'v3'; location?: string; country?: string } = {},
): Problem[] {
  try {
    refuseUnfit(params)
  } catch (error) {
    if (error instanceof LeadbridgeError && error.problems) return error.problems
    throw error
  }
  return askTable('check', id, params, options)
}

/**
 * The request that a call would send. Throws what the call would throw. Needs `ready()`, with the area of the operation
 * unless that is contacts.
 */
export function build<Id extends OperationId>(
  id: Id,
  params: Operations[Id]['params'],
  options: {
    version?: 'v2' | 'v3'
    token?: string
    location?: string
    country?: string
    baseUrl?: string
    insecure?: boolean
  } = {},
): BuiltRequest {
  const { insecure = false, ...rest } = options
  if (rest.baseUrl !== undefined) refuseBaseUrl(rest.baseUrl, insecure)
  refuseUnfit(params)
  return askTable('build', id, params, rest)
}

/** Reads a phone number; `country` (code or name) is where national numbers are read. Needs `ready()`. */
export function normalizePhone(
  text: string,
  options: { country?: string } = {},
): PhoneNumber | Problem {
  return askNow('normalizePhone', text, options.country)
}

/** Writes a number in E.164 as people do. Needs `ready()`. */
export function formatPhone(
  e164: string,
  style: 'national' | 'international' = 'international',
): string {
  return askNow('formatPhone', e164, style)
}

/** An e-mail address in its one spelling, or what is wrong with it. Needs `ready()`. */
export function normalizeEmail(text: string): string | Problem {
  return askNow('normalizeEmail', text)
}

/**
 * The fields of an operation as a tree, and how a list goes on in this version; a body that is no object of known fields
 * has none. Needs `ready()`, with the area of the operation unless that is contacts.
 */
export function describe(
  id: OperationId,
  options: { version?: 'v2' | 'v3' } = {},
): { params: FieldRow[]; body?: FieldRow[]; pages?: OperationRow['pages'] } {
  return askTable('describe', id, options)
}
