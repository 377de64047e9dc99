import init, * as glue from '../../wasm/sandbox.js'
import compiled from '../../wasm/sandbox_bg.wasm'
import type { WasmSource } from './source.js'

/** Starts the sandbox build, once, from `source` or the module that the host has compiled. */
export async function load(source?: WasmSource): Promise<typeof glue> {
  await init({ module_or_path: source ?? compiled })
  return glue
}
