import init, * as glue from '../../wasm/sandbox.js'
import { hex } from '../../wasm/sandbox.hex.js'
import { decode } from './decode.js'
import type { WasmSource } from './source.js'

/** Starts the sandbox build, once, from the text beside it or from `source`. */
export async function load(source?: WasmSource): Promise<typeof glue> {
  await init({ module_or_path: source ?? decode(hex) })
  return glue
}
