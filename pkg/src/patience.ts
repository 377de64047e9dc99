import { LeadbridgeError } from './errors.js'
import type { CallOptions } from './types.js'

/** One call's own time and signal, while it waits for work that it shares with other calls. */
export interface Patience {
  /** The options of the call, with what is left of its deadline. */
  left(): CallOptions
  /** Waits, but not after the call's deadline, or without one its own timeout, or signal. The work goes on for the others. */
  wait<Value>(work: Promise<Value>): Promise<Value>
}

/** The longest time of a timer. */
const LONGEST = 2 ** 31 - 1

/** The patience of a call that begins now. */
export function patience(given: CallOptions, usual: CallOptions): Patience {
  const began = performance.now()
  const { signal, deadline = usual.deadline, timeout } = given
  const left = () => (deadline ?? Infinity) - (performance.now() - began)
  return {
    left() {
      if (deadline == null) return given
      if (deadline > 0 && left() <= 0) throw late()
      return { ...given, deadline: Math.max(0, left()) }
    },
    async wait(work) {
      work.catch(() => {})
      if (signal?.aborted) throw stopped()
      let timer: ReturnType<typeof setTimeout> | undefined
      let stop = () => {}
      const over = new Promise<never>((_, reject) => {
        stop = () => reject(stopped())
        signal?.addEventListener('abort', stop)
        const time = deadline == null ? (timeout ?? Infinity) : left()
        if (time <= LONGEST) timer = setTimeout(() => reject(late()), Math.max(0, time))
      })
      try {
        return await Promise.race([work, over])
      } finally {
        clearTimeout(timer)
        signal?.removeEventListener('abort', stop)
      }
    },
  }
}

const stopped = () =>
  new LeadbridgeError({ code: 'aborted', message: 'the signal stopped the call' })

const late = () =>
  new LeadbridgeError({ code: 'timeout', message: 'no answer before the deadline of the call' })

/** How long others wait for a token function that does not answer before it is called again, in milliseconds. */
const STALE = 30_000

/**
 * A token function as the core calls it: with whether the last token was rejected, and that one. Calls that need a token
 * at the same time share one, and one that was renewed since is not renewed again.
 */
export function shared(
  token: (rejected: boolean) => string | Promise<string>,
): (rejected: boolean, sent?: string) => Promise<string> {
  let last: string | undefined
  let asked: { at: number; token: Promise<string> } | undefined
  return async (rejected, sent) => {
    if (rejected && last !== undefined && last !== sent) return last
    if (asked && performance.now() - asked.at < STALE) return asked.token
    const now = { at: performance.now(), token: Promise.resolve().then(() => token(rejected)) }
    asked = now
    try {
      const renewed = await now.token
      if (asked === now) last = renewed
      return renewed
    } finally {
      if (asked === now) asked = undefined
    }
  }
}
