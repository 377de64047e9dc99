// Encodes wasm as ASCII strings that compress well with brotli.

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~'
const prefixes = '()*'

/** Long runs of printable ASCII in the file, such as the table of operations. */
const plain = /[ -#%-[\]-_a-~\n]{100,}/g

/**
 * The file as strings that are alternately encoded and plain. Long ASCII stays plain, so that `TextEncoder` can decode it. In the
 * rest, each of the 64 most frequent bytes is one letter and each of the other 192 a prefix and a letter; the first string
 * begins with the frequent bytes in hexadecimal. Bytes do not share characters, so the brotli of the strings is only 3 % larger
 * than that of the file (8 % for hexadecimal, 30 % for base64), and no character needs escaping. `src/wasm/decode.ts` decodes it.
 */
export function partsOf(bytes) {
  const file = Buffer.from(bytes).toString('latin1')
  const texts = file.match(plain) ?? []
  const rest = file.split(plain)

  const counts = new Array(256).fill(0)
  for (const byte of Buffer.from(rest.join(''), 'latin1')) counts[byte]++
  const byCount = [...counts.keys()].sort((a, b) => counts[b] - counts[a])
  const common = byCount.slice(0, 64).sort((a, b) => a - b)
  const rare = byCount.slice(64).sort((a, b) => a - b)

  const codes = []
  common.forEach((byte, i) => (codes[byte] = letters[i]))
  rare.forEach((byte, i) => (codes[byte] = prefixes[i >> 6] + letters[i & 63]))
  const encode = (text) => Array.from(Buffer.from(text, 'latin1'), (byte) => codes[byte]).join('')

  const parts = [Buffer.from(common).toString('hex') + encode(rest[0])]
  texts.forEach((text, i) => parts.push(text, encode(rest[i + 1])))
  return parts
}

/**
 * An encoding with a shorter decoder, for a build of a few kilobytes: a byte below 88 is the character with its code plus 36, any
 * other is a prefix and a character. `src/wasm/widget-inline.ts` decodes it.
 */
export function shortPartsOf(bytes) {
  const file = Buffer.from(bytes).toString('latin1')
  const texts = file.match(plain) ?? []
  const encode = (text) =>
    Array.from(Buffer.from(text, 'latin1'), (byte) =>
      byte < 88
        ? String.fromCharCode(byte + 36)
        : String.fromCharCode(124 + Math.floor((byte - 88) / 56), 36 + ((byte - 88) % 56)),
    ).join('')
  return file.split(plain).flatMap((rest, i) => [encode(rest), ...texts.slice(i, i + 1)])
}
