// Reading a wasm file (WebAssembly core specification, section 5).

/** Where in the file one is; numbers are LEB128, texts have their length before them. */
export class Reader {
  constructor(file, at = 0) {
    this.file = file
    this.at = at
  }

  byte() {
    return this.file[this.at++]
  }

  number() {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte()
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
  }

  /** The next bytes, which are those of the file. */
  bytes(length = this.number()) {
    this.at += length
    return this.file.subarray(this.at - length, this.at)
  }
}

/** `{ id, start, from, end }` of every section: where its number stands, where what it holds begins, and where it ends. */
export function* sections(file) {
  const reader = new Reader(file, 8)
  while (reader.at < file.length) {
    const start = reader.at
    const id = reader.byte()
    const length = reader.number()
    const from = reader.at
    yield { id, start, from, end: from + length }
    reader.at = from + length
  }
}
