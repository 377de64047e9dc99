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

/** Areas whose tables the core has. */
const known = new Set(['contacts'])
/** Whether there are no others. */
let isWhole = false

const areaOf = (id: unknown) => String(id).replace(/\..*/s, '')

/** Whether the core has the table of an operation. */
export const hasTable = (id: unknown) => isWhole || known.has(areaOf(id))

/** Whether the table of an area has come. */
export const hasArea = (name: string) => known.has(name)

/** The core with the table of an operation; with all of them for an id of no area, so that it names the nearest. */
export async function coreFor(id: unknown): Promise<Core> {
  if (!hasTable(id)) await loadTables(areaOf(id))
  return core()
}

/**
 * Loads the tables of areas; without any, of all, and of a name that no area has.
 *
 * @throws LeadbridgeError `not_ready` where a table does not load, with the reason of the host
 */
export async function loadTables(...names: string[]): Promise<void> {
  try {
    const { areas } = await import('./generated/areas.js')
    const all = Object.keys(areas)
    const isSome = names.length > 0 && names.every((name) => known.has(name) || name in areas)
    const wanted = (isSome ? names : all).filter((name) => !known.has(name))
    const [glue, ...tables] = await Promise.all([core(), ...wanted.map((name) => areas[name]!())])
    tables.forEach(({ text }, index) => {
      ask(glue, 'learn', wanted[index], text)
      known.add(wanted[index]!)
    })
    isWhole = all.every((name) => known.has(name))
  } catch (thrown) {
    throw toError(thrown)
  }
}

/** Asks what needs no network: `src/bindings/ask.rs` lists the questions. */
export function ask<Answer>(core: Core, ...question: unknown[]): Answer {
  return JSON.parse(guarded(() => core.ask(JSON.stringify(question)))) as Answer
}

/** The same at once, for the function of this name. */
export function askNow<Answer>(name: string, ...about: unknown[]): Answer {
  if (running) return ask(running, name, ...about)
  throw notReady(name, 'the core must be running: await ready()')
}

/** The same about an operation, whose table must be there; without an id, about all of them. */
export function askTable<Answer>(name: string, id?: unknown, ...about: unknown[]): Answer {
  if (id === undefined ? isWhole : hasTable(id) || !running) return askNow(name, id, ...about)
  const area = areaOf(id)
  throw id === undefined
    ? notReady(name, "all tables must be there: await ready({ areas: 'all' })")
    : notReady(name, `the table of ${area} must be there: await ready({ areas: ['${area}'] })`)
}

const notReady = (name: string, what: string) =>
  new LeadbridgeError({
    code: 'not_ready',
    message: `${name}() returns no promise, so ${what} once before`,
  })

/** Runs a piece of the core and turns what it throws into our error. */
export function guarded<Result>(act: () => Result): Result {
  try {
    return act()
  } catch (thrown) {
    throw toError(thrown)
  }
}
