import type { Module, Request, Response, URL } from '../host.js'

type Bytes = ArrayBuffer | ArrayBufferView

/**
 * A compiled module. TypeScript's `WebAssembly.Module` has no members, so any value would be assignable to it; an optional
 * member excludes numbers, functions and objects with other properties.
 */
type Compiled = object extends Module ? { readonly compiled?: never } : Module

/** A source of WebAssembly. */
export type WasmSource =
  Bytes | Promise<Bytes | Response | Compiled> | Request | Response | string | URL | Compiled
