const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~'

/** The bytes of a text that `scripts/text.js` wrote. */
export function decode(text: string): Uint8Array<ArrayBuffer> {
  const common = Array.from(letters, (_, i) => parseInt(text.slice(2 * i, 2 * i + 2), 16))
  const rare = [...Array(256).keys()].filter((byte) => !common.includes(byte))
  const ranks = new Uint8Array(128)
  for (let i = 0; i < 64; i++) ranks[letters.charCodeAt(i)] = i

  const bytes = new Uint8Array(text.length)
  let length = 0
  for (let at = 128; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // The marks `(`, `)` and `*` are 40 to 42, below every letter.
    bytes[length++] =
      code < 43 ? rare[(code - 40) * 64 + ranks[text.charCodeAt(++at)]!]! : common[ranks[code]!]!
  }
  return bytes.subarray(0, length)
}
