import { failure, LeadbridgeError, toError } from './errors.js'
import { contacts } from './generated/lists.js'
import type * as Glue from '../wasm/full.js'
import type { WasmSource } from './wasm/source.js'

/** The exports of the core. */
export type Core = typeof Glue

let started: Promise<Core> | undefined
let running: Core | undefined

/**
 * Loads and starts the core, once. After a failure the next call tries again.
 *
 * @throws LeadbridgeError `not_ready` if the WebAssembly does not load or compile, with the host's reason
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

/** Areas whose operations the core has. */
const loaded = new Set(['contacts'])

/** The names of all areas; empty until `loadTables` has run. */
let areaNames: string[] = []

const hasAllAreas = () => loaded.size === areaNames.length

const areaOf = (id: unknown) => String(id).replace(/\..*/s, '')

/** Whether the core has the area of an operation. */
export const hasTable = (id: unknown) => hasAllAreas() || loaded.has(areaOf(id))

/** The core, after loading the area of an operation if there is such an area. */
export async function coreFor(id: unknown): Promise<Core> {
  if (!hasTable(id)) await loadTables([areaOf(id)])
  return core()
}

/**
 * Loads areas, by default all of them. Returns the names that are not areas.
 *
 * @throws LeadbridgeError `not_ready` if an area does not load, with the host's reason
 */
export async function loadTables(names?: readonly string[]): Promise<string[]> {
  try {
    const [glue, { areas }] = await Promise.all([core(), import('./generated/areas.js')])
    areaNames = ['contacts', ...Object.keys(areas)]
    const wanted = names ?? areaNames
    const load = async (name: string) => {
      if (loaded.has(name) || !areaNames.includes(name)) return
      const { text } = await areas[name]!()
      ask(glue, 'learn', name, text)
      loaded.add(name)
    }
    await Promise.all(wanted.map(load))
    return wanted.filter((name) => !areaNames.includes(name))
  } catch (thrown) {
    if (thrown instanceof LeadbridgeError) throw thrown
    throw failure('not_ready', 'a table of operations did not load; call again', thrown)
  }
}

/** The area with this name, or the one with the nearest name. */
export const areaLike = (core: Core, name: string) => ask<string | null>(core, 'area', name)

/** The ids of all loaded operations. */
let ids: string[] = []
/** How many areas `ids` covers. */
let listedAreas = 0

/** The names of an area's operations, or of all areas if `area` is empty; none before they are loaded, except of contacts. */
export function namesOf(area: string): string[] {
  if (!area) return areaNames
  if (area === 'contacts') return contacts.split(' ')
  if (!running || !hasTable(area)) return []
  if (listedAreas !== loaded.size) {
    ids = ask<{ id: string }[]>(running, 'operations').map(({ id }) => id)
    listedAreas = loaded.size
  }
  return ids.filter((id) => areaOf(id) === area).map((id) => id.slice(area.length + 1))
}

/** Calls a function of the core that needs no network: `src/bindings/ask.rs` lists them. */
export function ask<Result>(core: Core, ...call: unknown[]): Result {
  return JSON.parse(withErrors(() => core.ask(JSON.stringify(call)))) as Result
}

/** Like `ask`; throws `not_ready` before the core runs. */
export function askNow<Result>(name: string, ...args: unknown[]): Result {
  if (running) return ask(running, name, ...args)
  throw notReady(name, 'ready()')
}

/** Like `askNow`, for an operation; throws `not_ready` before its area is loaded. */
export function askTable<Result>(name: string, id: unknown, ...args: unknown[]): Result {
  const area = areaOf(id)
  const isMissing = running
    ? !hasTable(id) && areaLike(running, area) === area
    : area !== 'contacts'
  if (isMissing) throw notReady(name, `ready({ areas: ['${area}'] })`)
  return askNow(name, id, ...args)
}

/** Like `askNow`; throws `not_ready` before all areas are loaded. */
export function askAll<Result>(name: string): Result {
  if (hasAllAreas()) return askNow(name)
  throw notReady(name, "ready({ areas: 'all' })")
}

const notReady = (name: string, remedy: string) =>
  new LeadbridgeError({
    code: 'not_ready',
    message: `${name} is synchronous: await ${remedy} first`,
  })

/** Runs a function of the core; what it throws becomes a `LeadbridgeError`. */
export function withErrors<Result>(act: () => Result): Result {
  try {
    return act()
  } catch (thrown) {
    throw toError(thrown)
  }
}
