import init, * as glue from '../../wasm/full.js'
import { base64 } from '../../wasm/full.base64.js'
import { decode, type WasmSource } from './source.js'

/** Starts the full build from the text that stands beside it, or from `source`. */
export async function load(source?: WasmSource): Promise<typeof glue> {
  await init({ module_or_path: source ?? decode(base64) })
  return glue
}
