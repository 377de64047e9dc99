// The words of a panic, which nobody hears.

import { readFileSync, writeFileSync } from 'node:fs'
import binaryen from 'binaryen'

/** Functions that only a panic calls. */
const words =
  /panic|(slice_error|slice_index|len_mismatch|expect|unwrap)_fail|capacity_overflow|handle_alloc_error|raw_vec::handle_error/

/** Functions that show a value. The crate shows none with `{:?}`, which `check.js` holds it to. */
const shows = /fmt::Debug>::fmt|fmt::builders|escape_debug|grapheme_extend|is_printable/

/** Lets these functions stop at once. A panic ends in the same trap as before: there is no hook that would tell it. */
export function silencePanics(wasm) {
  const isMute = (name) => words.test(name) || shows.test(name)
  binaryen.setDebugInfo(true) // keeps the names
  const module = binaryen.readBinary(readFileSync(wasm))
  for (let i = 0; i < module.getNumFunctions(); i++) {
    const named = module.getFunctionByIndex(i)
    const { name, module: importedFrom } = binaryen.getFunctionInfo(named)
    if (!importedFrom && isMute(name)) binaryen.Function.setBody(named, module.unreachable())
  }
  writeFileSync(wasm, module.emitBinary())
  module.dispose()
}
