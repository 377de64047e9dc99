import { LeadbridgeError, toError } from './errors.js'
import type * as Glue from '../wasm/full.js'
import type { WasmSource } from './wasm/source.js'

/** The core, once it has started. */
export type Core = typeof Glue

let started: Promise<Core> | undefined
let running: Core | undefined

/**
 * Starts the core, once. The first call does so by itself; call it yourself to choose where the WebAssembly comes from
 * (URL, Response, bytes or a compiled module), or before using a function that returns no promise.
 */
export async function ready(source?: WasmSource): Promise<void> {
  await core(source)
}

export function core(source?: WasmSource): Promise<Core> {
  started ??= import('#wasm/full')
    .then((build) => build.load(source))
    .then((glue) => (running = glue))
    .catch((error: unknown) => {
      started = undefined
      throw error
    })
  return started
}

/** The core, for functions that cannot wait. */
export function coreNow(name: string): Core {
  if (running) return running
  throw new LeadbridgeError({
    code: 'not_ready',
    message: `${name}() returns no promise, so the core must be running: await ready() once before`,
  })
}

/** Runs a piece of the core and turns what it throws into our error. */
export function guarded<Result>(act: () => Result): Result {
  try {
    return act()
  } catch (thrown) {
    throw toError(thrown)
  }
}
