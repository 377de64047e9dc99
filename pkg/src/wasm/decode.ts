const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~'

/** Decodes the strings that `scripts/text.js` wrote. */
export function decode([first = '', ...others]: readonly string[]): Uint8Array<ArrayBuffer> {
  // The byte of each letter; the byte of a letter after a prefix is 128, 256 or 384 higher.
  const bytes = new Uint8Array(512)
  const isCommon = new Uint8Array(256)
  for (let i = 0; i < 64; i++) {
    const byte = parseInt(first.slice(2 * i, 2 * i + 2), 16)
    bytes[letters.charCodeAt(i)] = byte
    isCommon[byte] = 1
  }
  for (let byte = 0, rank = 0; byte < 256; byte++)
    if (!isCommon[byte]) bytes[128 + 128 * (rank >> 6) + letters.charCodeAt(rank++ & 63)] = byte

  const parts = [first.slice(128), ...others]
  const file = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  const host = new TextEncoder()
  let length = 0
  parts.forEach((part, i) => {
    const isPlain = i % 2 === 1
    const end = length + host.encodeInto(part, file.subarray(length)).written
    length = isPlain ? end : translate(bytes, file, length, end)
  })
  return file.subarray(0, length)
}

/** Replaces letters by their bytes, in place. A function of its own, because engines optimize whole functions. */
function translate(bytes: Uint8Array, file: Uint8Array, start: number, end: number): number {
  let length = start
  for (let at = start; at < end; at++) {
    const code = file[at]!
    // The prefixes `(`, `)` and `*` are 40 to 42, below every letter.
    file[length++] = bytes[code < 43 ? 128 * (code - 39) + file[++at]! : code]!
  }
  return length
}
