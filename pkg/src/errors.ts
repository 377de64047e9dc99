import type { Code } from './generated/codes.js'

/** A problem of one value. */
export interface Problem {
  /** The path of the value: `body.email`, `contactId`. */
  path: string
  /** A stable code. */
  code: string
  /** What is wrong and how to fix it. */
  message: string
  /** The value found, if it is short: from `check()`, and from a client with `showValues`. */
  value?: unknown
}

/** The properties of an error. */
export interface Facts {
  code: Code
  message: string
  status?: number | undefined
  problems?: Problem[] | undefined
  retryAt?: number | undefined
  traceId?: string | undefined
  contactId?: string | undefined
  field?: string | undefined
  unknown?: boolean | undefined
}

const names = 'code message status problems retryAt traceId contactId field unknown'.split(
  ' ',
) as (keyof Facts)[]

/** The known properties that are set. */
const factsOf = (facts: Facts) =>
  Object.fromEntries(
    names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])),
  ) as unknown as Facts

/** The error that every function of the package throws. It never contains a token or a body. */
export class LeadbridgeError extends Error {
  override readonly name = 'LeadbridgeError'
  /** What went wrong; switch on this. */
  declare readonly code: Code
  /** The HTTP status, if there was a response. */
  declare readonly status?: number
  /** Every problem of the parameters. */
  declare readonly problems?: Problem[]
  /** When to try again, in milliseconds since 1970. */
  declare readonly retryAt?: number
  /** The server's trace id, for HighLevel's support. */
  declare readonly traceId?: string
  /** Of a duplicate: the existing contact. */
  declare readonly contactId?: string
  /** Of a duplicate: the field that matches. */
  declare readonly field?: string
  /**
   * True if a failed write may have been carried out: a request was sent and its outcome is unknown. Missing if nothing was
   * written.
   */
  declare readonly unknown?: boolean

  constructor(facts: Facts, options?: { cause?: unknown }) {
    super(facts.message, options)
    Object.assign(this, factsOf(facts))
  }

  toJSON(): Facts {
    return factsOf(this)
  }
}

/** Converts what the core or the host threw to a `LeadbridgeError`. */
export function toError(thrown: unknown): LeadbridgeError {
  if (thrown instanceof LeadbridgeError) return thrown
  const facts = thrown as Partial<Facts> | undefined
  if (!(thrown instanceof Error) && typeof facts?.code === 'string')
    return new LeadbridgeError(facts as Facts)
  return failure('not_ready', 'leadbridge could not run', thrown)
}

/** An error with the reason of another one, which may be any value. */
export const failure = (code: Code, what: string, cause: unknown): LeadbridgeError => {
  const message = `${what}: ${cause instanceof Error ? cause.message : typeof cause}`
  return new LeadbridgeError({ code, message }, { cause })
}
