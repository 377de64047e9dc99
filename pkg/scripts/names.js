// Shortens the names of imports in wasm and glue.

import { readFileSync, writeFileSync } from 'node:fs'
import { Reader, sections } from './reader.js'

/** Gives each import a short name in both files: those of wasm-bindgen contain a hash, which does not compress. */
export function shortenNames(wasm, glue) {
  const text = readFileSync(glue, 'utf8')
  const short = new Map()
  const nameOf = (name) => {
    if (!/^__(wbg|wbindgen)_\w+_[0-9a-f]{16}$/.test(name)) return name
    if (!short.has(name)) short.set(name, `i${short.size}`)
    return short.get(name)
  }
  writeFileSync(wasm, withImports(readFileSync(wasm), nameOf))
  writeFileSync(
    glue,
    text.replaceAll(/\b\w+_[0-9a-f]{16}\b/g, (name) => short.get(name) ?? name),
  )
}

/** The file with its imported functions renamed. */
function withImports(file, nameOf) {
  const section = [...sections(file)].find(({ id }) => id === 2)
  if (!section) return file
  const reader = new Reader(file, section.from)
  const count = reader.number()
  const imports = [lengthOf(count)]
  for (let i = 0; i < count; i++) {
    const module = reader.bytes()
    const name = Buffer.from(nameOf(reader.bytes().toString()))
    if (reader.byte() !== 0) throw new Error(`the import ${name} is not a function`)
    const type = reader.number()
    imports.push(lengthOf(module.length), module, lengthOf(name.length), name)
    imports.push(Buffer.from([0]), lengthOf(type))
  }
  const whole = Buffer.concat(imports)
  const before = file.subarray(0, section.start)
  const head = Buffer.concat([Buffer.from([2]), lengthOf(whole.length)])
  return Buffer.concat([before, head, whole, file.subarray(section.end)])
}

/** A number as LEB128. */
function lengthOf(number) {
  const bytes = []
  for (let rest = number; ; rest >>>= 7) {
    bytes.push(rest < 128 ? rest : (rest & 127) | 128)
    if (rest < 128) return Buffer.from(bytes)
  }
}
