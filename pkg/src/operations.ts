import { askAll } from './core.js'
import type { OperationRow } from './types.js'

const rows: OperationRow[] = []

function filled(): OperationRow[] {
  if (rows.length === 0) rows.push(...askAll<OperationRow[]>('operations'))
  return rows
}

/**
 * Every operation that leadbridge knows, as data: an array like any other, filled from the core when it is first looked
 * at. Needs `ready({ areas: 'all' })`.
 */
export const operations: readonly OperationRow[] = /* @__PURE__ */ new Proxy(rows, {
  get: (_, name) => Reflect.get(filled(), name) as unknown,
  has: (_, name) => Reflect.has(filled(), name),
  ownKeys: () => Reflect.ownKeys(filled()),
  getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(filled(), name),
})
