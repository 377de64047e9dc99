import init, * as glue from '../../wasm/full.js'
import compiled from '../../wasm/full_bg.wasm?module'
import type { WasmSource } from './source.js'

export { pagesOf } from '../pages.js'

/** Starts the full build, once, from `source` or the module that the host has compiled. */
export async function load(source?: WasmSource): Promise<typeof glue> {
  await init({ module_or_path: source ?? compiled })
  return glue
}
