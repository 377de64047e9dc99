import { LeadbridgeError } from './errors.js'
import type { CallOptions } from './types.js'

/** The deadline and signal of one call, applied to work that it shares with other calls. */
export interface Deadline {
  /** The call's options, with the time that remains as `deadline`. */
  remaining(): CallOptions
  /**
   * Waits for `work` until the call's deadline or its signal; without a deadline, until its timeout, by default the client's.
   * The work itself continues for other calls.
   */
  wait<Value>(work: Promise<Value>, timeout?: number): Promise<Value>
}

/** The longest delay that `setTimeout` supports. */
const MAX_DELAY = 2 ** 31 - 1

/** Starts the deadline of a call: its own, or else the client's. */
export function startDeadline(options: CallOptions, defaults: CallOptions): Deadline {
  const start = performance.now()
  const { signal, deadline = defaults.deadline, timeout } = options
  const left = () => (deadline ?? Infinity) - (performance.now() - start)
  return {
    remaining() {
      // The core refuses other values.
      if (typeof deadline !== 'number' || deadline <= 0) return options
      const rest = left()
      // The core takes whole milliseconds.
      if (rest < 1) throw timedOut()
      return { ...options, deadline: rest }
    },
    async wait(work, limit = defaults.timeout) {
      work.catch(() => {})
      if (signal?.aborted) throw aborted()
      let timer: ReturnType<typeof setTimeout> | undefined
      let abort = () => {}
      const end = new Promise<never>((_, reject) => {
        abort = () => reject(aborted())
        signal?.addEventListener('abort', abort)
        const delay = deadline == null ? (timeout ?? limit ?? Infinity) : left()
        if (delay <= MAX_DELAY) timer = setTimeout(() => reject(timedOut()), Math.max(0, delay))
      })
      try {
        return await Promise.race([work, end])
      } finally {
        clearTimeout(timer)
        signal?.removeEventListener('abort', abort)
      }
    },
  }
}

export const aborted = () =>
  new LeadbridgeError({ code: 'aborted', message: 'the signal stopped the call' })

const timedOut = () =>
  new LeadbridgeError({ code: 'timeout', message: 'no response before the deadline' })
