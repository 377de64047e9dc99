import init, * as glue from '../../wasm/edge.js'
import compiled from '../../wasm/edge_bg.wasm?module'
import type { WasmSource } from './source.js'

/** Starts the edge build, once, from `source` or the module that the host has compiled. */
export async function load(source?: WasmSource): Promise<typeof glue> {
  await init({ module_or_path: source ?? compiled })
  return glue
}
