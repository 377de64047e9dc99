import type { Module, Request, Response, URL } from '../host.js'

type Bytes = ArrayBuffer | ArrayBufferView

/**
 * A compiled module. TypeScript's `WebAssembly.Module` has no members, so that everything would pass for one; with an
 * optional one that nothing has, objects of other properties, numbers and functions are none.
 */
type Compiled = object extends Module ? { readonly compiled?: never } : Module

/** Where a compiled build can come from. */
export type WasmSource =
  Bytes | Promise<Bytes | Response | Compiled> | Request | Response | string | URL | Compiled
