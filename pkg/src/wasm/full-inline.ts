import init, * as glue from '../../wasm/full.js'
import { hex } from '../../wasm/full.hex.js'
import { decode } from './decode.js'
import type { WasmSource } from './source.js'

/** Starts the full build, once, from the text beside it or from `source`. */
export async function load(source?: WasmSource): Promise<typeof glue> {
  await init({ module_or_path: source ?? decode(hex) })
  return glue
}
