// Removes panic messages from the wasm.

import { readFileSync, writeFileSync } from 'node:fs'
import binaryen from 'binaryen'
import { Reader, sections } from './reader.js'

/** Functions that only a panic calls. */
const panics =
  /panic|Payload|(slice_error|slice_index|len_mismatch|expect|unwrap)_fail|capacity_overflow|handle_alloc_error|raw_vec::handle_error/

/** Functions that format a value with `{:?}`, which the crate does not use (`check.js` enforces that). */
const debug = /fmt::Debug>::fmt|fmt::builders|escape_debug|grapheme_extend|is_printable/

/** Formatting functions that are called through a vtable, by `core::fmt::write` only. */
const formats = /fmt::(Display|Write|UpperHex|LowerHex)>?::|fmt::Formatter>?::/
const writer = /core(\[[0-9a-f]+\])?::fmt::write$/

/** Messages that only a panic has, which nothing reads once its functions are traps: 0.3 KB brotli of the client. */
export const messages = [
  'called `Option::unwrap()` on a `None` value',
  'called `Result::unwrap()` on an `Err` value',
  'internal error: entered unreachable code: the text is ours',
  'internal error: entered unreachable code: invalid Once state',
  'internal error: entered unreachable code: JsValue passed is not an Error type -- this is a bug',
  'internal error: entered unreachable code',
  'FnOnce called more than once',
  'Once instance has previously been poisoned',
  'one-time initialization may not be performed recursively',
  'a formatting trait implementation returned an error when the underlying stream did not',
  'RefCell already mutably borrowed',
  'RefCell already borrowed',
  'attempt to divide by zero',
  '`async fn` resumed after completion',
  'Tried to shrink to a larger capacity',
  'capacity overflow',
  'LazyLock instance has previously been poisoned',
  'LazyCell instance has previously been poisoned',
  'slice index starts at ',
  ' but ends at ',
  'range start index ',
  'range end index ',
  ' out of range for slice of length ',
  'index out of bounds: the len is ',
  ' but the index is ',
]

/** Replaces the bodies of these functions by a trap. A panic ended in a trap before, too: there is no hook to report it. */
export function removePanics(wasm) {
  binaryen.setDebugInfo(true) // keeps the names
  const file = readFileSync(wasm)
  const segments = dataOf(file)
  clearLocations(segments)
  clearMessages(segments)
  const module = binaryen.readBinary(file)
  const own = []
  for (let i = 0; i < module.getNumFunctions(); i++) {
    const reference = module.getFunctionByIndex(i)
    const { name, module: importedFrom } = binaryen.getFunctionInfo(reference)
    if (!importedFrom) own.push({ name, reference })
  }
  const clear = (matches) => {
    for (const { name, reference } of own)
      if (matches(name)) binaryen.Function.setBody(reference, module.unreachable())
  }
  clear((name) => panics.test(name) || debug.test(name))
  // If only panics formatted anything, the formatting functions are now unused, but still in the function table.
  const isFormatting = (name) => writer.test(name) || formats.test(name)
  const functions = functionsOf(module.emitText())
  const reached = reachedFrom(functions, (name) => !isFormatting(name))
  // A reached function that makes indirect calls may call any of them.
  const isWriter = (name) => isFormatting(name) && functions.get(name)?.isIndirect
  if (![...reached].some(isWriter)) clear((name) => isFormatting(name) && !reached.has(name))
  writeFileSync(wasm, module.emitBinary())
  module.dispose()
}

/** Removes all other exports. A build whose functions take and return only numbers needs no glue and no table of objects. */
export function keepExports(wasm, names) {
  const module = binaryen.readBinary(readFileSync(wasm))
  const exported = Array.from({ length: module.getNumExports() }, (_, i) =>
    binaryen.getExportInfo(module.getExportByIndex(i)),
  )
  for (const { name } of exported) if (!names.includes(name)) module.removeExport(name)
  writeFileSync(wasm, module.emitBinary())
  module.dispose()
}

/** The functions of a module by name, with the functions that each calls and whether it makes indirect calls. */
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

/** The functions reachable from those whose name matches. */
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
 * Clears the `core::panic::Location`s and their file names. A location is 16 bytes: address and length of the file name, line
 * and column.
 */
function clearLocations(segments) {
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

/** Clears the messages of panics. A longer one comes before one that it contains. */
function clearMessages(segments) {
  for (const { bytes } of segments)
    for (const message of messages)
      for (let at; (at = bytes.indexOf(message)) >= 0;) bytes.fill(0, at, at + message.length)
}

/** The data segments of a wasm file: the start address of each, and its bytes as a view of the file. */
function dataOf(file) {
  const section = [...sections(file)].find(({ id }) => id === 11)
  const reader = new Reader(file, section.from)
  const segments = []
  for (let count = reader.number(); count > 0; count--) {
    if (reader.number() !== 0 || reader.byte() !== 0x41)
      throw new Error('unsupported kind of data segment')
    const start = reader.number()
    reader.byte() // the end of the expression
    segments.push({ start, bytes: reader.bytes() })
  }
  return segments
}
