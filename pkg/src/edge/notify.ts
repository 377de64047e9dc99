import type { HandlerOptions, LeadReport } from './types.js'
import type { LeadbridgeError } from '../errors.js'

const MINUTE = 60_000

// Errors for the owner of a site: through `onError`, or on the console.

/** A message that was printed: until when it is suppressed, and how often it was suppressed. */
interface Printed {
  until: number
  more: number
}

/** The messages that count against one limit. */
interface Group {
  printed: Map<string, Printed>
  /** Messages beyond the limit, and when one of them is printed. */
  missed: Set<string>
  next: number
}

/** The name and the code of an error's cause, such as ` (Error ECONNREFUSED)`; not its message, which may contain secrets. */
function causeOf(error: Error): string {
  const { cause } = error
  if (!(cause instanceof Error) || cause.message === error.message) return ''
  let code: unknown
  // What `fetch` throws has its own cause, which has the code.
  for (let at: unknown = cause, depth = 0; code === undefined && depth < 4; depth++) {
    code = (at as { code?: unknown } | undefined)?.code
    at = (at as Error | undefined)?.cause
  }
  const words = [cause.name, code].filter((word) => /^[\w.-]{1,60}$/.test(String(word ?? '')))
  return words.length ? ` (${words.join(' ')})` : ''
}

/**
 * Returns a function that reports an error to the owner. Without a listener each message is printed at most once a minute, with the
 * number of times it was suppressed, and without the server's message.
 */
export function notifier({ onError: listen, onLead }: HandlerOptions) {
  // Errors that visitors can cause have limits of their own, by code, so that they cannot suppress others.
  const groups: Record<string, Group> = {}
  return (error: LeadbridgeError, report?: LeadReport, once?: string) => {
    const { message } = error
    const said = message.endsWith(')') ? message.replace(/ \(\d{3}\b[^]*/, '') : message
    const plain = said.replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, 500) + causeOf(error)
    const isVisitors = report?.outcome === 'refused'
    // An address that a server names may differ each time.
    const same = isVisitors ? plain : plain.replace(/http\S+/g, '')
    const key = once ?? (listen ? undefined : same)
    let again = ''
    if (key !== undefined) {
      const [most, silence] = isVisitors ? [20, 3_600_000] : [200, MINUTE]
      const group = (groups[isVisitors ? error.code : ''] ??= {
        printed: new Map(),
        missed: new Set(),
        next: 0,
      })
      const { printed, missed } = group
      const now = performance.now()
      const last = printed.get(key)
      if (last && now < last.until) return void last.more++
      for (const [old, { until }] of printed) if (until <= now) printed.delete(old)
      if (printed.size >= most && now < group.next)
        return void (missed.size < 1000 && missed.add(key))
      missed.delete(key)
      if (missed.size) again = ` (and ${missed.size} other messages of this kind)`
      if (last?.more) again = ` (and ${last.more} times since it was last printed)`
      missed.clear()
      printed.set(key, { until: once ? Infinity : now + silence, more: 0 })
      group.next = now + MINUTE
    }
    if (!listen) {
      const values = onLead ? '`onLead` got its values' : 'pass `onLead` to get what was typed'
      const lead = `; the lead ${report?.key ?? ''} was not stored: ${values}`
      const what = report?.outcome === 'failed' ? plain + lead : plain
      return console.error(`leadbridge/edge: ${error.code}: ${what}${again}`)
    }
    // What the listener does with it must not fail the visitor.
    Promise.resolve()
      .then(() => listen(error, report))
      .catch(() => undefined)
  }
}
