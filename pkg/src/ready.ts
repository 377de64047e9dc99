import { areaLike, core, loadTables } from './core.js'
import type { Api } from './generated/api.js'
import { problem, throwProblems } from './validate.js'
import type { WasmSource } from './wasm/source.js'

/** What `ready` loads. */
export interface ReadyOptions {
  /**
   * Areas to load for synchronous functions (`check`, `build`, `describe`), such as `['calendars']`; `operations` needs
   * `'all'`. Contacts are built in, and calls load their area themselves.
   */
  areas?: readonly (keyof Api)[] | 'all' | undefined
  /** The WebAssembly to use instead of the package's own file. */
  source?: WasmSource | undefined
}

/**
 * Loads and starts the core, once. The first call does this itself. Call `ready` before using a synchronous function, or to
 * choose the source of the WebAssembly (URL, Response, bytes or a compiled module).
 *
 * @throws LeadbridgeError `not_ready` if WebAssembly or an area does not load, with the reason; `configuration` for unknown
 * `areas` and options
 */
export async function ready(from?: WasmSource | ReadyOptions): Promise<void> {
  const { areas, source } = isSource(from) ? { source: from, areas: undefined } : optionsOf(from)
  const glue = await core(source)
  const unknown = await loadTables(areas === 'all' ? undefined : (areas ?? []))
  const problems = unknown.flatMap((name) => {
    const near = areaLike(glue, name)
    return problem(
      'areas',
      `contains the unknown area ${name}${near ? `; did you mean ${near}?` : ''}`,
    )
  })
  throwProblems(problems, 'configuration')
}

/** Whether the argument is a source of WebAssembly. Options are a plain object. */
const isSource = (from: unknown): from is WasmSource | undefined =>
  !Array.isArray(from) &&
  (typeof from !== 'object' ||
    from === null ||
    Object.getPrototypeOf(Object.getPrototypeOf(from) ?? {}) !== null)

function optionsOf(options: ReadyOptions): ReadyOptions {
  const { areas, source, ...unknown } = options
  const isNames = Array.isArray(areas) && areas.every((area) => typeof area === 'string')
  const isWrong = areas !== undefined && areas !== 'all' && !isNames
  throwProblems(
    [
      ...Object.keys(unknown).flatMap((name) =>
        problem(name, 'is not an option of ready: pass { areas, source }'),
      ),
      ...problem('areas', isWrong && "must be an array such as ['calendars'], or 'all'"),
    ],
    'configuration',
  )
  return { areas, source } as ReadyOptions
}
