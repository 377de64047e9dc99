import type { WasmSource } from './source.js'

/** A module that wasm-bindgen wrote, before it is started. */
interface Startable {
  default(options: { module_or_path: WasmSource }): Promise<unknown>
}

/**
 * Starts a module once, however often and from wherever it is asked for; after a failure the next call
 * tries again. A second start would replace the memory under the objects of the first.
 */
export function startOnce<Glue extends Startable>(
  glue: Glue,
  usual: () => WasmSource,
): (source?: WasmSource) => Promise<Glue> {
  let started: Promise<Glue> | undefined

  async function start(source: WasmSource): Promise<Glue> {
    try {
      await glue.default({ module_or_path: source })
      return glue
    } catch (error) {
      started = undefined
      throw error
    }
  }

  return (source) => (started ??= start(source ?? usual()))
}
