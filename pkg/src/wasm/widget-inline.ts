import { parts } from '../../wasm/widget.text.js'
import { decode } from './decode.js'

interface Exports {
  memory: WebAssembly.Memory
  judge(): number
  format(): number
}

/** Starts the widget build, once, from the text beside it. It takes and returns numbers, and needs no glue. */
export async function load(): Promise<Exports> {
  const { instance } = await WebAssembly.instantiate(decode(parts))
  return instance.exports as unknown as Exports
}
