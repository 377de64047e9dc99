// Time without waiting.

/**
 * Replaces timers and clocks: when nothing else happens, the next timer fires and the clocks advance to its time. Returns the
 * replaced functions.
 */
export function useVirtualTime() {
  const real = { setTimeout, setImmediate, performance: performance.now.bind(performance) }
  const began = Date.now()
  let elapsed = 0
  let count = 0
  let isTurning = false
  const timers = new Map()
  const turn = () => {
    isTurning = false
    let first
    for (const timer of timers.values()) if (!first || timer.at < first.at) first = timer
    if (!first) return
    timers.delete(first.id)
    elapsed = Math.max(elapsed, first.at)
    first.act(...first.values)
    go()
  }
  // Two turns of the event loop, so that streams and wasm can continue before a timer fires.
  const go = () => {
    if (isTurning || timers.size === 0) return
    isTurning = true
    real.setImmediate(() => real.setImmediate(turn))
  }
  globalThis.setTimeout = (act, wait = 0, ...values) => {
    const id = ++count
    timers.set(id, { id, at: elapsed + Math.max(1, Number(wait) || 1), act, values })
    go()
    const handle = { id, unref: () => handle, ref: () => handle, [Symbol.toPrimitive]: () => id }
    return typeof process === 'undefined' ? id : handle
  }
  globalThis.clearTimeout = (handle) => void timers.delete(Number(handle))
  AbortSignal.timeout = (wait) => {
    const controller = new AbortController()
    setTimeout(
      () => controller.abort(new DOMException('The operation timed out.', 'TimeoutError')),
      wait,
    )
    return controller.signal
  }
  Date.now = () => Math.round(began + elapsed)
  performance.now = () => elapsed
  return real
}
