import { areaLike, core, loadTables } from './core.js'
import type { Api } from './generated/api.js'
import { refuseType } from './refuse.js'
import type { WasmSource } from './wasm/source.js'

/** What `ready` brings. */
export interface ReadyOptions {
  /**
   * Areas whose operations are asked about by functions that return no promise (`check`, `build`, `describe`), such as
   * `['calendars']`; `'all'` also for `operations`. Contacts are always there, and a call loads the table of its area by
   * itself.
   */
  areas?: readonly (keyof Api)[] | 'all'
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
  const { areas, source } = isSource(from) ? { source: from, areas: undefined } : optionsOf(from)
  const glue = await core(source)
  const [unknown] = await loadTables(areas === 'all' ? undefined : (areas ?? []))
  if (unknown === undefined) return
  const near = areaLike(glue, unknown)
  const hint = near ? `; did you mean ${near}?` : ''
  refuseType('areas', `has ${unknown}, which is no area of HighLevel${hint}`, 'configuration')
}

/** Whether WebAssembly comes from it; options are an object without a class of its own. */
const isSource = (from: unknown): from is WasmSource | undefined =>
  !Array.isArray(from) &&
  (typeof from !== 'object' ||
    from === null ||
    Object.getPrototypeOf(Object.getPrototypeOf(from) ?? {}) !== null)

function optionsOf(options: ReadyOptions): ReadyOptions {
  const { areas, source, ...others } = options
  const [other] = Object.keys(others)
  if (other !== undefined)
    refuseType(other, 'is no option of ready: pass { areas, source }', 'configuration')
  const isNames = Array.isArray(areas) && areas.every((area) => typeof area === 'string')
  if (areas !== undefined && areas !== 'all' && !isNames)
    refuseType('areas', "must be a list of areas, such as ['calendars'], or 'all'", 'configuration')
  return { areas, source } as ReadyOptions
}
