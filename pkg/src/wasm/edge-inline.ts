import init, * as glue from '../../wasm/edge.js'
import { parts } from '../../wasm/edge.text.js'
import { decode } from './decode.js'
import { withRemedy } from './policy.js'
import type { WasmSource } from './source.js'

/**
 * Starts the edge build, once, from `source` or the encoded string. The string is not passed to `init`, which reads the global
 * `Response`: that takes a new Node process 25 ms.
 */
export async function load(source?: WasmSource): Promise<typeof glue> {
  try {
    if (source) await init({ module_or_path: source })
    else glue.initSync({ module: await WebAssembly.compile(decode(parts)) })
  } catch (thrown) {
    throw withRemedy(thrown)
  }
  return glue
}
