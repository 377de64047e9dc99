import { core } from './core.js'
import type { WasmSource } from './wasm/source.js'

/**
 * Starts the core, once. The first call does so by itself; call it yourself to choose where the WebAssembly comes from
 * (URL, Response, bytes or a compiled module), or before using a function that returns no promise.
 */
export async function ready(source?: WasmSource): Promise<void> {
  await core(source)
}
