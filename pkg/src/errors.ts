import type { Code } from './generated/codes.js'

/** One thing wrong with one value. */
export interface Problem {
  /** Where: `body.email`, `contactId`. */
  path: string
  /** What, in one stable word. */
  code: string
  /** What is wrong and how to mend it. */
  message: string
  /** The value found, when it is short: of `check()`, and of a client with `showValues`. */
  value?: unknown
}

/** What is known of a failure. */
export interface Facts {
  code: Code
  message: string
  status?: number
  problems?: Problem[]
  retryAt?: number
  traceId?: string
  contactId?: string
  field?: string
  unknown?: boolean
}

const names = [
  'code',
  'message',
  'status',
  'problems',
  'retryAt',
  'traceId',
  'contactId',
  'field',
  'unknown',
] as const

/** Those that are known, and nothing else that an object may have. */
const factsOf = (facts: Facts) =>
  Object.fromEntries(
    names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])),
  ) as unknown as Facts

/** Every failure. It never holds a token or a body. */
export class LeadbridgeError extends Error {
  override readonly name = 'LeadbridgeError'
  /** What went wrong, in one word to switch on. */
  declare readonly code: Code
  /** The HTTP status, if an answer came. */
  declare readonly status?: number
  /** Every problem of the parameters, at once. */
  declare readonly problems?: Problem[]
  /** When another attempt makes sense, in milliseconds since 1970. */
  declare readonly retryAt?: number
  /** The server's trace id: quote it to HighLevel's support. */
  declare readonly traceId?: string
  /** Of a duplicate: the contact that is already there. */
  declare readonly contactId?: string
  /** Of a duplicate: the field that matches. */
  declare readonly field?: string
  /**
   * True where a write may have been done although it failed: an attempt was sent and its outcome is not known. Missing
   * where nothing was done.
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

/** Whatever was thrown as an error of ours: what the core rejects with has its facts. */
export function toError(thrown: unknown): LeadbridgeError {
  if (thrown instanceof LeadbridgeError) return thrown
  const facts = thrown as Partial<Facts> | undefined
  if (!(thrown instanceof Error) && typeof facts?.code === 'string')
    return new LeadbridgeError(facts as Facts)
  const message = `leadbridge could not run: ${thrown instanceof Error ? thrown.message : typeof thrown}`
  return new LeadbridgeError({ code: 'not_ready', message }, { cause: thrown })
}
