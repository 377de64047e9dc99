import type { Module, Request, Response, URL } from '../host.js'

type Bytes = ArrayBuffer | ArrayBufferView

/** Where a compiled build can come from. */
export type WasmSource =
  Bytes | Promise<Bytes | Response | Module> | Request | Response | string | URL | Module
