// Wasm as plain ASCII that brotli still sees through.

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~'
const marks = '()*'

/** Long text in the file, such as the table of operations. */
const plain = /[ -#%-[\]-_a-~\n]{2000,}/g

/**
 * The file as texts, by turns encoded and plain. A text that is plain in the file stays so: the host's own encoder reads it
 * at once. Of the rest, the 64 commonest bytes are a letter each, the other 192 a mark and a letter; which bytes are common
 * stands in front, in hexadecimal. Bytes stay apart, so brotli makes 3 % more of it than of the file (hexadecimal 8 %,
 * base64 30 %), and no bundler has anything to escape, as it would have in a text of bytes. `src/wasm/decode.ts` reads it.
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
  rare.forEach((byte, i) => (codes[byte] = marks[i >> 6] + letters[i & 63]))
  const encode = (text) => Array.from(Buffer.from(text, 'latin1'), (byte) => codes[byte]).join('')

  const parts = [Buffer.from(common).toString('hex') + encode(rest[0])]
  texts.forEach((text, i) => parts.push(text, encode(rest[i + 1])))
  return parts
}

/**
 * The same for a build of a few kilobytes, where what decodes must be short as well: a byte is the character 36 places
 * behind it, from 88 on a mark and a character. `src/wasm/widget-inline.ts` reads it.
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
