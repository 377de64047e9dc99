import { LeadbridgeError, toError } from './errors.js'
import type * as Glue from '../wasm/full.js'
import type { WasmSource } from './wasm/source.js'

/** The core, once it has started. */
export type Core = typeof Glue

let started: Promise<Core> | undefined
let running: Core | undefined

/**
 * Starts the core, once; after a failure, again.
 *
 * @throws LeadbridgeError `not_ready` where the host does not compile WebAssembly, with its reason
 */
export function core(source?: WasmSource): Promise<Core> {
  started ??= import('#wasm/full')
    .then((build) => build.load(source))
    .then((glue) => (running = glue))
    .catch((thrown: unknown) => {
      started = undefined
      throw toError(thrown)
    })
  return started
}

/** Asks what needs no network: `src/bindings/ask.rs` lists the questions. */
export function ask<Answer>(core: Core, ...question: unknown[]): Answer {
  return JSON.parse(guarded(() => core.ask(JSON.stringify(question)))) as Answer
}

/** The same at once, for the function of this name. */
export function askNow<Answer>(name: string, ...about: unknown[]): Answer {
  if (running) return ask(running, name, ...about)
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
