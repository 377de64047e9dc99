// Types of the imports that Workers and Vercel compile.

declare module '*.wasm' {
  const compiled: WebAssembly.Module
  export default compiled
}

declare module '*.wasm?module' {
  const compiled: WebAssembly.Module
  export default compiled
}
