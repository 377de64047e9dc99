declare const Buffer: { from(text: string, encoding: 'hex'): BufferSource } | undefined

/** The bytes of lower-case hexadecimal text, in the fastest way the host has. */
export function decode(hex: string): BufferSource {
  const native = Uint8Array as { fromHex?: (hex: string) => BufferSource }
  if (native.fromHex) return native.fromHex(hex)
  if (typeof Buffer !== 'undefined') return Buffer.from(hex, 'hex')
  return decodeByHand(hex)
}

/** For browsers older than `Uint8Array.fromHex`. */
export function decodeByHand(hex: string): BufferSource {
  const bytes = new Uint8Array(hex.length / 2)
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = (digit(hex.charCodeAt(2 * i)) << 4) | digit(hex.charCodeAt(2 * i + 1))
  }
  return bytes
}

/** `0`–`9` start at 48, `a`–`f` at 97. */
const digit = (code: number) => (code < 58 ? code - 48 : code - 87)
