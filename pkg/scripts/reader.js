// Reads wasm files (WebAssembly core specification, section 5).

/** Reads a file from a position: numbers as LEB128, byte vectors with their length before them. */
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

  /** The next bytes, as a view of the file. */
  bytes(length = this.number()) {
    this.at += length
    return this.file.subarray(this.at - length, this.at)
  }
}

/** `{ id, start, from, end }` of every section: the positions of its id, of its content, and of its end. */
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
