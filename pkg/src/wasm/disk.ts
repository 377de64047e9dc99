interface Files {
  readFileSync(url: URL): Uint8Array<ArrayBuffer>
}
interface Host {
  process?: { getBuiltinModule?(name: string): Files | undefined }
}

/**
 * Reads a file of the package; `undefined` in a bundle, where the file is missing, and where reading is not permitted. It is
 * twice as fast as decoding the string. `url` is a function, because `import.meta.url` is not a URL in a CommonJS bundle.
 */
export function fromDisk(url: () => URL): Uint8Array<ArrayBuffer> | undefined {
  try {
    return (globalThis as Host).process?.getBuiltinModule?.('node:fs')?.readFileSync(url())
  } catch {
    return undefined
  }
}
