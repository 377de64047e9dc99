import type { HandlerOptions, LeadReport } from './types.js'
import type { LeadbridgeError } from '../errors.js'

const MINUTE = 60_000

// What the owner of a site hears of leads: through `onError`, or on the console.

/** A message that was printed: until when it is not printed again, and how often it came since. */
interface Printed {
  until: number
  more: number
}

/** Messages of one kind. */
interface Kind {
  printed: Map<string, Printed>
  /** Those for which there was no room, and when one of them is printed again. */
  missed: Set<string>
  next: number
}

/** The name and the code of what is behind an error, without its message, which may hold secrets: ` (Error ECONNREFUSED)`. */
function behind(error: Error): string {
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
 * Tells the owner what to fix. Without a listener each message is printed at most once a minute, with how often it came
 * meanwhile and without the server's words.
 */
export function teller({ onError: listen, onLead }: HandlerOptions) {
  // What visitors can cause is counted apart, by its code, so that they cannot use up what the owner must hear.
  const told: Record<string, Kind> = {}
  return (error: LeadbridgeError, report?: LeadReport, once?: string) => {
    const { message } = error
    const said = message.endsWith(')') ? message.replace(/ \(\d{3}\b[^]*/, '') : message
    const plain = said.replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, 500) + behind(error)
    const isVisitors = report?.outcome === 'refused'
    // An address that a server names may differ each time.
    const same = isVisitors ? plain : plain.replace(/http\S+/g, '')
    const key = once ?? (listen ? undefined : same)
    let again = ''
    if (key !== undefined) {
      const [most, silence] = isVisitors ? [20, 3_600_000] : [200, MINUTE]
      const kind = (told[isVisitors ? error.code : ''] ??= {
        printed: new Map(),
        missed: new Set(),
        next: 0,
      })
      const { printed, missed } = kind
      const now = performance.now()
      const last = printed.get(key)
      if (last && now < last.until) return void last.more++
      for (const [old, { until }] of printed) if (until <= now) printed.delete(old)
      if (printed.size >= most && now < kind.next)
        return void (missed.size < 1000 && missed.add(key))
      missed.delete(key)
      if (missed.size) again = ` (and ${missed.size} other messages of this kind)`
      if (last?.more) again = ` (and ${last.more} times since it was last printed)`
      missed.clear()
      printed.set(key, { until: once ? Infinity : now + silence, more: 0 })
      kind.next = now + MINUTE
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
