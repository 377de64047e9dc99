import { parts } from '../../wasm/widget.text.js'

interface Exports {
  memory: WebAssembly.Memory
  judge(): number
  format(): number
}

/** Starts the widget build from the encoded string. Its functions take and return numbers, so it needs no glue. */
export async function load(): Promise<Exports> {
  const { instance } = await WebAssembly.instantiate(decode(parts))
  return instance.exports as unknown as Exports
}

/** Decodes the strings that `shortPartsOf` in `scripts/text.js` wrote. */
export function decode(parts: readonly string[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = []
  parts.forEach((part, i) => {
    const isPlain = i % 2
    for (let at = 0; at < part.length;) {
      const code = part.charCodeAt(at++)
      bytes.push(isPlain ? code : code < 124 ? code - 36 : 56 * code - 6892 + part.charCodeAt(at++))
    }
  })
  return new Uint8Array(bytes)
}
