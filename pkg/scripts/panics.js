// The words of a panic, which nobody hears.

import { readFileSync, writeFileSync } from 'node:fs'
import binaryen from 'binaryen'
import { Reader, sections } from './reader.js'

/** Functions that only a panic calls. */
const words =
  /panic|Payload|(slice_error|slice_index|len_mismatch|expect|unwrap)_fail|capacity_overflow|handle_alloc_error|raw_vec::handle_error/

/** Functions that show a value. The crate shows none with `{:?}`, which `check.js` holds it to. */
const shows = /fmt::Debug>::fmt|fmt::builders|escape_debug|grapheme_extend|is_printable/

/** Functions that write by a vtable, which `core::fmt::write` and nobody else reads. */
const formats = /fmt::(Display|Write|UpperHex|LowerHex)>?::|fmt::Formatter>?::/
const writer = /core(\[[0-9a-f]+\])?::fmt::write$/

/** Lets these functions stop at once. A panic ends in the same trap as before: there is no hook that would tell it. */
export function silencePanics(wasm) {
  binaryen.setDebugInfo(true) // keeps the names
  const file = readFileSync(wasm)
  forgetLocations(dataOf(file))
  const module = binaryen.readBinary(file)
  const own = []
  for (let i = 0; i < module.getNumFunctions(); i++) {
    const reference = module.getFunctionByIndex(i)
    const { name, module: importedFrom } = binaryen.getFunctionInfo(reference)
    if (!importedFrom) own.push({ name, reference })
  }
  const mute = (isMute) => {
    for (const { name, reference } of own)
      if (isMute(name)) binaryen.Function.setBody(reference, module.unreachable())
  }
  mute((name) => words.test(name) || shows.test(name))
  // Where nothing but panics wrote, what they wrote with is left in the table, and no one calls it.
  const isLeft = (name) => writer.test(name) || formats.test(name)
  const functions = functionsOf(module.emitText())
  const reached = reachedFrom(functions, (name) => !isLeft(name))
  // A function that is reached and calls by the table may call any of them.
  const isWriter = (name) => isLeft(name) && functions.get(name)?.isIndirect
  if (![...reached].some(isWriter)) mute((name) => isLeft(name) && !reached.has(name))
  writeFileSync(wasm, module.emitBinary())
  module.dispose()
}

/** Removes all other exports: a build that takes and returns numbers alone needs no glue, and no table of objects. */
export function keepExports(wasm, names) {
  const module = binaryen.readBinary(readFileSync(wasm))
  const exported = Array.from({ length: module.getNumExports() }, (_, i) =>
    binaryen.getExportInfo(module.getExportByIndex(i)),
  )
  for (const { name } of exported) if (!names.includes(name)) module.removeExport(name)
  writeFileSync(wasm, module.emitBinary())
  module.dispose()
}

/** The functions of a module by name: those that each calls by name, and whether it calls by the table. */
function functionsOf(text) {
  const named = String.raw`\$(?:"((?:[^"\\]|\\.)*)"|([^\s()]+))`
  const head = new RegExp(String.raw`^ \(func ${named}`)
  const call = new RegExp(String.raw`\((?:return_)?call ${named}`, 'g')
  const plain = (name) =>
    name.replaceAll(/\\([0-9a-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)))
  const functions = new Map()
  let current
  for (const line of text.split('\n')) {
    const begins = head.exec(line)
    if (begins) {
      current = { targets: new Set(), isIndirect: false }
      functions.set(plain(begins[1] ?? begins[2]), current)
    }
    for (const [, quoted, bare] of line.matchAll(call)) current?.targets.add(plain(quoted ?? bare))
    if (current && line.includes('call_indirect')) current.isIndirect = true
  }
  return functions
}

/** What is called by the functions that are named so, and by what they call. */
function reachedFrom(functions, isStart) {
  const reached = new Set()
  const add = (name) => {
    if (reached.has(name)) return
    reached.add(name)
    functions.get(name)?.targets.forEach(add)
  }
  for (const [name, { targets }] of functions) if (isStart(name)) targets.forEach(add)
  return reached
}

/**
 * Empties what says where a panic came from, 16 bytes for each place that may panic: address and length of a file's name,
 * line and column. The names go as well.
 */
function forgetLocations(segments) {
  const at = (address, length) => {
    const segment = segments.find(
      ({ start, bytes }) => address >= start && address + length <= start + bytes.length,
    )
    return segment?.bytes.subarray(address - segment.start, address - segment.start + length)
  }
  const names = new Set()
  for (const { start, bytes } of segments) {
    for (let i = -start & 3; i + 16 <= bytes.length; i += 4) {
      const [address, length, line, column] = [0, 4, 8, 12].map((by) => bytes.readUInt32LE(i + by))
      if (!line || line > 100_000 || !column || column > 1000 || length < 4 || length > 300)
        continue
      const name = at(address, length)
      if (!name || !/^[\w./+-]+\.rs$/.test(name.toString('latin1'))) continue
      names.add(name)
      bytes.fill(0, i, i + 16)
      i += 12
    }
  }
  for (const name of names) name.fill(0)
}

/** The data segments of a wasm file: where each begins in memory, and its bytes, which are those of the file. */
function dataOf(file) {
  const section = [...sections(file)].find(({ id }) => id === 11)
  const reader = new Reader(file, section.from)
  const segments = []
  for (let count = reader.number(); count > 0; count--) {
    if (reader.number() !== 0 || reader.byte() !== 0x41)
      throw new Error('a data segment of an unknown kind')
    const start = reader.number()
    reader.byte() // the end of the expression
    segments.push({ start, bytes: reader.bytes() })
  }
  return segments
}
