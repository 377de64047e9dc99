// Wasm as plain ASCII that brotli still sees through.

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~'
const marks = '()*'

/**
 * The 64 commonest bytes are a letter each, the other 192 a mark and a letter; which bytes are common stands in front, in
 * hexadecimal. Bytes stay apart, so brotli makes 3 % more of it than of the file (hexadecimal 8 %, base64 30 %), and no
 * bundler has anything to escape, as it would have in a text of bytes. `src/wasm/decode.ts` reads it.
 */
export function textOf(bytes) {
  const counts = new Array(256).fill(0)
  for (const byte of bytes) counts[byte]++
  const byCount = [...counts.keys()].sort((a, b) => counts[b] - counts[a])
  const common = byCount.slice(0, 64).sort((a, b) => a - b)
  const rare = byCount.slice(64).sort((a, b) => a - b)

  const codes = []
  common.forEach((byte, i) => (codes[byte] = letters[i]))
  rare.forEach((byte, i) => (codes[byte] = marks[i >> 6] + letters[i & 63]))
  return Buffer.from(common).toString('hex') + Array.from(bytes, (byte) => codes[byte]).join('')
}
