import init, * as glue from '../../wasm/full.js'
import { fromDisk } from './disk.js'
import type { WasmSource } from './source.js'

export { pagesOf } from '../pages.js'

/**
 * Starts the full build, once, from `source`, the package's file, or the encoded string if there is no file. Compiles
 * synchronously, which is faster than another thread for this size.
 */
export async function load(source?: WasmSource): Promise<typeof glue> {
  const file = source
    ? undefined
    : fromDisk(() => new URL('../../wasm/full_bg.wasm', import.meta.url))
  if (file) glue.initSync({ module: new WebAssembly.Module(file) })
  else if (source) await init({ module_or_path: source })
  else return (await import('./full-inline.js')).load()
  return glue
}
