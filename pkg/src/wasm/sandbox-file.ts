import init, * as glue from '../../wasm/sandbox.js'
import compiled from '../../wasm/sandbox_bg.wasm'
import type { WasmSource } from './source.js'

/** Starts the sandbox build, once, from the module the host compiled or from `source`. */
export async function load(source?: WasmSource): Promise<typeof glue> {
  await init({ module_or_path: source ?? compiled })
  return glue
}
