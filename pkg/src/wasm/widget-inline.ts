import { ask, initSync } from '../../wasm/widget.js'
import { parts } from '../../wasm/widget.text.js'
import { decode } from './decode.js'

/** Starts the widget build, once, from the text beside it. */
export async function load() {
  initSync({ module: await WebAssembly.compile(decode(parts)) })
  return { ask }
}
