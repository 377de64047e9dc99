import { parts } from '../../wasm/widget.text.js'

interface Exports {
  memory: WebAssembly.Memory
  judge(): number
  format(): number
}

/** Starts the widget build from the text beside it, as `scripts/text.js` wrote it. It takes and returns numbers, without glue. */
export async function load(): Promise<Exports> {
  const bytes: number[] = []
  parts.forEach((part, i) => {
    for (let at = 0; at < part.length;) {
      const code = part.charCodeAt(at++)
      const isPlain = i % 2
      bytes.push(isPlain ? code : code < 124 ? code - 36 : 56 * code - 6892 + part.charCodeAt(at++))
    }
  })
  const { instance } = await WebAssembly.instantiate(new Uint8Array(bytes))
  return instance.exports as unknown as Exports
}
