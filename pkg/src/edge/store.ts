import { LeadbridgeError } from '../index.js'

/**
 * Stores the handler's counters, claims and outcomes. `memoryStore` is enough for one process; several processes need a shared
 * store. Every key expires after its `ttl`, in milliseconds.
 */
export interface Store {
  /** Adds one to a counter, which expires `ttl` after its first increment; returns its value. */
  increment(key: string, ttl: number): number | Promise<number>
  /**
   * Stores a value unless there is one, atomically; returns the value that was there, or undefined. It must not
   * delete a value before it expires: without its claim, a lead can be written twice.
   */
  claim(
    key: string,
    value: string,
    ttl: number,
  ): string | undefined | null | Promise<string | undefined | null>
  /** Returns the value of a key, or undefined. A store may also return the values of counters. */
  get(key: string): string | undefined | null | Promise<string | undefined | null>
  set(key: string, value: string, ttl: number): unknown
  delete(key: string): unknown
  /**
   * Replaces a value if it is `old`, atomically (compare and set); returns whether it was. Without `value`, deletes it. A store
   * that has no such command may leave it out: `get` and `delete` are then used.
   */
  replace?(
    key: string,
    old: string,
    value: string | undefined,
    ttl: number,
  ): boolean | Promise<boolean>
}

/** The maximum number of counters in memory; when it is exceeded, the oldest is deleted. */
const MAX_COUNTERS = 100_000

/** The maximum number of values in memory; when it is reached, new ones are refused. */
const MAX_VALUES = 1_000_000

/**
 * Creates a store for one process. It has at most 100,000 counters: one more replaces the oldest. Values are separate, and are
 * never deleted before they expire, so that requests from many addresses cannot remove a claim.
 *
 * @param now the time in milliseconds; a monotonic clock unless given
 */
export function memoryStore(now: () => number = () => performance.now()): Store {
  const counters = new Map<string, { count: number; ends: number }>()
  const values = new Map<string, { value: string; ends: number }>()
  let swept = now()
  /** Deletes expired entries, at most once a minute. */
  const sweep = () => {
    if (now() - swept < 60_000) return
    swept = now()
    for (const map of [counters, values])
      for (const [key, { ends }] of map) if (ends <= now()) map.delete(key)
  }
  const find = (key: string) => {
    sweep()
    const found = values.get(key)
    if (found && found.ends > now()) return found.value
    values.delete(key)
    return undefined
  }
  const put = (key: string, value: string, ttl: number) => {
    if (values.size >= MAX_VALUES && !values.has(key))
      throw new LeadbridgeError({ code: 'store', message: 'the store in memory is full' })
    values.set(key, { value, ends: now() + ttl })
  }
  return {
    increment(key, ttl) {
      sweep()
      const found = counters.get(key)
      if (found && found.ends > now()) return ++found.count
      counters.delete(key)
      counters.set(key, { count: 1, ends: now() + ttl })
      if (counters.size > MAX_COUNTERS) {
        const [oldest] = counters.keys()
        if (oldest !== undefined) counters.delete(oldest)
      }
      return 1
    },
    claim(key, value, ttl) {
      const found = find(key)
      if (found === undefined) put(key, value, ttl)
      return found
    },
    get(key) {
      const counter = counters.get(key)
      return counter && counter.ends > now() ? String(counter.count) : find(key)
    },
    set: put,
    delete(key) {
      values.delete(key)
      counters.delete(key)
    },
    replace(key, old, value, ttl) {
      if (find(key) !== old) return false
      if (value === undefined) values.delete(key)
      else put(key, value, ttl)
      return true
    },
  }
}
