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

/** The names of all areas, once a table other than that of contacts was asked for, or by `ready`. */
let areaNames: string[] = []

const areaOf = (id: unknown) => String(id).replace(/\..*/s, '')

/** Whether the core has the table of an operation. */
export const hasTable = (id: unknown) => isWhole || known.has(areaOf(id))

/** The core with the table of an operation's area, if there is such an area. */
export async function coreFor(id: unknown): Promise<Core> {
  if (!hasTable(id)) await loadTables([areaOf(id)])
  return core()
}

/**
 * Loads the tables of areas, or of all. Gives the names that no area has.
 *
 * @throws LeadbridgeError `not_ready` where a table does not load, with the reason of the host
 */
export async function loadTables(names?: readonly string[]): Promise<string[]> {
  try {
    const [glue, { areas }] = await Promise.all([core(), import('./generated/areas.js')])
    const all = Object.keys(areas)
    const isArea = (name: string) => known.has(name) || all.includes(name)
    const wanted = (names ?? all).filter((name) => isArea(name) && !known.has(name))
    const load = async (name: string) => {
      const { text } = await areas[name]!()
      ask(glue, 'learn', name, text)
      known.add(name)
    }
    await Promise.all(wanted.map(load))
    isWhole = all.every((name) => known.has(name))
    areaNames = ['contacts', ...all]
    return (names ?? []).filter((name) => !isArea(name))
  } catch (thrown) {
    if (thrown instanceof LeadbridgeError) throw thrown
    const reason = thrown instanceof Error ? thrown.message : typeof thrown
    const message = `a table of operations did not load, and the next call tries again: ${reason}`
    throw new LeadbridgeError({ code: 'not_ready', message }, { cause: thrown })
  }
}

/** The area that a name means: the one of this name, or the nearest. */
export const areaLike = (core: Core, name: string) => ask<string | null>(core, 'area', name)

/** The ids of the operations whose tables are there. */
let ids: string[] = []
/** How many tables they are of. */
let listed = 0

/** Names that are known: of an area's operations, where its table is there, or without one of the areas. */
export function namesOf(area: string): string[] {
  if (!area) return areaNames
  if (!running || !hasTable(area)) return []
  if (listed !== known.size) {
    ids = ask<{ id: string }[]>(running, 'operations').map(({ id }) => id)
    listed = known.size
  }
  return ids.filter((id) => areaOf(id) === area).map((id) => id.slice(area.length + 1))
}

/** Asks what needs no network: `src/bindings/ask.rs` lists the questions. */
export function ask<Answer>(core: Core, ...question: unknown[]): Answer {
  return JSON.parse(guarded(() => core.ask(JSON.stringify(question)))) as Answer
}

/** The same at once, for the function of this name. */
export function askNow<Answer>(name: string, ...about: unknown[]): Answer {
  if (running) return ask(running, name, ...about)
  throw notReady(name, 'ready()')
}

/** The same about an operation, whose table must be there. */
export function askTable<Answer>(name: string, id: unknown, ...about: unknown[]): Answer {
  const area = areaOf(id)
  const isMissing = running
    ? !hasTable(id) && areaLike(running, area) === area
    : area !== 'contacts'
  if (isMissing) throw notReady(name, `ready({ areas: ['${area}'] })`)
  return askNow(name, id, ...about)
}

/** The rows of all tables, which must be there. */
export function askAll<Answer>(name: string): Answer {
  if (isWhole) return askNow(name)
  throw notReady(name, "ready({ areas: 'all' })")
}

const notReady = (name: string, remedy: string) =>
  new LeadbridgeError({
    code: 'not_ready',
    message: `${name} returns no promise, so what it needs must be there: await ${remedy} once before`,
  })

/** Runs a piece of the core and turns what it throws into our error. */
export function guarded<Result>(act: () => Result): Result {
  try {
    return act()
  } catch (thrown) {
    throw toError(thrown)
  }
}
