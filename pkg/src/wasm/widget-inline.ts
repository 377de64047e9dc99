import init, * as glue from '../../wasm/widget.js'
import { parts } from '../../wasm/widget.text.js'
import { decode } from './decode.js'
import type { WasmSource } from './source.js'

/**
 * Starts the widget build, once, from the text beside it or from `source`. The text is compiled here and not by `init`, whose
 * look at `Response` costs a new Node process 25 ms.
 */
export async function load(source?: WasmSource): Promise<typeof glue> {
  if (source) await init({ module_or_path: source })
  else glue.initSync({ module: await WebAssembly.compile(decode(parts)) })
  return glue
}
