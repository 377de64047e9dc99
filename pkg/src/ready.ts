import { core, hasArea, loadTables } from './core.js'
import { refuseType } from './refuse.js'
import type { WasmSource } from './wasm/source.js'

/** What `ready` brings. */
export interface ReadyOptions {
  /**
   * Areas whose operations are asked about by functions that return no promise (`check`, `build`, `describe`), such as
   * `['calendars']`; `'all'` also for `operations`. Contacts are always there, and a call loads the table of its area by
   * itself.
   */
  areas?: readonly string[] | 'all'
  /** Where the WebAssembly comes from, unless from the package. */
  source?: WasmSource
}

/**
 * Starts the core, once. The first call does so by itself; call it yourself to choose where the WebAssembly comes from
 * (URL, Response, bytes or a compiled module), or before using a function that returns no promise.
 *
 * @throws LeadbridgeError `not_ready` where WebAssembly or a table does not load, with the reason; `configuration` for
 * `areas` that HighLevel does not have
 */
export async function ready(from?: WasmSource | ReadyOptions): Promise<void> {
  const isOptions = isPlain(from)
  const { areas, source } = isOptions ? from : { source: from, areas: undefined }
  if (areas !== undefined && areas !== 'all' && !isNames(areas))
    refuseType('areas', "must be a list of areas, such as ['calendars'], or 'all'", 'configuration')
  await core(source)
  if (areas === 'all') return loadTables()
  if (!areas?.length) return
  await loadTables(...areas)
  const unknown = areas.filter((area) => !hasArea(area))
  if (unknown.length)
    refuseType('areas', `has no area of HighLevel: ${unknown.join(', ')}`, 'configuration')
}

const isNames = (areas: unknown) =>
  Array.isArray(areas) && areas.every((area) => typeof area === 'string')

/** Options are an object without a class of its own; what a host can read WebAssembly of is not. */
const isPlain = (from: unknown): from is ReadyOptions =>
  typeof from === 'object' &&
  from !== null &&
  ('areas' in from || 'source' in from || Object.getPrototypeOf(from) === Object.prototype)
