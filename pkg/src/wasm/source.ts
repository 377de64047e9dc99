/** Where a compiled build can come from. */
export type WasmSource =
  | BufferSource
  | Promise<BufferSource | Response | WebAssembly.Module>
  | Request
  | Response
  | string
  | URL
  | WebAssembly.Module
