interface Files {
  readFileSync(place: URL): Uint8Array<ArrayBuffer>
}
interface Host {
  process?: { getBuiltinModule?(name: string): Files | undefined }
}

/**
 * A file of the package, where the host has one: reading and compiling it takes half the time of the text. Undefined in a
 * bundle, which has no file beside it, and where reading is forbidden. `place` is a function, because `import.meta.url` is
 * no URL in a CommonJS bundle.
 */
export function fromDisk(place: () => URL): Uint8Array<ArrayBuffer> | undefined {
  try {
    return (globalThis as Host).process?.getBuiltinModule?.('node:fs')?.readFileSync(place())
  } catch {
    return undefined
  }
}
