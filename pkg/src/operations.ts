import { askAll } from './core.js'
import { traps } from './members.js'
import type { OperationRow } from './types.js'

const rows: OperationRow[] = []

function fill(name?: PropertyKey) {
  // Test runners read this one when they mock the module.
  if (name !== Symbol.toStringTag && rows.length === 0)
    rows.push(...askAll<OperationRow[]>('operations'))
}

/**
 * Every operation, as data: an ordinary array, filled from the core when it is first read. Needs `ready({ areas: 'all' })`.
 */
export const operations: readonly OperationRow[] = /* @__PURE__ */ new Proxy(
  rows,
  /* @__PURE__ */ traps(rows, fill),
)
