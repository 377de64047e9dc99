// Paths of the repository.

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const pkg = dirname(dirname(fileURLToPath(import.meta.url)))
export const root = dirname(pkg)

/** The builds: one wasm file each, named after the cargo feature that exports its bindings. */
export const builds = ['full', 'edge', 'sandbox', 'widget']

export const inPkg = (...path) => join(pkg, ...path)
export const inRoot = (...path) => join(root, ...path)
