import { LeadbridgeError } from '../index.js'

/**
 * Where the handler keeps counters, claims and outcomes. The one in memory is right for one process; several processes
 * need one that they share. Every key ends by itself after its `ttl`, in milliseconds.
 */
export interface Store {
  /** Adds one to a counter that ends `ttl` after its first count; returns its value. */
  increment(key: string, ttl: number): number | Promise<number>
  /**
   * Stores a value unless there is one, atomically; returns the value that was there, or undefined. It must not forget a
   * value before its time: a claim that is lost lets a lead be written twice.
   */
  claim(
    key: string,
    value: string,
    ttl: number,
  ): string | undefined | null | Promise<string | undefined | null>
  /** The value of a key, or undefined; of a counter its value, where the store can say it. */
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

/** The most counters in memory; beyond it the oldest are forgotten. */
const MOST_COUNTERS = 100_000

/** The most values in memory; beyond it nothing more is taken. */
const MOST_VALUES = 1_000_000

/**
 * A store for one process. Counters and values are kept apart, so that a flood of addresses cannot push out a claim:
 * beyond 100,000 counters the oldest is forgotten, a value never before its time.
 *
 * @param now the time in milliseconds; a monotonic clock unless given
 */
export function memoryStore(now: () => number = () => performance.now()): Store {
  const counters = new Map<string, { count: number; ends: number }>()
  const values = new Map<string, { value: string; ends: number }>()
  let swept = now()
  /** Ended entries leave once a minute, whatever their key is. */
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
    if (values.size >= MOST_VALUES && !values.has(key))
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
      if (counters.size > MOST_COUNTERS) {
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
