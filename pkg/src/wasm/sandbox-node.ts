import init, * as glue from '../../wasm/sandbox.js'
import { fromDisk } from './disk.js'
import type { WasmSource } from './source.js'

/**
 * Starts the sandbox build, once, from the file of the package, from the text where there is no file, or from `source`. The file
 * is compiled at once: handing it to another thread and back takes longer.
 */
export async function load(source?: WasmSource): Promise<typeof glue> {
  const file = source
    ? undefined
    : fromDisk(() => new URL('../../wasm/sandbox_bg.wasm', import.meta.url))
  if (file) glue.initSync({ module: new WebAssembly.Module(file) })
  else if (source) await init({ module_or_path: source })
  else return (await import('./sandbox-inline.js')).load()
  return glue
}
