// What hosts with wasm modules make of these imports.

declare module '*.wasm' {
  const compiled: WebAssembly.Module
  export default compiled
}

declare module '*.wasm?module' {
  const compiled: WebAssembly.Module
  export default compiled
}
