/** Where a WebAssembly module may come from. */
export type WasmSource =
  | string
  | URL
  | Request
  | Response
  | BufferSource
  | WebAssembly.Module
  | Promise<Response | BufferSource | WebAssembly.Module>

/** Hex as bytes, by the quickest way that the runtime has. */
export function decode(hex: string): Uint8Array<ArrayBuffer> {
  type Bytes = Uint8Array<ArrayBuffer>
  const native = Uint8Array as unknown as { fromHex?: (hex: string) => Bytes }
  if (native.fromHex) return native.fromHex(hex)
  const { Buffer } = globalThis as { Buffer?: { from(text: string, as: 'hex'): Bytes } }
  return Buffer ? Buffer.from(hex, 'hex') : decodeByHand(hex)
}

/** For browsers without `Uint8Array.fromHex`: `0` to `9` begin at 48, `a` to `f` at 97. */
export function decodeByHand(hex: string): Uint8Array<ArrayBuffer> {
  const digit = (code: number) => (code < 58 ? code - 48 : code - 87)
  const bytes = new Uint8Array(hex.length / 2)
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = (digit(hex.charCodeAt(2 * at)) << 4) | digit(hex.charCodeAt(2 * at + 1))
  }
  return bytes
}
