import { LeadbridgeError, type Problem } from './errors.js'
import type { Code } from './generated/codes.js'

/** Whether a value is a file. */
export const isFile = (value: unknown): value is Blob =>
  typeof Blob !== 'undefined' && value instanceof Blob

/** The deepest nesting that the core reads. */
const DEPTH = 127

/**
 * Refuses what JSON cannot say. `JSON.stringify` would turn NaN, infinity and invalid dates into null, which erases the
 * stored value, leave functions and symbols out, write `{}` for a Map or a promise, and throw for a BigInt.
 *
 * @throws LeadbridgeError with the path of every such value
 */
export function refuseUnfit(value: unknown, path = '', code: Code = 'invalid'): void {
  const problems: Problem[] = []
  try {
    visit(value, path, problems, [])
  } catch (cause) {
    const message = `the values cannot be read: ${cause instanceof Error ? cause.message : 'they throw'}`
    throw new LeadbridgeError({ code, message }, { cause })
  }
  refuse(problems, code)
}

/** Fails with these problems, if there are any. */
export function refuse(problems: Problem[], code: Code): void {
  const [first, ...{ length }] = problems
  if (!first) return
  const more = length ? ` (and ${length} more problem${length > 1 ? 's' : ''})` : ''
  const message = `${first.path} ${first.message}${more}`.trim()
  throw new LeadbridgeError({ code, message, problems })
}

/** Fails with one problem, a value of the wrong type. */
export const refuseType = (path: string, message: string, code: Code): void =>
  refuse([{ path, code: 'wrong_type', message }], code)

function visit(value: unknown, path: string, problems: Problem[], above: object[]): void {
  const add = (message: string) =>
    void problems.push({ path: path || 'params', code: 'wrong_type', message })
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) add('must be a finite number')
      return
    case 'bigint':
      return add('must not be a BigInt: pass a number or a string')
    case 'function':
    case 'symbol':
      return add(`must not be a ${typeof value}`)
    case 'object':
      break
    default:
      return
  }
  if (value === null || (isFile(value) && isPlaceOfFile(path))) return
  if (above.includes(value)) return add('must not contain itself')
  if (above.length >= DEPTH) return add(`must not be nested more than ${DEPTH} deep`)
  if (value instanceof Date && Number.isNaN(value.getTime())) return add('must be a valid date')
  const { toJSON } = value as { toJSON?: unknown }
  if (typeof toJSON === 'function')
    return visit((toJSON as () => unknown).call(value), path, problems, [...above, value])
  if (value instanceof Number) return visit(Number(value), path, problems, above)
  above.push(value)
  if (Array.isArray(value)) {
    // Not forEach, which leaves out the gaps of an array.
    for (let index = 0; index < value.length; index++) {
      const place = `${path}[${index}]`
      if (value[index] === undefined)
        problems.push({ path: place, code: 'wrong_type', message: 'must not be undefined' })
      else visit(value[index], place, problems, above)
    }
  } else if (isOpaque(value)) add(`must not be a ${tag(value)}: pass an object, array or string`)
  else
    for (const name of Object.keys(value))
      visit(
        (value as Record<string, unknown>)[name],
        path ? `${path}.${name}` : name,
        problems,
        above,
      )
  above.pop()
}

const tag = (value: object) => Object.prototype.toString.call(value).slice(8, -1)

/** Whether JSON would lose what is in an object: a Map, a promise, bytes. Instances of classes with fields are fine. */
function isOpaque(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === Object.prototype || prototype === null) return false
  return !['Object', 'String', 'Boolean'].includes(tag(value))
}

/** A file is a field of a body, or one of its list. */
const isPlaceOfFile = (path: string) => /^body\.[^.[]+(\[\d+\])?$/.test(path)

/** Hosts that never leave this machine. */
const isLoopback = (host: string) =>
  /^(localhost\.?|.+\.localhost\.?|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)

/**
 * Refuses a base URL to which requests, and the token in them, must not go. It does not repeat the URL, which may hold a
 * password.
 */
export function refuseBaseUrl(url: unknown, insecure: boolean): void {
  const add = (message: string) =>
    refuse([{ path: 'baseUrl', code: 'wrong_url', message }], 'configuration')
  if (typeof url !== 'string' || !/^https?:\/\/[^/\\\s]/i.test(url) || !URL.canParse(url))
    return add('must be an absolute URL such as https://api.example, with https: or http:')
  // The URL parser would drop some of these, and move others.
  if (/[\s\\\u0000-\u001f\u007f]/.test(url)) return add('must not have spaces or backslashes')
  const { protocol, hostname, username, password } = new URL(url)
  if (username || password || /^[^/]+\/\/[^/?#]*@/.test(url))
    return add('must not have a user name or password: pass `token`')
  if (/[?#]/.test(url)) return add('must not have a query or fragment')
  if (protocol === 'http:' && !insecure && !isLoopback(hostname))
    return add(
      'must begin with https:, because the token would be sent unencrypted; for a network that you trust, pass `insecure: true`',
    )
}
