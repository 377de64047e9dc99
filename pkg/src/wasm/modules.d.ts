declare module '*_bg.wasm' {
  const compiled: WebAssembly.Module
  export default compiled
}
declare module '*_bg.wasm?module' {
  const compiled: WebAssembly.Module
  export default compiled
}
