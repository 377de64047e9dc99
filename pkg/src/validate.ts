import { failure, LeadbridgeError, type Facts, type Problem } from './errors.js'
import type { Code } from './generated/codes.js'
import type { CallOptions } from './types.js'

export const isFile = (value: unknown): value is Blob =>
  typeof Blob !== 'undefined' && value instanceof Blob

/** The deepest nesting that the core reads. */
const MAX_DEPTH = 127

/**
 * Throws for values that JSON cannot represent, and for the problems that were found before. `JSON.stringify` turns NaN,
 * infinity and invalid dates into null, which would erase the stored value; it drops functions and symbols, writes `{}` for a
 * Map or a promise, and throws for a BigInt.
 *
 * @throws LeadbridgeError with the path of every such value
 */
export function checkJson(
  value: unknown,
  path = '',
  code: Code = 'invalid',
  problems: Problem[] = [],
): void {
  try {
    visit(value, path, problems, [])
  } catch (cause) {
    throw failure(code, 'the values cannot be read', cause)
  }
  throwProblems(problems, code)
}

/** Throws one error for all problems, if there are any. */
export function throwProblems(problems: Problem[], code: Code): void {
  const [first, ...{ length }] = problems
  if (!first) return
  const more = length ? ` (and ${length} more problem${length > 1 ? 's' : ''})` : ''
  const message = `${first.path} ${first.message}${more}`.trim()
  throw new LeadbridgeError({ code, message, problems })
}

/** A problem in an array, or an empty array if there is no message. */
export const problem = (path: string, message: string | false, code = 'wrong_type'): Problem[] =>
  message ? [{ path, code, message }] : []

/** Throws for one value of the wrong type. */
export const throwWrongType = (path: string, message: string, code: Code = 'configuration'): void =>
  throwProblems(problem(path, message), code)

/** Whether a value is an object that is not an array. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What leaving out a limit means. */
const LIMITS = { timeout: '30,000 milliseconds', deadline: 'none', maxBytes: '64 MiB' }

/** The problems of numbers that the core would accept: it truncates them, and a limit of 0 fails every call. */
export const limitProblems = (options: CallOptions): Problem[] => [
  ...Object.entries(LIMITS).flatMap(([name, usual]) => {
    const limit = options[name as keyof typeof LIMITS]
    return problem(
      name,
      typeof limit === 'number' && limit < 1 && `must be at least 1; leave it out for ${usual}`,
    )
  }),
  ...problem(
    'retries',
    typeof options.retries === 'number' &&
      (options.retries < 0 || options.retries % 1 !== 0) &&
      'must be a whole number that is not negative',
  ),
]

function visit(value: unknown, path: string, problems: Problem[], above: object[]): void {
  const add = (message: string, at = path || 'params') =>
    void problems.push({ path: at, code: 'wrong_type', message })
  const refuse = () => add(`must not be a ${tag(value)}: pass an object, array or string`)
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) add('must be a finite number')
      return
    case 'bigint':
    case 'function':
    case 'symbol':
      return refuse()
    case 'object':
      break
    default:
      return
  }
  if (value === null) return path ? undefined : add('must not be null')
  if (isFile(value) && mayBeFile(path)) return
  if (above.includes(value)) return add('must not contain itself')
  if (above.length >= MAX_DEPTH) return add(`must not nest more than ${MAX_DEPTH} deep`)
  if (value instanceof Date && Number.isNaN(value.getTime())) return add('must be a valid date')
  const { toJSON } = value as { toJSON?: unknown }
  if (typeof toJSON === 'function')
    return visit((toJSON as () => unknown).call(value), path, problems, [...above, value])
  if (value instanceof Number) return visit(Number(value), path, problems, above)
  above.push(value)
  if (Array.isArray(value)) {
    // Not forEach, which skips the holes of a sparse array.
    for (let index = 0; index < value.length; index++) {
      const item = `${path}[${index}]`
      if (value[index] === undefined) add('must not be undefined', item)
      else visit(value[index], item, problems, above)
    }
  } else if (isOpaque(value)) refuse()
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

type Fields = Record<string, unknown>

/**
 * Names in an error what was given where JSON made a string of it: a Date where the core found a string. Returns the error.
 */
export function nameGiven<Thrown>(thrown: Thrown, params: unknown): Thrown {
  const facts = thrown as Partial<Facts>
  for (const problem of facts.problems ?? []) {
    const given = problem.path
      .split(/[.[\]]+/)
      .filter(Boolean)
      .reduce<unknown>((value, name) => (value as Fields | null | undefined)?.[name], params)
    // Instances of other classes have no name here.
    if (tag(given) === 'Object' || typeof (given as Fields)?.['toJSON'] !== 'function') continue
    const message = problem.message.replace(/not a string$/, `not a ${tag(given)}`)
    facts.message = facts.message?.replace(problem.message, message)
    problem.message = message
  }
  return thrown
}

const tag = (value: unknown) => Object.prototype.toString.call(value).slice(8, -1)

/** Whether JSON would lose the contents of an object: a Map, a promise, bytes. Instances of classes with fields are fine. */
function isOpaque(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === Object.prototype || prototype === null) return false
  return !['Object', 'String', 'Boolean'].includes(tag(value))
}

/** Whether the value at a path may be a file: a field of the body, or an item of one. */
const mayBeFile = (path: string) => /^body\.[^.[]+(\[\d+\])?$/.test(path)

/** Whether a host is this machine. */
const isLoopback = (host: string) =>
  /^(localhost\.?|.+\.localhost\.?|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)

/**
 * What is wrong with a base URL to which the token must not be sent, or `false`. The message does not repeat the URL, which may
 * contain a password.
 */
export function wrongBaseUrl(url: unknown, insecure: boolean): string | false {
  if (typeof url !== 'string' || !/^https?:\/\/[^/\\\s]/i.test(url) || !URL.canParse(url))
    return 'must be a URL such as https://api.example'
  // The URL parser would remove or convert them.
  if (/[\s\\\u0000-\u001f\u007f]/.test(url)) return 'must not contain spaces or backslashes'
  const { protocol, hostname, username, password } = new URL(url)
  if (username || password || /^[^/]+\/\/[^/?#]*@/.test(url))
    return 'must not contain a user name or password: pass `token`'
  if (/[?#]/.test(url)) return 'must not contain a query or fragment'
  return (
    protocol === 'http:' &&
    !insecure &&
    !isLoopback(hostname) &&
    'must begin with https:, to encrypt the token; in a network that you trust, pass `insecure: true`'
  )
}
